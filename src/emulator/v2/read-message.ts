import type { Operation } from '../../catalog/types.ts'
import { parseXml, type XmlFields } from '../../protocol/v2/xml.ts'
import { verifyFields, type SignType } from '../../protocol/v2/sign.ts'
import type { Party } from '../keys/key-ring.ts'
import type { Received } from '../received.ts'
import { MessageRefused } from './message-refused.ts'

/** A message as far as it could be read: who is said to have sent it, and how it is said to be signed. */
export interface Message {
  readonly fields: XmlFields
  readonly party: Party | undefined
  readonly signType: SignType
  /** Why it could not be read. */
  readonly refusal?: MessageRefused
}

/** Names under which operations have the merchant who calls. */
const MERCHANT = ['mch_id', 'mchid', 'combine_mch_id'] as const

/** Reads a message, whoever has sent it. It never throws. */
export function readMessage(received: Received, operation: Operation, parties: readonly Party[]): Message {
  try {
    const fields = fieldsOf(received, operation)
    const id = MERCHANT.map(name => fields[name]).find(value => value !== undefined)
    return {
      fields,
      party: parties.find(party => party.kind === 'mchid' && party.id === id),
      signType: fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : signTypesOf(operation)[0]!,
    }
  } catch (error) {
    if (!(error instanceof MessageRefused)) throw error
    return { fields: {}, party: undefined, signType: 'MD5', refusal: error }
  }
}

/** @throws {MessageRefused} for what is not XML of fields */
function fieldsOf({ text, url, body, form }: Received, operation: Operation): XmlFields {
  if (operation.method === 'GET') return Object.fromEntries(url.searchParams)
  // The file beside them is signed by its digest, which is one of them.
  if (form !== undefined && operation.form !== undefined)
    return Object.fromEntries(
      Array.from(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    )
  if (body.length === 0) throw new MessageRefused('post数据为空')
  if (text === undefined) throw new MessageRefused('编码格式错误')
  try {
    return parseXml(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new MessageRefused('XML格式错误')
  }
}

/** What a user opens is not. */
function isSigned({ body, query, form }: Operation): boolean {
  return form?.['sign'] !== undefined || (body ?? query)?.properties?.['sign'] !== undefined
}

/** By which algorithms an operation may be signed, the first where a message does not say. */
export function signTypesOf({ body, query, form }: Operation): readonly SignType[] {
  const field = form?.['sign_type'] ?? (body ?? query)?.properties?.['sign_type']
  if (field === undefined) return ['MD5']
  const taken = (['MD5', 'HMAC-SHA256'] as const).filter(type => field.enum?.includes(type) !== false)
  return field.default === 'HMAC-SHA256' ? [...taken].reverse() : taken
}

/**
 * The party that has signed a message.
 *
 * @throws {MessageRefused} where nobody has, or not in a way that the operation takes
 */
export function verifiedParty({ fields, party, signType, refusal }: Message, operation: Operation): Party {
  if (refusal !== undefined) throw refusal
  if (!MERCHANT.some(name => (fields[name] ?? '') !== '')) throw new MessageRefused('缺少参数mch_id')
  if (party === undefined) throw new MessageRefused('商户号不存在')
  if (!isSigned(operation)) return party
  const given = fields['sign_type'] ?? signType
  const taken = signTypesOf(operation)
  if (!taken.some(type => type === given)) throw new MessageRefused(`签名类型错误，仅支持${taken.join('、')}`)
  if (!verifyFields(fields, party.apiv2Key, signType)) throw new MessageRefused('签名错误，请检查后再试')
  return party
}

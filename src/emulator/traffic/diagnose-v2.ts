import { md5Hex, signFields, type SignType } from '../../protocol/v2/sign.ts'
import type { XmlFields } from '../../protocol/v2/xml.ts'
import type { Party } from '../keys/key-ring.ts'
import type { SignatureDifference } from './exchange.ts'

/** A message of APIv2 whose signature does not hold. */
export interface RefusedMessage {
  readonly fields: XmlFields
  /** By which it was to be signed. */
  readonly signType: SignType
}

type Candidate = readonly [reason: string, message: string, sign: () => string]

/**
 * Why a message's signature does not hold, as far as that can be told. It only explains; a message that was
 * refused stays refused.
 */
export function explainSignV2(
  { fields, signType }: RefusedMessage,
  parties: readonly Party[],
): SignatureDifference {
  const { sign = '', mch_id, mchid, combine_mch_id } = fields
  const id = mch_id ?? mchid ?? combine_mch_id
  const party = parties.find(each => each.kind === 'mchid' && each.id === id)
  if (party === undefined)
    return { reason: 'mchid-unknown', message: `the sandbox has no merchant ${id ?? '(none is named)'}` }
  if (sign === '') return { reason: 'sign-missing', message: 'there is no sign' }
  const found = candidatesFor(fields, signType, party, parties).find(([, , make]) => make() === sign)
  return found === undefined
    ? {
        reason: 'unknown',
        message: 'something else was signed than this text, or with a key that nobody has',
      }
    : { reason: found[0], message: found[1] }
}

/** What merchants sign by mistake, most frequent first. */
function candidatesFor(
  fields: XmlFields,
  signType: SignType,
  { apiv2Key: key, apiv3Key, id }: Party,
  parties: readonly Party[],
): readonly Candidate[] {
  const otherType: SignType = signType === 'MD5' ? 'HMAC-SHA256' : 'MD5'
  const { sign_type: _, ...withoutType } = fields
  const given = Object.entries(fields).filter(([name]) => name !== 'sign')
  const sorted = [...given].sort(([a], [b]) => (a < b ? -1 : 1))
  const joined = (entries: typeof given): string =>
    md5Hex([...entries.map(([name, value]) => `${name}=${value}`), `key=${key}`].join('&'))
  return [
    ['key-apiv3', 'the APIv3 key was taken for the APIv2 key', () => signFields(fields, apiv3Key, signType)],
    [
      'sign-case',
      'the signature is written in upper case',
      () => signFields(fields, key, signType).toLowerCase(),
    ],
    [
      'sign-type-other',
      `it was signed by ${otherType}, and sign_type does not say so`,
      () => signFields(fields, key, otherType),
    ],
    [
      'sign-type-unsigned',
      'sign_type is a field like others, and is signed',
      () => signFields(withoutType, key, signType),
    ],
    ['empty-fields', 'fields without a value are not signed', () => joined(sorted)],
    [
      'fields-unsorted',
      'the fields are sorted by their names, in the order of ASCII',
      () => joined(given.filter(([, value]) => value !== '')),
    ],
    ...parties
      .filter(other => other.kind === 'mchid' && other.id !== id)
      .map((other): Candidate => [
        'key-other',
        `the APIv2 key of merchant ${other.id} has signed`,
        () => signFields(fields, other.apiv2Key, signType),
      ]),
  ]
}

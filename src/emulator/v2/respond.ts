import type { FieldSchema, Operation } from '../../catalog/types.ts'
import { toElements } from '../../catalog/v2/values.ts'
import { createNonce } from '../../lib/create-nonce.ts'
import type { Crypto } from '../../lib/web-crypto.ts'
import type { XmlTree } from '../../lib/xml-tree.ts'
import { signFields } from '../../protocol/v2/sign.ts'
import { formatXml, type XmlFields } from '../../protocol/v2/xml.ts'
import type { EmulatorProblem } from '../problem.ts'
import { errCode, isMarketing } from './codes.ts'
import type { V2Answer, V2Fields } from './flow.ts'
import type { MessageRefused } from './message-refused.ts'
import type { Message } from './read-message.ts'

/** What an answer says of its request, where it says so. */
const ECHOED = [
  'appid',
  'mch_appid',
  'wxappid',
  'mch_id',
  'mchid',
  'sub_appid',
  'sub_mch_id',
  'device_info',
  'mch_billno',
  're_openid',
  'total_amount',
  'partner_trade_no',
] as const

/** Codes that say the same call may be sent again. */
const CALLED_AGAIN: ReadonlySet<string> = new Set(['SYSTEMERROR', 'USERPAYING', 'BANKERROR'])
/** Of operations that answer with a file. */
const PARAMETER_ERROR = '20001'

/** An answer before it is XML. */
export interface Composed {
  readonly elements: XmlTree
  /** In place of XML: one operation answers so. */
  readonly json?: V2Fields
  /** `err_code`, or `return_msg` of what was refused at once. */
  readonly error?: string
}

/** The elements of an answer, signed where the operation's are. */
export function composeAnswer(
  { operation, message }: { readonly operation: Operation; readonly message: Message },
  { fields = {}, refusal }: V2Answer,
  crypto: Crypto,
): Composed {
  const schema = operation.responses[200] ?? undefined
  const code = refusal && errCode(refusal.problem, operation.path)
  const said: V2Fields = {
    return_code: 'SUCCESS',
    return_msg: returnMsg(operation, refusal),
    ...echoOf(message.fields),
    nonce_str: createNonce(crypto, 32),
    result_code: 'SUCCESS',
    result_msg: refusal === undefined ? 'OK' : undefined,
    recall: CALLED_AGAIN.has(code ?? '') ? 'Y' : 'N',
    ...fields,
  }
  const refused =
    refusal === undefined
      ? {}
      : { result_code: 'FAIL', err_code: code, err_code_des: refusal.problem.message }
  const elements = toElements(schema, { ...documented(schema, said), ...refused })
  if (schema?.properties !== undefined && !Object.hasOwn(schema.properties, 'return_code'))
    return { elements, json: documented(schema, said) }
  const error = code === undefined ? {} : { error: code }
  const { party, signType } = message
  if (schema?.properties?.['sign'] === undefined || party === undefined) return { elements, ...error }
  return { elements: { ...elements, sign: signFields(flat(elements), party.apiv2Key, signType) }, ...error }
}

function returnMsg({ path }: Operation, refusal: EmulatorProblem | undefined): string {
  if (!isMarketing(path)) return 'OK'
  return refusal?.problem.message ?? '发放成功'
}

/** Of a message that could not be read, or is not as documented: it is not signed. */
export function composeRefusal(
  { produces }: Operation,
  { message, errorCode = PARAMETER_ERROR }: MessageRefused,
): Composed {
  const code = produces === undefined ? {} : { error_code: errorCode }
  return { elements: { return_code: 'FAIL', return_msg: message, ...code }, error: message }
}

/** An answer as it goes over the wire. */
export function xmlResponse({ elements, json }: Composed): Response {
  if (json !== undefined) return Response.json(json)
  return new Response(formatXml(elements), { headers: { 'Content-Type': 'text/xml; charset=utf-8' } })
}

function echoOf(fields: XmlFields): V2Fields {
  return Object.fromEntries(ECHOED.map(name => [name, fields[name]]))
}

/** What of the fields a schema names; all of them where it names none. */
function documented(schema: FieldSchema | undefined, fields: V2Fields): V2Fields {
  const properties = schema?.properties
  if (properties === undefined) return fields
  return Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(properties, name)))
}

/** What a signature can cover: elements in elements are in no message that is signed. */
export function flat(elements: XmlTree): XmlFields {
  return Object.fromEntries(
    Object.entries(elements).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

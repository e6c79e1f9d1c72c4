import type { FieldSchema } from '../../catalog/types.ts'
import type { XmlFields } from '../../protocol/v2/xml.ts'
import { MessageRefused } from './message-refused.ts'

/** What is looked at elsewhere, or has another length by HMAC-SHA256 than is documented. */
const SIGNATURE: ReadonlySet<string> = new Set(['sign', 'sign_type'])

/**
 * Holds the fields of a request against its documentation: required ones, lengths, values, numbers, JSON.
 * What is not documented is taken, as WeChat Pay takes it.
 *
 * @throws {MessageRefused} naming the first field that is not as documented
 */
export function checkFields(schema: FieldSchema, fields: XmlFields): void {
  const isGiven = (name: string): boolean => (fields[name] ?? '') !== ''
  const missing = schema.required?.find(name => !isGiven(name))
  if (missing !== undefined) throw new MessageRefused(`缺少参数${missing}`)
  const group = schema.atLeastOne?.find(names => !names.some(isGiven))
  if (group !== undefined) throw new MessageRefused(`缺少参数${group.join('或')}`)
  for (const [name, field] of Object.entries(schema.properties ?? {}))
    if (isGiven(name) && !SIGNATURE.has(name)) checkField(name, field, fields[name]!)
}

function checkField(name: string, field: FieldSchema, value: string): void {
  const { type, enum: values, maxLength, minLength = 0, format } = field
  const length = Array.from(value).length
  if (length < minLength || (maxLength !== undefined && length > maxLength))
    throw new MessageRefused(`${name}参数长度有误`)
  const isWhole = type !== 'integer' || /^-?\d{1,15}$/.test(value)
  const isKnown = values === undefined || values.map(String).includes(value)
  if (!isWhole || !isKnown || (format === 'json' && !isJson(value)))
    throw new MessageRefused(`${name}参数格式错误`)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

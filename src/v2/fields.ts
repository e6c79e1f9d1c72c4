import type { FieldSchema, Operation } from '../catalog/types.ts'
import { validateValue } from '../catalog/validate.ts'
import { toElements } from '../catalog/v2/values.ts'
import { missingOwnNumbers, withOwnNumbers } from '../client/own-numbers.ts'
import { NOT_WELL_FORMED, isWellFormed } from '../client/well-formed.ts'
import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts'
import { nowSeconds } from '../lib/clock.ts'
import type { XmlTree } from '../lib/xml-tree.ts'
import { formatXml, type XmlFields } from '../protocol/v2/xml.ts'
import type { ClientV2 } from './client.ts'
import { encryptFieldsV2 } from './encryption.ts'
import { signingOf, type Signing } from './sign-type.ts'
import type { Values } from './take-call.ts'

/** What of a request is signed, all but its nonce. */
export interface SignedPart {
  readonly fields: XmlFields
  readonly signing: Signing
}

/** The client's own; `sign` is never a caller's. */
export const OWN_FIELDS: readonly string[] = ['sign', 'nonce_str', 'sign_type', 'workwx_sign', 'timestamp']

/**
 * The fields of a request, from those that a caller gave: own numbers filled in, checked, encrypted, as text.
 *
 * @param part `xml` or `query`
 * @throws {ValidationError} with all issues
 */
export async function prepareFields(
  client: ClientV2,
  operation: Operation | undefined,
  part: 'xml' | 'query',
  given: Values = {},
): Promise<SignedPart> {
  const schema = part === 'xml' ? operation?.body : operation?.query
  const values = withTime(schema, withOwn(client, operation, schema, given))
  const signing = signingOf(operation && (schema ?? NOTHING), values['sign_type'], client.signType)
  refuse([
    ...(values['sign'] === undefined
      ? []
      : [{ path: `${part}.sign`, message: 'is made by the client: leave it out' }]),
    ...missingOwnNumbers(schema, values, part),
  ])
  if (client.validate !== false) refuse(issuesOf(client.validate, schema, values, part))
  const named = { ...values, sign_type: signing.named }
  const encrypted = await encryptFieldsV2(client, schema, named, part)
  return { fields: flat(toElements(schema, encrypted), part), signing }
}

const NOTHING: FieldSchema = { type: 'object', properties: {} }

function withOwn(
  { own }: ClientV2,
  operation: Operation | undefined,
  schema: FieldSchema | undefined,
  given: Values,
): Values {
  if (operation !== undefined) return withOwnNumbers(schema, given, own) as Values
  // Nearly every operation names them so; one that does not is given its own.
  const { mchid, appid } = own
  return { ...(appid !== undefined && { appid }), mch_id: mchid, ...given }
}

/** The time of a contract’s request is that of its signature. */
function withTime(schema: FieldSchema | undefined, values: Values): Values {
  return schema?.required?.includes('timestamp') === true && values['timestamp'] === undefined
    ? { ...values, timestamp: String(nowSeconds()) }
    : values
}

function issuesOf(
  mode: 'lenient' | 'strict',
  schema: FieldSchema | undefined,
  values: Values,
  path: string,
): ValidationIssue[] {
  if (schema === undefined) return []
  const issues = validateValue(withoutOwnFields(schema), without(values, OWN_FIELDS), mode, {
    path,
    query: true,
  })
  const found = new Set(issues.map(issue => issue.path))
  return [...issues, ...integerIssues(schema, values, path).filter(issue => !found.has(issue.path))]
}

/** Money and counts are whole, in each mode: on the wire they are digits. */
function integerIssues({ properties = {} }: FieldSchema, values: Values, path: string): ValidationIssue[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (field?.type !== 'integer' || value === undefined || value === null) return []
    const isWhole = typeof value === 'number' ? Number.isSafeInteger(value) : /^-?\d+$/.test(String(value))
    if (isWhole) return []
    const { label } = field
    return [
      {
        path: `${path}.${name}`,
        message: `expected an integer, got ${String(value).slice(0, 40)}`,
        ...(label !== undefined && { label }),
      },
    ]
  })
}

const checkable = /* @__PURE__ */ new WeakMap<FieldSchema, FieldSchema>()

/** What a caller is asked for. */
function withoutOwnFields(schema: FieldSchema): FieldSchema {
  let result = checkable.get(schema)
  if (result === undefined) {
    result = {
      ...schema,
      properties: without(schema.properties ?? {}, OWN_FIELDS) as Record<string, FieldSchema>,
      required: (schema.required ?? []).filter(name => !OWN_FIELDS.includes(name)),
    }
    checkable.set(schema, result)
  }
  return result
}

function without(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
}

/** @throws {ValidationError} naming a field that no message can hold */
function flat(elements: XmlTree, part: string): XmlFields {
  const issues = Object.entries(elements).flatMap(([name, value]) => {
    const message = problemOf(name, value)
    return message === undefined ? [] : [{ path: `${part}.${name}`, message }]
  })
  refuse(issues)
  return elements as XmlFields
}

function problemOf(name: string, value: XmlTree[string]): string | undefined {
  if (typeof value !== 'string') return 'expected text, a number, or JSON where the field holds JSON'
  if (!isWellFormed(value)) return NOT_WELL_FORMED
  try {
    formatXml({ [name]: value })
    return undefined
  } catch (error) {
    return (error as Error).message.replace(`${name} `, '')
  }
}

function refuse(issues: readonly ValidationIssue[]): void {
  if (issues.length > 0) throw new ValidationError(issues)
}

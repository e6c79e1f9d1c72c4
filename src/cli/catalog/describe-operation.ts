import type { FieldSchema, Operation } from '../../catalog.ts'
import { exampleOf } from '../../catalog.ts'
import { documentNotes, type FieldNotes } from './document-notes.ts'
import { exampleCall, type ExampleCall } from './example-call.ts'
import { openApiDocument } from './openapi-document.ts'
import { writeCurl } from './write-curl.ts'
import { writeTypeScript } from './write-typescript.ts'

/** How long, how many, how much: those of the catalog's schema that a field has. */
export type Limits = Pick<FieldSchema, (typeof LIMITS)[number]>

const LIMITS = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'pattern',
  'maxBytes',
  'extensions',
  'default',
] as const

/** A field, with all that is known of it. */
export interface FieldDescription {
  readonly name: string
  /** `string`, `integer`, `object`, `array of string`, … */
  readonly type: string
  readonly required: boolean
  /** Its Chinese name. */
  readonly label?: string
  readonly limits?: Limits
  readonly enum?: readonly (string | number)[]
  /** `fen`. */
  readonly unit?: string
  /** Plain text to a caller, ciphertext on the wire. */
  readonly encrypted?: true
  readonly deprecated?: true
  /** The client's option that it is filled in from where it is left out. */
  readonly filledFrom?: 'mchid' | 'appid'
  readonly example?: unknown
  readonly note?: string
  readonly fields?: readonly FieldDescription[]
}

/** Where fields stand in an exchange. */
export type Part = 'path' | 'query' | 'header' | 'body' | 'upload' | 'answer'

/** An operation as a person, or an agent, reads it. */
export interface OperationDescription {
  readonly method: string
  readonly path: string
  /** In Chinese. */
  readonly title: string
  readonly roles: readonly string[]
  readonly tags: readonly string[]
  /** The official page. */
  readonly doc?: string
  readonly deprecated?: true
  readonly note?: string
  /** Where the host is not the default one. */
  readonly host?: string
  readonly parts: Readonly<Partial<Record<Part, readonly FieldDescription[]>>>
  /** Statuses of success that have no body. */
  readonly emptyAnswers: readonly string[]
  readonly errors: readonly { readonly status: number; readonly code: string; readonly when?: string }[]
  /** Why the same call may be sent twice. */
  readonly idempotentBy?: 'read-only' | readonly string[]
  readonly typescript: { readonly chain: string; readonly index: string }
  readonly curl: string
}

export interface DescribeOptions {
  /** In the calls: every documented field, and not only those that are required. */
  readonly whole: boolean
  /** URL of the sandbox that curl is to call. */
  readonly sandbox: string
}

type Values = Readonly<Record<string, unknown>>

export async function describeOperation(
  operation: Operation,
  { whole, sandbox }: DescribeOptions,
): Promise<OperationDescription> {
  const { method, path, title, roles, tags, doc, deprecated, baseUrl, errors = [], idempotentBy } = operation
  const notes = documentNotes(openApiDocument(), operation)
  const call: ExampleCall = await exampleCall(operation, whole)
  const [status = '200'] = Object.keys(operation.responses).filter(each => operation.responses[each] !== null)
  const example = await exampleOf(method, path)
  const examples: Readonly<Record<Part, unknown>> = {
    path: example?.variables,
    query: example?.query,
    header: undefined,
    body: example?.body,
    upload: undefined,
    answer: example?.responses[status],
  }
  const schemas: Readonly<Record<Part, FieldSchema | null | undefined>> = {
    path: asObject(operation.pathParams),
    query: operation.query,
    header: operation.header,
    body: operation.body,
    upload: operation.form && asObject(operation.form),
    answer: operation.responses[status],
  }
  const parts = Object.fromEntries(
    PARTS.flatMap(part => {
      const schema = schemas[part]
      const fields = schema ? describeFields(schema, examples[part], notes.part(NOTES[part])) : []
      return fields.length === 0 ? [] : [[part, fields]]
    }),
  )
  return {
    method,
    path,
    title,
    roles,
    tags,
    ...(doc !== undefined && { doc }),
    ...(deprecated && { deprecated }),
    ...(notes.note !== undefined && { note: notes.note }),
    ...(baseUrl !== undefined && { host: baseUrl }),
    parts,
    emptyAnswers: Object.keys(operation.responses).filter(each => operation.responses[each] === null),
    errors: errors.map(error => {
      const when = notes.errors[`${error.status} ${error.code}`]
      return { ...error, ...(when !== undefined && { when }) }
    }),
    ...(idempotentBy !== undefined && { idempotentBy }),
    typescript: writeTypeScript(operation, call),
    curl: writeCurl(operation, call, sandbox),
  }
}

const PARTS: readonly Part[] = ['path', 'query', 'header', 'body', 'upload', 'answer']

/** What the OpenAPI document's notes call a part. */
const NOTES: Readonly<Record<Part, string>> = {
  path: 'path',
  query: 'query',
  header: 'header',
  body: 'body',
  upload: 'form',
  answer: 'answer',
}

/** All of them have to be there. */
function asObject(properties: Readonly<Record<string, FieldSchema>>): FieldSchema {
  return { type: 'object', properties, required: Object.keys(properties) }
}

function describeFields(
  schema: FieldSchema,
  example: unknown,
  notes: FieldNotes,
): readonly FieldDescription[] {
  const values = isValues(example) ? example : {}
  return Object.entries(schema.properties ?? {}).map(([name, field]) =>
    describeField(
      { name, required: schema.required?.includes(name) ?? false },
      field,
      Object.hasOwn(values, name) ? values[name] : undefined,
      notes.notes?.(name) ?? {},
    ),
  )
}

function describeField(
  head: Pick<FieldDescription, 'name' | 'required'>,
  field: FieldSchema,
  example: unknown,
  notes: FieldNotes,
): FieldDescription {
  const limits = limitsOf(field)
  const { label, deprecated, own, items } = field
  const values = field.enum ?? items?.enum
  const { schema, value } = insideOf(field, example)
  const fields = describeFields(schema, value, notes)
  return {
    ...head,
    type: typeOf(field),
    ...(label !== undefined && { label }),
    ...(Object.keys(limits).length > 0 && { limits }),
    ...(values !== undefined && { enum: values }),
    ...(notes.unit !== undefined && { unit: notes.unit }),
    ...((field.sensitive || items?.sensitive) && { encrypted: true as const }),
    ...(deprecated && { deprecated }),
    ...(own !== undefined && { filledFrom: own }),
    ...(fields.length === 0 && example !== undefined && { example }),
    ...(notes.note !== undefined && { note: notes.note }),
    ...(fields.length > 0 && { fields }),
  }
}

/** The object in an array, or in a string of JSON, with its example. */
function insideOf(
  field: FieldSchema,
  example: unknown,
): { readonly schema: FieldSchema; readonly value: unknown } {
  if (field.items !== undefined)
    return insideOf(field.items, Array.isArray(example) ? (example as readonly unknown[])[0] : undefined)
  if (field.json !== undefined)
    return insideOf(field.json, typeof example === 'string' ? parse(example) : example)
  return { schema: field, value: example }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function typeOf(field: FieldSchema): string {
  if (field.items !== undefined) return `array of ${typeOf(field.items)}`
  if (field.json !== undefined) return `JSON text of ${typeOf(field.json)}`
  const { format } = field
  return format === undefined || format === 'json' ? field.type : `${field.type} (${format})`
}

function limitsOf(field: FieldSchema): Limits {
  const limits: Partial<Record<(typeof LIMITS)[number], unknown>> = {}
  for (const name of LIMITS) if (field[name] !== undefined) limits[name] = field[name]
  return limits as Limits
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * How a family's operations are written in its data: `build/compact.ts` writes it, `expand.ts` reads it.
 * Closing an order by its number, with a reason or without, is
 *
 * ```json
 * [[],[["POST /v3/orders/{id}/close","关闭订单",["订单"],"mp",{
 * "p":{"id":["s单号",{"z":32}]},
 * "b":["o",{"mchid":"s商户号","?reason":["s原因",{"e":["TIMEOUT","CANCELLED"]}]}],
 * "r":{"204":null},
 * "i":["id"]}]]]
 * ```
 *
 * A table without fields, and one operation of merchants and partners: its path variable `id` is a string
 * labelled 单号 of at most 32 characters; its body is an object that requires `mchid`, and whose `reason` is
 * one of two; it responds 204 without a body, and `id` makes it idempotent.
 */
import type { FieldSchema } from './types.ts'

/**
 * A field, compacted. Its head is one letter for the type and then the label. A head alone is a field without
 * anything else; a number is a field of the table, which comes before all that refer to it. Further keys come
 * last. `o` has its properties (a `?` before the name of one that is not required), `l` its items, `j` (a
 * string that holds JSON) what is inside.
 */
export type CompactField = string | number | CompactList

export type CompactList = readonly [
  head: string,
  inside: CompactField | CompactProperties | CompactKeys,
  keys?: CompactKeys,
]

export interface CompactProperties {
  readonly [name: string]: CompactField
}

export interface CompactKeys {
  readonly [letter: string]: unknown
}

/** `POST /v3/…`, title, tags, letters of the roles, and whatever else the operation has. */
export type CompactOperation = readonly [
  call: string,
  title: string,
  tags: readonly string[],
  roles: string,
  parts: CompactParts,
]

/** One letter for each part of an {@link Operation}; what it has none of is left out. */
export interface CompactParts {
  /** `pathParams`. */
  readonly p?: CompactProperties
  /** `query`. */
  readonly q?: CompactField
  /** `header`. */
  readonly h?: CompactField
  /** `body`. */
  readonly b?: CompactField
  /** `form`: the parts of an upload. */
  readonly f?: CompactProperties
  /** `responses`: status to schema, null for an empty body. */
  readonly r: Readonly<Record<string, CompactField | null>>
  /** `doc`, without {@link DOC_ROOT}. */
  readonly d?: string
  /** `baseUrl`. */
  readonly u?: string
  /** `deprecated`. */
  readonly x?: true
  /** `mtls`. */
  readonly t?: true
  /** `produces`: media types. */
  readonly m?: readonly string[]
  /** `errors`: `400 PARAM_ERROR` each. */
  readonly e?: readonly string[]
  /** `idempotentBy`; 0 is `read-only`. */
  readonly i?: 0 | readonly string[]
}

/** What the data of a family is, as JSON: the table of fields met more than once, and the operations. */
export type CompactCatalog = readonly [
  table: readonly CompactField[],
  operations: readonly CompactOperation[],
]

/** Where the documentation lives. */
export const DOC_ROOT = 'https://pay.weixin.qq.com/'

/**
 * Letter to type; `j` is a string with `format: 'json'` and a schema, `r` an object without documented
 * properties.
 */
export const TYPES: Readonly<Record<string, FieldSchema['type']>> = {
  s: 'string',
  j: 'string',
  i: 'integer',
  n: 'number',
  b: 'boolean',
  o: 'object',
  r: 'object',
  l: 'array',
  f: 'file',
  a: 'any',
}

/** Letter to role. */
export const ROLES: Readonly<Record<string, string>> = {
  m: 'merchant',
  p: 'partner',
  e: 'ecommerce',
  i: 'institution',
  c: 'channel',
  b: 'brand',
}

/** Letter to key of a field; the keys not listed have a place of their own. */
export const KEYS: Readonly<Record<string, keyof FieldSchema>> = {
  f: 'format',
  s: 'sensitive',
  u: 'emoji',
  x: 'deprecated',
  e: 'enum',
  a: 'minLength',
  z: 'maxLength',
  b: 'minItems',
  y: 'maxItems',
  c: 'minimum',
  w: 'maximum',
  p: 'pattern',
  d: 'default',
  m: 'maxBytes',
  t: 'extensions',
  o: 'own',
  l: 'atLeastOne',
}

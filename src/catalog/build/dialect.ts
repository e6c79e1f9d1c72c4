import { familyOf } from '../family.ts'
import { familyOfV2 } from '../v2/family.ts'
import type { FieldFact, OperationFact } from './facts.ts'

/** What differs between the facts, and the types, of APIv3 and APIv2. */
export interface Dialect {
  /** The folder of its facts, from src/catalog. */
  readonly facts: 'facts' | 'facts-v2'
  /** Where its modules go in src/catalog/generated. */
  readonly folder: '' | 'v2/'
  /** The way from a family's module to src/catalog. */
  readonly up: '../..' | '../../..'
  familyOf(path: string): string
  /** Under which name a call takes its body. */
  readonly body: 'json' | 'xml'
  /** The types of a call's options and of what it gives. */
  readonly options: 'CallOptions' | 'XmlCallOptions'
  readonly promise: 'ResponsePromise' | 'XmlResponsePromise'
  /** Whether an upload has a part `meta`, which is signed in its place. */
  readonly signsMeta: boolean
  /** An operation as its types show it. */
  toTyped(operation: OperationFact): OperationFact
}

export const V3: Dialect = {
  facts: 'facts',
  folder: '',
  up: '../..',
  familyOf,
  body: 'json',
  options: 'CallOptions',
  promise: 'ResponsePromise',
  signsMeta: true,
  toTyped: operation => operation,
}

export const V2: Dialect = {
  facts: 'facts-v2',
  folder: 'v2/',
  up: '../../..',
  familyOf: familyOfV2,
  body: 'xml',
  options: 'XmlCallOptions',
  promise: 'XmlResponsePromise',
  signsMeta: false,
  toTyped({ path, query, body, form, responses, ...rest }) {
    return {
      ...rest,
      path: `/v2${path}`,
      ...(query && { query: withoutSignature(query) }),
      ...(body && { body: withoutSignature(body) }),
      ...(form && { form: filesOf(form) }),
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, field]) => [status, field && withLists(field)]),
      ),
    }
  },
}

/** What the client fills in by itself beside the caller's own numbers; `sign` is never taken from a caller. */
const FILLED: readonly string[] = ['nonce_str', 'sign_type', 'workwx_sign', 'timestamp']

function withoutSignature({ properties = {}, required = [], ...rest }: FieldFact): FieldFact {
  const { sign: _, ...others } = properties
  const needed = required.filter(name => name !== 'sign' && !FILLED.includes(name))
  return { ...rest, properties: others, ...(needed.length > 0 && { required: needed }) }
}

/** What goes beside a file the client fills in by itself. */
function filesOf(form: Readonly<Record<string, FieldFact>>): Readonly<Record<string, FieldFact>> {
  return Object.fromEntries(Object.entries(form).filter(([, part]) => part.type === 'file'))
}

/** What is numbered on the wire (`coupon_id_$n`) comes as lists. */
function withLists({ properties, ...rest }: FieldFact): FieldFact {
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, listed(name, field)]),
      ),
    }),
  }
}

function listed(name: string, field: FieldFact): FieldFact {
  const depth = name.match(/_\$[nm]/g)?.length ?? 0
  let result = field
  for (let level = 0; level < depth; level++)
    result = { type: 'array', items: result, ...(field.label !== undefined && { label: field.label }) }
  return result
}

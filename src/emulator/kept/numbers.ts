import type { FieldSchema, Operation } from '../../catalog/types.ts'

/** Who and what a request is about, which no call of a family makes. */
const PARTIES: ReadonlySet<string> = new Set([
  'appid',
  'brand_id',
  'mchid',
  'openid',
  'sp_mchid',
  'sub_appid',
  'sub_mchid',
  'sub_openid',
  'user_id',
])
/** How a number that WeChat Pay gives something is called. */
const NUMBER = /(?:^|_)(?:id|no|code|number)$/

/** The numbers of what a call makes, by the names of their fields. */
export interface MadeNumbers {
  /** The merchant's: the same one again is the same call. */
  readonly own: readonly string[]
  /** WeChat Pay's: in the response alone. */
  readonly assigned: readonly string[]
}

/** What an operation makes; nothing, where no number of it is known. */
export function numbersMade({ method, path, body, responses, idempotentBy = [] }: Operation): MadeNumbers {
  const given = body?.properties ?? {}
  // An action on something that is there makes nothing.
  if (method !== 'POST' || path.endsWith('}') || idempotentBy === 'read-only')
    return { own: [], assigned: [] }
  const made = successOf(responses)?.properties ?? {}
  return {
    own: idempotentBy.filter(name => isNumber(name, given[name])),
    assigned: Object.keys(made).filter(name => given[name] === undefined && isNumber(name, made[name])),
  }
}

/** The schema of the first documented success. */
export function successOf(responses: Operation['responses']): FieldSchema | null | undefined {
  return Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1]
}

function isNumber(name: string, { type, sensitive }: Partial<FieldSchema> = {}): boolean {
  const isText = (type === 'string' || type === 'integer') && sensitive === undefined
  return isText && !PARTIES.has(name) && NUMBER.test(name)
}

/**
 * The names of template variables, or else of query parameters, by which an operation looks up what another
 * one of its family has made.
 *
 * @param family every operation of it that is not a flow's
 */
export function numbersSought(operation: Operation, family: readonly Operation[]): readonly string[] {
  const { own, assigned } = numbersMade(operation)
  const made = new Set(
    family
      .filter(other => other !== operation)
      .flatMap(other => {
        const numbers = numbersMade(other)
        return [...numbers.own, ...numbers.assigned]
      }),
  )
  const sought = (names: readonly string[]): string[] =>
    names.filter(name => made.has(name) && !own.includes(name) && !assigned.includes(name))
  const inPath = sought(Object.keys(operation.pathParams))
  return inPath.length > 0 ? inPath : sought(operation.query?.required ?? [])
}

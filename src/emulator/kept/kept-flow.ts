import { expandFamily } from '../../catalog/expand.ts'
import { familyOf } from '../../catalog/family.ts'
import { loadFamily } from '../../catalog/lazy.ts'
import type { FieldSchema, Operation } from '../../catalog/types.ts'
import { validateValue } from '../../catalog/validate.ts'
import { canonical } from '../canonical.ts'
import type { FlowRequest } from '../flow.ts'
import type { Transaction } from '../journal/transaction.ts'
import { EmulatorProblem } from '../problem.ts'
import type { Random } from '../seeded-random.ts'
import type { SandboxSettings } from '../settings.ts'
import { numbersMade, numbersSought, successOf } from './numbers.ts'
import { findThing, keepThing, thingKey, THINGS, type Thing } from './things.ts'

/** What is known of a call beside its request: what it was answered before, or what it is about. */
export interface Known {
  readonly body: Readonly<Record<string, unknown>>
  readonly response: Readonly<Record<string, unknown>>
}

/** How a call is played that has no flow of its own. */
export interface KeptPlan {
  /** By which what it is about is found. */
  readonly sought: readonly string[]
  /** What the same variable is called by operations whose path looks the same on the wire. */
  readonly alternatives: readonly string[]
  readonly own: readonly string[]
  readonly assigned: readonly string[]
}

/**
 * Plans by operation: which ones make something, and which ones look it up.
 *
 * @param isFlow whether an operation has a flow of its own
 */
export async function planOf(
  operation: Operation,
  isFlow: (operation: Operation) => boolean,
): Promise<KeptPlan> {
  const family = await loadFamily(familyOf(operation.path))
  const others = (family === undefined ? [] : expandFamily(family)).filter(other => !isFlow(other))
  const self = others.find(({ method, path }) => method === operation.method && path === operation.path)
  const twins = others.filter(other => other !== self && onTheWire(other) === onTheWire(operation))
  return {
    sought: numbersSought(self ?? operation, others),
    alternatives: twins.flatMap(twin => numbersSought(twin, others)),
    ...numbersMade(operation),
  }
}

function onTheWire({ method, path }: Operation): string {
  return `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`
}

/**
 * What a call looks up, or made before.
 *
 * @throws {EmulatorProblem} 404 for an unknown number, unless the settings want the example then
 */
export function recall(
  request: FlowRequest,
  { sought, alternatives, own }: KeptPlan,
  tx: Transaction,
  { unknownNumbers }: Pick<SandboxSettings, 'unknownNumbers'>,
): Known | undefined {
  const { body, variables, query } = request
  // The last one is the nearest to what it is about: a contract after its plan.
  const name = sought.at(-1)
  if (name !== undefined) {
    const value = variables[name] ?? query[name]
    const [thing] = [name, ...alternatives].flatMap(each => findThing(tx, keyOf(request, each, value)) ?? [])
    if (thing === undefined && unknownNumbers === 'example') return undefined
    // The code is inferred: it is what documented lookups of unknown numbers answer.
    if (thing === undefined) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '记录不存在')
    return changed(request, thing, tx)
  }
  const given = body as Readonly<Record<string, unknown>> | undefined
  const first = own.find(each => given?.[each] !== undefined)
  const known = first === undefined ? undefined : findThing(tx, keyOf(request, first, given![first]))
  if (known === undefined || known.made !== nameOf(request.operation)) return undefined
  // Inferred from the operations that say so.
  if (known.parameters !== canonical(given))
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '单号已存在，但请求参数与原请求不一致')
  return known
}

/** A call that changes what it is about: PUT and PATCH say what is so from now on, DELETE forgets it. */
function changed(
  { operation, body }: FlowRequest,
  { key, ...thing }: Thing & { readonly key: string },
  tx: Transaction,
): Known {
  if (operation.method === 'DELETE') tx.drop(THINGS, key)
  if (operation.method !== 'PUT' && operation.method !== 'PATCH') return thing
  return tx.put(THINGS, key, { ...thing, body: { ...thing.body, ...(body as object) } })
}

/** Keeps what a call has made, with numbers of its own. @returns the response that it gets */
export function keep(
  request: FlowRequest,
  { own, assigned }: KeptPlan,
  example: Readonly<Record<string, unknown>>,
  { tx, random }: { readonly tx: Transaction; readonly random: Random },
): Readonly<Record<string, unknown>> {
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>
  const schema = successOf(request.operation.responses)
  const response = {
    ...example,
    ...Object.fromEntries(
      assigned
        .filter(name => name in example)
        .map(name => [name, fresh(example[name], schema?.properties?.[name], random)]),
    ),
  }
  const keys = [
    ...own.filter(name => body[name] !== undefined).map(name => keyOf(request, name, body[name])),
    ...assigned.filter(name => name in response).map(name => keyOf(request, name, response[name])),
  ]
  if (keys.length > 0)
    keepThing(tx, keys, {
      family: familyOf(request.operation.path),
      made: nameOf(request.operation),
      parameters: canonical(body),
      body,
      response,
    })
  return response
}

/** A number like the example's, which nothing else has; the example's own where its form allows no other. */
function fresh(example: unknown, schema: FieldSchema | undefined, random: Random): unknown {
  const text = String(example)
  // Of digits the last ones change, so that what is before them goes on to say what it is.
  const digits = digitsAtEnd(text)
  const length = digits > 0 ? Math.max(1, Math.min(12, digits - 4)) : Math.min(8, text.length)
  const last = digits > 0 ? random.digits(length) : random.text(length)
  const value =
    typeof example === 'number' ? Number(text.slice(0, -length) + last) : text.slice(0, -length) + last
  const isRight = schema === undefined || validateValue(schema, value, 'strict', 'number').length === 0
  return isRight ? value : example
}

function digitsAtEnd(text: string): number {
  let count = 0
  while (count < text.length && /\d/.test(text[text.length - 1 - count]!)) count++
  return count
}

function keyOf({ caller, operation }: FlowRequest, name: string, value: unknown): string {
  return thingKey(caller.id, familyOf(operation.path), name, value)
}

function nameOf({ method, path }: Operation): string {
  return `${method} ${path}`
}

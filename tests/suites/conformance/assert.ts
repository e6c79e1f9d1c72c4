/**
 * Assertions that need no test runner and no runtime's own modules. Each one counts, so that a case which
 * asserts nothing is found out.
 */

class AssertionError extends Error {
  override name = 'AssertionError'
}

let made = 0

/** How many assertions have been made so far. */
export function assertionsMade(): number {
  return made
}

export function assert(condition: unknown, message = 'the condition does not hold'): asserts condition {
  made++
  if (!condition) throw new AssertionError(message)
}

/** Equal by `Object.is`. */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  check(Object.is(actual, expected), actual, expected, message)
}

/** Equal within five seconds: what the other end of a connection is told takes a moment. */
export async function eventually(actual: () => unknown, expected: unknown): Promise<void> {
  const end = Date.now() + 5000
  while (!Object.is(actual(), expected) && Date.now() < end)
    await new Promise(resolve => setTimeout(resolve, 5))
  equal(actual(), expected)
}

/**
 * Equal in structure: plain objects (in any order of keys), arrays, bytes, maps, sets, dates; anything else
 * by `Object.is`.
 */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  check(same(actual, expected), actual, expected, message)
}

export function match(actual: string, pattern: RegExp, message?: string): void {
  check(typeof actual === 'string' && pattern.test(actual), actual, pattern, message)
}

/**
 * Awaits a promise, or what a function throws or returns, and hands the error to `inspect`. It is an error
 * where none comes.
 */
export async function rejects(
  subject: PromiseLike<unknown> | (() => unknown),
  inspect: (error: unknown) => unknown = () => undefined,
): Promise<void> {
  made++
  try {
    await (typeof subject === 'function' ? subject() : subject)
  } catch (error) {
    await inspect(error)
    return
  }
  throw new AssertionError('nothing was thrown')
}

function check(holds: boolean, actual: unknown, expected: unknown, message: string | undefined): void {
  made++
  if (!holds)
    throw new AssertionError(
      `${message === undefined ? '' : `${message}: `}expected ${show(expected)}, got ${show(actual)}`,
    )
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null || value instanceof RegExp || value instanceof Error)
    return String(value)
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' || inner === undefined ? String(inner) : inner,
  )
}

function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (tag(one) !== tag(other)) return false
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime()
  const [left, right] = [contents(one), contents(other)]
  return (
    left !== undefined &&
    right !== undefined &&
    left.length === right.length &&
    left.every(([key, value]) => {
      const found = right.find(([name]) => Object.is(name, key))
      return found !== undefined && same(value, found[1])
    })
  )
}

/** Keys and values of what is compared by structure. */
function contents(value: object): [unknown, unknown][] | undefined {
  if (value instanceof Map) return [...value]
  if (value instanceof Set) return Array.from(value, item => [item, true])
  if (value instanceof ArrayBuffer) return Object.entries(new Uint8Array(value))
  if (ArrayBuffer.isView(value) || Array.isArray(value) || tag(value) === '[object Object]')
    return Object.entries(value)
  return undefined
}

function tag(value: object): string {
  return Object.prototype.toString.call(value)
}

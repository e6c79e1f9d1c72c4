import { check, pipe, unknown, type GenericSchema } from 'valibot'

/** Anything that can be sent as JSON. */
export const jsonValue: GenericSchema = /* @__PURE__ */ pipe(
  /* @__PURE__ */ unknown(),
  /* @__PURE__ */ check(
    value => jsonProblem(value) === undefined,
    ({ input }) => `expected ${jsonProblem(input)}`,
  ),
)

/**
 * What was expected where a value cannot be sent, or `undefined`. Walks without recursion: neither depth nor
 * a cycle overflows the stack.
 */
function jsonProblem(value: unknown): string | undefined {
  const pending = [value]
  const seen = new Set<unknown>()
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next === 'string' && next.includes('\0')) return 'text without NUL'
    if (typeof next === 'number' && !Number.isFinite(next)) return 'a finite number'
    if (typeof next === 'bigint' || typeof next === 'function' || typeof next === 'symbol')
      return `a JSON value, got a ${typeof next}`
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    for (const inner of Object.values(next)) pending.push(inner)
  }
  return undefined
}

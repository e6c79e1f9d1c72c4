/** What an environment variable that is not set becomes on its way into an option. */
const UNSET: readonly unknown[] = [undefined, null, '', 'undefined', 'null']

/** What to ask where an option is missing: most come from the environment. */
export const ASK_FOR_VARIABLE = 'is the environment variable set?'

/** Whether a value looks like an environment variable that is not set. */
export function looksUnset(value: unknown): boolean {
  return UNSET.includes(typeof value === 'string' ? value.trim() : value)
}

/** A value that fits in so many columns stays on one line. */
const WIDTH = 140

/**
 * The one form of a facts file: JSON, two spaces a level, and whatever fits in 140 columns on one line, so
 * that a field is a line. Formatting what has been formatted changes nothing.
 */
export function formatFacts(value: unknown): string {
  return `${format(value, 0, 0)}\n`
}

/** @param used columns taken before the value on its first line */
function format(value: unknown, indent: number, used: number): string {
  const line = oneLine(value)
  // One more column for the comma that may follow.
  if (typeof value !== 'object' || value === null || used + line.length < WIDTH) return line
  const inner = ' '.repeat(indent + 2)
  const close = `\n${' '.repeat(indent)}`
  if (Array.isArray(value))
    return `[${value.map(item => `\n${inner}${format(item, indent + 2, indent + 2)}`).join(',')}${close}]`
  return `{${Object.entries(value)
    .map(([key, item]) => {
      const name = `${JSON.stringify(key)}: `
      return `\n${inner}${name}${format(item, indent + 2, indent + 2 + name.length)}`
    })
    .join(',')}${close}}`
}

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  const entries = Object.entries(value)
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`).join(', ')} }`
}

/** `_x_` and `$x$` stand for `{x}`. */
const VARIABLE = /^(?:_(\w+)_|\$(\w+)\$)$/

/**
 * The path segments that a property of the chain stands for. A string with `/` or `{` is taken as it is;
 * `cardMember` and `CardMember` are `card-member`; `_x_` and `$x$` are `{x}`; anything else, like
 * `mch_operate`, stays.
 */
export function toSegments(property: string): string {
  if (/^[\da-z]+$/.test(property)) return property
  const variable = VARIABLE.exec(property)
  if (variable !== null) return `{${variable[1] ?? variable[2]}}`
  return /^[A-Za-z][\dA-Za-z]*$/.test(property)
    ? property.replace(/[A-Z]/g, (letter, index) => `${index > 0 ? '-' : ''}${letter.toLowerCase()}`)
    : property
}

/** Joins two parts with one `/` between them; a `/` at the end of the second stays, because it is signed. */
export function joinPath(path: string, segments: string): string {
  let start = 0
  while (segments[start] === '/') start++
  let end = path.length
  while (path[end - 1] === '/') end--
  return `${path.slice(0, end)}/${segments.slice(start)}`
}

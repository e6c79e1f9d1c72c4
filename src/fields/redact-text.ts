import type { IsSensitive } from './sensitive-names.ts'

/** What stands in the place of a value that is not for a log: neither its length nor its content is left. */
export const REDACTED = '[redacted]'

/** A private key in PEM, however its lines are broken, or the value of an Authorization header. */
const SECRET = /-----BEGIN [\dA-Z ]*PRIVATE KEY|\bsignature="/
/** `name=value`, as in a query. A name starts at a boundary, so that a long text is read once. */
const PAIR = /(^|[?&;,\s])([^=?&;,\s]+)=([^&;,\s]*)/g
/** `name:`, `"name":`, and the same in JSON within JSON. */
const LABEL = /(?:^|[^\w-])([\w-]+)\\*["']?\s*:/g

/**
 * A text for a log: JSON is redacted inside, `name=value` loses its value, and of a text that is neither (a
 * message, JSON that was cut off) nothing is left where it names a sensitive field or holds a private key or
 * an `Authorization`.
 *
 * @param redactParsed redacts a JSON value; `undefined` where nothing in it was to be redacted
 */
export function redactText(
  text: string,
  isSensitive: IsSensitive,
  redactParsed: (value: unknown) => { readonly value: unknown } | undefined,
): string {
  const parsed = parseJson(text)
  if (parsed !== undefined) {
    const changed = redactParsed(parsed.value)
    // What needs no change keeps its spaces and the digits of its numbers.
    return changed === undefined ? text : JSON.stringify(changed.value)
  }
  if (SECRET.test(text)) return REDACTED
  for (const [, name] of text.matchAll(LABEL)) if (isSensitive(name!)) return REDACTED
  return text.replace(PAIR, (pair, before: string, name: string) =>
    isSensitive(decode(name)) ? `${before}${name}=${REDACTED}` : pair,
  )
}

/** Only of texts that can be more than a number or a word. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  if (!/^\s*[[{"]/.test(text)) return undefined
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

import type { IsSensitive } from './sensitive-names.ts'
import { unescapeText } from './unescape-text.ts'

/** What stands in the place of a value that is not for a log: neither its length nor its content is left. */
export const REDACTED = '[redacted]'

/** What a private key has in it, in base64 of PKCS#8, or of a PEM file; and the value of an Authorization. */
const SECRETS: readonly string[] = [
  'IBADANBgkqhkiG9w0BAQEFAAS',
  'LS0tLS1CRUdJTiBQUklWQVRF',
  'LS0tLS1CRUdJTiBSU0EgUFJJVkFUR',
  'LS0tLS1CRUdJTiBFTkNSWVBURUQg',
]
const SECRET_PATTERNS: readonly RegExp[] = [
  /-----BEGIN [\dA-Z ]*PRIVATE KEY/,
  /\bsignature=\\*"/,
  // The beginning of base64 of PKCS#1: version 0, and a modulus of 2048 bits or more.
  /MII[\w+/]{3}IBAAKCA/,
]
/** A word, and what stands between it and the next one. */
const WORD = /([\w-]+)([^\w-]*)/g
/**
 * What follows a name that has a value: `name:`, `name=`, `"name": `, `[name] => `, `<name>`, `name |`, in a
 * table of any kind; `"name", "value"`; and `name="name"` of a form before the empty line that its value
 * follows.
 */
const NAMES_VALUE = /^[\s"'`\\\][(){}*]*[:=>|\t：＝]|^\\*["'`]\s*,|^"?\r?\n\r?\n/
/** White space and quotes, which no query and no form has. */
const NOT_ENCODED = /[\s"'<>{}]/
/** Where a name begins in a query, a form or a list of cookies. */
const PARTS = '?;,/'

/**
 * A text for a log: JSON is redacted inside, of a query or a form a value is masked, and of a text in any
 * other notation (a message, XML, JSON that was cut off or escaped) nothing is left where it gives a
 * sensitive field a value, or holds a private key or an `Authorization`.
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
  const { masked, rest } = NOT_ENCODED.test(text)
    ? { masked: text, rest: text }
    : maskPairs(text, isSensitive)
  for (const version of unescapeText(rest))
    if (holdsSecret(version) || givesValue(version, isSensitive)) return REDACTED
  return masked
}

/** However the lines of a key are broken. */
function holdsSecret(text: string): boolean {
  return SECRETS.some(each => text.includes(each)) || SECRET_PATTERNS.some(each => each.test(text))
}

/**
 * Masks `name=value` in a query or a form.
 *
 * @returns also what is left without these
 */
function maskPairs(
  text: string,
  isSensitive: IsSensitive,
): { readonly masked: string; readonly rest: string } {
  const pairs = text.split('&').map(pair => {
    const name = findName(pair, isSensitive)
    // Also of a list of cookies, the first name of which says nothing about the others.
    return name === undefined
      ? { masked: pair, rest: pair }
      : { masked: `${pair.slice(0, name.end)}=${REDACTED}`, rest: pair.slice(0, name.start) }
  })
  return {
    masked: pairs.map(each => each.masked).join('&'),
    rest: pairs.map(each => each.rest).join('&'),
  }
}

/** The first sensitive name of `a=1;b=2`. */
function findName(
  pair: string,
  isSensitive: IsSensitive,
): { readonly start: number; readonly end: number } | undefined {
  let start = 0
  for (let index = 0; index < pair.length; index++) {
    const character = pair[index]!
    if (PARTS.includes(character)) start = index + 1
    if (character !== '=') continue
    if (isSensitive(decode(pair.slice(start, index)))) return { start, end: index }
    start = index + 1
  }
  return undefined
}

/** Whether a text gives a sensitive field a value, in whatever notation. */
function givesValue(text: string, isSensitive: IsSensitive): boolean {
  for (const [, word, after] of text.matchAll(WORD)) {
    const isOption = word!.startsWith('--') && /^\s/.test(after!)
    if ((isOption || NAMES_VALUE.test(after!)) && isSensitive(word!)) return true
  }
  return false
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
  return unescapeText(name).at(-1)!
}

import { check, type CheckAction, type ErrorMessage, type CheckIssue } from 'valibot'
import { found } from './describe.ts'
import type { Rules } from './compile.ts'
import type { FieldFormat, FieldSchema } from './types.ts'

/** One requirement on text. */
export type TextAction = CheckAction<string, ErrorMessage<CheckIssue<string>>>

const FORMATS: Readonly<Partial<Record<FieldFormat, readonly [pattern: RegExp, expected: string]>>> = {
  'date-time': [
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/,
    'a date and time with offset, like 2026-11-22T10:34:56+08:00',
  ],
  date: [/^\d{4}-\d\d-\d\d$/, 'a date, like 2026-11-22'],
  decimal: [/^\d+$/, 'digits'],
  yyyyMMddHHmmss: [/^\d{14}$/, 'a date and time, like 20261122103456'],
}

/**
 * Base64 of at least so many characters in a field that is encrypted is what a caller has encrypted by hand:
 * what the plain text must be says nothing of it.
 */
const CIPHERTEXT = /^[A-Za-z\d+/]{43,}={0,2}$/

/** What the text of a field must be; in lenient mode only that it can be sent at all. */
export function textActions(schema: FieldSchema, { strict, limits }: Rules): TextAction[] {
  const actions: TextAction[] = []
  const expect = (expected: string, holds: (text: string) => boolean): void => {
    const isOpen = schema.sensitive === true
    actions.push(check(text => holds(text) || (isOpen && isCiphertext(text)), found(schema, expected)))
  }
  expect('text without NUL', text => !text.includes('\0'))
  if (!strict) return actions

  const { format, emoji, enum: values } = schema
  const { minLength = 0, maxLength = Infinity, pattern } = limits ? schema : {}
  if (!emoji && limits)
    expect(
      'text without emoji and other characters of 4 bytes in UTF-8',
      text => !/[\u{10000}-\u{10FFFF}]/u.test(text),
    )
  if (minLength > 0) expect(`at least ${minLength} characters`, text => countCharacters(text) >= minLength)
  if (maxLength < Infinity)
    expect(`at most ${maxLength} characters`, text => countCharacters(text) <= maxLength)
  if (values !== undefined)
    expect(`one of ${values.join(', ')}`, text => values.some(value => String(value) === text))
  if (pattern !== undefined) {
    const expression = new RegExp(`^(?:${pattern})$`, 'u')
    expect(`text like ${pattern}`, text => expression.test(text))
  }
  const known = format === undefined ? undefined : FORMATS[format]
  if (known !== undefined) expect(known[1], text => known[0].test(text))
  return actions
}

function isCiphertext(text: string): boolean {
  return text.length % 4 === 0 && CIPHERTEXT.test(text)
}

/** Code points: a surrogate pair is one character. */
function countCharacters(text: string): number {
  return [...text].length
}

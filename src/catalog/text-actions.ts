import { check, type CheckAction, type ErrorMessage, type CheckIssue } from 'valibot'
import { found } from './describe.ts'
import type { FieldSchema } from './types.ts'

/** One requirement on text. */
export type TextAction = CheckAction<string, ErrorMessage<CheckIssue<string>>>

const FORMATS: Readonly<Partial<Record<string, readonly [pattern: RegExp, expected: string]>>> = {
  'date-time': [
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
    'a date and time with offset, like 2026-11-22T10:34:56+08:00',
  ],
  date: [/^\d{4}-\d\d-\d\d$/, 'a date, like 2026-11-22'],
  decimal: [/^\d+$/, 'digits'],
  yyyyMMddHHmmss: [/^\d{14}$/, 'a date and time, like 20261122103456'],
}

/** What the text of a field must be; in lenient mode only that it can be sent at all. */
export function textActions(schema: FieldSchema, strict: boolean): TextAction[] {
  const actions: TextAction[] = []
  const expect = (expected: string, holds: (text: string) => boolean): void => {
    actions.push(check(holds, found(schema, expected)))
  }
  expect('text without NUL', text => !text.includes('\0'))
  if (!strict) return actions

  const { minLength = 0, maxLength = Infinity, pattern, format, emoji, enum: values } = schema
  if (!emoji)
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

/** Code points: a surrogate pair is one character. */
function countCharacters(text: string): number {
  return [...text].length
}

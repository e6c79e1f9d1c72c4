import { expect, test } from 'vitest'
import { attemptLine, duration, numberOf } from '../../../../src/cli/sandbox/notification-lines.ts'
import { testTerminal } from '../test-terminal.ts'

const NOTIFICATION = {
  event_type: 'REFUND.SUCCESS',
  about: 'refunds/1900000001/R-1',
  url: 'http://127.0.0.1/n',
}
const HEAD = 'REFUND.SUCCESS  R-1  http://127.0.0.1/n'

test.each([
  [{ kind: 'regular', status: 204 }, 15_000, `→  ${HEAD}  204`],
  [{ kind: 'duplicate', status: 200, response: 'ok' }, undefined, `→  ${HEAD}  200  (duplicate)`],
  [{ kind: 'regular', status: 500, response: 'a\n  b' }, 15_000, `✗  ${HEAD}  500 a b  again in 15s`],
  [{ kind: 'regular' }, undefined, `✗  ${HEAD}  no answer`],
  [{ kind: 'resent', response: 'fetch failed' }, undefined, `✗  ${HEAD}  fetch failed  (resent)`],
] as const)('%j', (attempt, wait, line) => {
  expect(attemptLine(testTerminal(), NOTIFICATION, { at: 0, ...attempt }, wait)).toBe(line)
})

test('a long answer is cut', () => {
  const attempt = { at: 0, kind: 'regular', status: 500, response: 'x'.repeat(1000) } as const
  expect(attemptLine(testTerminal(), NOTIFICATION, attempt)).toBe(`✗  ${HEAD}  500 ${'x'.repeat(119)}…`)
})

test('numbers and durations', () => {
  expect(numberOf({ about: 'orders/1/A-1' })).toBe('A-1')
  expect([15_000, 180_000, 21_600_000].map(duration)).toEqual(['15s', '3m', '6h'])
})

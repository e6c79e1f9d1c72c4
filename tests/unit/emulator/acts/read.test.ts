import { expect, test } from 'vitest'
import { optionalNumber } from '../../../../src/emulator/acts/read.ts'

test('a whole number of a query is read, and nothing else', () => {
  expect(optionalNumber(new URLSearchParams('a=12'), 'a')).toBe(12)
  expect(optionalNumber(new URLSearchParams(''), 'a')).toBe(undefined)
  for (const wrong of ['-1', '1.5', 'x', ''])
    expect(() => optionalNumber(new URLSearchParams({ a: wrong }), 'a')).toThrow('a has to be a whole number')
})

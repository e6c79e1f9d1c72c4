import { expect, test } from 'vitest'
import { windowOf } from '../../../../src/page/timeline/window.ts'

test.each([
  [10_000, 0, { first: 0, end: 22 }],
  [10_000, 4600, { first: 88, end: 122 }],
  [10_000, 459_540, { first: 9978, end: 10_000 }],
  [3, 0, { first: 0, end: 3 }],
  [0, 0, { first: 0, end: 0 }],
  [5, 100_000, { first: 0, end: 5 }],
])('of %i rows, scrolled by %i', (count, top, expected) => {
  expect(windowOf(count, 46, top, 460)).toEqual(expected)
})

import { expect, test } from 'vitest'
import { columns, widthOf } from '../../../../src/cli/program/width.ts'

test.each([
  ['', 0],
  ['pay', 3],
  ['支付', 4],
  ['支付 pay', 8],
  ['，', 2],
  ['¥88.88', 6],
  ['\u001b[1mpay\u001b[22m', 3],
  ['𠮷', 2],
])('%j takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('columns are as wide as their widest cell, the last one as it is', () => {
  expect(columns([['支付', 'a', 'x'], ['b', 'cc', ''], ['only']])).toEqual([
    '支付  a   x',
    'b     cc',
    'only',
  ])
  expect(columns([])).toEqual([])
})

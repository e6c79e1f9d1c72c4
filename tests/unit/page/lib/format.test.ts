import { expect, test } from 'vitest'
import { dateTime, pretty, span, timeOfDay, tokens, yuan } from '../../../../src/page/lib/format.ts'

test.each([
  [1, '¥0.01'],
  [0, '¥0.00'],
  [123_456_789, '¥1,234,567.89'],
  [-8790, '−¥87.90'],
])('%i fen are %s', (fen, text) => {
  expect(yuan(fen)).toBe(text)
})

test('another currency is named', () => {
  expect(yuan(100, 'HKD')).toBe('HKD 1.00')
})

test('a time is China’s, with its day where that is another', () => {
  const now = Date.parse('2026-11-25T01:00:00+08:00')
  expect(timeOfDay(Date.parse('2026-11-25T00:59:58+08:00'), now)).toBe('00:59:58')
  expect(timeOfDay(Date.parse('2026-11-24T23:59:58+08:00'), now)).toBe('11-24 23:59:58')
  expect(dateTime(now)).toBe('2026-11-25 01:00:00')
  expect(dateTime(Number.NaN)).toBe('')
})

test('a span is its two largest units', () => {
  expect(span(93_784_000, 'en')).toBe('1 d 2 h')
  expect(span(15_000, 'zh')).toBe('15 秒')
  expect(span(-1, 'en')).toBe('0 s')
})

test('JSON is indented, and other text stays as it is', () => {
  expect(pretty('{"a":1}')).toBe('{\n  "a": 1\n}')
  expect(pretty('<html>')).toBe('<html>')
})

test('the pieces of JSON are the whole of it, each of its kind', () => {
  const json = pretty('{"a\\"b":"x: 1","n":-1.5e3,"t":true,"z":null}')
  const pieces = tokens(json)
  expect(pieces.map(([, text]) => text).join('')).toBe(json)
  expect(pieces.filter(([kind]) => kind !== 'rest')).toEqual([
    ['name', '"a\\"b":'],
    ['text', '"x: 1"'],
    ['name', '"n":'],
    ['number', '-1500'],
    ['name', '"t":'],
    ['word', 'true'],
    ['name', '"z":'],
    ['word', 'null'],
  ])
})

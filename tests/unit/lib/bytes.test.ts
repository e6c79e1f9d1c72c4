import { expect, test } from 'vitest'
import { concat, equalBytes, fromUtf8, hex, joined, plainBytes, utf8 } from '../../../src/lib/bytes.ts'

test('text goes to UTF-8 and back', () => {
  expect([...utf8('a张😀')]).toEqual([0x61, 0xe5, 0xbc, 0xa0, 0xf0, 0x9f, 0x98, 0x80])
  expect(fromUtf8(Uint8Array.of(0x61, 0xe5, 0xbc, 0xa0))).toBe('a张')
})

test('a byte order mark is kept', () => {
  expect(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa')
})

test.each([[[0xff]], [[0xe5, 0xbc]], [[0xed, 0xa0, 0x80]], [[0xc0, 0x80]]])(
  'bytes %j are not UTF-8',
  bytes => {
    expect(() => fromUtf8(Uint8Array.from(bytes))).toThrow(TypeError)
  },
)

test('parts are put together in order', () => {
  expect([...concat(Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3))]).toEqual([1, 2, 3])
  expect(concat()).toHaveLength(0)
  expect(joined(Array.from({ length: 300_000 }, () => Uint8Array.of(7)))).toHaveLength(300_000)
})

test('bytes are compared by value and length', () => {
  expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
  expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false)
  expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false)
  expect(equalBytes(new Uint8Array(), new Uint8Array())).toBe(true)
})

test('hex is lower-case, two digits a byte', () => {
  expect(hex(Uint8Array.of(0, 0x0f, 0xff))).toBe('000fff')
})

test('only shared memory is copied', () => {
  const own = Uint8Array.of(1, 2)
  expect(plainBytes(own)).toBe(own)
  const shared = new Uint8Array(new SharedArrayBuffer(2))
  shared[1] = 7
  const copy = plainBytes(shared)
  expect(copy.buffer).toBeInstanceOf(ArrayBuffer)
  expect([...copy]).toEqual([0, 7])
})

test.each([['text'], [[1, 2]], [undefined]])('%j are not bytes', value => {
  expect(() => plainBytes(value as never)).toThrow(TypeError)
})

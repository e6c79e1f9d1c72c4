import { assert, constantFrom, property, string } from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { fromBase64, toBase64 } from '../../../src/lib/base64.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** RFC 4648, section 10. */
const vectors = [
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
]

test.each(vectors)('%j is %j', (text, encoded) => {
  expect(toBase64(new TextEncoder().encode(text))).toBe(encoded)
  expect(fromBase64(encoded!)).toEqual(new TextEncoder().encode(text))
})

test('every byte and the two last characters of the alphabet', () => {
  const all = Uint8Array.from({ length: 256 }, (_, index) => index)
  expect(toBase64(all)).toBe(Buffer.from(all).toString('base64'))
  expect(fromBase64(toBase64(all))).toEqual(all)
  expect(fromBase64('+/+/')).toEqual(Uint8Array.of(0xfb, 0xff, 0xbf))
})

test.each([
  ['a', 'one character'],
  ['ab', 'no padding'],
  ['abc', 'no padding'],
  ['Zg=', 'short padding'],
  ['Zg===', 'long padding'],
  ['====', 'padding alone'],
  ['=', 'padding alone'],
  ['Zg==Zg==', 'padding inside'],
  ['Zm9v\n', 'a line feed'],
  ['Zm 9', 'a space'],
  ['Zm9v Zm9', 'a space'],
  ['-_-_', 'the URL alphabet'],
  ['Zh==', 'left-over bits'],
  ['Zm9=', 'left-over bits'],
  ['WECHATPAY/SIGNTEST/abc$', 'a probe'],
  ['张张张张', 'other characters'],
  ['ŁŁŁŁ', 'characters whose lower byte is a letter'],
  ['Zm9\u0176', 'one of them'],
  ['Zm9\0', 'NUL'],
])('%j is refused: %s', text => {
  expect(fromBase64(text)).toBeUndefined()
})

test('a megabyte goes there and back', () => {
  const large = new Uint8Array(1_000_001).map((_, index) => index * 31)
  const text = toBase64(large)
  expect(text).toBe(Buffer.from(large).toString('base64'))
  expect(Buffer.compare(fromBase64(text)!, large)).toBe(0)
})

test('what the engine has is used, and asked only for what is strict', () => {
  const native = vi.fn<(text: string) => Uint8Array>(text => new Uint8Array(Buffer.from(text, 'base64')))
  class Newer extends Uint8Array {
    static fromBase64 = native
    toBase64(): string {
      return Buffer.from(this).toString('base64')
    }
  }
  vi.stubGlobal('Uint8Array', Newer)
  vi.stubGlobal('atob', undefined)
  vi.stubGlobal('btoa', undefined)
  expect([...fromBase64('Zm9v')!]).toEqual([0x66, 0x6f, 0x6f])
  expect(fromBase64('Zm 9v')).toBeUndefined()
  expect(native.mock.calls).toEqual([['Zm9v']])
  expect(toBase64(Newer.of(0x66, 0x6f, 0x6f) as Newer)).toBe('Zm9v')
})

test.each(['Node’s', 'atob'])('%s: text of some bytes is taken, and any other refused', decoder => {
  if (decoder === 'atob') vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
  const text = string({ unit: constantFrom(...'AQZgw+/=-_ \n\f\0é9Ł\u0176'), maxLength: 24 })
  assert(
    property(text, given => {
      const bytes = new Uint8Array(Buffer.from(given, 'base64'))
      const isBase64 = Buffer.from(bytes).toString('base64') === given
      expect(fromBase64(given)).toEqual(isBase64 ? bytes : undefined)
    }),
    { numRuns: 20_000 },
  )
})

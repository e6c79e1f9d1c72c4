import { expect, test } from 'vitest'
import { DerError } from '../../../src/crypto/der-error.ts'
import {
  derBitString,
  derExplicit,
  derInteger,
  derNull,
  derOctetString,
  derOid,
  derSequence,
  derSet,
  derUtcTime,
  derUtf8String,
  derValue,
} from '../../../src/crypto/der-writer.ts'
import {
  derChild,
  derChildren,
  readBitString,
  readDer,
  readOid,
  readUnsigned,
  TAG,
} from '../../../src/crypto/der.ts'
import { hex } from '../../../src/lib/bytes.ts'

const from = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))

/** As `openssl asn1parse -genstr` writes them. */
test.each([
  ['INTEGER 0', derInteger(Uint8Array.of(0)), '020100'],
  ['INTEGER 0 of no bytes', derInteger(new Uint8Array()), '020100'],
  ['INTEGER 128', derInteger(Uint8Array.of(128)), '02020080'],
  ['INTEGER 127 with a zero before it', derInteger(Uint8Array.of(0, 127)), '02017f'],
  ['INTEGER 127 with zeros before it', derInteger(Uint8Array.of(0, 0, 127)), '02017f'],
  ['OID of RSA', derOid('1.2.840.113549.1.1.1'), '06092a864886f70d010101'],
  ['OID of a common name', derOid('2.5.4.3'), '0603550403'],
  ['OID of Ed25519', derOid('1.3.101.112'), '06032b6570'],
  ['OID below 2', derOid('2.999'), '06028837'],
  ['NULL', derNull(), '0500'],
  ['OCTET STRING', derOctetString(Uint8Array.of(1)), '040101'],
  ['BIT STRING', derBitString(Uint8Array.of(1)), '03020001'],
  ['UTF8String', derUtf8String('张'), '0c03e5bca0'],
  ['UTCTime', derUtcTime(new Date('2026-11-23T22:35:02.999Z')), '170d3236313132333232333530325a'],
  ['SEQUENCE', derSequence(derNull(), derNull()), '300405000500'],
  ['SET', derSet(), '3100'],
  ['[0] EXPLICIT', derExplicit(0, derNull()), 'a0020500'],
  ['[3] EXPLICIT', derExplicit(3, derNull()), 'a3020500'],
])('%s is written', (_, bytes, expected) => {
  expect(hex(bytes)).toBe(expected)
})

test.each([
  [127, '047f'],
  [128, '048180'],
  [255, '0481ff'],
  [256, '04820100'],
  [65_536, '0483010000'],
])('%i bytes have the length %s', (length, head) => {
  const written = derOctetString(new Uint8Array(length))
  expect(hex(written.subarray(0, head.length / 2))).toBe(head)
  expect(readDer(written).content).toHaveLength(length)
})

const EARLY = 'it ends early'
const LONGER = 'a length is written in more bytes than it needs'
const LIMIT = 'a length is indefinite or above 4 GiB'

test.each([
  ['no bytes', '', EARLY],
  ['a tag alone', '30', EARLY],
  ['content missing', '3001', EARLY],
  ['bytes left over', '050000', 'there are bytes after its end'],
  ['an indefinite length', '30800000', LIMIT],
  ['a length in too many bytes', `04817f${'00'.repeat(0x7f)}`, LONGER],
  ['a length with a zero before it', `04820080${'00'.repeat(0x80)}`, LONGER],
  ['a length of four bytes that needs three', `0484${'00'}ffffff`, LONGER],
  ['a length of five bytes', '04850000000001', LIMIT],
  ['a length of five bytes that needs them', '04850100000000', LIMIT],
  ['a length that is cut', '0482', LONGER],
  ['a length above all', '0484ffffffff', EARLY],
  ['a length of four bytes that needs them', '040401000000'.replace('0404', '0484'), EARLY],
  ['a tag above 30', '1f0100', 'a tag is above 30'],
  ['the reserved length', '04ff', LIMIT],
])('%s: not DER', (_, text, message) => {
  expect(() => readDer(from(text))).toThrow(new DerError(message))
})

test('children are read one level at a time', () => {
  const top = readDer(derSequence(derInteger(Uint8Array.of(7)), derSequence(derNull())))
  const children = derChildren(top)
  expect(children.map(({ tag }) => tag)).toEqual([TAG.integer, TAG.sequence])
  expect(hex(children[1]!.whole)).toBe('30020500')
  expect(derChild(children, 0, TAG.integer)).toBe(children[0])
  expect(() => derChild(children, 0, TAG.oid)).toThrow('expected tag 6, found 2')
  expect(() => derChild(children, 2, TAG.oid)).toThrow('expected tag 6, found nothing')
  expect(() => derChildren(children[0]!)).toThrow(new DerError('expected tag 48, found 2'))
  expect(derChildren(readDer(derSet(derNull())), TAG.set)).toHaveLength(1)
})

test('a child must lie within its parent', () => {
  expect(() => derChildren(readDer(from('300304020000').subarray(0, 5)))).toThrow(DerError)
})

test('depth costs no stack: only the level that is asked for is read', () => {
  let nested = derNull()
  for (let depth = 0; depth < 5000; depth++) nested = derSequence(nested)
  expect(derChildren(readDer(nested))).toHaveLength(1)
})

test.each(['1.2.840.113549.1.1.1', '2.5.4.3', '0.39', '1.0', '2.999.1', '2.40', '2.5.16384'])(
  'object identifier %s is read as it was written',
  dotted => {
    expect(readOid(readDer(derOid(dotted)))).toBe(dotted)
  },
)

test.each([
  ['empty', '', 'an object identifier ends early'],
  ['cut', '2a86', 'an object identifier ends early'],
  ['cut before a zero', '2a80', 'an object identifier ends early'],
  ['too large', 'ffffffffffffffff7f', 'an object identifier is too large'],
])('an object identifier that is %s', (_, content, message) => {
  expect(() => readOid(readDer(derValue(TAG.oid, from(content))))).toThrow(new DerError(message))
})

test('the largest number in an object identifier is the largest that is exact', () => {
  const largest = `2.${Number.MAX_SAFE_INTEGER - 80}`
  expect(readOid(readDer(derOid(largest)))).toBe(largest)
})

test.each([
  ['020180', 'an integer is empty or negative'],
  ['0200', 'an integer is empty or negative'],
  ['02020001', 'an integer is longer than it needs to be'],
])('%s is no unsigned integer', (text, message) => {
  expect(() => readUnsigned(readDer(from(text)))).toThrow(new DerError(message))
})

test('integers and bit strings give their bytes', () => {
  expect(hex(readUnsigned(readDer(from('02020080'))))).toBe('80')
  expect(hex(readUnsigned(readDer(from('020100'))))).toBe('00')
  expect(hex(readBitString(readDer(from('03020001'))))).toBe('01')
  expect(() => readBitString(readDer(from('03020102')))).toThrow(
    new DerError('a bit string does not end with a whole byte'),
  )
  expect(() => readBitString(readDer(from('0300')))).toThrow(DerError)
})

import { expect, test } from 'vitest'
import * as der from '../../../../../src/cli/emulator/https/der.ts'

test.each([
  [0, '0400'],
  [0x7f, '047f'],
  [0x80, '048180'],
  [0xff, '0481ff'],
  [0x100, '04820100'],
  [0xffff, '0482ffff'],
])('a length of %i', (length, head) => {
  const written = der.octetString(Buffer.alloc(length))
  expect(written.subarray(0, head.length / 2).toString('hex')).toBe(head)
  expect(written).toHaveLength(head.length / 2 + length)
})

test.each([
  ['2049-12-31T23:59:59.999Z', '170d', '491231235959Z'],
  ['2050-01-01T00:00:00.000Z', '180f', '20500101000000Z'],
])('%s', (date, head, text) => {
  const written = der.time(new Date(date))
  expect([written.subarray(0, 2).toString('hex'), written.subarray(2).toString()]).toEqual([head, text])
})

test.each([
  [der.sequence(der.boolean(true), der.boolean(false)), '30060101ff010100'],
  [der.set(der.integer(Buffer.of(2))), '3103020102'],
  [der.context(3, der.octetString(Buffer.of(1))), 'a303040101'],
  [der.plainContext(2, Buffer.from('a')), '820161'],
  [der.oid('550403'), '0603550403'],
  [der.bitString(Buffer.of(0x80), 7), '03020780'],
  [der.utf8String('支'), '0c03e694af'],
])('%#: as X.690 has it', (written, hex) => {
  expect(written.toString('hex')).toBe(hex)
})

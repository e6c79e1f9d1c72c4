import { describe, expect, test } from 'vitest'
import { md5Hex, md5HexOf, signFields, textToSign, verifyFields } from '../../../../src/protocol/v2/sign.ts'

/** The example of the official page about signatures. */
const KEY = '192006250b4c09247ec02edce69f6a2d'
const ORDER = {
  appid: 'wxd930ea5d5a258f4f',
  mch_id: '10000100',
  device_info: '1000',
  body: 'test',
  nonce_str: 'ibuaiVcKdpRxkhJA',
}
const MD5 = '9A0A8659F005D6984697E2CA0A9CF3B7'
const HMAC = '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6'

test('the official example', () => {
  expect(textToSign(ORDER, KEY)).toBe(
    'appid=wxd930ea5d5a258f4f&body=test&device_info=1000&mch_id=10000100&nonce_str=ibuaiVcKdpRxkhJA' +
      '&key=192006250b4c09247ec02edce69f6a2d',
  )
  expect(signFields(ORDER, KEY, 'MD5')).toBe(MD5)
  expect(signFields(ORDER, KEY, 'HMAC-SHA256')).toBe(HMAC)
  expect(verifyFields({ ...ORDER, sign: MD5 }, KEY, 'MD5')).toBe(true)
  expect(verifyFields({ ...ORDER, sign: HMAC }, KEY, 'HMAC-SHA256')).toBe(true)
})

test('sign itself and empty fields are not signed, white space and zero are', () => {
  expect(textToSign({ b: ' ', a: '', sign: 'x', c: '0' }, 'k')).toBe('b= &c=0&key=k')
})

test('the order of names is that of ASCII: digits, capitals, _, small letters', () => {
  const fields = { b: '1', a_b: '2', ab: '3', B: '4', a1: '5', aB: '6', a: '7' }
  expect(textToSign(fields, 'k')).toBe('B=4&a=7&a1=5&aB=6&a_b=2&ab=3&b=1&key=k')
})

describe('a wrong signature is refused:', () => {
  test.each([
    ['none', undefined],
    ['an empty one', ''],
    ['lower case', MD5.toLowerCase()],
    ['a part', MD5.slice(0, -1)],
    ['more', `${MD5}0`],
    ['the first character', `8${MD5.slice(1)}`],
    ['the last character', `${MD5.slice(0, -1)}8`],
    ['of the other kind', HMAC],
  ])('%s', (_, sign) => {
    expect(verifyFields({ ...ORDER, ...(sign === undefined ? {} : { sign }) }, KEY, 'MD5')).toBe(false)
  })

  test('another field, another value, another key', () => {
    expect(verifyFields({ ...ORDER, sign: MD5, attach: 'x' }, KEY, 'MD5')).toBe(false)
    expect(verifyFields({ ...ORDER, sign: MD5, body: 'Test' }, KEY, 'MD5')).toBe(false)
    expect(verifyFields({ ...ORDER, sign: MD5 }, `${KEY}0`, 'MD5')).toBe(false)
  })
})

test('a digest of text is upper-case hex', () => {
  expect(md5Hex('')).toBe('D41D8CD98F00B204E9800998ECF8427E')
  expect(md5Hex('中')).toBe(md5HexOf(Uint8Array.of(0xe4, 0xb8, 0xad)))
})

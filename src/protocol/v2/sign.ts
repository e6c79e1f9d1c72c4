import { hmac } from '@noble/hashes/hmac.js'
import { md5 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hex, utf8 } from '../../lib/bytes.ts'
import type { XmlFields } from './xml.ts'

/** How a message is signed; WeChat Pay takes the first where nothing is said. */
export type SignType = 'MD5' | 'HMAC-SHA256'

/**
 * What a signature covers: the fields with a value, without `sign`, by name in the order of ASCII, and the
 * key.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
 */
export function textToSign(fields: XmlFields, key: string): string {
  const names = Object.keys(fields).filter(name => name !== 'sign' && fields[name] !== '')
  const parts = names.sort().map(name => `${name}=${fields[name]}`)
  return [...parts, `key=${key}`].join('&')
}

/**
 * The signature of fields: upper-case hex.
 *
 * @param key the APIv2 key
 */
export function signFields(fields: XmlFields, key: string, type: SignType): string {
  return digest(utf8(textToSign(fields, key)), key, type)
}

/**
 * Whether `fields.sign` is their signature. Takes the same time for every wrong one.
 *
 * @param key the APIv2 key
 */
export function verifyFields(fields: XmlFields, key: string, type: SignType): boolean {
  return equalText(fields['sign'] ?? '', signFields(fields, key, type))
}

/** MD5 of text in upper-case hex. */
export function md5Hex(text: string): string {
  return md5HexOf(utf8(text))
}

/** MD5 in upper-case hex. */
export function md5HexOf(bytes: Uint8Array): string {
  return hex(md5(bytes)).toUpperCase()
}

function digest(message: Uint8Array, key: string, type: SignType): string {
  const bytes = type === 'MD5' ? md5(message) : hmac(sha256, utf8(key), message)
  return hex(bytes).toUpperCase()
}

/** The length of a signature is no secret; which of its characters is wrong would be. */
function equalText(given: string, expected: string): boolean {
  if (given.length !== expected.length) return false
  let difference = 0
  for (let index = 0; index < expected.length; index++)
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index)
  return difference === 0
}

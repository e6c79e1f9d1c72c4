import type { Crypto } from '../lib/web-crypto.ts'

/** Random digits, for numbers that WeChat Pay gives out. */
export function randomDigits(crypto: Crypto, length: number): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(length)), value => value % 10).join('')
}

/** A certificate serial number: 40 hex digits of which the first is 1 to 7, so that it is positive in DER. */
export function randomSerial(crypto: Crypto): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20))
  bytes[0] = (bytes[0]! % 0x70) + 0x10
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

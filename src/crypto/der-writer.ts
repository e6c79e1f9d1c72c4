import { concat, utf8, type Bytes } from '../lib/bytes.ts'
import { TAG } from './der.ts'

/** Writes one value: tag, shortest length, content. */
export function derValue(tag: number, ...content: readonly Uint8Array[]): Bytes {
  const length = content.reduce((sum, part) => sum + part.length, 0)
  return concat(Uint8Array.of(tag, ...lengthOctets(length)), ...content)
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length]
  const octets: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256)
  return [0x80 | octets.length, ...octets]
}

export function derSequence(...content: readonly Uint8Array[]): Bytes {
  return derValue(TAG.sequence, ...content)
}

export function derSet(...content: readonly Uint8Array[]): Bytes {
  return derValue(TAG.set, ...content)
}

/**
 * `[number] EXPLICIT`.
 *
 * @param number 0 to 30
 */
export function derExplicit(number: number, content: Uint8Array): Bytes {
  return derValue(TAG.context0 + number, content)
}

/** @param magnitude big-endian, not negative; leading zeros and the sign byte are taken care of */
export function derInteger(magnitude: Uint8Array): Bytes {
  const first = magnitude.findIndex(byte => byte !== 0)
  const digits = first === -1 ? Uint8Array.of(0) : magnitude.subarray(first)
  return digits[0]! < 0x80 ? derValue(TAG.integer, digits) : derValue(TAG.integer, Uint8Array.of(0), digits)
}

/** @param dotted `'1.2.840.113549.1.1.1'`; the first number is 0 to 2 */
export function derOid(dotted: string): Bytes {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return derValue(TAG.oid, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)))
}

function base128(value: number): number[] {
  const octets = [value % 128]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    octets.unshift((rest % 128) | 0x80)
  return octets
}

export function derNull(): Bytes {
  return derValue(TAG.null)
}

export function derOctetString(content: Uint8Array): Bytes {
  return derValue(TAG.octetString, content)
}

/** Whole bytes: no unused bits. */
export function derBitString(content: Uint8Array): Bytes {
  return derValue(TAG.bitString, Uint8Array.of(0), content)
}

export function derUtf8String(text: string): Bytes {
  return derValue(TAG.utf8String, utf8(text))
}

/**
 * To the second, in UTC.
 *
 * @param date 1950 to 2049
 */
export function derUtcTime(date: Date): Bytes {
  return derValue(TAG.utcTime, utf8(`${date.toISOString().slice(2, 19).replace(/\D/g, '')}Z`))
}

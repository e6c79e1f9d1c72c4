import type { Bytes } from './bytes.ts'
import { nodeModule } from './node-module.ts'

/** Large enough to be fast, small enough for the arguments of one call. */
const CHUNK = 0x2000
/** The bits that padding leaves over are zero, so that every sequence of bytes has exactly one text. */
const LAST_GROUP = /^(?:[^=]{4}|[^=]{2}[048AEIMQUYcgkosw]=|[^=][AQgw]==)?$/
/** What is in no base64. */
const FOREIGN = /[^\d+/=A-Za-z]/

/** What newer engines have; the standard library's types do not know it yet. */
interface NativeDecoder {
  readonly BYTES_PER_ELEMENT: number
  fromBase64?(text: string): Bytes
}

/** What is used of Node's `buffer`. */
interface NodeBuffer {
  readonly Buffer: { from(text: string, encoding: 'base64'): Uint8Array }
}

interface NativeEncoder extends Uint8Array {
  toBase64?(): string
}

/**
 * Standard base64 with its padding, in one line.
 *
 * @example
 *   toBase64(message)
 */
export function toBase64(bytes: Uint8Array): string {
  const native: NativeEncoder = bytes
  if (typeof native.toBase64 === 'function') return native.toBase64()
  let binary = ''
  // Spreading the bytes as arguments takes five times as long.
  for (let offset = 0; offset < bytes.length; offset += CHUNK)
    binary += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(offset, offset + CHUNK)) as string
  return btoa(binary)
}

/**
 * The bytes of standard base64 with its padding; `undefined` for anything else: white space, the URL
 * alphabet, left-over bits. Never throws.
 *
 * @example
 *   const bytes = fromBase64('5b6u5L+h')
 *   if (bytes === undefined) throw new TypeError('not base64')
 */
export function fromBase64(text: string): Bytes | undefined {
  const last = text.slice(-4)
  const padding = last.includes('=') ? 4 - last.indexOf('=') : 0
  if (text.length % 4 !== 0 || !LAST_GROUP.test(last)) return undefined
  const bytes = decode(text)
  // Decoders pass over white space and more; then fewer bytes come out than the characters stand for.
  return bytes?.length === (text.length / 4) * 3 - padding ? bytes : undefined
}

/** What of it is base64; `undefined` where the host refuses it. */
function decode(text: string): Bytes | undefined {
  const native: NativeDecoder = Uint8Array
  try {
    if (typeof native.fromBase64 === 'function') return native.fromBase64(text)
    return decodeByNode(text) ?? decodeByAtob(text)
  } catch {
    return undefined
  }
}

/** Many times as fast as `atob`; it takes the URL alphabet, too, and of any other character its lower byte. */
function decodeByNode(text: string): Bytes | undefined {
  const bytes = nodeModule<NodeBuffer>('buffer')?.Buffer?.from(text, 'base64')
  if (bytes === undefined) return undefined
  // A copy, because small ones lie in memory that others share.
  return FOREIGN.test(text) ? new Uint8Array() : new Uint8Array(bytes)
}

function decodeByAtob(text: string): Bytes {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

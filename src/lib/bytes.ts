/**
 * Bytes that are nobody else's, as WebCrypto takes them: `Uint8Array<ArrayBuffer>`, `Uint8Array` before TS
 * 5.7.
 */
export type Bytes = ReturnType<Uint8Array['slice']>

const encoder = /* @__PURE__ */ new TextEncoder()
/** A byte order mark is part of the text: signatures cover it. */
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function utf8(text: string): Bytes {
  return encoder.encode(text)
}

/** @throws {TypeError} where the bytes are not UTF-8 */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
  return joined(parts)
}

/** For any number of parts: so many arguments as a large file has pieces, no function takes. */
export function joined(parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    all.set(part, offset)
    offset += part.length
  }
  return all
}

/** Not in constant time: for public values only. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

/** Lower-case hex. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Bytes as WebCrypto takes them, copied only where they lie in shared memory.
 *
 * @throws {TypeError} for anything that is not bytes
 */
export function plainBytes(bytes: Uint8Array): Bytes {
  if (!ArrayBuffer.isView(bytes)) throw new TypeError('expected a Uint8Array')
  return isPlain(bytes) ? bytes : new Uint8Array(bytes)
}

function isPlain(bytes: Uint8Array): bytes is Bytes {
  return bytes.buffer instanceof ArrayBuffer
}

import type { Crypto } from './web-crypto.ts'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/**
 * Bytes from here on are drawn again: 248 is the largest multiple of 62 below 256, so that no character is
 * likelier than another.
 */
const LIMIT = 248
/** Bytes drawn at once, because a draw costs more than the rest of a nonce. Each is used once. */
const BATCH = 1024

const unused = /* @__PURE__ */ new WeakMap<Crypto, Uint8Array>()

/**
 * Characters of `[0-9A-Za-z]` from a cryptographic source.
 *
 * @param length default 32, as WeChat Pay asks for
 */
export function createNonce(crypto: Crypto, length = 32): string {
  let bytes = unused.get(crypto) ?? new Uint8Array()
  let used = 0
  let text = ''
  while (text.length < length) {
    if (used === bytes.length) {
      bytes = crypto.getRandomValues(new Uint8Array(BATCH))
      used = 0
    }
    const byte = bytes[used++]!
    if (byte < LIMIT) text += ALPHABET[byte % ALPHABET.length]
  }
  unused.set(crypto, bytes.subarray(used))
  return text
}

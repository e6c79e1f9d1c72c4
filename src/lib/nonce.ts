const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** Bytes from here on are drawn again: 248 is the largest multiple of 62 below 256, so that no character is likelier than another. */
const LIMIT = 248
/** Bytes drawn at once; one draw is nearly always enough for 32 characters. */
const BATCH = 48

/** Characters of `[0-9A-Za-z]` from a cryptographic source. @param length default 32, as WeChat Pay asks for */
export function nonce(crypto: Crypto, length = 32): string {
  let text = ''
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(BATCH))) {
      if (byte < LIMIT && text.length < length) text += ALPHABET[byte % ALPHABET.length]
    }
  }
  return text
}

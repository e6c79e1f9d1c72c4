/**
 * The types of WebCrypto, by the names that the DOM library gives them, taken from the global object: so they
 * are there without that library, too, with Node's or Cloudflare's types alone.
 */

/** A WebCrypto implementation. */
export type Crypto = typeof crypto

/** A key that WebCrypto has imported. */
export type CryptoKey = Awaited<ReturnType<Crypto['subtle']['importKey']>>

/** A key as JSON (RFC 7517). */
export interface JsonWebKey {
  alg?: string
  crv?: string
  d?: string
  dp?: string
  dq?: string
  e?: string
  ext?: boolean
  k?: string
  key_ops?: string[]
  kty?: string
  n?: string
  oth?: { d?: string; r?: string; t?: string }[]
  p?: string
  q?: string
  qi?: string
  use?: string
  x?: string
  y?: string
}

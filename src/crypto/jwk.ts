import { ConfigurationError } from '../errors/configuration-error.ts'
import { fromBase64 } from '../lib/base64.ts'
import { derInteger, derSequence } from './der-writer.ts'
import { readDer } from './der.ts'
import { rsaPrivate, rsaPublic, type RsaPrivate, type RsaPublic } from './rsa-material.ts'
import type { JsonWebKey } from '../lib/web-crypto.ts'

/** What a JWK claims to be, nothing of it checked. */
export type Jwk = { readonly [Name in keyof JsonWebKey]?: unknown }

const PUBLIC_NUMBERS = ['n', 'e'] as const
const PRIVATE_NUMBERS = ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'] as const

/**
 * An RSA key that comes as JWK. It goes on as DER, so that `alg`, `key_ops`, `use` and `ext` do not tie it to
 * one of the two purposes that WeChat Pay has for it.
 *
 * @throws {ConfigurationError}
 */
export function readJwk(jwk: Jwk, option: string): RsaPrivate | RsaPublic {
  if (jwk.kty !== 'RSA')
    throw new ConfigurationError(
      option,
      'found a JWK whose kty is ' +
        `${typeof jwk.kty === 'string' && /^(?:EC|OKP|oct|AKP)$/.test(jwk.kty) ? jwk.kty : 'unknown'}; ` +
        'WeChat Pay uses RSA',
    )
  if (jwk.oth !== undefined)
    throw new ConfigurationError(
      option,
      'found a JWK of more than two primes (oth), which WebCrypto does not take',
    )
  const isPrivate = PRIVATE_NUMBERS.some(name => name !== 'n' && name !== 'e' && jwk[name] !== undefined)
  const numbers = (isPrivate ? PRIVATE_NUMBERS : PUBLIC_NUMBERS).map(name =>
    derInteger(readNumber(jwk, name, option)),
  )
  return isPrivate
    ? rsaPrivate(readDer(derSequence(derInteger(Uint8Array.of(0)), ...numbers)), option)
    : rsaPublic(readDer(derSequence(...numbers)), option)
}

function readNumber(jwk: Jwk, name: (typeof PRIVATE_NUMBERS)[number], option: string): Uint8Array {
  const text = jwk[name]
  if (text === undefined)
    throw new ConfigurationError(
      option,
      `found an RSA JWK without ${name}: a public key has n and e, a private key also d, p, q, dp, dq and qi`,
    )
  const bytes = typeof text === 'string' && /^[\w-]+$/.test(text) ? fromBase64Url(text) : undefined
  if (bytes === undefined)
    throw new ConfigurationError(option, `found an RSA JWK whose ${name} is not base64url`)
  return bytes
}

function fromBase64Url(text: string): Uint8Array | undefined {
  return fromBase64(text.replace(/-/g, '+').replace(/_/g, '/') + '='.repeat((4 - (text.length % 4)) % 4))
}

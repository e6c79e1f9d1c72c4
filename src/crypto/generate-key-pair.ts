import { toBase64 } from '../lib/base64.ts'
import { RSASSA } from './rsa.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** An RSA key pair as PEM. */
export interface RsaKeyPair {
  /** PKCS#8. */
  readonly privateKeyPem: string
  /** SPKI. */
  readonly publicKeyPem: string
}

/**
 * Makes an RSA key pair of 2048 bits, for tests and development: a merchant's real key comes from WeChat
 * Pay's certificate tool.
 */
export async function generateRsaKeyPair(crypto: Crypto): Promise<RsaKeyPair> {
  const { subtle } = crypto
  const { privateKey, publicKey } = await subtle.generateKey(
    { ...RSASSA, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
    true,
    ['sign', 'verify'],
  )
  return {
    privateKeyPem: toPem('PRIVATE KEY', new Uint8Array(await subtle.exportKey('pkcs8', privateKey))),
    publicKeyPem: toPem('PUBLIC KEY', new Uint8Array(await subtle.exportKey('spki', publicKey))),
  }
}

/**
 * DER as PEM text, 64 characters a line.
 *
 * @example
 *   const pem = toPem('PUBLIC KEY', message)
 *
 * @param label `PRIVATE KEY`, `CERTIFICATE`, …
 */
export function toPem(label: string, der: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${toBase64(der).replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`
}

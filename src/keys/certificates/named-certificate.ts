import { readPem } from '../../crypto/pem.ts'
import { createPublicKey, type PublicKey } from '../../crypto/public-key.ts'
import type { Crypto } from '../../lib/web-crypto.ts'

/** A platform certificate with its text. */
export interface NamedCertificate {
  /** Upper-case hex. */
  readonly serial: string
  /** PEM. */
  readonly pem: string
  readonly der: Uint8Array
  readonly key: PublicKey
  /** Milliseconds since 1970. */
  readonly notBefore: number
  /** Milliseconds since 1970. */
  readonly notAfter: number
}

/**
 * Reads a platform certificate that came under a serial number.
 *
 * @throws {ConfigurationError} for what is no RSA certificate
 * @throws {Error} where it has another serial number, or ends before it begins
 */
export function readCertificateText(serial: string, pem: string, crypto: Crypto): NamedCertificate {
  const name = `certificate ${serial.slice(0, 40)}`
  const key = createPublicKey(pem, name, crypto)
  const { notBefore, notAfter } = key
  if (key.serial === undefined || notBefore === undefined || notAfter === undefined)
    throw new Error(`what came as ${name} is a bare key`)
  if (key.serial !== serial.toUpperCase())
    throw new Error(`the certificate that came as ${serial.slice(0, 40)} has the serial number ${key.serial}`)
  if (notAfter <= notBefore) throw new Error(`certificate ${key.serial} ends before it begins`)
  return { serial: key.serial, pem, der: readPem(pem, name).der, key, notBefore, notAfter }
}

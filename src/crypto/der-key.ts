import { ConfigurationError } from '../errors/configuration-error.ts'
import { DerError } from './der-error.ts'
import { derChild, derChildren, readBitString, readDer, readOid, TAG, type DerValue } from './der.ts'
import { RSA_OID, rsaPrivate, rsaPublic, type RsaPrivate, type RsaPublic } from './rsa-material.ts'
import { readCertificate } from './x509.ts'

/** A private key that needs a passphrase. */
export interface EncryptedPrivate {
  readonly kind: 'encrypted'
}

function letterOf(tag: number): string {
  if (tag === TAG.integer) return 'i'
  if (tag === TAG.sequence) return 's'
  if (tag === TAG.octetString) return 'o'
  return tag === TAG.bitString ? 'b' : '-'
}

/** What people mix up with RSA, by its object identifier. */
const OTHER_KEYS: Readonly<Record<string, string>> = {
  '1.2.840.10040.4.1': 'a DSA key',
  '1.2.840.10045.2.1': 'an EC key',
  '1.2.840.113549.1.1.7': 'a key for RSA-OAEP only',
  '1.2.840.113549.1.1.10': 'a key for RSA-PSS only',
  '1.3.101.110': 'an X25519 key',
  '1.3.101.111': 'an X448 key',
  '1.3.101.112': 'an Ed25519 key',
  '1.3.101.113': 'an Ed448 key',
}

/**
 * Tells PKCS#8, PKCS#1, SPKI and X.509 apart by their structure: the tags of what the outermost SEQUENCE
 * holds.
 *
 * @throws {ConfigurationError} for keys that are not RSA or too short
 * @throws {DerError} for anything else
 */
export function readDerKey(bytes: Uint8Array, option: string): RsaPrivate | RsaPublic | EncryptedPrivate {
  const top = readDer(bytes)
  const parts = derChildren(top)
  const shape = parts.map(({ tag }) => letterOf(tag)).join('')
  if (shape.startsWith('iso')) {
    checkAlgorithm(parts, 1, option)
    return rsaPrivate(readDer(derChild(parts, 2, TAG.octetString).content), option)
  }
  if (shape === 'iiiiiiiii') return rsaPrivate(top, option)
  if (shape === 'ii') return rsaPublic(top, option)
  if (shape === 'sb') return readSpki(parts, option)
  if (shape === 'ssb') {
    const certificate = readCertificate(bytes)
    const key = readSpki(derChildren(readDer(certificate.spki)), option)
    return { ...key, certificate }
  }
  if (shape === 'so') return { kind: 'encrypted' }
  if (shape.startsWith('io')) throw notRsa('an EC key', option)
  if (shape === 'iiiiii') throw notRsa('a DSA key', option)
  if (shape.startsWith('is'))
    throw new ConfigurationError(
      option,
      'found a PKCS#12 file (apiclient_cert.p12): give the key or certificate that is in it as PEM ' +
        '(openssl pkcs12 -nodes)',
    )
  throw new DerError('it is neither a key nor a certificate')
}

function readSpki(parts: readonly DerValue[], option: string): RsaPublic {
  checkAlgorithm(parts, 0, option)
  return rsaPublic(readDer(readBitString(derChild(parts, 1, TAG.bitString))), option)
}

function checkAlgorithm(parts: readonly DerValue[], index: number, option: string): void {
  const algorithm = derChildren(derChild(parts, index, TAG.sequence))
  const oid = readOid(derChild(algorithm, 0, TAG.oid))
  if (oid !== RSA_OID) throw notRsa(OTHER_KEYS[oid] ?? `a key of algorithm ${oid}`, option)
}

function notRsa(found: string, option: string): ConfigurationError {
  return new ConfigurationError(option, `found ${found}; WeChat Pay uses RSA`)
}

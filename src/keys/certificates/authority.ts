import { readPem } from '../../crypto/pem.ts'
import { createPublicKey } from '../../crypto/public-key.ts'
import { readIssued } from '../../crypto/x509.ts'
import { ConfigurationError } from '../../errors/configuration-error.ts'
import { equalBytes } from '../../lib/bytes.ts'
import type { NamedCertificate } from './named-certificate.ts'
import type { Crypto } from '../../lib/web-crypto.ts'

/**
 * Lets through what was issued by the certificate that is pinned.
 *
 * @throws {Error} naming a certificate that was not
 */
export type Authority = (certificate: NamedCertificate) => Promise<NamedCertificate>

/**
 * Pins the issuer of platform certificates: one level, SHA-256 with RSA.
 *
 * @param pem the issuing certificate, PEM
 * @throws {ConfigurationError} for what is no RSA certificate
 */
export function createAuthority(pem: string, crypto: Crypto): Authority {
  const issuer = createPublicKey(pem, 'certAuthority', crypto)
  if (issuer.serial === undefined)
    throw new ConfigurationError(
      'certAuthority',
      'expected the certificate of the issuer in PEM, found a bare key: leave it out, unless you ' +
        'pin the issuer of platform certificates',
    )
  const { subject } = readIssued(readPem(pem, 'certAuthority').der)
  return async certificate => {
    const issued = readIssued(certificate.der)
    const isOurs =
      issued.isSha256WithRsa &&
      equalBytes(issued.issuer, subject) &&
      (await issuer.verify(issued.signature, issued.signed))
    if (isOurs) return certificate
    throw new Error(`certificate ${certificate.serial} was not issued by certAuthority`)
  }
}

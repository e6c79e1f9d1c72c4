import { readPem } from '../crypto/pem.ts'
import { createPublicKey } from '../crypto/public-key.ts'
import { readIssued } from '../crypto/x509.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { equalBytes } from '../lib/bytes.ts'
import type { NamedCertificate } from './named-certificate.ts'

/** Whether a certificate was issued by the one that is pinned. */
export type Authority = (certificate: NamedCertificate) => Promise<boolean>

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
      'expected the certificate of the issuer in PEM, found a bare key',
    )
  const { subject } = readIssued(readPem(pem, 'certAuthority').der)
  return async ({ der }) => {
    const issued = readIssued(der)
    return (
      issued.isSha256WithRsa &&
      equalBytes(issued.issuer, subject) &&
      issuer.verify(issued.signature, issued.signed)
    )
  }
}

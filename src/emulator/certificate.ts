import {
  derBitString,
  derExplicit,
  derInteger,
  derNull,
  derOid,
  derSequence,
  derSet,
  derUtcTime,
  derUtf8String,
} from '../crypto/der-writer.ts'
import type { Bytes } from '../lib/bytes.ts'

const SHA256_WITH_RSA = '1.2.840.113549.1.1.11'
const COMMON_NAME = '2.5.4.3'

export interface CertificateOptions {
  /** Upper-case hex, first digit 1 to 7, so that the number is positive without a sign byte. */
  readonly serial: string
  readonly commonName: string
  /** Subject public key info, DER. */
  readonly spki: Uint8Array
  readonly notBefore: Date
  readonly notAfter: Date
}

/** A self-signed X.509 certificate in DER, signed by `sign` (RSASSA-PKCS1-v1_5 with SHA-256). */
export async function createCertificate(
  options: CertificateOptions,
  sign: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Bytes> {
  const algorithm = derSequence(derOid(SHA256_WITH_RSA), derNull())
  const name = derSequence(derSet(derSequence(derOid(COMMON_NAME), derUtf8String(options.commonName))))
  const serial = Uint8Array.from(options.serial.match(/../g) ?? [], byte => Number.parseInt(byte, 16))
  const tbs = derSequence(
    derExplicit(0, derInteger(Uint8Array.of(2))),
    derInteger(serial),
    algorithm,
    name,
    derSequence(derUtcTime(options.notBefore), derUtcTime(options.notAfter)),
    name,
    options.spki,
  )
  return derSequence(tbs, algorithm, derBitString(await sign(tbs)))
}

import { hex, type Bytes } from '../lib/bytes.ts'
import { DerError } from './der-error.ts'
import {
  derChild,
  derChildren,
  readBitString,
  readDer,
  readOid,
  readUnsigned,
  TAG,
  type DerValue,
} from './der.ts'

/** What WeChat Pay's protocol needs of an X.509 certificate. */
export interface Certificate {
  /** Upper-case hex, whole bytes, without a sign byte. */
  readonly serial: string
  /** Milliseconds since 1970. */
  readonly notBefore: number
  /** Milliseconds since 1970. */
  readonly notAfter: number
  /** Subject public key info, DER. */
  readonly spki: Bytes
}

/**
 * Reads an X.509 certificate. Its signature is not checked: trust comes from where it was downloaded.
 *
 * @throws {DerError} where it is not one
 */
export function readCertificate(der: Uint8Array): Certificate {
  const fields = fieldsOf(derChild(derChildren(readDer(der)), 0, TAG.sequence))
  const [notBefore, notAfter] = derChildren(derChild(fields, 3, TAG.sequence))
  return {
    serial: hex(readUnsigned(derChild(fields, 0, TAG.integer))).toUpperCase(),
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    spki: new Uint8Array(derChild(fields, 5, TAG.sequence).whole),
  }
}

const SHA256_WITH_RSA = '1.2.840.113549.1.1.11'

/** What it takes to check who issued a certificate. */
export interface IssuedCertificate {
  /** The bytes that the issuer signed. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly isSha256WithRsa: boolean
  /** Name of the issuer, DER. */
  readonly issuer: Uint8Array
  /** Name of the certificate's owner, DER. */
  readonly subject: Uint8Array
}

/**
 * Reads by whom an X.509 certificate was issued.
 *
 * @throws {DerError} where it is not one
 */
export function readIssued(der: Uint8Array): IssuedCertificate {
  const certificate = derChildren(readDer(der))
  const tbs = derChild(certificate, 0, TAG.sequence)
  const fields = fieldsOf(tbs)
  return {
    signed: tbs.whole,
    signature: readBitString(derChild(certificate, 2, TAG.bitString)),
    isSha256WithRsa:
      readOid(derChild(derChildren(derChild(certificate, 1, TAG.sequence)), 0, TAG.oid)) === SHA256_WITH_RSA,
    issuer: derChild(fields, 2, TAG.sequence).whole,
    subject: derChild(fields, 4, TAG.sequence).whole,
  }
}

/** A version 1 certificate has no version field. */
function fieldsOf(tbs: DerValue): DerValue[] {
  const fields = derChildren(tbs)
  return fields[0]?.tag === TAG.context0 ? fields.slice(1) : fields
}

const NO_TIMES = 'its validity is not a pair of times'

function readTime(value: DerValue | undefined): number {
  if (value?.tag !== TAG.utcTime && value?.tag !== TAG.generalizedTime) throw new DerError(NO_TIMES)
  const text = String.fromCharCode(...value.content.subarray(0, 20))
  // UTCTime has two digits for the year, of 1950 to 2049.
  const century = /^[0-4]/.test(text) ? '20' : '19'
  const digits = value.tag === TAG.utcTime ? century + text : text
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits)
  if (parts === null) throw new DerError(NO_TIMES)
  const [, year, month, day, hour, minute, second] = parts
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  const time = Date.parse(iso)
  // Some engines roll 30 February over into March.
  if (Number.isNaN(time) || new Date(time).toISOString() !== iso)
    throw new DerError('its validity names a day that does not exist')
  return time
}

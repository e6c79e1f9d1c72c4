import { hex } from '../lib/bytes.ts'
import { DerError } from './der-error.ts'
import { derChild, derChildren, readDer, readUnsigned, TAG, type DerValue } from './der.ts'

/** What WeChat Pay's protocol needs of an X.509 certificate. */
export interface Certificate {
  /** Upper-case hex, whole bytes, without a sign byte. */
  readonly serial: string
  /** Milliseconds since 1970. */
  readonly notBefore: number
  /** Milliseconds since 1970. */
  readonly notAfter: number
  /** Subject public key info, DER. */
  readonly spki: Uint8Array<ArrayBuffer>
}

/**
 * Reads an X.509 certificate. Its signature is not checked: trust comes from where it was downloaded.
 * @throws {DerError} where it is not one
 */
export function readCertificate(der: Uint8Array): Certificate {
  const tbs = derChildren(derChild(derChildren(readDer(der)), 0, TAG.sequence))
  // A version 1 certificate has no version field.
  const fields = tbs[0]?.tag === TAG.context0 ? tbs.slice(1) : tbs
  const [notBefore, notAfter] = derChildren(derChild(fields, 3, TAG.sequence))
  return {
    serial: hex(readUnsigned(derChild(fields, 0, TAG.integer))).toUpperCase(),
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    spki: new Uint8Array(derChild(fields, 5, TAG.sequence).whole),
  }
}

function readTime(value: DerValue | undefined): number {
  const text = String.fromCharCode(...value?.content.subarray(0, 20) ?? [])
  const digits = value?.tag === TAG.utcTime ? /^[0-4]/.test(text) ? `20${text}` : `19${text}` : text
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits)
  if (parts === null || (value?.tag !== TAG.utcTime && value?.tag !== TAG.generalizedTime)) throw new DerError('its validity is not a pair of times')
  const [, year, month, day, hour, minute, second] = parts
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  const time = Date.parse(iso)
  // Some engines roll 30 February over into March.
  if (Number.isNaN(time) || new Date(time).toISOString() !== iso) throw new DerError('its validity names a day that does not exist')
  return time
}

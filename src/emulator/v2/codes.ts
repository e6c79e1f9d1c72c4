import { oldSpelling } from '../error-codes.ts'
import type { Problem } from '../problem.ts'

/** What APIv2 spells otherwise than the old pages of APIv3. */
const OWN: Readonly<Record<string, string>> = {
  AUTH_CODE_EXPIRE: 'AUTHCODEEXPIRE',
  MCH_NOT_EXISTS: 'MCHID_NOT_EXIST',
  ORDER_REVERSED: 'ORDERREVERSED',
  RESOURCE_NOT_EXISTS: 'ORDERNOTEXIST',
}

/** The spelling of products that came later: red packets and transfers to users. */
const MARKETING: Readonly<Record<string, string>> = {
  ORDERNOTEXIST: 'NOT_FOUND',
  NOAUTH: 'NO_AUTH',
}

/**
 * A problem's `err_code`.
 *
 * @param path of the operation
 */
export function errCode({ code, v2 }: Pick<Problem, 'code' | 'v2'>, path: string): string {
  if (v2 !== undefined) return v2
  const spelt = OWN[code] ?? oldSpelling(code)
  return isMarketing(path) ? (MARKETING[spelt] ?? spelt) : spelt
}

/** Red packets and transfers: signed by MD5 alone, and `return_msg` says what `err_code_des` says. */
export function isMarketing(path: string): boolean {
  return path.startsWith('/mmpaymkttransfers/') || path.startsWith('/mmpaysptrans/')
}

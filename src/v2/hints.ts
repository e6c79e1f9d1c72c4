import type { Operation } from '../catalog/types.ts'
import type { Failure } from './answer.ts'

const QUERY =
  'the result is not known: query the order before anything else, and never pay under another number'
const SAME = 'send the same call again with the same number: another one would be another payment'

/** What to do about an error, by its code. */
const BY_CODE: Readonly<Record<string, string>> = {
  SYSTEMERROR: SAME,
  SYSTEM_ERROR: SAME,
  BANKERROR: QUERY,
  USERPAYING:
    'the customer is entering the password: query the order, and reverse it where it is not paid in the end',
  SIGNERROR: 'check that apiv2Key is the one of this mchid, and signType',
  SIGN_ERROR: 'check that apiv2Key is the one of this mchid, and signType',
  CA_ERROR: 'check that the client certificate of fetch is the merchant API certificate of this mchid',
  APPID_MCHID_NOT_MATCH: 'bind the appid to the mchid in the merchant console',
  AUTHCODEEXPIRE: 'the code is older than a minute: scan it again, under another out_trade_no',
  AUTH_CODE_INVALID: 'scan the code of the customer’s WeChat again, under another out_trade_no',
  NOTENOUGH: 'ask the customer for another way to pay',
  ORDERPAID: 'the order is paid: query it, and do not place it again',
  ORDERNOTEXIST: 'there is no such order: check the number, and the merchant that placed it',
  OUT_TRADE_NO_USED: 'the number belongs to another order: query that order, or take another number',
  NO_AUTH: 'the merchant may not call this: open the product in the merchant console',
  NOAUTH: 'the merchant may not call this: open the product in the merchant console',
  FREQ_LIMIT: 'too many calls: slow down',
  FREQUENCY_LIMITED: 'too many calls: slow down',
  TRADE_OVERDUE: 'the order is older than a year: it cannot be refunded any more',
  RECV_ACCOUNT_NOT_ALLOWED: 'the receiver is not allowed: look at its relation to the merchant',
}

const CERTIFICATE =
  'this operation needs the merchant API certificate: give the client a fetch that has it, as undiciFetch(new ' +
  'Agent({ connect: { cert, key } })) on Node'

/** What to do about a failure, where that is known. */
export function hintForV2(
  { code, reason, refused }: Failure,
  operation: Operation | undefined,
): string | undefined {
  if (Object.hasOwn(BY_CODE, code)) return BY_CODE[code]
  if (refused && /签名|sign/i.test(reason ?? '')) return BY_CODE['SIGNERROR']
  return operation?.mtls && /证书|certificate/i.test(reason ?? '') ? CERTIFICATE : undefined
}

/** Of a gateway’s own page in place of an answer. */
export function hintForStatus(status: number, operation: Operation | undefined): string | undefined {
  return operation?.mtls && (status === 400 || status === 403) ? CERTIFICATE : undefined
}

/**
 * Codes of micropay that say for certain that nothing was taken. Every other one leaves it open, one that
 * nobody knows yet among them.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
 */
const DEFINITE: ReadonlySet<string> = new Set([
  'APPID_MCHID_NOT_MATCH',
  'APPID_NOT_EXIST',
  'AUTH_CODE_ERROR',
  'AUTH_CODE_INVALID',
  'AUTHCODEEXPIRE',
  'BUYER_MISMATCH',
  'LACK_PARAMS',
  'MCHID_NOT_EXIST',
  'NOAUTH',
  'NO_AUTH',
  'NOTENOUGH',
  'NOTSUPORTCARD',
  'NOT_UTF8',
  'ORDERCLOSED',
  'ORDERREVERSED',
  'PARAM_ERROR',
  'REQUIRE_POST_METHOD',
  'RULELIMIT',
  'SIGNERROR',
  'TRADE_ERROR',
  'XML_FORMAT_ERROR',
])

/** Whether a payment that failed with this code has failed for certain. */
export function isDefinite(code: string): boolean {
  return DEFINITE.has(code)
}

/**
 * Codes that refuse this request, and may come because the number was sent before – by a process that ended,
 * too – or in an answer that nobody signed: how the order stands decides.
 */
const TO_CONFIRM: ReadonlySet<string> = new Set(['FAIL', 'INVALID_REQUEST', 'ORDERPAID', 'OUT_TRADE_NO_USED'])

/** Whether a refusal with this code has to be confirmed by a query. */
export function needsConfirmation(code: string): boolean {
  return TO_CONFIRM.has(code)
}

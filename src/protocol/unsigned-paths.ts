/**
 * Paths whose responses are files that WeChat Pay does not sign; `…/images/upload` is an ordinary, signed
 * operation, and an image's id may hold a `/`.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_1.shtml
 */
const UNSIGNED: readonly RegExp[] = [
  /^\/v3\/billdownload\/file$/,
  /^\/v3\/transferdownload\/(?:elecvoucherfile|signfile)$/,
  /^\/v3\/new-tax-control-fapiao\/download$/,
  /^\/v3\/(?:global\/)?merchant-service\/images\/./,
]

const SIGNED = /^\/v3\/(?:global\/)?merchant-service\/images\/upload\/?$/

/** Whether responses to `pathname` (without the query) come without a signature. */
export function isUnsigned(pathname: string): boolean {
  return !SIGNED.test(pathname) && UNSIGNED.some(path => path.test(pathname))
}

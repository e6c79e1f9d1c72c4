/** Name and version of this package, as package.json has them; WeChat Pay answers 400 to a request without. */
export const USER_AGENT = 'wechatpay-isomorphic/1.0.0-rc.0'

/**
 * What every request of ours says of itself.
 *
 * @param serial of the WeChat Pay key that fields are encrypted with, or that the response is to be signed
 *   with; `undefined` lets WeChat Pay choose
 */
export function ownHeaders(
  accept: 'application/json' | '*/*',
  serial: string | undefined,
): Readonly<Record<string, string>> {
  return {
    accept,
    'user-agent': USER_AGENT,
    ...(serial !== undefined && { 'wechatpay-serial': serial }),
  }
}

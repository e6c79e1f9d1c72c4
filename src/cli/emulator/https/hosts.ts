/** Where SDKs call WeChat Pay: the API, its standby, and the API of merchants outside of the mainland. */
export const WECHATPAY_HOSTS = [
  'api.mch.weixin.qq.com',
  'api2.mch.weixin.qq.com',
  'apihk.mch.weixin.qq.com',
] as const

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|::ffff:127(?:\.\d{1,3}){3})$/

/** Whether a name, or the address of a socket's other end, is this machine's own. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host)
}

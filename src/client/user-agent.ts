/** WeChat Pay answers 400 to a request without one. */
export const USER_AGENT = 'wechatpay-isomorphic/0.1.0'

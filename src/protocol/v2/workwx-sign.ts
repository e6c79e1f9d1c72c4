import { md5Hex } from './sign.ts'
import type { XmlFields } from './xml.ts'

/**
 * The fields that `workwx_sign` covers, by path: what their pages name, and nothing else that is sent.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90275
 */
export const WORKWX_SIGNED: Readonly<Record<string, readonly string[]>> = {
  '/mmpaymkttransfers/sendworkwxredpack': [
    'act_name',
    'mch_billno',
    'mch_id',
    'nonce_str',
    're_openid',
    'total_amount',
    'wxappid',
  ],
  '/mmpaymkttransfers/promotion/paywwsptrans2pocket': [
    'amount',
    'appid',
    'desc',
    'mch_id',
    'nonce_str',
    'openid',
    'partner_trade_no',
    'ww_msg_type',
  ],
}

/**
 * `workwx_sign` of enterprise WeChat’s red packets and payments: MD5 in upper-case hex.
 *
 * @param names the fields that are signed
 * @param secret of the payment application in enterprise WeChat, which is not the APIv2 key
 */
export function workwxSign(fields: XmlFields, names: readonly string[], secret: string): string {
  const parts = [...names].sort().map(name => `${name}=${fields[name] ?? ''}`)
  return md5Hex([...parts, `secret=${secret}`].join('&'))
}

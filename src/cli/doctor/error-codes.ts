import type { Words } from '../command.ts'
import { words } from '../configuration/finding.ts'

/** What to do about codes that every operation may answer with, beside those that the library has hints for. */
export const COMMON_CODES: Readonly<Record<string, Words>> = {
  SYSTEM_ERROR: words(
    'WeChat Pay failed: ask again with the same numbers; what was sent may have been carried out',
    '微信支付系统异常：请用相同的单号重试；请求可能已被执行',
  ),
  INVALID_REQUEST: words(
    'the request contradicts a rule of the business or the state of the order: its message says which',
    '请求不符合业务规则或订单状态：请看 message',
  ),
  RESOURCE_NOT_EXISTS: words(
    'there is no such thing: check the number, and which merchant made it; for GET /v3/certificates it ' +
      'means a merchant with a public key alone',
    '资源不存在：请检查单号及其所属商户；若是 GET /v3/certificates，表示该商户只使用微信支付公钥',
  ),
  ORDER_NOT_EXIST: words(
    'there is no such order: check the number, and the merchant that placed it',
    '订单不存在：请检查单号和下单商户',
  ),
  NOT_FOUND: words('there is no such thing: check the number', '资源不存在：请检查单号'),
  FREQUENCY_LIMITED: words(
    'too many calls: slow down, and honour Retry-After',
    '请求过于频繁：请降低频率，并遵守 Retry-After',
  ),
  RATELIMIT_EXCEEDED: words('too many calls: slow down', '请求过于频繁：请降低频率'),
  NOT_ENOUGH: words('the account has too little money: top it up', '账户余额不足：请充值'),
  OUT_TRADE_NO_USED: words(
    'this number has been used with other parameters: take a new one',
    '商户订单号重复且参数不一致：请更换单号',
  ),
  NO_STATEMENT_EXIST: words(
    'there is no bill of that day: nothing happened, or it is not after 10 o’clock of the next day yet',
    '当天没有账单：没有交易，或还未到次日 10 点',
  ),
  TRADE_ERROR: words(
    'the payment failed for the customer: ask for another way to pay',
    '交易错误：请用户更换支付方式',
  ),
  ACCOUNT_ERROR: words('the customer’s account has a problem', '用户账户异常'),
}

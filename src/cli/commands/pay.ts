import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

export const payCommand: Command = {
  name: 'pay',
  about: {
    en: 'the customer pays an order, fails to, or lets its time run out',
    zh: '顾客支付订单，或支付失败，或订单超时',
  },
  arguments: [
    {
      name: '[out_trade_no]',
      about: { en: 'default the newest order that waits to be paid', zh: '默认最新一笔待支付的订单' },
    },
  ],
  options: [
    {
      flags: '--openid <openid>',
      about: { en: 'who pays; default whom the order names', zh: '支付者，默认订单中的用户' },
    },
    {
      flags: '--bank-type <type>',
      about: { en: 'CMB_DEBIT, …; default OTHERS', zh: 'CMB_DEBIT 等，默认 OTHERS' },
    },
    {
      flags: '--mchid <mchid>',
      about: { en: 'where several merchants have this number', zh: '多个商户有同一单号时指明商户' },
    },
    {
      flags: '--fail [reason]',
      about: { en: 'the customer cancels, or the payment fails', zh: '顾客取消，或支付失败' },
    },
    { flags: '--expire', about: { en: 'the order’s time is over', zh: '订单超时' } },
    {
      flags: '--combined',
      about: { en: 'the number is a combined order’s: all its parts', zh: '单号是合单单号：支付全部子单' },
    },
    sandboxOption,
  ],
  examples: [
    { line: 'pay', about: { en: 'the newest order', zh: '最新的订单' } },
    {
      line: 'pay SHOP-0001 --openid oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      about: { en: 'by this user', zh: '由该用户支付' },
    },
    { line: 'pay SHOP-0001 --fail', about: { en: 'it stays unpaid', zh: '订单保持未支付' } },
  ],
  load: () => import('../sandbox/pay.ts'),
}

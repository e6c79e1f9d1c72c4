import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

export const triggerCommand: Command = {
  name: 'trigger',
  about: {
    en: 'sends a notification of any type, correctly encrypted and signed, or with a fault',
    zh: '发送任意类型的通知：正确加密并签名，或带一处错误',
  },
  arguments: [
    {
      name: '<event>',
      about: { en: 'TRANSACTION.SUCCESS, REFUND.SUCCESS, …', zh: 'TRANSACTION.SUCCESS、REFUND.SUCCESS 等' },
    },
  ],
  options: [
    {
      flags: '--to <url>',
      about: {
        en: 'an endpoint on this machine; default where the last notification or order says',
        zh: '本机的通知地址，默认为最近一次通知或订单的地址',
      },
    },
    {
      flags: '--set <path=value>',
      about: {
        en: 'in place of the documented example’s: amount.total=100',
        zh: '替换文档示例中的字段：amount.total=100',
      },
      repeated: true,
    },
    {
      flags: '--variant <name>',
      about: {
        en: 'of types with several shapes: partner, combined',
        zh: '有多种形态的类型：partner、combined',
      },
    },
    {
      flags: '--fault <kind>',
      about: { en: 'what is wrong with it', zh: '带哪种错误' },
      choices: ['stale', 'tampered', 'probe', 'unknown-serial'],
    },
    {
      flags: '--times <number>',
      about: { en: 'deliveries at the same moment', zh: '同时投递的次数' },
      default: '1',
    },
    sandboxOption,
  ],
  examples: [
    {
      line: 'trigger TRANSACTION.SUCCESS --to http://127.0.0.1:3000/notify --set out_trade_no=SHOP-0001',
      about: { en: 'a payment of this order', zh: '该订单的支付通知' },
    },
    {
      line: 'trigger REFUND.SUCCESS --fault tampered',
      about: { en: 'what has to be refused', zh: '应当被拒绝的通知' },
    },
  ],
  load: () => import('../sandbox/trigger.ts'),
}

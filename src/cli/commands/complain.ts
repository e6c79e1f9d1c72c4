import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

export const complainCommand: Command = {
  name: 'complain',
  about: { en: 'a customer complains of a paid order', zh: '顾客投诉一笔已支付的订单' },
  arguments: [
    {
      name: '[out_trade_no]',
      about: { en: 'default the newest paid order', zh: '默认最新一笔已支付的订单' },
    },
  ],
  options: [
    {
      flags: '--type <type>',
      about: { en: 'of what', zh: '投诉类型' },
      choices: ['REFUND', 'SERVICE_NOT_WORK', 'OTHERS'],
      default: 'REFUND',
    },
    { flags: '--detail <text>', about: { en: 'in the customer’s words', zh: '顾客的原话' } },
    { flags: '--phone <number>', about: { en: 'the customer’s', zh: '顾客的电话' } },
    {
      flags: '--amount <fen>',
      about: { en: 'wanted back; default the whole order', zh: '要求退款的金额（分），默认全额' },
    },
    sandboxOption,
  ],
  examples: [
    { line: 'complain', about: { en: 'of the newest paid order', zh: '投诉最新一笔订单' } },
    { line: 'complain SHOP-0001 --detail 没有收到货', about: { en: 'in these words', zh: '写明原因' } },
  ],
  load: () => import('../sandbox/complain.ts'),
}

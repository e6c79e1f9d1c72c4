import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

export const checkCommand: Command = {
  name: 'check',
  about: {
    en: 'sends your endpoint what WeChat Pay sends and what an attacker would, and says what to mend',
    zh: '向你的通知接口发送微信支付会发的和攻击者会发的请求，并指出该修什么',
  },
  arguments: [
    { name: '<url>', about: { en: 'of your endpoint, on this machine', zh: '你的通知接口，在本机' } },
  ],
  options: [
    {
      flags: '--order <out_trade_no>',
      about: { en: 'an order that it knows; default the last one', zh: '接口认识的订单，默认最近一笔' },
    },
    sandboxOption,
  ],
  examples: [
    {
      line: 'check http://127.0.0.1:3000/notify',
      about: { en: 'exit code 1 where it must be mended', zh: '有必须修的问题时退出码为 1' },
    },
  ],
  load: () => import('../sandbox/check.ts'),
}

import type { Command } from '../command.ts'

export const demoCommand: Command = {
  name: 'demo',
  about: {
    en: 'plays a shop’s hour and a member card against the sandbox: what is signed, sent and received',
    zh: '对着沙箱演示一家商店的一小时和一张会员卡：签名、发送与接收的内容',
  },
  arguments: [
    {
      name: '[play]',
      about: { en: 'which of the two; default both', zh: '演示哪一个，默认两个' },
      choices: ['payment', 'member-card'],
    },
  ],
  examples: [
    { line: 'demo', about: { en: 'both, one after the other', zh: '依次演示两个' } },
    { line: 'demo payment', about: { en: 'order, payment, refund, bill', zh: '下单、支付、退款、账单' } },
  ],
  load: () => import('../demo/run.ts'),
}

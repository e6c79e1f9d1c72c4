import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

export const refundCommand: Command = {
  name: 'refund',
  about: { en: 'a refund that is under way arrives, or does not', zh: '处理中的退款到账，或不能到账' },
  arguments: [
    {
      name: '[out_refund_no]',
      about: { en: 'default the newest refund under way', zh: '默认最新一笔处理中的退款' },
    },
  ],
  options: [
    {
      flags: '--as <end>',
      about: {
        en: 'it arrives, cannot arrive (the card is void), or WeChat Pay closes it',
        zh: '到账、异常（卡已作废）或关闭',
      },
      choices: ['finish', 'abnormal', 'close'],
      default: 'finish',
    },
    sandboxOption,
  ],
  examples: [
    { line: 'refund', about: { en: 'the newest one arrives', zh: '最新一笔到账' } },
    { line: 'refund SHOP-REFUND-1 --as abnormal', about: { en: 'the card is void', zh: '卡已作废' } },
  ],
  load: () => import('../sandbox/refund.ts'),
}

import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

export const transferCommand: Command = {
  name: 'transfer',
  about: {
    en: 'the user confirms a transfer, lets it lapse, or it fails',
    zh: '收款用户确认转账、逾期未确认，或转账失败',
  },
  arguments: [
    {
      name: '[out_bill_no]',
      about: { en: 'default the newest that waits for its user', zh: '默认最新一笔待确认的转账' },
    },
  ],
  options: [
    {
      flags: '--as <end>',
      about: { en: 'default confirm; with --reason fail', zh: '默认 confirm，给了 --reason 则为 fail' },
      choices: ['confirm', 'lapse', 'fail'],
    },
    {
      flags: '--reason <code>',
      about: { en: 'ACCOUNT_FROZEN, NAME_NOT_CORRECT, …', zh: 'ACCOUNT_FROZEN、NAME_NOT_CORRECT 等' },
    },
    sandboxOption,
  ],
  examples: [
    { line: 'transfer', about: { en: 'the newest one is confirmed', zh: '确认最新一笔' } },
    { line: 'transfer T-1 --reason NAME_NOT_CORRECT', about: { en: 'it fails', zh: '转账失败' } },
  ],
  load: () => import('../sandbox/transfer.ts'),
}

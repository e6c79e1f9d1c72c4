import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

export const logsCommand: Command = {
  name: 'logs',
  about: {
    en: 'what happened in the sandbox: calls, acts, what was due, deliveries',
    zh: '沙箱里发生的事：调用、动作、到期、投递',
  },
  options: [
    {
      flags: '-t, --tail',
      about: { en: 'goes on with what comes, until Ctrl-C', zh: '持续显示，直到 Ctrl-C' },
    },
    {
      flags: '--kind <kind>',
      about: { en: 'only these', zh: '只看这一类' },
      choices: ['call', 'act', 'due', 'delivery', 'clock'],
    },
    {
      flags: '--about <thing>',
      about: {
        en: 'of one thing: orders/1900000001/SHOP-0001',
        zh: '只看一件事物：orders/1900000001/SHOP-0001',
      },
    },
    {
      flags: '--status <status>',
      about: {
        en: 'calls and deliveries that were answered so: 500, 5xx, none',
        zh: '只看得到这种应答的调用与投递：500、5xx、none',
      },
    },
    sandboxOption,
  ],
  examples: [
    { line: 'logs --tail', about: { en: 'beside your server', zh: '与你的服务并排观看' } },
    {
      line: 'logs --kind delivery --status 5xx',
      about: { en: 'what your endpoint did not take', zh: '你的接口没有接受的通知' },
    },
    { line: 'logs --json', about: { en: 'for other programs', zh: '供其他程序使用' } },
  ],
  load: () => import('../sandbox/logs.ts'),
}

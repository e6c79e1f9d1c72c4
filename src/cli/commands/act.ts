import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

export const actCommand: Command = {
  name: 'act',
  about: {
    en: 'any act of the sandbox by its path; without one, the list of them',
    zh: '按路径执行沙箱的任意动作，不写路径则列出全部',
  },
  arguments: [
    { name: '[path]', about: { en: '/certificates/rotate', zh: '如 /certificates/rotate' } },
    { name: '[fields...]', about: { en: 'name=value, JSON or text', zh: 'name=value，JSON 或文本' } },
  ],
  options: [
    { flags: '--method <method>', about: { en: 'where a path has several', zh: '路径有多个方法时指明' } },
    sandboxOption,
  ],
  examples: [
    { line: 'act', about: { en: 'what there is', zh: '列出全部动作' } },
    { line: 'act /service-orders/S-1/confirm', about: { en: 'the user confirms', zh: '用户确认' } },
    {
      line: `act /faults fault='{"kind":"cut-after"}' path=/v3/refund rate=0.5`,
      about: { en: 'half of the refunds get no answer', zh: '一半的退款请求收不到应答' },
    },
  ],
  load: () => import('../sandbox/act.ts'),
}

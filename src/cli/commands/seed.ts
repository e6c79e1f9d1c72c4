import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

export const seedCommand: Command = {
  name: 'seed',
  about: {
    en: 'puts a saved snapshot in the place of the sandbox’s state',
    zh: '用保存的快照替换沙箱的状态',
  },
  arguments: [{ name: '<file>', about: { en: 'JSON; - for stdin', zh: 'JSON 文件，- 为 stdin' } }],
  options: [sandboxOption],
  examples: [
    {
      line: 'act /snapshot --json > day.json',
      about: { en: 'saves the state', zh: '保存状态' },
    },
    { line: 'seed day.json', about: { en: 'and puts it back', zh: '恢复状态' } },
  ],
  load: () => import('../sandbox/seed.ts'),
}

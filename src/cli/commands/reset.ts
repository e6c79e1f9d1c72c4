import type { Command } from '../command.ts'
import { sandboxOption } from '../sandbox/option.ts'

export const resetCommand: Command = {
  name: 'reset',
  about: { en: 'the sandbox forgets everything but its keys', zh: '清空沙箱，只保留密钥' },
  options: [sandboxOption],
  examples: [{ line: 'reset', about: { en: 'before each end-to-end test', zh: '每次端到端测试之前' } }],
  load: () => import('../sandbox/reset.ts'),
}

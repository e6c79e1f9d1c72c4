import type { Run } from '../command.ts'
import { findSandbox } from './sandbox.ts'

export const run: Run = async (given, terminal) => {
  const sandbox = findSandbox(terminal, given)
  await sandbox.post('/reset')
  terminal.show({ reset: true }, () => [
    terminal.word({
      en: 'The sandbox has forgotten everything but its keys.',
      zh: '沙箱已清空，密钥保留。',
    }),
  ])
  return 0
}

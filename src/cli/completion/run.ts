import type { Run } from '../command.ts'
import { allCommands } from '../commands/all.ts'
import { argumentOf } from '../sandbox/options.ts'
import { bash } from './bash.ts'
import { fish } from './fish.ts'
import { powershell } from './powershell.ts'
import { completionTree } from './tree.ts'
import { zsh } from './zsh.ts'

const SHELLS: Readonly<Record<string, typeof bash>> = { bash, zsh, fish, powershell }

/** What package.json's `bin` names. */
const PROGRAMS = ['wechatpay-isomorphic', 'wxpay']

export const run: Run = async (given, terminal) => {
  const write = SHELLS[argumentOf(given, 0) ?? '']!
  terminal.print(write(completionTree(allCommands, terminal.language), PROGRAMS).trimEnd())
  return 0
}

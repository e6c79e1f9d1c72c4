import { expect, test } from 'vitest'
import type { Command } from '../../../../src/cli/command.ts'
import { billsCommand } from '../../../../src/cli/commands/bills.ts'
import { certificatesCommand } from '../../../../src/cli/commands/certificates.ts'
import { decryptCommand } from '../../../../src/cli/commands/decrypt.ts'
import { doctorCommand } from '../../../../src/cli/commands/doctor.ts'
import { signCommand } from '../../../../src/cli/commands/sign.ts'
import { verifyCommand } from '../../../../src/cli/commands/verify.ts'
import { TYPES } from '../../../../src/cli/bills/query.ts'

const commands: readonly Command[] = [
  billsCommand,
  certificatesCommand,
  decryptCommand,
  doctorCommand,
  signCommand,
  verifyCommand,
]

test.each(commands.map(command => [command.name, command] as const))('%s is whole', async (name, command) => {
  expect(typeof (await command.load()).run).toBe('function')
  const { about, arguments: args = [], options = [], examples } = command
  for (const text of [about, ...[...args, ...options, ...examples].map(each => each.about)]) {
    expect(text.en).toMatch(/\w/)
    expect(text.zh).toMatch(/\p{Script=Han}/u)
  }
  for (const { line } of examples) expect(line.split(' ')[0]).toBe(name)
})

test('the bills that can be asked for are those that are offered', () => {
  expect(billsCommand.options?.find(({ flags }) => flags.startsWith('--type'))?.choices).toEqual(TYPES)
})

import { resolve } from 'node:path'
import type { MerchantCredentials } from '../../emulator.ts'
import type { Given, Run } from '../command.ts'
import { readKeptKeys } from '../emulator/state.ts'
import { Failure } from '../failure.ts'
import { textOf } from '../sandbox/options.ts'
import { findSandbox } from '../sandbox/sandbox.ts'
import type { Terminal } from '../terminal.ts'
import { credentialsOf, credentialsOfKept, type Credentials } from './credentials.ts'
import { writeKeyFiles } from './files.ts'
import { FORMATS } from './formats.ts'

export const run: Run = async (given, terminal) => {
  const credentials = await readCredentials(given, terminal)
  const out = textOf(given, 'out')
  const files = out === undefined ? undefined : await writeKeyFiles(credentials, resolve(terminal.cwd, out))
  const name = terminal.json ? 'json' : (textOf(given, 'format') ?? 'env')
  terminal.print(FORMATS[name]!(credentials, files))
  if (out !== undefined)
    terminal.say({ en: `Keys are in ${out}, for you alone.`, zh: `密钥已写入 ${out}，仅本人可读。` })
  return 0
}

async function readCredentials(given: Given, terminal: Terminal): Promise<Credentials> {
  const sandbox = findSandbox(terminal, given)
  const state = textOf(given, 'state')
  if (state === undefined)
    return credentialsOf(await sandbox.get<MerchantCredentials>('/credentials?secrets=true'), sandbox.url)
  const kept = await readKeptKeys(resolve(terminal.cwd, state))
  if (kept === undefined)
    throw new Failure({
      en: `${state} has no keys of a sandbox: start one with emulator --state ${state}`,
      zh: `${state} 中没有沙箱的密钥：用 emulator --state ${state} 启动一个`,
    })
  return credentialsOfKept(kept, sandbox.url)
}

import type { ExitCode, Given } from '../command.ts'
import { examine } from '../configuration/examine.ts'
import { findSettings } from '../configuration/settings.ts'
import type { Terminal } from '../terminal.ts'
import { decryptText } from './decrypt-text.ts'
import { readInput } from './read-input.ts'

/** `decrypt <file>`: what is inside a notification, an answer, or a ciphertext. */
export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const bytes = await readInput(String(given.arguments[0]), terminal)
  const { apiv3Key, privateKey, findings } = await examine(await findSettings(terminal), Date.now())
  const plain = await decryptText(bytes, { apiv3Key, privateKey, findings })
  terminal.show(plain, value => [typeof value === 'string' ? value : JSON.stringify(value, null, 2)])
  return 0
}

import { fileURLToPath } from 'node:url'
import { findOrInstall, type SystemProgram } from '../conformance/browsers/install.ts'
import { run } from '../../tools/run/run.ts'
import { refused, type ForeignClient, type Refusal } from './foreign-client.ts'
import type { Merchant, Sandbox } from './sandbox.ts'

/** What a script prints. */
type Printed<Result> = { readonly result: Result } | { readonly refused: Refusal }

/** A client in another language: a script that takes a command and prints JSON. */
export function byProgram(
  program: SystemProgram,
  script: string,
): (merchant: Merchant, sandbox: Sandbox) => ForeignClient {
  return (merchant, sandbox) => {
    const config = sandbox.file('config.json', JSON.stringify(merchant))
    const path = fileURLToPath(new URL(script, import.meta.url))
    const ask = async <Result>(command: string, ...parameters: readonly unknown[]): Promise<Result> => {
      const found = await findOrInstall(program)
      const { stdout } = await run(found, [path, config, command, JSON.stringify(parameters)])
      const printed = JSON.parse(stdout) as Printed<Result>
      if ('refused' in printed) throw refused(printed.refused)
      return printed.result
    }
    return {
      verifies: true,
      order: (...given) => ask('order', ...given),
      query: (...given) => ask('query', ...given),
      close: (...given) => ask('close', ...given),
      open: (...given) => ask('open', ...given),
      refund: (...given) => ask('refund', ...given),
      bill: (...given) => ask('bill', ...given),
      certificates: () => ask('certificates'),
      upload: (name, content) => ask('upload', name, Buffer.from(content).toString('base64')),
      act: (act, body = {}) => ask('act', act, body),
    }
  }
}

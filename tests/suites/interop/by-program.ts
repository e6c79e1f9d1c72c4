import { fileURLToPath } from 'node:url'
import { findOrInstall, type SystemProgram } from '../conformance/browsers/install.ts'
import { run } from '../../tools/run/run.ts'
import type { ForeignClient } from './journey.ts'
import type { Merchant, Sandbox } from './sandbox.ts'

/** A client in another language: a script that takes a command and prints JSON. */
export function byProgram(
  program: SystemProgram,
  script: string,
): (merchant: Merchant, sandbox: Sandbox) => ForeignClient {
  return (merchant, sandbox) => {
    const config = sandbox.write('config.json', merchant)
    const path = fileURLToPath(new URL(script, import.meta.url))
    const ask = async <Result>(command: string, ...parameters: readonly unknown[]): Promise<Result> => {
      const found = await findOrInstall(program)
      const { stdout } = await run(found, [path, config, command, JSON.stringify(parameters)])
      return JSON.parse(stdout) as Result
    }
    return {
      order: (...given) => ask('order', ...given),
      query: (...given) => ask('query', ...given),
      open: (...given) => ask('open', ...given),
      refund: (...given) => ask('refund', ...given),
      bill: (...given) => ask('bill', ...given),
      certificates: () => ask('certificates'),
      upload: (name, content) => ask('upload', name, Buffer.from(content).toString('base64')),
      refusal: (...given) => ask('refusal', ...given),
    }
  }
}

import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { findOrInstall, type SystemProgram } from '../conformance/browsers/install.ts'
import { refused, type ForeignClient, type Refusal } from './foreign-client.ts'
import type { Merchant, Sandbox } from './sandbox.ts'

/** A line that a script prints. */
type Printed<Result> =
  { readonly result: Result } | { readonly refused: Refusal } | { readonly failed: string }

/** Asks a script for one thing after another. */
type Ask = <Result>(command: string, parameters: readonly unknown[]) => Promise<Result>

/** A client in another language: a script that reads commands and prints JSON, line by line. */
export function byProgram(
  program: SystemProgram,
  script: string,
): (merchant: Merchant, sandbox: Sandbox) => ForeignClient {
  return (merchant, sandbox) => {
    const config = sandbox.file('config.json', JSON.stringify(merchant))
    const path = fileURLToPath(new URL(script, import.meta.url))
    const started = findOrInstall(program).then(found => start(found, [path, config], sandbox))
    const ask = async <Result>(command: string, ...parameters: readonly unknown[]): Promise<Result> =>
      (await started)(command, parameters)
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

/** Starts a script; it ends with its input, when the sandbox is closed. */
function start(program: string, args: readonly string[], sandbox: Sandbox): Ask {
  const { stdin, stdout } = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  sandbox.atClose(() => stdin.end())
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]()
  return async <Result>(command: string, parameters: readonly unknown[]): Promise<Result> => {
    stdin.write(`${JSON.stringify([command, parameters])}\n`)
    const { value, done } = await lines.next()
    if (done) throw new Error(`${args.join(' ')} has ended`)
    const printed = JSON.parse(value) as Printed<Result>
    if ('refused' in printed) throw refused(printed.refused)
    if ('failed' in printed) throw new Error(printed.failed)
    return printed.result
  }
}

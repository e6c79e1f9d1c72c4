import { resolve } from 'node:path'
import { fileFromPath } from '../../file.node.ts'
import { lazyCatalog, operationOf, operations, type Method } from '../../catalog.ts'
import type { FileInput, Operation, OperationSummary } from '../../index.ts'
import { suggestOperations } from '../catalog/find-operation.ts'
import type { ExitCode, Given, Run } from '../command.ts'
import { Failure } from '../failure.ts'
import { findSandbox } from '../sandbox/sandbox.ts'
import type { Terminal } from '../terminal.ts'
import { callInput } from './call-input.ts'
import { connectLive, connectSandbox, type Connection } from './connection.ts'
import { exitCodeOf, failureLines, isDryRun, reportFailure } from './explain-failure.ts'
import { explainExchange } from './explain-exchange.ts'
import { readCall, unreadable } from './read-call.ts'
import { showRequest } from './show-request.ts'
import { sendCall, type Outcome, type PlannedCall } from './send-call.ts'

/** Sends one signed call, to the sandbox or, with `--live`, to WeChat Pay. */
export const run: Run = async (given, terminal) => {
  const { options } = given
  const written = await readCall(given, terminal)
  const { path } = written
  const method = written.method as Method
  const operation = await lookUp(method, path, terminal)
  const file = await readUpload(options['file'], terminal)
  const call: PlannedCall = { method, path, input: callInput(written, operation), file }
  const connection =
    options['live'] === true
      ? await connectLive(terminal)
      : await connectSandbox(findSandbox(terminal, given), path, terminal.env)
  const dryRun = options['dryRun'] === true
  if (connection.live && !dryRun && !(await mayWrite(call, connection, given, terminal)))
    return terminal.signal.aborted ? 130 : 1
  const outcome = await sendCall(call, connection, {
    dryRun,
    signal: terminal.signal,
    // That the catalog does not know the path was said already.
    warn: ({ code, message }) => {
      if (code !== 'unknown-path') terminal.say(`! ${message}`)
    },
  })
  if (terminal.signal.aborted) return 130
  if (options['explain'] === true) await explain(outcome, { call, operation, connection }, terminal)
  if (dryRun) return finishDryRun(outcome, operation, terminal)
  return finish(outcome, operation, terminal)
}

/** A path that the catalog does not know is called all the same, with a word. */
async function lookUp(method: Method, path: string, terminal: Terminal): Promise<Operation | undefined> {
  const operation =
    (await operationOf(method, path)) ??
    (path.endsWith('/') ? undefined : await operationOf(method, `${path}/`))
  if (operation !== undefined) return operation
  const methods = await lazyCatalog.methods(path)
  const meant =
    methods.length > 0
      ? methods.map(each => `${each} ${path}`)
      : (await suggestOperations(method, path)).slice(0, 3)
  const list = meant.join(', ')
  const [en, zh] = list === '' ? ['', ''] : [`; did you mean ${list}?`, `；您要找的是不是 ${list}？`]
  terminal.say({
    en: `! the catalog has no ${method} ${path}, so nothing of it is checked or encrypted${en}`,
    zh: `! 目录中没有 ${method} ${path}，不会校验或加密任何字段${zh}`,
  })
  return undefined
}

async function readUpload(name: unknown, terminal: Terminal): Promise<FileInput | undefined> {
  if (typeof name !== 'string') return undefined
  return fileFromPath(resolve(terminal.cwd, name)).catch((error: unknown) => {
    throw unreadable(name, error)
  })
}

/**
 * Whether a call with real consequences is wanted. What only reads is not asked about.
 *
 * @throws {Failure} where nobody can be asked
 */
async function mayWrite(
  { method, path }: PlannedCall,
  { caller, url }: Connection,
  { options }: Given,
  terminal: Terminal,
): Promise<boolean> {
  if (method === 'GET' || options['yes'] === true) return true
  if (!terminal.interactive)
    throw new Failure(
      {
        en: `${method} ${path} may move real money: without a terminal to ask on, it needs --yes`,
        zh: `${method} ${path} 可能产生真实资金变动：非交互环境请加 --yes`,
      },
      2,
    )
  const agreed = await terminal.confirm({
    en: `Send ${method} ${path} to ${url} as ${caller}? It is real.`,
    zh: `以 ${caller} 的身份向 ${url} 发送 ${method} ${path}？这是真实请求。`,
  })
  if (!agreed) terminal.say({ en: 'Nothing was sent.', zh: '未发送。' })
  return agreed
}

async function explain(
  outcome: Outcome,
  { call, operation, connection }: Explaining,
  terminal: Terminal,
): Promise<void> {
  const exchange = outcome.exchanges.at(-1)
  if (exchange === undefined) return
  const value = 'answer' in outcome ? outcome.answer.value : undefined
  const sensitive = await sensitiveOf(operation)
  const explained = { exchange, input: call.input, value, sensitive, connection }
  for await (const line of explainExchange(explained, terminal)) terminal.say(line)
  terminal.say('')
}

interface Explaining {
  readonly call: PlannedCall
  readonly operation: Operation | undefined
  readonly connection: Connection
}

async function sensitiveOf(
  operation: Operation | undefined,
): Promise<OperationSummary['sensitive'] | undefined> {
  if (operation === undefined) return undefined
  const all = await operations()
  return all.find(({ method, path }) => method === operation.method && path === operation.path)?.sensitive
}

function finish(outcome: Outcome, operation: Operation | undefined, terminal: Terminal): ExitCode {
  if ('error' in outcome) return fail(outcome.error, operation, terminal)
  const { status, value, isJson } = outcome.answer
  if (value === undefined) {
    terminal.say({ en: `✓ ${status}, without a body`, zh: `✓ ${status}，无应答体` })
    if (terminal.json) terminal.show(null, () => [])
    return 0
  }
  terminal.show(value, each =>
    (isJson ? JSON.stringify(each, undefined, 2) : String(each).trimEnd()).split('\n'),
  )
  return 0
}

/** The error as data where data is wanted, otherwise in words. */
function fail(error: unknown, operation: Operation | undefined, terminal: Terminal): ExitCode {
  const report = reportFailure(error, operation, terminal.language)
  if (terminal.json) terminal.show(report, () => [])
  for (const line of failureLines(report, terminal)) terminal.say(line)
  return exitCodeOf(error)
}

function finishDryRun(outcome: Outcome, operation: Operation | undefined, terminal: Terminal): ExitCode {
  const exchange = outcome.exchanges.at(-1)
  if (exchange === undefined || !('error' in outcome) || !isDryRun(outcome.error))
    return 'error' in outcome ? fail(outcome.error, operation, terminal) : 1
  showRequest(exchange, terminal)
  terminal.say({ en: 'Nothing was sent (--dry-run).', zh: '未发送（--dry-run）。' })
  return 0
}

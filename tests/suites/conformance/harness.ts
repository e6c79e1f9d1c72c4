import { assertionsMade } from './assert.ts'

/** Where the suite runs. `node` is the Node that runs the tests, `…-undici` a Node over sockets and undici. */
export type Runtime =
  | 'node'
  | 'node22'
  | 'node24'
  | 'node26'
  | 'node22-undici'
  | 'node24-undici'
  | 'node26-undici'
  | 'bun'
  | 'deno'
  | 'workerd'
  | 'edge-runtime'
  | 'next-edge'
  | 'chromium'
  | 'firefox'
  | 'webkit'

export interface Context {
  readonly runtime: Runtime
  /** The runtime's own WebCrypto. */
  readonly crypto: Crypto
}

export interface Case {
  /** What holds, after a topic: `chain: three spellings send the same request`. */
  readonly name: string
  run(context: Context): Promise<void> | void
  /** Why a runtime cannot run this. */
  readonly except?: Partial<Readonly<Record<Runtime, string>>>
}

export interface Result {
  readonly name: string
  readonly status: 'passed' | 'failed' | 'excepted'
  /** Milliseconds; 0 where a runtime's clock stands still. */
  readonly time: number
  /** Why it failed or is excepted. */
  readonly reason?: string
}

export interface Report {
  readonly runtime: Runtime
  readonly passed: number
  readonly failed: number
  readonly excepted: number
  readonly results: readonly Result[]
}

/** What one case may take, in milliseconds. */
const TIME_LIMIT = 30_000

/**
 * Runs the cases one after the other; never throws. A case that makes no assertion has failed. @param log
 * gets a line a case
 */
export async function runCases(
  runtime: Runtime,
  cases: readonly Case[],
  log: (line: string) => void = () => undefined,
  timeLimit = TIME_LIMIT,
): Promise<Report> {
  const results: Result[] = []
  for (const item of cases) {
    const result = await runCase(runtime, item, timeLimit)
    results.push(result)
    log(formatResult(result))
  }
  const count = (status: Result['status']): number =>
    results.filter(result => result.status === status).length
  const repeated = cases.filter((item, index) => cases.findIndex(other => other.name === item.name) !== index)
  results.push(
    ...repeated.map(({ name }): Result => ({
      name,
      status: 'failed',
      time: 0,
      reason: 'another case has the same name',
    })),
  )
  if (cases.length === 0)
    results.push({ name: 'the suite', status: 'failed', time: 0, reason: 'there are no cases' })
  return { runtime, passed: count('passed'), failed: count('failed'), excepted: count('excepted'), results }
}

export function formatResult({ name, status, time, reason }: Result): string {
  const mark = { passed: '✓', failed: '✗', excepted: '–' }[status]
  return `${mark} ${name} (${Math.round(time)} ms)${reason === undefined ? '' : `\n    ${reason.replaceAll('\n', '\n    ')}`}`
}

async function runCase(runtime: Runtime, { name, run, except }: Case, timeLimit: number): Promise<Result> {
  const exception = except?.[runtime]
  if (exception !== undefined) return { name, status: 'excepted', time: 0, reason: exception }
  const start = performance.now()
  const before = assertionsMade()
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    await Promise.race([
      (async () => run({ runtime, crypto: globalThis.crypto }))(),
      new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`not done after ${timeLimit} ms`)), timeLimit)
      }),
    ])
    if (assertionsMade() === before) throw new Error('no assertion was made')
    return { name, status: 'passed', time: performance.now() - start }
  } catch (error) {
    return { name, status: 'failed', time: performance.now() - start, reason: describe(error) }
  } finally {
    clearTimeout(timer)
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.stack?.includes(error.message) === true
    ? error.stack
    : `${error.name}: ${error.message}\n${error.stack ?? ''}`
}

import { createEmulator, type EndpointReport } from '../../emulator.ts'
import { listen } from '../../file.node.ts'
import { Failure } from '../failure.ts'
import { connectSandbox, type Connection } from '../request/connection.ts'
import { findSandbox, type Sandbox } from '../sandbox/sandbox.ts'
import type { Terminal } from '../terminal.ts'

/** The sandbox that the tools work with. */
export interface BenchSandbox {
  readonly url: string
  /** It was started for this server, and ends with it. */
  readonly startedHere: boolean
  connect(path: string): Promise<Connection>
  /**
   * An act below `/__emulator`.
   *
   * @throws {Failure} with what the sandbox says against it
   */
  act(method: string, path: string, body?: object): Promise<unknown>
  checkEndpoint(url: string, out_trade_no: string | undefined): Promise<Pick<EndpointReport, 'ok' | 'checks'>>
}

/** Calls to WeChat Pay itself: only there where the server was started with a flag. */
export interface LiveBench {
  readonly allowWrites: boolean
  connect(): Promise<Connection>
}

/** What the tools share. */
export interface TestBench {
  readonly signal: AbortSignal
  /** The sandbox that runs at the URL; where none does, one that is started there on first use. */
  sandbox(): Promise<BenchSandbox>
  readonly live: LiveBench | undefined
  close(): Promise<void>
}

export interface BenchOptions {
  /** Where a sandbox is looked for; default the one of the environment. */
  readonly url?: string | undefined
  readonly live?: LiveBench | undefined
}

type Surroundings = Pick<Terminal, 'env' | 'signal'>

/** Milliseconds in which a sandbox of this machine says that it is there. */
const PATIENCE = 2_000

/** Nothing is started or asked before a tool needs the sandbox. */
export function createTestBench({ url: named, live }: BenchOptions, terminal: Surroundings): TestBench {
  const running = findSandbox(terminal, { options: { sandbox: named } })
  const { url } = running
  let own: ReturnType<typeof startSandbox> | undefined
  return {
    signal: terminal.signal,
    live,
    async sandbox() {
      if (own !== undefined) return (await own).sandbox
      if (await isSandbox(url)) return runningSandbox(running, terminal)
      own ??= startSandbox(url, terminal).catch((error: unknown) => {
        // The next call may find one that somebody has started meanwhile.
        own = undefined
        throw error
      })
      return (await own).sandbox
    },
    async close() {
      const ending = own
      own = undefined
      await (await ending)?.close()
    },
  }
}

async function isSandbox(url: string): Promise<boolean> {
  const response = await fetch(`${url}/__emulator/clock`, { signal: AbortSignal.timeout(PATIENCE) }).catch(
    () => undefined,
  )
  return response?.ok === true
}

/** On the port that was asked for, or where that is taken on any free one. */
async function startSandbox(
  url: string,
  terminal: Surroundings,
): Promise<{ readonly sandbox: BenchSandbox; close(): Promise<void> }> {
  const { hostname, port, protocol } = new URL(url)
  if (protocol !== 'http:' || !['127.0.0.1', 'localhost'].includes(hostname))
    throw new Failure({
      en: `nothing answers at ${url}, and only on this machine a sandbox can be started: leave --sandbox out`,
      zh: `${url} 没有应答，且只能在本机启动沙箱：请去掉 --sandbox`,
    })
  const emulator = await createEmulator()
  const listening = await listen(emulator, { port: Number(port || '80') }).catch(() => listen(emulator))
  return {
    sandbox: {
      ...runningSandbox(findSandbox(terminal, { options: { sandbox: listening.url } }), terminal),
      startedHere: true,
    },
    close: () => listening.close(),
  }
}

function runningSandbox(sandbox: Sandbox, { env }: Surroundings): BenchSandbox {
  return {
    url: sandbox.url,
    startedHere: false,
    connect: path => connectSandbox(sandbox, path, env),
    act: (method, path, body) => sandbox.send(method, path, method === 'GET' ? undefined : body),
    checkEndpoint: (url, out_trade_no) => sandbox.post('/checks', { url, out_trade_no }),
  }
}

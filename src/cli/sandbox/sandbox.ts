import { Failure } from '../failure.ts'
import type { Given } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { readServerSent, type ServerSent } from './server-sent.ts'

export const DEFAULT_SANDBOX = 'http://127.0.0.1:8080'

/** A running sandbox, by its HTTP API below `/__emulator`. What it answers is typed by who asks. */
export interface Sandbox {
  /** Without a slash at its end. */
  readonly url: string
  get<Result>(path: string): Promise<Result>
  post<Result>(path: string, body?: object): Promise<Result>
  /** Any method. */
  send<Result>(method: string, path: string, body?: object): Promise<Result>
  /** Server-sent events, until the signal or the sandbox ends them. */
  follow(path: string, signal: AbortSignal): AsyncIterable<ServerSent>
}

/**
 * The sandbox that `--sandbox`, the environment or the default names. Nothing is asked of it yet.
 *
 * @throws {Failure} for what is no URL
 */
export function findSandbox({ env, signal }: Terminal, { options }: Pick<Given, 'options'>): Sandbox {
  const named = options['sandbox'] ?? env['WXPAY_SANDBOX'] ?? DEFAULT_SANDBOX
  const url = String(named).replace(/\/$/, '')
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new Failure(
      {
        en: `--sandbox (or WXPAY_SANDBOX) has to be a URL like ${DEFAULT_SANDBOX}`,
        zh: `--sandbox（或 WXPAY_SANDBOX）须为 URL，如 ${DEFAULT_SANDBOX}`,
      },
      2,
    )
  const send = async <Result>(method: string, path: string, body?: object): Promise<Result> => {
    const response = await call(url, path, {
      method,
      signal,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const value: unknown = text === '' ? undefined : readJson(text, url)
    if (!response.ok) throw refusal(response.status, value)
    return value as Result
  }
  return {
    url,
    get: path => send('GET', path),
    post: (path, body = {}) => send('POST', path, body),
    send,
    async *follow(path, until) {
      try {
        const response = await call(url, path, { headers: { accept: 'text/event-stream' }, signal: until })
        if (!response.ok || response.body === null) throw noSandbox(url)
        yield* readServerSent(response.body)
      } catch (error) {
        // Ctrl-C ends it, and is no failure.
        if (!until.aborted) throw error
      }
    },
  }
}

/** @throws {Failure} where nothing answers */
async function call(url: string, path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`${url}/__emulator${path}`, init)
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause
    const unless = url === DEFAULT_SANDBOX ? '' : ` --port ${new URL(url).port}`
    throw new Failure({
      en: `nothing answers at ${url}. Start a sandbox with: wechatpay-isomorphic emulator${unless}`,
      zh: `${url} 没有应答。先启动沙箱：wechatpay-isomorphic emulator${unless}`,
    })
  }
}

function readJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw noSandbox(url)
  }
}

function noSandbox(url: string): Failure {
  return new Failure({
    en: `what answers at ${url} is no sandbox: name yours with --sandbox URL`,
    zh: `${url} 上不是沙箱：请用 --sandbox URL 指明`,
  })
}

function refusal(status: number, value: unknown): Failure {
  const { code = String(status), message = '' } = (value ?? {}) as {
    readonly code?: string
    readonly message?: string
  }
  const said = `${code}: ${message}`
  return new Failure({ en: `the sandbox refuses: ${said}`, zh: `沙箱拒绝：${said}` })
}

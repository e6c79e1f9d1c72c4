import type { Emulator } from '../../emulator.ts'
import type { Terminal } from '../terminal.ts'

/** One request and what was answered. */
export interface Exchange {
  readonly type: 'request'
  readonly method: string
  /** Path and query. */
  readonly target: string
  /** 0 where the connection was cut. */
  readonly status: number
  /** Milliseconds. */
  readonly ms: number
  /** Of an error. */
  readonly code?: string
  readonly message?: string
}

type Listener = Pick<Emulator, 'fetch'>

/**
 * A sandbox that says what it is asked.
 *
 * @param seen called after each request, but for what only looks: pages, the journal
 */
export function watchRequests(
  emulator: Listener,
  seen: (exchange: Exchange) => void,
): { fetch(url: string, init: RequestInit): Promise<Response> } {
  return {
    async fetch(url, init) {
      const { method = 'GET' } = init
      const { pathname, search } = new URL(url)
      const start = performance.now()
      const say = (status: number, error?: Pick<Exchange, 'code' | 'message'>): void => {
        if (method === 'GET' && pathname.startsWith('/__emulator')) return
        const ms = Math.round(performance.now() - start)
        seen({ type: 'request', method, target: pathname + search, status, ms, ...error })
      }
      try {
        const response = await emulator.fetch(url, init)
        say(response.status, await errorOf(response))
        return response
      } catch (error) {
        say(0)
        throw error
      }
    },
  }
}

async function errorOf(response: Response): Promise<Pick<Exchange, 'code' | 'message'> | undefined> {
  if (response.headers.get('content-type')?.startsWith('text/xml'))
    return errorOfV2(await response.clone().text())
  if (response.status < 400) return undefined
  try {
    const { code, message } = (await response.clone().json()) as Partial<Exchange>
    return { ...(code !== undefined && { code }), ...(message !== undefined && { message }) }
  } catch {
    return {}
  }
}

/** APIv2 says with 200 what is wrong. */
function errorOfV2(xml: string): Pick<Exchange, 'code' | 'message'> | undefined {
  const field = (name: string): string | undefined => fieldOf(xml, name)
  if (field('return_code') === 'FAIL') return { code: 'FAIL', message: field('return_msg') ?? '' }
  if (field('result_code') !== 'FAIL') return undefined
  return { code: field('err_code') ?? 'FAIL', message: field('err_code_des') ?? '' }
}

/** The text of the first element of a name, as the sandbox writes it. */
function fieldOf(xml: string, name: string): string | undefined {
  const start = xml.indexOf(`<${name}>`)
  const end = xml.indexOf(`</${name}>`, start)
  if (start === -1 || end === -1) return undefined
  return xml.slice(start + name.length + 2, end)
}

/** A request in a line, as development servers write it. */
export function requestLine(
  { method, target, status, ms, code, message }: Exchange,
  terminal: Terminal,
): string {
  const { paint } = terminal
  const answered = status === 0 ? terminal.word({ en: 'cut', zh: '连接断开' }) : String(status)
  return [
    paint('bold', method.padEnd(6)),
    target,
    paint(
      code === undefined || status >= 400 ? styleOf(status) : 'yellow',
      [answered, code].filter(each => each !== undefined).join(' '),
    ),
    paint('dim', `${ms} ms`),
    ...(message === undefined || message === code ? [] : [paint('dim', message)]),
  ].join('  ')
}

function styleOf(status: number): 'green' | 'yellow' | 'red' {
  if (status >= 200 && status < 400) return 'green'
  return status >= 400 && status < 500 ? 'yellow' : 'red'
}

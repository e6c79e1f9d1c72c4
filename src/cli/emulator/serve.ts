import { listen, type Listening } from '../../file.node.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'

/** What answers: an emulator, or what stands before it. */
export type Listener = Parameters<typeof listen>[0]

/** How many ports after a taken one are tried. */
const TRIES = 20

/** Where a sandbox listens, and whether that is where it was asked to. */
export interface Served extends Listening {
  /** The port that was taken. */
  readonly instead?: number
}

/**
 * Serves a sandbox on a port, or on the next free one.
 *
 * @throws {Failure} where none is free, or the address is not this machine's
 */
export async function serve(listener: Listener, port: number, host: string): Promise<Served> {
  const { opened, instead } = await onFreePort(port, host, next => listen(listener, { port: next, host }))
  return { ...opened, url: reachable(opened), ...(instead !== undefined && { instead }) }
}

/**
 * Opens what listens on a port, or on the next free one.
 *
 * @returns it, and the port that was taken
 * @throws {Failure} where none is free, or the address is not this machine's
 */
export async function onFreePort<Opened>(
  port: number,
  host: string,
  open: (port: number) => Promise<Opened>,
): Promise<{ readonly opened: Opened; readonly instead?: number }> {
  for (let next = port; next < Math.min(port + TRIES, 65_536); next++) {
    try {
      return { opened: await open(next), ...(next !== port && { instead: port }) }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE')
        throw new Failure({
          en: `cannot listen on ${host}, port ${next}: ${code}`,
          zh: `无法监听 ${host} 的端口 ${next}：${code}`,
        })
    }
  }
  throw new Failure({
    en: `port ${port} and the next ones are taken: name another with --port`,
    zh: `端口 ${port} 及其后的端口都被占用：请用 --port 另选`,
  })
}

/** A word where it listens elsewhere than asked. */
export function sayInstead({ instead }: Pick<Served, 'instead'>, terminal: Terminal): void {
  if (instead !== undefined)
    terminal.say({
      en: `Port ${instead} is taken; this is the next free one.`,
      zh: `端口 ${instead} 已被占用，改用下一个空闲端口。`,
    })
}

/** 0.0.0.0 is where one listens, and nowhere one calls. */
export function reachable({ url, port }: Pick<Listening, 'url' | 'port'>): string {
  const { hostname } = new URL(url)
  if (hostname === '0.0.0.0') return `http://127.0.0.1:${port}`
  return hostname === '[::]' ? `http://[::1]:${port}` : url
}

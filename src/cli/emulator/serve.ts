import { listen, type Listening } from '../../file.node.ts'
import { Failure } from '../failure.ts'

/** What answers: an emulator, or what stands before it. */
type Listener = Parameters<typeof listen>[0]

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
  for (let next = port; next < Math.min(port + TRIES, 65_536); next++) {
    try {
      const listening = await listen(listener, { port: next, host })
      return { ...listening, url: reachable(listening), ...(next !== port && { instead: port }) }
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

/** 0.0.0.0 is where one listens, and nowhere one calls. */
function reachable({ url, port }: Listening): string {
  const { hostname } = new URL(url)
  if (hostname === '0.0.0.0') return `http://127.0.0.1:${port}`
  return hostname === '[::]' ? `http://[::1]:${port}` : url
}

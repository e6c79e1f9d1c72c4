import { createServer, type AddressInfo, type Server as NetServer, type Socket } from 'node:net'
import process from 'node:process'
import type { Duplex } from 'node:stream'
import type { Server } from 'node:http'
import { listen, type Listening } from '../../../file.node.ts'
import { onFreePort, reachable, type Listener, type Served } from '../serve.ts'
import type { Authority } from './authority.ts'
import { createServerCertificate } from './certificates.ts'
import { createProxy } from './proxy.ts'
import { createSecureServer } from './secure-server.ts'

/** What happens that its user should know. */
export interface HttpsEvents {
  /** Somebody wanted another host through the proxy. */
  refused(place: string): void
  /** A client does not trust the authority. */
  distrusted(): void
}

/** The sandbox over HTTPS, and a forward proxy to it, on one port. */
export interface ServedHttps extends Served {
  /** `http://127.0.0.1:8081`: for `HTTPS_PROXY`. */
  readonly proxy: string
}

/** How TLS begins: a handshake. */
const HANDSHAKE = 22

/**
 * Serves a sandbox as WeChat Pay itself.
 *
 * @throws {Failure} where no port is free
 */
export async function serveHttps(
  listener: Listener,
  authority: Authority,
  place: { readonly port: number; readonly host: string },
  events: HttpsEvents,
): Promise<ServedHttps> {
  const { certificate, publicKey, key } = authority
  const inner = await listen({ fetch: (url, init) => listener.fetch(url.replace(/^http:/, 'https:'), init) })
  const secure = createSecureServer(
    createServerCertificate(publicKey, key, new Date()),
    inner.port,
    events.distrusted,
  )
  const proxy = createProxy({
    certificate,
    impersonate: socket => void secure.emit('connection', socket),
    refused: events.refused,
  })
  try {
    const { opened, instead } = await onFreePort(place.port, place.host, port =>
      listenFor({ secure, proxy }, port, place.host),
    )
    const url = reachable(opened)
    return {
      url: url.replace('http:', 'https:'),
      proxy: url,
      port: opened.port,
      ...(instead !== undefined && { instead }),
      async close() {
        await opened.close()
        await inner.close()
      },
    }
  } catch (error) {
    await inner.close()
    throw error
  }
}

interface Ends {
  readonly secure: NetServer
  readonly proxy: Server
}

/** TLS and the proxy's HTTP come to the same port: the first byte tells which it is. */
async function listenFor({ secure, proxy }: Ends, port: number, host: string): Promise<Listening> {
  const sockets = new Set<Duplex>()
  const server = createServer((socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
    socket.once('data', (chunk: Buffer) => {
      socket.pause()
      socket.unshift(chunk)
      ;(chunk[0] === HANDSHAKE ? secure : proxy).emit('connection', socket)
      process.nextTick(() => socket.resume())
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const { port: bound, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

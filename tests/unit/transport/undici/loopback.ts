import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

/** A server on a socket of this machine. */
export interface Loopback {
  readonly url: string
  /** Connections that are open. */
  readonly sockets: ReadonlySet<Socket>
  /** Connections there have been. */
  readonly made: () => number
  close(): Promise<void>
}

/** @param server one that is not listening yet; default one of HTTP that answers by `listener` */
export async function listen(
  listener: RequestListener,
  server: Server = createServer({ keepAliveTimeout: 60_000 }, listener),
): Promise<Loopback> {
  const sockets = new Set<Socket>()
  let made = 0
  const isSecure = 'setSecureContext' in server
  server.on(isSecure ? 'secureConnection' : 'connection', (socket: Socket) => {
    made++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `${isSecure ? 'https' : 'http'}://127.0.0.1:${port}`,
    sockets,
    made: () => made,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** A proxy that tunnels wherever it is told. @param told of each CONNECT */
export function createProxy(told: (request: IncomingMessage) => void): Server {
  return createServer().on('connect', (request, client) => {
    told(request)
    const [host, port] = request.url!.split(':')
    const target = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(client).pipe(target)
    })
    target.on('error', () => client.destroy())
    client.on('error', () => target.destroy()).on('close', () => target.destroy())
  })
}

/** Waits until something holds; the test's own time-out ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(resolve => setTimeout(resolve, 5))
}

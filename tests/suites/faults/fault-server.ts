import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Listener } from '../../../src/emulator/listen.node.ts'

/** What can happen to a request on its way. */
export const FAULTS = [
  'none',
  'reset-before',
  'reset-after',
  'reset-in-body',
  'slow-headers',
  'slow-body',
  'half-open',
  'busy',
] as const
export type Fault = (typeof FAULTS)[number]

export interface FaultServer {
  readonly url: string
  /** How often each has happened. */
  readonly counts: Record<Fault, number>
  close(): Promise<void>
}

/** Milliseconds; far above the time-out of the clients. */
const SLOW = 2000

/** A WeChat Pay behind a bad line. @param choose what happens to the next request */
export async function startFaultServer(
  handler: Listener['fetch'],
  choose: () => Fault,
): Promise<FaultServer> {
  const counts = Object.fromEntries(FAULTS.map(fault => [fault, 0])) as Record<Fault, number>
  const server = createServer((request, response) => {
    const fault = choose()
    counts[fault]++
    void answer(handler, fault, request, response).catch(() => request.socket.destroy())
  })
  const url = `http://127.0.0.1:${await listen(server)}`
  return {
    url,
    counts,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  handler: Listener['fetch'],
  fault: Fault,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await buffer(request)
  const { socket } = request
  // The order is placed, whatever becomes of the response.
  if (fault === 'reset-before') return void socket.resetAndDestroy()
  if (fault === 'half-open') return
  if (fault === 'busy')
    return void response
      .writeHead(503, { 'Content-Type': 'application/json' })
      .end('{"code":"SYSTEM_ERROR","message":"系统繁忙"}')
  const result = await handler(`http://${request.headers.host}${request.url}`, {
    method: request.method!,
    headers: request.headers as Record<string, string>,
    ...(body.length > 0 && { body: body.toString() }),
  })
  const bytes = Buffer.from(await result.arrayBuffer())
  if (fault === 'reset-after') return void socket.resetAndDestroy()
  if (fault === 'slow-headers') await pause()
  response.writeHead(result.status, { ...Object.fromEntries(result.headers), 'Content-Length': bytes.length })
  if (fault === 'reset-in-body')
    return void response.write(bytes.subarray(0, 5), () => socket.resetAndDestroy())
  if (fault === 'slow-body') {
    response.write(bytes.subarray(0, 5))
    await pause()
  }
  response.end(bytes.subarray(fault === 'slow-body' ? 5 : 0))
}

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, SLOW).unref())

/** A port at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer()
  const port = await listen(server)
  await new Promise(resolve => server.close(resolve))
  return port
}

function listen(server: TcpServer): Promise<number> {
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  )
}

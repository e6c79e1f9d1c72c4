/**
 * Stands in for the package where the suite runs over undici: what a case gives as `fetch` is then a server
 * on loopback, and each request and response goes through its socket.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { Agent } from 'undici'
import * as wechatpay from 'wechatpay-isomorphic'
import { undiciFetch } from 'wechatpay-isomorphic/undici'
import { bodyChunks } from '../../../../src/download/body-chunks.ts'

export * from 'wechatpay-isomorphic'

/** A request that is on its way to the server. */
interface Exchange {
  readonly handler: wechatpay.Fetch
  readonly url: string
  readonly init: RequestInit
  /** What the handler threw: the network that failed, to the client. */
  failure?: unknown
}

const exchanges = new Map<string, Exchange>()
const server = createServer((request, response) => {
  const exchange = exchanges.get(String(request.headers['x-exchange']))!
  serve(exchange, request, response).catch((error: unknown) => {
    exchange.failure ??= error
    response.destroy()
  })
}).listen(0, '127.0.0.1')
server.unref()

/** Whatever host is called, the connection is one to the server. */
const pool = new Agent().compose(dispatch => (options, handler) => {
  const { port } = server.address() as AddressInfo
  return dispatch({ ...options, origin: `http://127.0.0.1:${port}` }, handler)
})
const send = undiciFetch(pool)
let count = 0

export function createWechatpay(options: wechatpay.WechatpayOptions): wechatpay.Wechatpay {
  const handler = options?.fetch
  return wechatpay.createWechatpay(
    typeof handler === 'function' ? { ...options, fetch: overSocket(handler) } : options,
  )
}

function overSocket(handler: wechatpay.Fetch): wechatpay.Fetch {
  return async (url, init) => {
    const id = String(count++)
    const exchange: Exchange = { handler, url, init }
    exchanges.set(id, exchange)
    try {
      return await send(url, { ...init, headers: { ...(init.headers as object), 'x-exchange': id } })
    } catch (error) {
      throw exchange.failure ?? error
    } finally {
      exchanges.delete(id)
    }
  }
}

async function serve(
  { handler, url, init }: Exchange,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const closed = new AbortController()
  response.on('close', () => closed.abort())
  const { 'x-exchange': _, host, connection, 'content-length': length, ...headers } = request.headers
  const bytes = new Uint8Array(await buffer(request))
  const body = typeof init.body === 'string' ? new TextDecoder().decode(bytes) : bytes
  const { origin } = new URL(url)
  const answer = await handler(origin + request.url!, {
    ...init,
    method: request.method!,
    headers: headers as Record<string, string>,
    signal: closed.signal,
    ...(init.body !== undefined && { body }),
  })
  response.writeHead(answer.status, answer.statusText, [...answer.headers].flat())
  const chunks = bodyChunks(answer)
  closed.signal.addEventListener('abort', () => void chunks.cancel(undefined).catch(() => undefined))
  try {
    for (let chunk = await chunks.next(); chunk !== undefined; chunk = await chunks.next()) {
      await new Promise(resolve => response.write(chunk, resolve))
      // An endless body would leave the event loop no turn in which to hear that the client has gone.
      await new Promise(resolve => setImmediate(resolve))
    }
  } catch (error) {
    // What has come before it breaks off has to arrive.
    await new Promise(resolve => setTimeout(resolve, 50))
    throw error
  }
  response.end()
}

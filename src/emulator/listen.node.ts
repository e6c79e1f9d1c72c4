import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What answers requests, as `fetch` is called: an emulator. */
export interface Listener {
  fetch(url: string, init: RequestInit): Promise<Response>
}

/** Where {@link listen} listens. */
export interface ListenOptions {
  /** 0 for any free one, which is the default. */
  readonly port?: number | undefined
  /** The address to listen on; default `127.0.0.1`, which only this machine reaches. */
  readonly host?: string | undefined
}

/** A sandbox behind a port. */
export interface Listening {
  /** `http://127.0.0.1:<port>`: the option `baseUrl` of `createWechatpay`. */
  readonly url: string
  /** The port that was taken. */
  readonly port: number
  /** Ends open connections, too. */
  close(): Promise<void>
}

/**
 * Serves a sandbox over HTTP, for programs in other languages and for tests over sockets.
 *
 * @example
 *   const { url, close } = await listen(emulator, { port: 8080 })
 *
 * @param listener an emulator, or anything else with its `fetch`
 * @throws {Error} of the system, where the port is taken
 */
export async function listen(
  listener: Listener,
  { port = 0, host = '127.0.0.1' }: ListenOptions = {},
): Promise<Listening> {
  const server = createServer((request, response) => {
    void respond(listener, request, response).catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const { port: bound, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}

async function respond(
  listener: Listener,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await buffer(request)
  const headers = new Headers()
  for (let index = 0; index < request.rawHeaders.length; index += 2)
    headers.append(request.rawHeaders[index]!, request.rawHeaders[index + 1]!)
  const result = await listener.fetch(`http://${request.headers.host ?? 'localhost'}${request.url}`, {
    method: request.method!,
    headers,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  })
  response.writeHead(result.status, Object.fromEntries(result.headers))
  if (result.body !== null) {
    // A client waits for the head of a stream whose first event may be long in coming.
    if (result.headers.get('content-type') === 'text/event-stream') response.flushHeaders()
    await send(result.body, response)
  }
  response.end()
}

/** Bytes go out as they come, so that events arrive when they happen; the stream ends when the client goes. */
async function send(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  const reader = body.getReader()
  const gone = new Promise<void>(resolve => response.once('close', resolve))
  void gone.then(() => reader.cancel()).catch(() => undefined)
  for (;;) {
    const { done, value } = await reader.read()
    if (done || response.destroyed) return
    if (!response.write(value))
      await Promise.race([gone, new Promise(resolve => response.once('drain', resolve))])
  }
}

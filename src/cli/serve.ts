import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** Answers one request, as `fetch` is called. */
export type Handler = (url: string, init: RequestInit) => Promise<Response>

export interface Server {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a fetch handler over HTTP on loopback.
 *
 * @param port 0 for any free one
 */
export async function serve(handler: Handler, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(handler, request, response).catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  )
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}

async function answer(handler: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request)
  const headers = new Headers()
  for (let index = 0; index < request.rawHeaders.length; index += 2)
    headers.append(request.rawHeaders[index]!, request.rawHeaders[index + 1]!)
  const result = await handler(`http://${request.headers.host ?? 'localhost'}${request.url}`, {
    method: request.method!,
    headers,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  })
  response.writeHead(result.status, Object.fromEntries(result.headers))
  response.end(new Uint8Array(await result.arrayBuffer()))
}

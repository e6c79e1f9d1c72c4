import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Type and text by path. */
export type Files = Readonly<Record<string, readonly [type: string, text: string]>>

/** Serves files on loopback, under a policy that forbids eval and anything from elsewhere. */
export async function serve(files: Files): Promise<{ readonly port: number; close(): void }> {
  const server: Server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ''] ?? []
    if (type === undefined) return void response.writeHead(404).end()
    response
      .writeHead(200, {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Security-Policy': "default-src 'self'",
      })
      .end(text)
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() }
}

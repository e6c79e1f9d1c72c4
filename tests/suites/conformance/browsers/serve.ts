import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Type and text by path. */
export type Files = Readonly<Record<string, readonly [type: string, text: string]>>

/** What gets the text that a page posts, by path. */
export type Posts = Readonly<Record<string, (text: string) => void>>

/** Serves files on loopback, under a policy that forbids eval and anything from elsewhere. */
export async function serve(
  files: Files,
  posts: Posts = {},
): Promise<{ readonly port: number; close(): void }> {
  const server: Server = createServer((request, response) => {
    const post = request.method === 'POST' ? posts[request.url ?? ''] : undefined
    if (post !== undefined) {
      let text = ''
      request.setEncoding('utf8').on('data', (piece: string) => (text += piece))
      request.on('end', () => {
        response.writeHead(204).end()
        post(text)
      })
      return
    }
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
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

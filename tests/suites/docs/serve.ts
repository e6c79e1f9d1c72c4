import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** The file that a path of the built site stands for; `undefined` where there is none. */
export function fileAt(dist: URL, path: string): string | undefined {
  const clean = decodeURIComponent(path)
  const names = clean.endsWith('/') ? [`${clean}index.html`] : [clean, `${clean}.html`]
  return names
    .map(name => fileURLToPath(new URL(`.${name}`, dist)))
    .find(file => existsSync(file) && statSync(file).isFile())
}

/** Serves the built site on loopback. */
export async function serveSite(dist: URL): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const file = fileAt(dist, new URL(request.url ?? '/', 'http://localhost').pathname)
    if (file === undefined) return void response.writeHead(404).end()
    response
      .writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file))
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

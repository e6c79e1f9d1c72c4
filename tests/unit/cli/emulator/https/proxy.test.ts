import type { IncomingMessage } from 'node:http'
import { Duplex } from 'node:stream'
import { expect, test } from 'vitest'
import { createProxy } from '../../../../../src/cli/emulator/https/proxy.ts'
import { listen } from '../../../../../src/file.node.ts'

/** What CONNECT is answered to a caller with an address. */
async function connectFrom(remoteAddress: string, url: string): Promise<string> {
  const told: string[] = []
  const proxy = createProxy({
    certificate: '',
    impersonate: () => void told.push('the sandbox'),
    refused: place => void told.push(`refused ${place}`),
  })
  return new Promise(resolve => {
    const client = new Duplex({
      read: () => undefined,
      write(chunk: Buffer, _, done) {
        const [line] = chunk.toString().split('\r\n')
        done()
        // The rest of the proxy's turn comes first.
        setImmediate(() => {
          client.destroy()
          resolve([line, ...told].join(', '))
        })
      },
    })
    const request: Pick<IncomingMessage, 'url'> & { socket: object } = { url, socket: { remoteAddress } }
    proxy.emit('connect', request, client, Buffer.alloc(0))
  })
}

test('another machine does not come to this one’s loopback', async () => {
  const own = await listen({ fetch: async () => new Response('own') })
  const place = `127.0.0.1:${own.port}`
  expect(await connectFrom('127.0.0.1', place)).toBe('HTTP/1.1 200 Connection established')
  expect(await connectFrom('10.0.0.2', place)).toBe(`HTTP/1.1 403 Forbidden, refused ${place}`)
  expect(await connectFrom('::ffff:10.0.0.2', place)).toBe(`HTTP/1.1 403 Forbidden, refused ${place}`)
  await own.close()
})

test('but to WeChat Pay', async () => {
  expect(await connectFrom('10.0.0.2', 'api.mch.weixin.qq.com:443')).toBe(
    'HTTP/1.1 200 Connection established, the sandbox',
  )
})

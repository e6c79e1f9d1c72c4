import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { Agent, ProxyAgent } from 'undici'
import { afterEach, describe, expect, test } from 'vitest'
import { undiciFetch } from '../../../../src/undici.node.ts'
import { longCertificatePem as certificate, pkcs8Pem as key } from '../../../fixtures/keys.ts'
import { createProxy, listen, until, type Loopback } from './loopback.ts'

const opened: Loopback[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map(each => each.close()))
})

async function open(...args: Parameters<typeof listen>): Promise<Loopback> {
  const loopback = await listen(...args)
  opened.push(loopback)
  return loopback
}

/** The certificate of the tests has no host in its names. */
const TRUSTED = { ca: certificate, checkServerIdentity: () => undefined }

const openSecure = (options: object = {}): Promise<Loopback> =>
  open(
    () => undefined,
    createSecureServer({ key, cert: certificate, ...options }, (request, response) =>
      response.end(
        'getPeerCertificate' in request.socket
          ? JSON.stringify((request.socket as unknown as PeerSocket).getPeerCertificate().subject)
          : '',
      ),
    ),
  )

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bodies that no buffer on their way takes whole, with their headers. */
const LARGE = [Buffer.alloc(2 ** 24), {}] as const
const ENCODED = [gzipSync(randomBytes(2 ** 24)), { 'content-encoding': 'gzip' }] as const

interface PeerSocket {
  getPeerCertificate(): { readonly subject: unknown }
}

describe('a ProxyAgent', () => {
  test('tunnels through its proxy, with its password, and an abort closes the tunnel', async () => {
    const asked: (readonly [target: string | undefined, password: string | undefined])[] = []
    const server = createProxy(({ url, headers }) => asked.push([url, headers['proxy-authorization']]))
    const proxy = await open(() => undefined, server)
    const plain = await open((request, response) => {
      if (request.url === '/wait') response.writeHead(200).write('a')
      else response.end('through')
    })
    const secure = await openSecure()
    const dispatcher = new ProxyAgent({
      uri: proxy.url,
      token: `Basic ${btoa('user:secret')}`,
      requestTls: TRUSTED,
      proxyTunnel: true,
    })
    const send = undiciFetch(dispatcher)
    expect(await (await send(plain.url, {})).text()).toBe('through')
    expect((await send(secure.url, {})).status).toBe(200)
    expect(asked).toEqual(
      [plain, secure].map(({ url }) => [new URL(url).host, `Basic ${btoa('user:secret')}`]),
    )

    const controller = new AbortController()
    const response = await send(`${plain.url}/wait`, { signal: controller.signal })
    const before = plain.sockets.size
    controller.abort()
    await expect(response.text()).rejects.toBe(controller.signal.reason)
    await until(() => plain.sockets.size < before)
    await dispatcher.close()
  })

  test('a proxy that refuses, or is not there, is a failed fetch', async () => {
    const refusing = createServer().on('connect', (_, client) =>
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'),
    )
    const proxy = await open(() => undefined, refusing)
    const gone = await listen(() => undefined)
    await gone.close()
    for (const uri of [proxy.url, gone.url]) {
      const dispatcher = new ProxyAgent(uri)
      await expect(undiciFetch(dispatcher)('https://127.0.0.1:9/', {})).rejects.toMatchObject({
        name: 'TypeError',
        message: 'fetch failed',
      })
      await dispatcher.close()
    }
  })
})

describe('an Agent', () => {
  test('shows its client certificate, and is refused without', async () => {
    const server = await openSecure({ requestCert: true, rejectUnauthorized: true, ca: certificate })
    const known = new Agent({ connect: { ...TRUSTED, key, cert: certificate } })
    expect(await (await undiciFetch(known)(server.url, {})).json()).toEqual({ CN: 'zeroSerial' })
    const unknown = new Agent({ connect: TRUSTED })
    await expect(undiciFetch(unknown)(server.url, {})).rejects.toThrow('fetch failed')
    await Promise.all([known.close(), unknown.close()])
  })

  test('a server whose certificate nobody vouches for is refused', async () => {
    const server = await openSecure()
    const send = undiciFetch()
    await expect(send(server.url, {})).rejects.toMatchObject({
      message: 'fetch failed',
      cause: { code: expect.stringMatching(/SELF_SIGNED|UNABLE_TO_VERIFY/) },
    })
    await send.close()
  })

  test('limits connections: what has none waits', async () => {
    const server = await open((_, response) => void setTimeout(() => response.end(), 5))
    const dispatcher = new Agent({ connections: 2 })
    const send = undiciFetch(dispatcher)
    await Promise.all(Array.from({ length: 20 }, async () => (await send(server.url, {})).text()))
    expect(server.made()).toBe(2)
    await dispatcher.close()
  })
})

describe('a response that nobody reads', () => {
  const send = undiciFetch(new Agent({ connections: 1 }))

  test('gives its connection back where it is small', async () => {
    const server = await open((_, response) => response.end('abc'))
    for (let count = 0; count < 5; count++) expect((await send(server.url, {})).status).toBe(200)
    expect(server.made()).toBe(1)
  })

  test.each([
    ['unread', LARGE, (response: Response): void => void response.status],
    ['read in part', LARGE, (response: Response): void => void response.body!.getReader().read()],
    ['unread and encoded', ENCODED, (response: Response): void => void response.status],
    [
      'encoded and read in part',
      ENCODED,
      (response: Response): void => void response.body!.getReader().read(),
    ],
  ])('gives it up where it is large and forgotten: %s', async (_, [body, headers], use) => {
    const server = await open((__, response) => response.writeHead(200, headers).end(body))
    const forget = async (): Promise<void> => use(await send(server.url, {}))
    await forget()
    await until(() => {
      collect()
      return server.sockets.size === 0
    })
    expect((await send(server.url, {})).status).toBe(200)
  })

  test('gives it up also where the engine has lost its registries', async () => {
    // Before V8 14 none is called any more after this: one that is due is collected itself.
    const make = (): object => {
      const registry = new FinalizationRegistry(() => undefined)
      registry.register({ last: [1] }, undefined)
      return registry
    }
    const kept: object[] = [make()]
    collect()
    kept.pop()
    collect()
    await new Promise(resolve => setTimeout(resolve, 20))

    const server = await open((_, response) => response.end(LARGE[0]))
    const forget = async (): Promise<void> => void (await send(server.url, {})).status
    await forget()
    await until(() => {
      collect()
      return server.sockets.size === 0
    })
    expect((await send(server.url, {})).status).toBe(200)
  })

  test('is not taken from a reader who has let go of the response alone', async () => {
    const server = await open((_, response) => {
      response.write('a')
      // Longer than it takes until is looked who has let go.
      setTimeout(() => response.end('b'), 2500)
    })
    const reading = send(server.url, {}).then(response => response.text())
    const streaming = new Response((await undiciFetch()(server.url, {})).body).text()
    const timer = setInterval(collect, 10)
    expect(await Promise.all([reading, streaming])).toEqual(['ab', 'ab'])
    clearInterval(timer)
  })
})

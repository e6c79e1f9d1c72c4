import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { connect as connectTls } from 'node:tls'
import { Agent, fetch, ProxyAgent, type Dispatcher } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAuthority, type Authority } from '../../../../../src/cli/emulator/https/authority.ts'
import { WECHATPAY_HOSTS } from '../../../../../src/cli/emulator/https/hosts.ts'
import { serveHttps, type ServedHttps } from '../../../../../src/cli/emulator/https/serve-https.ts'
import { listen, type Listening } from '../../../../../src/file.node.ts'

let authority: Authority
let served: ServedHttps
/** A server of the merchant's on this machine. */
let own: Listening
/** Through the proxy. */
let proxied: Dispatcher
/** To the port itself. */
let direct: Dispatcher
const refused: string[] = []
const place = { port: 0, host: '127.0.0.1' }
const events = { refused: (host: string) => void refused.push(host), distrusted: () => undefined }

/** Says what it was asked. */
const echo = {
  async fetch(url: string, init: RequestInit): Promise<Response> {
    if (url.endsWith('/cut')) throw new Error('cut')
    return new Response(`${init.method} ${url} ${(await new Response(init.body).text()).length}`)
  },
}

beforeAll(async () => {
  authority = await openAuthority(undefined)
  served = await serveHttps(echo, authority, place, events)
  own = await listen({
    fetch: async (url, init) => new Response(`own ${init.method} ${new URL(url).pathname}`),
  })
  const trust = { ca: authority.certificate }
  proxied = new ProxyAgent({ uri: served.proxy, requestTls: trust })
  direct = new Agent({ connect: trust })
})
afterAll(async () => {
  await proxied.destroy()
  await direct.destroy()
  await own.close()
  await served.close()
  await authority.close()
})

async function ask(url: string, dispatcher: Dispatcher, body?: string): Promise<string> {
  const init = body === undefined ? {} : { method: 'POST', body }
  return (await fetch(url, { dispatcher, ...init })).text()
}

/** A request to the proxy as it stands: `http://example.com/` in place of a path. */
async function plain(target: string, method = 'GET'): Promise<{ status: number; body: string }> {
  const sent = httpRequest({ host: '127.0.0.1', port: served.port, method, path: target })
  sent.end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: response.statusCode!, body: await text(response) }
}

/** What CONNECT is answered, in its first line. */
async function tunnel(target: string): Promise<{ line: string; socket: Socket }> {
  const socket = connect(served.port, '127.0.0.1')
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`)
  const [head] = (await once(socket, 'data')) as [Buffer]
  return { line: head.toString().split('\r\n')[0]!, socket }
}

describe('the sandbox is WeChat Pay', () => {
  test.each(WECHATPAY_HOSTS)('https://%s through the proxy', async host => {
    expect(await ask(`https://${host}/v3/x?y=1`, proxied)).toBe(`GET https://${host}/v3/x?y=1 0`)
  })

  test('a large body', async () => {
    const body = 'x'.repeat(3_000_000)
    expect(await ask('https://api.mch.weixin.qq.com/v3/x', proxied, body)).toMatch(/^POST \S+ 3000000$/)
  })

  test('https on the port itself, by either name', async () => {
    expect(served.url).toBe(`https://127.0.0.1:${served.port}`)
    expect(served.proxy).toBe(`http://127.0.0.1:${served.port}`)
    expect(await ask(`${served.url}/v3/x`, direct)).toBe(`GET ${served.url}/v3/x 0`)
    expect(await ask(`https://localhost:${served.port}/v3/x`, direct)).toMatch(/^GET https:\/\/localhost:/)
  })

  test('a connection that is cut is cut', async () => {
    await expect(ask('https://api.mch.weixin.qq.com/cut', proxied)).rejects.toThrow('fetch failed')
    expect(await ask('https://api.mch.weixin.qq.com/v3/x', proxied)).toContain('GET')
  })

  test('a handshake whose first byte comes alone', async () => {
    const relay = createServer(client => {
      const server = connect({ port: served.port, host: '127.0.0.1', noDelay: true })
      server.pipe(client)
      client.once('data', (chunk: Buffer) => {
        server.write(chunk.subarray(0, 1))
        setTimeout(() => {
          server.write(chunk.subarray(1))
          client.pipe(server)
        }, 20)
      })
    }).listen(0, '127.0.0.1')
    await once(relay, 'listening')
    const { port } = relay.address() as AddressInfo
    const socket = connectTls({ port, host: '127.0.0.1', ca: authority.certificate })
    await once(socket, 'secureConnect')
    expect(socket.authorized).toBe(true)
    socket.destroy()
    relay.close()
  })
})

describe('nothing leaves this machine', () => {
  test.each([
    'example.com:443',
    '192.0.2.1:443',
    'api.mch.weixin.qq.com:80',
    'api.mch.weixin.qq.com.example.com:443',
  ])('CONNECT %s', async target => {
    const { line, socket } = await tunnel(target)
    expect(line).toBe('HTTP/1.1 403 Forbidden')
    expect(refused.at(-1)).toBe(target)
    await once(socket, 'close')
  })

  test.each(['', ':443', 'a b:443', '%:443', '[::1:443'])(
    'CONNECT with nothing to connect to: %j',
    async target => {
      const { line } = await tunnel(target)
      expect(line).toMatch(/^HTTP\/1\.1 40[03] /)
    },
  )

  test('an SDK with another host is told', async () => {
    await expect(ask('https://example.com/', proxied)).rejects.toThrow('fetch failed')
    expect(refused.at(-1)).toBe('example.com:443')
  })

  test('plain HTTP neither', async () => {
    expect(await plain('http://example.com/x')).toEqual({
      status: 403,
      body: 'this proxy leads to the sandbox, as WeChat Pay, and to nobody else\n',
    })
    expect(refused.at(-1)).toBe('http://example.com')
    expect(await plain('http://api.mch.weixin.qq.com/v3/x')).toEqual({
      status: 403,
      body: 'WeChat Pay is called by https\n',
    })
    expect((await plain('ftp://127.0.0.1/x')).status).toBe(403)
  })
})

describe('the merchant’s own loopback', () => {
  test('is reached through a tunnel', async () => {
    const { line, socket } = await tunnel(`127.0.0.1:${own.port}`)
    expect(line).toBe('HTTP/1.1 200 Connection established')
    socket.write('GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(await text(socket)).toMatch(/own GET \/a/)
  })

  test('whose connection breaks in the middle', async () => {
    const server = createServer(client => client.once('data', () => client.resetAndDestroy()))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    const { socket } = await tunnel(`127.0.0.1:${port}`)
    socket.write('x')
    // Nothing of the proxy's own gets into the tunnel.
    expect(await text(socket).catch(() => '')).toBe('')
    server.close()
  })

  test('and by plain HTTP', async () => {
    expect(await plain(`${own.url}/b?c`, 'POST')).toEqual({ status: 200, body: 'own POST /b' })
  })

  test('where nobody listens', async () => {
    const gone = await listen(echo)
    await gone.close()
    expect((await tunnel(`127.0.0.1:${gone.port}`)).line).toBe('HTTP/1.1 502 Bad Gateway')
    expect((await plain(`${gone.url}/`)).status).toBe(502)
  })
})

describe('what is at the port beside', () => {
  test('the authority’s certificate', async () => {
    expect(await plain('/ca.pem')).toEqual({ status: 200, body: authority.certificate })
  })

  test.each(['/', '/ca-key.pem', '/keys.json', '/../ca-key.pem', '/ca.pem/../ca-key.pem', '/CA.PEM'])(
    'its key is not, nor anything else: %s',
    async path => {
      const { status, body } = await plain(path)
      expect(status).toBe(400)
      expect(body).toContain('HTTPS_PROXY')
      expect(body).not.toContain('PRIVATE')
    },
  )
})

test.each([
  ['no protocol', 'gibberish'],
  ['a handshake that is none', '\u0016gibberish'],
  [
    'no handshake in a tunnel',
    'CONNECT api.mch.weixin.qq.com:443 HTTP/1.1\r\nHost: x\r\n\r\ngibberish\r\n\r\n',
  ],
  ['a caller who goes at once', 'CONNECT 127.0.0.1:1 HTTP/1.1\r\n'],
])('%s ends its own connection alone', async (_, bytes) => {
  const socket = connect(served.port, '127.0.0.1')
  socket.end(bytes).resume()
  await once(socket, 'close')
  expect(await ask('https://api.mch.weixin.qq.com/v3/x', proxied)).toContain('GET')
})

test('a taken port: the next free one', async () => {
  const next = await serveHttps(echo, authority, { ...place, port: served.port }, events)
  expect(next.instead).toBe(served.port)
  expect(next.port).toBeGreaterThan(served.port)
  await next.close()
})

test('closing ends what is open', async () => {
  const short = await serveHttps(echo, authority, place, events)
  const idle = connect(short.port, '127.0.0.1')
  await once(idle, 'connect')
  const secure = connectTls({ port: short.port, ca: authority.certificate, host: '127.0.0.1' })
  await once(secure, 'secureConnect')
  const ended = [once(idle, 'close'), once(secure, 'close')]
  await short.close()
  await Promise.all(ended)
  await expect(fetch(short.url, { dispatcher: direct })).rejects.toThrow('fetch failed')
})

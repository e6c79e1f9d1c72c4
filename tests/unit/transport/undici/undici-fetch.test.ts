import type { IncomingMessage, RequestListener } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { Agent, interceptors, MockAgent } from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { undiciFetch, type UndiciFetch } from '../../../../src/undici.node.ts'
import { listen, until, type Loopback } from './loopback.ts'

let answer: RequestListener
let server: Loopback
beforeAll(async () => {
  server = await listen((request, response) => answer(request, response))
})
afterAll(() => server.close())

/** Everything of a request, as the server has it. */
interface Got {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Answers with an empty body, and keeps what came. */
function keep(): Got[] {
  const got: Got[] = []
  answer = async (request, response) => {
    const body = (await buffer(request)).toString()
    got.push({ method: request.method, url: request.url, headers: request.headers, body })
    response.end()
  }
  return got
}

const text = (body: string, headers: Record<string, string | string[]> = {}, status = 200): void => {
  answer = (_, response) => void response.writeHead(status, headers).end(body)
}

let ours: UndiciFetch
beforeEach(() => {
  ours = undiciFetch()
})
afterEach(() => ours.close())

/** What holds of the host's fetch holds of ours. */
describe.each([
  ['the host’s fetch', () => fetch],
  ['undiciFetch()', () => ours],
])('%s', (_, choose) => {
  const send = (path = '/', init: RequestInit = {}): Promise<Response> => choose()(server.url + path, init)

  test('gives status, status text, URL and headers, of the same name too', async () => {
    answer = (__, response) =>
      void response
        .writeHead(418, 'Teapot', {
          'Request-ID': '08F78BB5AF0610D302',
          'Set-Cookie': ['a=1', 'b=2'],
          'X-Many': ['1', '2'],
          'X-Latin': 'é',
        })
        .end('{"code":"TEA"}')
    const response = await send('/v3/a%2Fb?x=%E5%BC%A0')
    expect(response).toMatchObject({
      status: 418,
      ok: false,
      statusText: 'Teapot',
      url: `${server.url}/v3/a%2Fb?x=%E5%BC%A0`,
      redirected: false,
      type: 'basic',
      bodyUsed: false,
    })
    expect(response.headers.get('request-id')).toBe('08F78BB5AF0610D302')
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(response.headers.get('x-many')).toBe('1, 2')
    expect(response.headers.get('x-latin')).toBe('é')
    expect(await response.json()).toEqual({ code: 'TEA' })
    expect(response.bodyUsed).toBe(true)
  })

  test('sends method, path, headers and each kind of body', async () => {
    const got = keep()
    const form = new FormData()
    form.set('meta', '张三')
    const bodies: readonly [body: RequestInit['body'], sent: string, type: string | undefined][] = [
      ['张三', '张三', 'text/plain;charset=UTF-8'],
      ['', '', 'text/plain;charset=UTF-8'],
      [new TextEncoder().encode('张三'), '张三', undefined],
      [new TextEncoder().encode('张三').buffer, '张三', undefined],
      [new Blob(['张三'], { type: 'image/png' }), '张三', 'image/png'],
      [new URLSearchParams({ a: '1' }), 'a=1', 'application/x-www-form-urlencoded;charset=UTF-8'],
      [new Blob(['ab', 'c']).stream(), 'abc', undefined],
      [null, '', undefined],
    ]
    for (const [body, sent, type] of bodies) {
      await send('/v3/x?a=%20b', {
        method: 'POST',
        body: body!,
        duplex: 'half',
        headers: { 'X-A': '1' },
      } as object)
      const last = got.at(-1)!
      expect([last.method, last.url, last.body, last.headers['content-type'], last.headers['x-a']]).toEqual([
        'POST',
        '/v3/x?a=%20b',
        sent,
        type,
        '1',
      ])
    }
    await send('/', { method: 'POST', body: form })
    expect(got.at(-1)!.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(got.at(-1)!.body).toContain('张三')
    for (const headers of [
      { 'Content-Type': 'application/json' },
      new Headers({ 'content-type': 'application/json' }),
      [['CONTENT-TYPE', 'application/json']] satisfies [string, string][],
    ]) {
      await send('/', { method: 'POST', body: '{}', headers })
      expect(got.at(-1)!.headers['content-type']).toBe('application/json')
    }
  })

  test('uploads 10 MiB', async () => {
    let length = 0
    answer = (request, response) =>
      void request.on('data', (chunk: Buffer) => (length += chunk.length)).on('end', () => response.end('{}'))
    await (await send('/', { method: 'POST', body: new Uint8Array(10 * 2 ** 20) })).text()
    expect(length).toBe(10 * 2 ** 20)
  })

  test('reads a body in every way, once', async () => {
    text('{"a":"张"}', { 'Content-Type': 'application/json' })
    const bytes = new TextEncoder().encode('{"a":"张"}')
    expect(await (await send()).json()).toEqual({ a: '张' })
    expect(await (await send()).text()).toBe('{"a":"张"}')
    expect(new Uint8Array(await (await send()).arrayBuffer())).toEqual(bytes)
    expect(await (await send()).blob().then(blob => [blob.type, blob.size])).toEqual([
      'application/json',
      bytes.length,
    ])
    expect(await new Response((await send()).body).text()).toBe('{"a":"张"}')
    const response = await send()
    const copy = response.clone()
    expect([await copy.text(), await response.text()]).toEqual(['{"a":"张"}', '{"a":"张"}'])
    expect([response.bodyUsed, copy.bodyUsed]).toEqual([true, true])
    for (const first of ['text', 'blob', 'arrayBuffer'] as const) {
      const read = await send()
      await read[first]()
      expect(read.bodyUsed).toBe(true)
      for (const second of ['json', 'text', 'blob', 'arrayBuffer', 'formData'] as const)
        await expect(read[second]()).rejects.toThrow(TypeError)
      expect(() => read.clone()).toThrow(TypeError)
    }
    text('a=1', { 'Content-Type': 'application/x-www-form-urlencoded' })
    expect((await (await send()).formData()).get('a')).toBe('1')
    text('\u{FEFF}a')
    expect(await (await send()).text()).toBe('a')
  })

  test('has no body for HEAD, 204 and 304, and an empty one for 200', async () => {
    text('', { 'Content-Length': '2' })
    const head = await send('/', { method: 'HEAD' })
    expect([head.status, head.body, await head.text(), head.headers.get('content-length')]).toEqual([
      200,
      null,
      '',
      '2',
    ])
    for (const status of [204, 304]) {
      text('', {}, status)
      const response = await send()
      expect([response.status, response.body, response.bodyUsed]).toEqual([status, null, false])
      expect((await response.arrayBuffer()).byteLength).toBe(0)
      expect(response.bodyUsed).toBe(false)
    }
    text('')
    const empty = await send()
    expect([empty.body === null, await empty.text()]).toEqual([false, ''])
  })

  test('does not follow a redirect', async () => {
    text('elsewhere', { Location: '/b' }, 302)
    const response = await send('/a', { redirect: 'manual' })
    expect([response.status, response.headers.get('location'), await response.text()]).toEqual([
      302,
      '/b',
      'elsewhere',
    ])
  })

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['deflate, gzip', (plain: string) => gzipSync(deflateSync(plain))],
  ])('undoes Content-Encoding: %s, and leaves the header', async (encoding, encode) => {
    const plain = '张'.repeat(100_000)
    answer = (__, response) =>
      void response.writeHead(200, { 'Content-Encoding': encoding }).end(encode(plain))
    const response = await send()
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(await response.text()).toBe(plain)
    const reader = (await send()).body!.getReader()
    await reader.read()
    await reader.cancel()
  })

  test('leaves an encoding that it does not know', async () => {
    text('abc', { 'Content-Encoding': 'aws-chunked' })
    expect(await (await send()).text()).toBe('abc')
  })

  test('a body that is no gzip, whatever it says, is an error', async () => {
    text('no gzip', { 'Content-Encoding': 'gzip' })
    await expect(send().then(response => response.text())).rejects.toThrow(TypeError)
  })

  test('a host that is not there is a TypeError with the socket’s error as its cause', async () => {
    const gone = await listen(() => undefined)
    await gone.close()
    const error: unknown = await choose()(gone.url, {}).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNREFUSED' } })
  })

  test('a connection that ends before the response is the same', async () => {
    answer = request => void request.socket.destroy()
    await expect(send()).rejects.toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: expect.stringMatching(/UND_ERR_SOCKET|ECONNRESET/) },
    })
  })

  test('a connection that ends within the body is a TypeError of its reader', async () => {
    answer = (__, response) => {
      response.writeHead(200, { 'Content-Length': '10' }).write('abc')
      setTimeout(() => response.destroy(), 20)
    }
    for (const read of ['text', 'arrayBuffer', 'blob'] as const)
      await expect(send().then(async (response): Promise<unknown> => response[read]())).rejects.toMatchObject(
        {
          name: 'TypeError',
          message: 'terminated',
        },
      )
    const reader = (await send()).body!.getReader()
    expect((await reader.read()).value).toHaveLength(3)
    await expect(reader.read()).rejects.toMatchObject({ name: 'TypeError', message: 'terminated' })
  })

  test('a header that cannot be sent is a TypeError', async () => {
    await expect(send('/', { headers: { 'X-A': '张' } })).rejects.toThrow(TypeError)
    await expect(send('/', { headers: { 'X-A': 'a\nb' } })).rejects.toThrow(TypeError)
    await expect(choose()('nowhere', {})).rejects.toThrow(TypeError)
    await expect(choose()('ftp://127.0.0.1/', {})).rejects.toThrow(TypeError)
  })

  describe('an abort rejects with the signal’s reason, and closes the connection', () => {
    const reason = new Error('enough')

    test('before it begins: nothing is sent', async () => {
      const got = keep()
      for (const signal of [AbortSignal.abort(reason), AbortSignal.abort('a string')])
        await expect(send('/', { signal })).rejects.toBe(signal.reason)
      expect(got).toEqual([])
    })

    test('while it waits for the headers', async () => {
      const controller = new AbortController()
      let closed = false
      answer = request => {
        request.socket.on('close', () => (closed = true))
        controller.abort(reason)
      }
      await expect(send('/', { signal: controller.signal })).rejects.toBe(reason)
      await until(() => closed)
    })

    test('after the end it changes nothing', async () => {
      const controller = new AbortController()
      text('abc')
      const body = await (await send('/', { signal: controller.signal })).text()
      controller.abort(reason)
      expect(body).toBe('abc')
    })

    test('by time', async () => {
      answer = () => undefined
      await expect(send('/', { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
        name: 'TimeoutError',
      })
    })
  })

  test('holds a server up that sends more than is read, and closes the connection on cancel', async () => {
    let sent = 0
    let closed = false
    function* chunks(): Generator<Buffer> {
      const chunk = Buffer.alloc(2 ** 16, 'a')
      for (let count = 0; count < 160; count++) {
        sent += chunk.length
        yield chunk
      }
    }
    answer = (__, response) => {
      Readable.from(chunks()).pipe(response)
      response.on('close', () => (closed = true))
    }
    const whole = await (await send()).arrayBuffer()
    expect(whole.byteLength).toBe(160 * 2 ** 16)

    await until(() => closed)

    sent = 0
    closed = false
    const reader = (await send()).body!.getReader()
    const first = await reader.read()
    expect(first.value!.length).toBeGreaterThan(0)
    let before = -1
    // Until the sockets' own buffers are full.
    while (before !== sent) {
      before = sent
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    expect(sent).toBeLessThan(160 * 2 ** 16)
    await reader.cancel()
    await until(() => closed)
  })
})

describe('undiciFetch()', () => {
  test('asks for no compression, and keeps its connection', async () => {
    const got = keep()
    const before = server.made()
    for (let count = 0; count < 20; count++) await (await ours(server.url, {})).text()
    // undici lets a connection rest for a turn of the event loop, and takes another one meanwhile.
    expect(server.made() - before).toBeLessThanOrEqual(2)
    expect(got[0]!.headers['accept-encoding']).toBeUndefined()
  })

  test('an abort after the headers rejects with the signal’s reason, whole or piece by piece, and closes the connection', async () => {
    const reason = new Error('enough')
    for (const read of [
      (response: Response) => response.text(),
      async (response: Response) => {
        const reader = response.body!.getReader()
        for (;;) if ((await reader.read()).done) return
      },
      async (response: Response) => {
        await new Promise(resolve => setTimeout(resolve, 20))
        return response.arrayBuffer()
      },
    ]) {
      const controller = new AbortController()
      let closed = false
      answer = (request, response) => {
        request.socket.on('close', () => (closed = true))
        response.writeHead(200, { 'Content-Length': '10' }).write('abc')
      }
      const response = await ours(server.url, { signal: controller.signal })
      setTimeout(() => controller.abort(reason), 10)
      await expect(read(response)).rejects.toBe(reason)
      await until(() => closed)
    }
  })

  test('an abort does not wait for a connection to be made', async () => {
    // A dispatcher whose connections are never made.
    const dispatcher = new Agent({ connect: () => undefined })
    const controller = new AbortController()
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 10)
    await expect(undiciFetch(dispatcher)('http://127.0.0.1:9', { signal: controller.signal })).rejects.toBe(
      reason,
    )
    await dispatcher.destroy()
  })

  test('an abort of a call that waits for a connection sends nothing', async () => {
    let served = 0
    let release = (): void => undefined
    answer = (__, response) => {
      served++
      release = () => void response.end()
    }
    const dispatcher = new Agent({ connections: 1 })
    const controller = new AbortController()
    const one = undiciFetch(dispatcher)(server.url, {})
    await until(() => served === 1)
    const two = undiciFetch(dispatcher)(server.url, { signal: controller.signal })
    controller.abort()
    await expect(two).rejects.toBe(controller.signal.reason)
    release()
    await (await one).text()
    await dispatcher.close()
    expect(served).toBe(1)
  })

  test('close() waits for what is under way, then refuses', async () => {
    let release: (() => void) | undefined
    const alone = await listen((__, response) => void (release = () => response.end('done')))
    const send = undiciFetch()
    const pending = send(alone.url, {})
    await until(() => release !== undefined)
    const closing = send.close()
    release?.()
    expect(await (await pending).text()).toBe('done')
    await closing
    await expect(send(alone.url, {})).rejects.toMatchObject({
      message: 'fetch failed',
      cause: { code: expect.stringMatching(/^UND_ERR_(?:CLOSED|DESTROYED)$/) },
    })
    await until(() => alone.sockets.size === 0)
    await alone.close()
  })

  test('close() leaves a dispatcher that was given alone', async () => {
    const dispatcher = new Agent()
    const send = undiciFetch(dispatcher)
    text('abc')
    await send.close()
    expect(await (await send(server.url, {})).text()).toBe('abc')
    expect(dispatcher.closed).toBe(false)
    await dispatcher.close()
  })

  test('what is no dispatcher is refused', () => {
    for (const dispatcher of ['http://proxy.internal', {}, null, fetch])
      expect(() => Reflect.apply(undiciFetch, undefined, [dispatcher])).toThrow(
        'dispatcher: expected a dispatcher of undici, like new ProxyAgent(url), or leave it out',
      )
  })

  test('takes a dispatcher that throws, is composed, or is a mock', async () => {
    const thrown = new Error('no')
    const thrower = {
      dispatch: () => {
        throw thrown
      },
    }
    await expect(undiciFetch(thrower)(server.url, {})).rejects.toMatchObject({
      message: 'fetch failed',
      cause: thrown,
    })
    const composed = new Agent().compose(interceptors.dns())
    text('abc')
    expect(await (await undiciFetch(composed)(server.url, {})).text()).toBe('abc')
    await composed.close()
    const mock = new MockAgent()
    mock.disableNetConnect()
    mock
      .get('https://api.mch.weixin.qq.com')
      .intercept({ path: '/v3/certificates' })
      .reply(200, '{}', { headers: { 'x-a': '1' } })
    const response = await undiciFetch(mock)('https://api.mch.weixin.qq.com/v3/certificates', {})
    expect([response.headers.get('x-a'), await response.json()]).toEqual(['1', {}])
    await mock.close()
  })

  test('a server that says 101 is refused, and one that says 103 first is not', async () => {
    answer = request =>
      void request.socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n')
    await expect(ours(server.url, {})).rejects.toThrow('fetch failed')
    answer = (__, response) => {
      response.writeEarlyHints({ link: '</a>; rel=preload' })
      response.end('abc')
    }
    const response = await ours(server.url, {})
    expect([response.status, await response.text()]).toEqual([200, 'abc'])
  })
})

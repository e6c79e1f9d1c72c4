import { createServer, type RequestListener, type Server } from 'node:http'
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2'
import { connect, type AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createEmulator, type Emulator } from '../../../src/emulator.ts'
import {
  createNotifications,
  fastifyPlugin,
  honoHandler,
  koaMiddleware,
  lambdaHandler,
  nodeListener,
  type NotificationHandler,
} from '../../../src/notification.ts'
import { bodyParser, Koa } from './koa.ts'

let emulator: Emulator
let handler: NotificationHandler
const seen: string[] = []
const errors: unknown[] = []
const closing: (() => unknown)[] = []

beforeAll(async () => {
  emulator = await createEmulator()
  handler = createNotifications(emulator.credentials).handler(event => void seen.push(event.id), {
    maxBodyBytes: 100_000,
    // Each server is sent the same notification.
    replayStore: false,
    onError: error => void errors.push(error),
  })
})

afterEach(async () => {
  seen.length = 0
  errors.length = 0
  for (const close of closing.splice(0)) await close()
})

async function listen(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
}

/** Sends bytes as they are. @returns the whole response; `''` where the connection was closed without one */
function sendRaw(url: string, bytes: string | Buffer, leaveAfter?: number): Promise<string> {
  return new Promise(resolve => {
    let answer = ''
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
      socket.write(bytes, () => {
        if (leaveAfter !== undefined) setTimeout(() => socket.destroy(), leaveAfter)
      }),
    )
    socket.on('data', data => (answer += data.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}

/** As a server would see it, `Connection: close` so that the response has an end. */
const head = (method: string, ...lines: readonly string[]): string =>
  [`${method} /notify HTTP/1.1`, 'Host: a', 'Connection: close', ...lines, '', ''].join('\r\n')

/**
 * A genuine notification, a changed one, one that is too large and a GET: what every server has to answer the
 * same.
 */
async function expectResponses(url: string): Promise<void> {
  const status = async (init: RequestInit): Promise<number> => (await fetch(url, init)).status
  const genuine = await emulator.notify('TRANSACTION.SUCCESS', {
    id: 'genuine',
    resource: { attach: '张三' },
  })
  const changed = await emulator.notify('TRANSACTION.SUCCESS', { id: 'changed', fault: 'tampered' })
  const acknowledged = await fetch(url, genuine)
  expect([acknowledged.status, await acknowledged.text()]).toEqual([204, ''])
  expect(acknowledged.headers.has('Content-Type')).toBe(false)
  const refused = await fetch(url, changed)
  expect(refused.status).toBe(401)
  expect(await refused.json()).toEqual({ code: 'FAIL', message: 'signature refused: mismatch' })
  expect(refused.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  expect(refused.headers.get('Connection')).not.toBe('close')
  // What is too large is not read to its end, so that nothing else can come over its connection.
  const tooLarge = await fetch(url, { ...genuine, body: genuine.body.padEnd(200_000) })
  expect([tooLarge.status, tooLarge.headers.get('Connection')]).toEqual([413, 'close'])
  expect(await status({ method: 'POST' })).toBe(401)
  for (const type of ['text/plain', 'application/octet-stream', 'a/b; c="', ''])
    expect(await status({ ...genuine, headers: { ...genuine.headers, 'Content-Type': type } })).toBe(204)
  // By a stream there is no content type at all, and no length.
  const { 'Content-Type': _, ...untyped } = genuine.headers as Record<string, string>
  const body = new Blob([genuine.body]).stream()
  expect(await status({ ...genuine, headers: untyped, body, duplex: 'half' } as RequestInit)).toBe(204)
  expect(seen).toEqual(Array.from({ length: 6 }, () => 'genuine'))
}

/** What leaves, lies about its length or breaks off is told to `onError`, and the server goes on. */
async function expectAborts(url: string): Promise<void> {
  errors.length = 0
  const begun = `${head('POST', 'Content-Type: application/json', 'Content-Length: 100')}{"id":`
  await sendRaw(url, begun, 30)
  await sendRaw(url, `${head('POST', 'Transfer-Encoding: chunked')}5\r\n{"id"\r\n`, 30)
  await vi.waitFor(() => expect(errors).toHaveLength(2), 10_000)
  for (const error of errors)
    expect(error).toMatchObject({
      name: 'DecryptionError',
      message: 'body: ended before it was whole: its sender went away',
    })
  expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(401)
}

describe('nodeListener', () => {
  it('listens by node:http', async () => {
    const url = await listen(nodeListener(handler))
    await expectResponses(url)
    expect((await fetch(url)).status).toBe(405)
    await expectAborts(url)
  })

  it.each(['TRACE', 'TRACK', 'HEAD', 'OPTIONS', 'PROPFIND', 'PUT', 'DELETE', 'QUERY'])(
    'answers %s with 405, tells onError and lives',
    async method => {
      const url = await listen(nodeListener(handler))
      const answer = await sendRaw(url, head(method))
      // TRACK is no method to Node itself, which answers 400.
      if (method === 'TRACK') expect(answer).toMatch(/^HTTP\/1\.1 400 /)
      else {
        expect(answer).toMatch(/^HTTP\/1\.1 405 [^]*\r\nallow: POST\r\n/i)
        expect(errors).toMatchObject([
          { message: expect.stringContaining('a notification is a POST, got a') },
        ])
      }
      expect((await fetch(url)).status).toBe(405)
    },
  )

  it('refuses a header that came twice, and one that is huge', async () => {
    const url = await listen(nodeListener(handler))
    const { headers, body } = await emulator.notify('TRANSACTION.SUCCESS')
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    const length = `Content-Length: ${Buffer.byteLength(body)}`
    for (const name of [
      'Wechatpay-Signature',
      'Wechatpay-Serial',
      'Wechatpay-Timestamp',
      'Wechatpay-Nonce',
    ]) {
      const twice = [...lines, `${name}: ${(headers as Record<string, string>)[name]}`]
      expect(await sendRaw(url, head('POST', ...twice, length) + body), name).toMatch(/^HTTP\/1\.1 401 /)
    }
    const huge = lines.map(line => (line.startsWith('Wechatpay-Nonce') ? line + 'n'.repeat(8000) : line))
    expect(await sendRaw(url, head('POST', ...huge, length) + body)).toMatch(/^HTTP\/1\.1 401 /)
    expect(await sendRaw(url, head('POST', `Cookie: ${'c'.repeat(20_000)}`))).toMatch(/^HTTP\/1\.1 431 /)
    expect(seen).toEqual([])
  })

  it('listens by node:http2', async () => {
    const server = createHttp2Server(nodeListener(handler) as never)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const session = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    closing.push(() => {
      session.close()
      server.close()
    })
    const status = (method: string, headers: object = {}, body = ''): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const stream = session.request({ ':method': method, ':path': '/notify', ...headers })
        stream.on('response', answer => resolve(answer[':status']))
        stream.on('error', reject)
        stream.on('data', () => undefined)
        stream.end(body)
      })
    const sent = await emulator.notify('TRANSACTION.SUCCESS', { id: 'genuine' })
    expect(await status('POST', sent.headers, sent.body)).toBe(204)
    expect(await status('POST', sent.headers, `${sent.body} `)).toBe(401)
    expect(await status('POST', {}, 'x'.repeat(100_001))).toBe(413)
    for (const method of ['TRACE', 'PROPFIND', 'PUT']) expect(await status(method)).toBe(405)
    expect(seen).toEqual(['genuine'])
  })

  it('is mounted in Express before express.json(), or with express.raw()', async () => {
    const before = express()
    before.post('/notify', nodeListener(handler))
    before.use(express.json())
    await expectResponses(await listen(before))
    seen.length = 0
    const raw = express()
    raw.post('/notify', express.raw({ type: '*/*', limit: '1mb' }), nodeListener(handler))
    await expectResponses(await listen(raw))
  })

  it('says how to mount it where express.json() came first, and rejects nothing', async () => {
    const app = express()
    const passedOn: unknown[] = []
    app.use(express.json())
    const listener = nodeListener(handler)
    app.post('/notify', (request, response) => {
      void listener(request, response).catch((error: unknown) => passedOn.push(error))
    })
    const url = await listen(app)
    for (const init of [
      await emulator.notify('TRANSACTION.SUCCESS'),
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' },
    ])
      expect((await fetch(url, init)).status).toBe(500)
    expect(errors).toEqual(
      Array.from({ length: 2 }, () =>
        expect.objectContaining({
          name: 'TypeError',
          message: expect.stringContaining('mount this route before any JSON middleware'),
        }),
      ),
    )
    expect(passedOn).toEqual([])
    expect(seen).toEqual([])
  })

  it('is called without being awaited, and rejects nothing', async () => {
    const rejections: unknown[] = []
    const onRejection = (error: unknown): void => void rejections.push(error)
    process.on('unhandledRejection', onRejection)
    closing.push(() => void process.off('unhandledRejection', onRejection))
    const listener = nodeListener(handler)
    const app = express()
    app.use(express.json())
    app.post('/notify', (request, response) => {
      void listener(request, response)
    })
    const url = await listen(app)
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    closing.push(() => logged.mockRestore())
    expect((await fetch(url, await emulator.notify('TRANSACTION.SUCCESS'))).status).toBe(500)
    // What is no handler's own promise neither.
    const broken = await listen(nodeListener(() => Promise.reject(new Error('of another handler'))))
    expect((await fetch(broken)).status).toBe(500)
    expect(logged).toHaveBeenCalledOnce()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(rejections).toEqual([])
  })

  it('reads a body that somebody has set and left unread', async () => {
    const listener = nodeListener(handler)
    const url = await listen((request, response) => {
      Object.assign(request, { body: { parsed: 'by a host' } })
      void listener(request, response)
    })
    expect((await fetch(url, await emulator.notify('TRANSACTION.SUCCESS', { id: 'unread' }))).status).toBe(
      204,
    )
    expect(seen).toEqual(['unread'])
  })

  it('ends the response of Express where the handler was mounted without it', async () => {
    const app = express()
    app.post('/notify', handler as unknown as express.RequestHandler)
    expect((await fetch(await listen(app), await emulator.notify('TRANSACTION.SUCCESS'))).status).toBe(500)
    expect(String(errors[0])).toContain('nodeListener(handler)')
  })
})

describe('koaMiddleware', () => {
  it('answers without a body parser, and behind one that keeps the raw body', async () => {
    const bare = new Koa()
    bare.use(koaMiddleware(handler))
    await expectResponses(await listen(bare.callback()))
    seen.length = 0
    const parsed = new Koa()
    parsed.use(bodyParser())
    parsed.use(koaMiddleware(handler))
    await expectResponses(await listen(parsed.callback()))
  })

  it('answers every method, and goes on after what broke off', async () => {
    const app = new Koa()
    app.use(koaMiddleware(handler))
    Object.assign(app, { silent: true })
    const url = await listen(app.callback())
    for (const method of ['TRACE', 'HEAD', 'PROPFIND'])
      expect(await sendRaw(url, head(method))).toMatch(/^HTTP\/1\.1 405 /)
    await expectAborts(url)
  })
})

describe('fastifyPlugin', () => {
  it('leaves bodies as bytes on its own route alone', async () => {
    const app = fastify()
    await app.register(fastifyPlugin(handler, '/notify'))
    app.post('/other', (request, reply) => reply.send(request.body))
    closing.push(() => app.close())
    await app.listen({ port: 0, host: '127.0.0.1' })
    const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
    await expectResponses(`${url}/notify`)
    const echoed = await fetch(`${url}/other`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"a":1}',
    })
    expect(await echoed.json()).toEqual({ a: 1 })
    await expectAborts(`${url}/notify`)
  })

  it('refuses a body while it is being read, and leaves other methods to Fastify', async () => {
    const app = fastify({ bodyLimit: 64 * 1024 * 1024 })
    await app.register(fastifyPlugin(handler, '/notify'))
    app.get('/notify', (_, reply) => reply.send('ready'))
    closing.push(() => app.close())
    await app.listen({ port: 0, host: '127.0.0.1' })
    const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/notify`
    expect(await (await fetch(url)).text()).toBe('ready')
    // 60 MiB are announced and a little more than the limit is sent: the response does not wait for the rest.
    const announced = head('POST', 'Content-Type: application/json', 'Content-Length: 62914560')
    expect(await sendRaw(url, announced)).toMatch(/^HTTP\/1\.1 413 /)
    const chunk = `${(100_001).toString(16)}\r\n${'x'.repeat(100_001)}\r\n`
    expect(await sendRaw(url, head('POST', 'Transfer-Encoding: chunked') + chunk)).toMatch(/^HTTP\/1\.1 413 /)
  })

  it('reads what a hook of the application has put in place of the body', async () => {
    const app = fastify()
    app.addHook('preParsing', async (_request, _reply, payload) => {
      const chunks: Buffer[] = []
      for await (const chunk of payload) chunks.push(chunk as Buffer)
      return Readable.from(chunks)
    })
    await app.register(fastifyPlugin(handler, '/notify'))
    closing.push(() => app.close())
    await app.listen({ port: 0, host: '127.0.0.1' })
    const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/notify`
    expect((await fetch(url, await emulator.notify('TRANSACTION.SUCCESS'))).status).toBe(204)
  })
})

describe('what is no handler', () => {
  it.each<[string, (given: never) => unknown]>([
    ['nodeListener', nodeListener],
    ['koaMiddleware', koaMiddleware],
    ['fastifyPlugin', (given: never) => fastifyPlugin(given, '/notify')],
    ['honoHandler', honoHandler],
    ['lambdaHandler', lambdaHandler],
  ])('is refused when %s is made', (name, adapter) => {
    for (const given of [undefined, null, {}, createNotifications(emulator.credentials)])
      expect(() => adapter(given as never)).toThrow(
        `handler: ${name}() takes what notifications.handler(callback) gives`,
      )
  })
})

describe('honoHandler', () => {
  it('answers, and answers 500 behind a middleware that has read the body', async () => {
    const app = new Hono()
    app.post('/notify', honoHandler(handler))
    app.use('/late', async (context, next) => {
      await context.req.json()
      await next()
    })
    app.post('/late', honoHandler(handler))
    const url = 'https://merchant.example/notify'
    const genuine = await emulator.notify('TRANSACTION.SUCCESS', { id: 'genuine' })
    expect((await app.request(url, genuine)).status).toBe(204)
    expect((await app.request('https://merchant.example/late', genuine)).status).toBe(500)
    expect(seen).toEqual(['genuine'])
  })

  it('hands over the environment and the execution context of the host, where it has one', async () => {
    const given: (readonly unknown[])[] = []
    const app = new Hono()
    app.post(
      '/notify',
      honoHandler(async (_, ...host) => {
        given.push(host)
        return new Response(null, { status: 204 })
      }),
    )
    const environment = { QUEUE: 'notifications' }
    const context = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} }
    const url = 'https://merchant.example/notify'
    expect((await app.request(url, { method: 'POST' }, environment, context)).status).toBe(204)
    expect((await app.request(url, { method: 'POST' }, environment)).status).toBe(204)
    expect(given).toEqual([
      [environment, context],
      [environment, undefined],
    ])
  })
})

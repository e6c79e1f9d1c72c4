import { createServer, type RequestListener } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEmulator } from '../../../src/emulator.ts'
import { createRandom } from '../../../src/emulator/seeded-random.ts'
import {
  createNotifications,
  fastifyPlugin,
  honoHandler,
  koaMiddleware,
  lambdaHandler,
  nodeListener,
  type NotificationHandler,
} from '../../../src/notification.ts'
import { Koa } from '../../unit/notification/koa.ts'

/** How many requests each of the servers is sent. */
const REQUESTS = 4000
const AT_ONCE = 32

let handler: NotificationHandler
let ran = 0
let told = 0
const rejections: unknown[] = []
const onRejection = (error: unknown): void => void rejections.push(error)
const random = createRandom(globalThis.crypto, 'adapters')
const pick = <Item>(items: readonly Item[]): Item => items[random.below(items.length)]!

beforeAll(async () => {
  const emulator = await createEmulator()
  const { certs, apiv3Key } = emulator.credentials
  handler = createNotifications({ certs, apiv3Key }).handler(() => void ran++, {
    maxBodyBytes: 2000,
    onError: () => void told++,
  })
  process.on('unhandledRejection', onRejection)
})
afterAll(() => void process.off('unhandledRejection', onRejection))

const METHODS = [
  'POST',
  'POST',
  'POST',
  'GET',
  'HEAD',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PATCH',
  'PROPFIND',
  'M-SEARCH',
  'QUERY',
]
const HEADERS = [
  'Content-Type: application/json',
  'Content-Type: text/plain',
  'Content-Type: multipart/form-data',
  'Content-Type: ;;;',
  'Content-Type:',
  'Wechatpay-Timestamp: 1',
  'Wechatpay-Timestamp: 99999999999999999999',
  'Wechatpay-Nonce: \u00e9\u00ff',
  'Wechatpay-Serial: PUB_KEY_ID_01',
  'Wechatpay-Signature: WECHATPAY/SIGNTEST/x',
  'Wechatpay-Signature: AAAA',
  'Wechatpay-Signature: AAAA\r\nWechatpay-Signature: BBBB',
  'X-Odd_Name: value',
  'Expect: 100-continue',
  'Content-Encoding: gzip',
  'Cookie: a=b; c=\u0080',
  `Cookie: ${'c'.repeat(9000)}`,
  `Wechatpay-Nonce: ${'n'.repeat(5000)}`,
  'Upgrade: websocket',
  '__proto__: a',
  'Content-Length: 5',
  'Transfer-Encoding: gzip, chunked',
]

/** A request as bytes, and whether its sender goes away before it is over. */
function makeRequest(): { bytes: Buffer; leaves: boolean } {
  const method = pick(METHODS)
  const headers = Array.from({ length: random.below(6) }, () => pick(HEADERS))
  const body = Buffer.from(
    pick([
      () => '',
      () => '{}',
      () => 'null',
      () => '{"id":1',
      () => random.text(random.below(4000)),
      () => '\u0000\u00ff'.repeat(random.below(500)),
      () => JSON.stringify({ id: random.hex(8), resource: { ciphertext: random.text(50) } }),
    ])(),
    'latin1',
  )
  const chunked = random.below(3) === 0
  const size = chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${body.length}`
  const version = random.below(20) === 0 ? 'HTTP/1.0' : 'HTTP/1.1'
  const head = `${method} /notify ${version}\r\nHost: a\r\nConnection: close\r\n${[...headers, size].join('\r\n')}\r\n\r\n`
  const chunk = body.length === 0 ? '' : `${body.length.toString(16)}\r\n${body.toString('latin1')}\r\n`
  const bytes = Buffer.from(head + (chunked ? `${chunk}0\r\n\r\n` : body.toString('latin1')), 'latin1')
  const leaves = random.below(12) === 0
  return { bytes: leaves ? bytes.subarray(0, random.below(bytes.length)) : bytes, leaves }
}

interface Outcome {
  /** `undefined` where the connection was closed without a response. */
  readonly status: number | undefined
  readonly hasLeft: boolean
  /** Whether the handler itself refused it; a response to a HEAD does not show that. */
  readonly isRefused: boolean
}

function send(port: number): Promise<Outcome> {
  const { bytes, leaves } = makeRequest()
  return new Promise(resolve => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes)
      if (leaves) setTimeout(() => socket.destroy(), 1)
    })
    socket.setTimeout(20_000, () => socket.destroy())
    socket.on('data', data => (answer += data.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      const statuses = Array.from(answer.matchAll(/HTTP\/1\.1 (\d{3})/g), match => Number(match[1]))
      resolve({
        status: statuses.filter(status => status !== 100).at(-1),
        hasLeft: leaves,
        isRefused: answer.includes('"code":"FAIL"'),
      })
    })
  })
}

async function listen(listener: RequestListener): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A server of Hono's without its own adapter: the bare fetch handler, called with what Node received. */
function honoListener(): RequestListener {
  const app = new Hono()
  app.all('/notify', honoHandler(handler))
  return nodeListener(request => Promise.resolve(app.request('http://a/notify', request))) as RequestListener
}

/** A host of fetch handlers that hands over every method, also those that no Request can be made with. */
function fetchListener(): RequestListener {
  return (request, response) => {
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headersDistinct)) {
      try {
        for (const each of value ?? []) headers.append(name, each)
      } catch {
        // What fetch takes for no header.
      }
    }
    const body = Readable.toWeb(request)
    const given = { method: request.method, headers, body, bodyUsed: false } as unknown as Request
    const answer = async (): Promise<void> => {
      const answered = await handler(given, {}, { waitUntil: () => undefined })
      response.writeHead(answered.status, Object.fromEntries(answered.headers))
      response.end(await answered.text())
    }
    void answer()
  }
}

/** A gateway before a function: it makes an event of what Node received, in Base64 now and then. */
function functionListener(): RequestListener {
  const handle = lambdaHandler(handler)
  return (request, response) => {
    const answer = async (): Promise<void> => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const isBase64Encoded = random.below(2) === 0
      const body = Buffer.concat(chunks).toString(isBase64Encoded ? 'base64' : 'utf8')
      const event = { headers: request.headers, body, isBase64Encoded }
      const answered = await handle({ ...event, httpMethod: request.method })
      response.writeHead(answered.statusCode, answered.headers).end(answered.body)
    }
    void answer().catch((error: unknown) => {
      // Its sender has gone before there was an event.
      if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error
    })
  }
}

const SERVERS: Readonly<Record<string, () => Promise<{ port: number; close(): Promise<void> }>>> = {
  'node:http': () => listen(nodeListener(handler)),
  Express: () => {
    const app = express()
    app.use('/notify', nodeListener(handler))
    return listen(app)
  },
  Koa: () => {
    // Koa writes what breaks off to the console itself.
    const app = Object.assign(new Koa(), { silent: true })
    app.use(koaMiddleware(handler))
    return listen(app.callback())
  },
  Fastify: async () => {
    const app = fastify()
    await app.register(fastifyPlugin(handler, '/notify'))
    await app.listen({ port: 0, host: '127.0.0.1' })
    return { port: (app.server.address() as AddressInfo).port, close: () => app.close() }
  },
  Hono: () => listen(honoListener()),
  'a function': () => listen(functionListener()),
  'the bare handler': () => listen(fetchListener()),
}

test.each(Object.keys(SERVERS))(
  `%s answers ${REQUESTS} random requests, each with a status, and lives`,
  async name => {
    const server = await SERVERS[name]!()
    const outcomes: Outcome[] = []
    told = 0
    try {
      let left = REQUESTS
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          while (left-- > 0) outcomes.push(await send(server.port))
        }),
      )
      expect(outcomes.filter(({ status, hasLeft }) => status === undefined && !hasLeft)).toEqual([])
      const refused = outcomes.filter(({ isRefused }) => isRefused).length
      // Fastify answers what is no POST by itself.
      expect(refused).toBeGreaterThan(REQUESTS / 10)
      expect(told).toBeGreaterThanOrEqual(refused)
      const alive = await fetch(`http://127.0.0.1:${server.port}/notify`, { method: 'POST', body: '{}' })
      expect(alive.status).toBe(401)
    } finally {
      await server.close()
    }
    expect(rejections).toEqual([])
    expect(ran).toBe(0)
  },
  180_000,
)

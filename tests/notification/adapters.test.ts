import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createEmulator, type Emulator } from '../../src/emulator.ts'
import {
  createNotifications,
  fastifyPlugin,
  honoHandler,
  koaMiddleware,
  nodeListener,
  type NotificationHandler,
} from '../../src/notification.ts'
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

/**
 * A genuine notification, a changed one, one that is too large and a GET: what every server has to answer the
 * same.
 */
async function expectAnswers(url: string): Promise<void> {
  const status = async (init: RequestInit): Promise<number> => (await fetch(url, init)).status
  const genuine = await emulator.notify('TRANSACTION.SUCCESS', {
    id: 'genuine',
    resource: { attach: '张三' },
  })
  const changed = await emulator.notify('TRANSACTION.SUCCESS', { id: 'changed', fault: 'tampered' })
  expect(await status(genuine)).toBe(204)
  expect(await status(changed)).toBe(401)
  expect(await (await fetch(url, changed)).json()).toEqual({
    code: 'FAIL',
    message: 'signature refused: mismatch',
  })
  expect(await status({ ...genuine, body: genuine.body.padEnd(200_000) })).toBe(413)
  expect(seen).toEqual(['genuine'])
}

describe('nodeListener', () => {
  it('listens by node:http', async () => {
    const url = await listen(nodeListener(handler))
    await expectAnswers(url)
    expect((await fetch(url)).status).toBe(405)
  })

  it('is mounted in Express before express.json(), or with express.raw()', async () => {
    const before = express()
    before.post('/notify', nodeListener(handler))
    before.use(express.json())
    await expectAnswers(await listen(before))
    seen.length = 0
    const raw = express()
    raw.post('/notify', express.raw({ type: '*/*', limit: '1mb' }), nodeListener(handler))
    await expectAnswers(await listen(raw))
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
    await expectAnswers(await listen(bare.callback()))
    seen.length = 0
    const parsed = new Koa()
    parsed.use(bodyParser())
    parsed.use(koaMiddleware(handler))
    await expectAnswers(await listen(parsed.callback()))
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
    await expectAnswers(`${url}/notify`)
    const echoed = await fetch(`${url}/other`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"a":1}',
    })
    expect(await echoed.json()).toEqual({ a: 1 })
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
})

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../../../src/emulator.ts'
import { listen, type Listening } from '../../../../src/file.node.ts'
import { createWechatpay } from '../../../../src/index.ts'

const came: Record<string, unknown>[] = []
let emulator: Emulator
let endpoint: Listening
let status = 204

beforeAll(async () => {
  emulator = await createEmulator()
  const { notifications } = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
  endpoint = await listen({
    async fetch(url, init) {
      const event = await notifications
        .parse(new Request(url, init))
        .catch((error: Error) => ({ resource: { error: error.message } }))
      came.push(event.resource as Record<string, unknown>)
      return new Response(null, { status })
    },
  })
})
afterAll(() => endpoint.close())
beforeEach(() => {
  came.length = 0
  status = 204
})

async function post(path: string, body: object): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await emulator.fetch(`http://localhost/__emulator${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('the documented example, of this merchant, with values of one’s own', async () => {
  const { body } = await post('/events', {
    event_type: 'TRANSACTION.SUCCESS',
    to: endpoint.url,
    set: { 'amount.total': 7, out_trade_no: 'MINE-1' },
    times: 2,
  })
  expect(body).toEqual({ to: endpoint.url, deliveries: [{ status: 204 }, { status: 204 }] })
  expect(came).toHaveLength(2)
  expect(came[0]).toMatchObject({
    mchid: emulator.credentials.mchid,
    out_trade_no: 'MINE-1',
    amount: { total: 7, currency: 'CNY' },
  })
})

test('a fault', async () => {
  await post('/events', { event_type: 'REFUND.SUCCESS', to: endpoint.url, fault: 'stale' })
  expect(came[0]?.['error']).toContain('Wechatpay-Timestamp')
})

test('what is answered is told', async () => {
  status = 503
  const { body } = await post('/events', { event_type: 'REFUND.SUCCESS', to: endpoint.url })
  expect(body['deliveries']).toEqual([{ status: 503 }])
})

test('nobody else’s server', async () => {
  const { body } = await post('/events', { event_type: 'REFUND.SUCCESS', to: 'https://shop.example/' })
  expect(body['deliveries']).toEqual([
    { response: expect.stringContaining('shop.example is not this machine') },
  ])
})

test('where all notifications are delivered otherwise, this one is, too', async () => {
  const urls: string[] = []
  const redirected = await createEmulator({
    deliver: request => {
      urls.push(request.url)
      return new Response(null, { status: 204 })
    },
  })
  const response = await redirected.fetch('http://localhost/__emulator/events', {
    method: 'POST',
    body: '{"event_type":"REFUND.SUCCESS"}',
  })
  expect([response.status, urls]).toEqual([200, ['http://localhost/']])
})

test.each([
  [{}, 'give event_type'],
  [{ event_type: 'X.Y', to: 'no' }, 'to has to be a URL'],
  [{ event_type: 'X.Y' }, 'give to: no order and no notification has named a URL yet'],
  [{ event_type: 'X.Y', set: [1] }, 'set has to be an object of values by dotted path'],
  [{ event_type: 'X.Y', fault: 'none' }, 'fault has to be one of stale, tampered, probe, unknown-serial'],
  [{ event_type: 'X.Y', times: 0 }, 'times has to be 1 to 100'],
  [{ event_type: 'X.Y', times: 1.5 }, 'times has to be 1 to 100'],
  [{ event_type: 'X.Y', variant: 1 }, 'variant has to be a string'],
  [{ event_type: 'TRANSACTION.SUCCESS', to: 'http://localhost/', variant: 'none' }, 'has no variant none'],
])('%j', async (body, message) => {
  const answered = await post('/events', body)
  expect(answered.status).toBe(400)
  expect(answered.body['message']).toContain(message)
})

test('an endpoint is checked', async () => {
  const { body } = await post('/checks', { url: endpoint.url })
  expect(body['ok']).toBe(false)
  expect(body['checks']).toContainEqual(expect.objectContaining({ name: 'genuine', result: 'pass' }))
  expect((await post('/checks', { url: 'no' })).body['message']).toBe('url has to be a URL')
  expect((await post('/checks', { url: endpoint.url, out_trade_no: 'none' })).body['message']).toBe(
    'there is no order none',
  )
})

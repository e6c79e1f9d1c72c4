import { expect } from 'vitest'
import { freePort } from '../../tools/run/with-server.ts'
import { readManifest } from './install.ts'
import { runExample, startExample, type RunningExample } from './process.ts'
import { openSandbox, type ExampleSandbox } from './sandbox.ts'
import { shopClient, type ShopClient } from './shop-client.ts'

/** How an example is played. */
export interface Example {
  /** Its folder in `examples/`. */
  readonly name: string
  /** What starts it; default its script `start`, after its script `build` where there is one. */
  readonly start?: string
  /** What its environment has besides. */
  readonly env?: Readonly<Record<string, string>>
  /** What is done with it besides, before its refund. */
  readonly besides?: (stage: Stage) => Promise<void>
}

/** An example that runs beside its sandbox. */
export interface Stage {
  readonly sandbox: ExampleSandbox
  readonly shop: ShopClient
  readonly running: RunningExample
}

/** How long an example may take to listen, milliseconds. */
const PATIENCE = 90_000

/**
 * Starts a sandbox and an example beside it, and does what customers, WeChat Pay and attackers do.
 *
 * @throws {Error} with what the example has printed
 */
export async function playExample(example: Example): Promise<void> {
  await withExample(example, async stage => {
    await orderAtTheShopsPrice(stage)
    await checkItsEndpoint(stage)
    await answerErrors(stage)
    await askWhereNotTold(stage)
    const out_trade_no = await payAndBeToldOnce(stage)
    await example.besides?.(stage)
    await refundOnce(stage, out_trade_no)
    expect(stage.sandbox.emulator.notifications().map(({ state }) => state)).not.toContain('waiting')
  })
}

/** Does something with an example that runs, and ends it. @throws {Error} with what it has printed */
export async function withExample(
  { name, start = readManifest(name).scripts['start'] ?? '', env = {} }: Example,
  work: (stage: Stage) => Promise<void>,
): Promise<void> {
  const sandbox = await openSandbox()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const environment = { ...sandbox.env, PORT: String(port), NOTIFY_URL: `${url}/notify`, ...env }
  let running: RunningExample | undefined
  try {
    await buildExample(name)
    running = startExample({ name, line: start, env: environment })
    const shop = shopClient(url)
    await untilItListens(shop, running)
    await work({ sandbox, shop, running })
    await running.stop()
    for (const secret of [sandbox.env['WXPAY_APIV3_KEY'], 'PRIVATE KEY'])
      expect(running.output()).not.toContain(secret)
  } catch (error) {
    const output = running?.output() ?? ''
    throw new Error(`${(error as Error).message}\nexamples/${name} has printed:\n${output}`, { cause: error })
  } finally {
    await running?.stop().catch(() => undefined)
    await sandbox.close()
  }
}

async function buildExample(name: string): Promise<void> {
  const line = readManifest(name).scripts['build']
  if (line === undefined) return
  // As on a machine that builds: nothing of the merchant's is there.
  const { code, output } = await runExample({ name, line })
  if (code !== 0) throw new Error(`${line}: ${code}\n${output}`)
}

/** Until it says that there is no such order. */
async function untilItListens(shop: ShopClient, running: RunningExample): Promise<void> {
  const deadline = Date.now() + PATIENCE
  let last = 'no answer'
  while (Date.now() < deadline) {
    const ended = running.ended()
    if (ended !== undefined) throw new Error(`it has ended: ${ended}`)
    const answer = await shop.get('/orders/NONE').catch((error: unknown) => String(error))
    if (typeof answer !== 'string' && answer.status === 404) return
    last = typeof answer === 'string' ? answer : `${answer.status} ${JSON.stringify(answer.body)}`
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`it does not listen; GET /orders/NONE: ${last}`)
}

/** The browser names what it wants, and nothing else that it says counts. */
async function orderAtTheShopsPrice({ sandbox, shop }: Stage): Promise<void> {
  const { status, body } = await shop.post('/orders', { item: 'coffee', total: 1, amount: { total: 1 } })
  expect(status).toBe(200)
  const out_trade_no = String(body['out_trade_no'])
  const order = sandbox.emulator.orders.get(out_trade_no)
  expect(order?.total).toBeGreaterThan(1)
  expect((await shop.get(`/orders/${out_trade_no}`)).body).toMatchObject({
    out_trade_no,
    state: 'NOTPAY',
    total: order?.total,
  })
  for (const unknown of [{ item: 'gold' }, { item: '__proto__' }, {}])
    expect((await shop.post('/orders', unknown)).status).toBe(400)
  expect((await shop.post(`/orders/${out_trade_no}/refund`)).status).toBe(409)
  expect(sandbox.calls).not.toContain('POST /v3/refund/domestic/refunds')
}

/** What WeChat Pay and attackers send: genuine, twice at once, forged, stale, with other amounts. */
async function checkItsEndpoint({ sandbox, shop }: Stage): Promise<void> {
  const out_trade_no = await shop.order()
  const delivered = async (): Promise<number> =>
    Number((await shop.get(`/orders/${out_trade_no}`)).body['delivered'])
  const report = await sandbox.emulator.checkEndpoint(`${shop.url}/notify`, { out_trade_no, delivered })
  expect(report.ok, String(report)).toBe(true)
  expect(await delivered()).toBe(1)
}

/** What goes wrong is answered, and the shop goes on. */
async function answerErrors({ sandbox, shop }: Stage): Promise<void> {
  expect((await shop.post('/orders', '{"item":')).status).toBe(400)
  const fault = { kind: 'refuse', status: 400, code: 'PARAM_ERROR' } as const
  sandbox.emulator.faults.add({ fault, path: '/v3/pay/', count: 1 })
  expect((await shop.post('/orders', { item: 'coffee' })).status).toBe(502)
}

/** A notification is lost: whoever looks at the order sees that it is paid; told later, nothing happens twice. */
async function askWhereNotTold({ sandbox, shop }: Stage): Promise<void> {
  const out_trade_no = await shop.order()
  sandbox.reachable = false
  await sandbox.emulator.pay(out_trade_no)
  sandbox.reachable = true
  const asked = `GET /v3/pay/transactions/out-trade-no/${out_trade_no}`
  expect(sandbox.calls).not.toContain(asked)
  const paid = { state: 'SUCCESS', delivered: 1 }
  expect((await shop.get(`/orders/${out_trade_no}`)).body).toMatchObject(paid)
  expect(sandbox.calls).toContain(asked)
  await sandbox.emulator.clock.advance('1m')
  expect(attemptsOf(sandbox, 'TRANSACTION.SUCCESS', out_trade_no)).toEqual([undefined, 204])
  expect((await shop.get(`/orders/${out_trade_no}`)).body).toMatchObject(paid)
}

/** Told of a payment, again and at once, the shop has delivered once, and has not had to ask. */
async function payAndBeToldOnce({ sandbox, shop }: Stage): Promise<string> {
  const out_trade_no = await shop.order()
  const forged = await sandbox.emulator.notify('TRANSACTION.SUCCESS', {
    resource: { out_trade_no },
    fault: 'tampered',
  })
  const [refused] = await forged.deliver(`${shop.url}/notify`)
  expect(refused?.status).toBe(401)
  expect((await shop.get(`/orders/${out_trade_no}`)).body).toMatchObject({ state: 'NOTPAY', delivered: 0 })

  const asked = sandbox.calls.length
  await sandbox.emulator.pay(out_trade_no)
  expect(attemptsOf(sandbox, 'TRANSACTION.SUCCESS', out_trade_no)).toEqual([204])
  const { id } = sandbox.emulator
    .notifications()
    .find(each => each.resource['out_trade_no'] === out_trade_no)!
  await Promise.all([sandbox.emulator.resend(id), sandbox.emulator.resend(id)])
  expect((await shop.get(`/orders/${out_trade_no}`)).body).toMatchObject({ state: 'SUCCESS', delivered: 1 })
  expect(sandbox.calls.slice(asked)).toEqual([])
  return out_trade_no
}

/** Two clicks are one refund; when WeChat Pay says that it has arrived, the shop knows. */
async function refundOnce({ sandbox, shop }: Stage, out_trade_no: string): Promise<void> {
  const first = await shop.post(`/orders/${out_trade_no}/refund`)
  expect(first.body).toMatchObject({ out_refund_no: expect.any(String), status: 'PROCESSING' })
  const second = await shop.post(`/orders/${out_trade_no}/refund`)
  expect(second.body['out_refund_no']).toBe(first.body['out_refund_no'])
  expect((await shop.get(`/orders/${out_trade_no}`)).body['state']).toBe('SUCCESS')

  await sandbox.emulator.clock.advance('1h')
  expect(attemptsOf(sandbox, 'REFUND.SUCCESS', out_trade_no)).toEqual([204])
  expect((await shop.get(`/orders/${out_trade_no}`)).body).toMatchObject({ state: 'REFUND', delivered: 1 })
  expect((await shop.post(`/orders/${out_trade_no}/refund`)).body).toMatchObject({ status: 'SUCCESS' })
}

/** What the shop answered to the notifications of an order. */
function attemptsOf(
  { emulator }: ExampleSandbox,
  event_type: string,
  out_trade_no: string,
): (number | undefined)[] {
  return emulator
    .notifications()
    .filter(each => each.event_type === event_type && each.resource['out_trade_no'] === out_trade_no)
    .flatMap(({ attempts }) => attempts.map(({ status }) => status))
}

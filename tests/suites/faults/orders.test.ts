import { expect, test } from 'vitest'
import { createEmulator } from '../../../src/emulator.ts'
import { ApiError, createWechatpay, NetworkError, TimeoutError, type RetryInfo } from '../../../src/index.ts'
import { closedPort, FAULTS, startFaultServer, type Fault } from './fault-server.ts'

const ORDERS = 2000
const CONCURRENCY = 50
/** Of a request at the bad line. */
const FAULT_RATE = 0.35

/** Mulberry32: the same faults in the same order each time. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

test('2,000 orders over a bad line: each exists once, none is lost, and every failure has its own class', async () => {
  const next = random(20261124)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!
  const faults = FAULTS.filter(fault => fault !== 'none')
  const emulator = await createEmulator()
  const server = await startFaultServer(emulator.fetch, (): Fault =>
    next() < FAULT_RATE ? pick(faults) : 'none',
  )
  const { port } = new URL(server.url)
  const retries: RetryInfo[] = []
  const create = (baseUrl: string): ReturnType<typeof createWechatpay> =>
    createWechatpay({
      ...emulator.credentials,
      baseUrl,
      standbyUrls: [server.url],
      timeout: 500,
      totalTimeout: 5000,
      retry: { limit: 2, delay: () => 5 },
      hooks: { retry: info => retries.push(info) },
    })
  // Nobody listens; a name that there is not; TLS where there is none; and the bad line itself.
  const clients = [
    `http://127.0.0.1:${await closedPort()}`,
    'http://api.mch.invalid',
    `https://127.0.0.1:${port}`,
    server.url,
    server.url,
  ].map(create)

  const failures = new Map<string, number>()
  const placed = new Map<string, string>()
  const queue = Array.from({ length: ORDERS }, (_, index) => `ORDER-${index}`)
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let out_trade_no = queue.pop(); out_trade_no !== undefined; out_trade_no = queue.pop()) {
        // As a merchant does: the same order again until it is placed.
        for (let tries = 0; !placed.has(out_trade_no); tries++) {
          expect(tries, out_trade_no).toBeLessThan(30)
          try {
            const { code_url } = await pick(clients)
              .v3.pay.transactions.native.post({
                json: {
                  appid: 'wxd678efh567hg6787',
                  mchid: emulator.credentials.mchid,
                  description: '图书',
                  out_trade_no,
                  notify_url: 'https://shop.example/notify',
                  amount: { total: Number(out_trade_no.slice(6)) + 1 },
                },
              })
              .json()
            placed.set(out_trade_no, code_url)
          } catch (error) {
            const known =
              error instanceof NetworkError ||
              error instanceof TimeoutError ||
              (error instanceof ApiError && error.status === 503)
            expect(known, `${String(error)} ${String((error as Error).cause)}`).toBe(true)
            const { name } = error as Error
            failures.set(name, (failures.get(name) ?? 0) + 1)
          }
        }
      }
    }),
  )
  await server.close()

  const { orders } = emulator
  console.log(
    `${ORDERS} orders, faults ${JSON.stringify(server.counts)}, ${retries.length} retries, failures that the caller saw ${JSON.stringify(Object.fromEntries(failures))}`,
  )
  expect(orders.size).toBe(ORDERS)
  expect(placed.size).toBe(ORDERS)
  for (const number of placed.keys())
    expect(orders.get(number)).toMatchObject({
      total: Number(number.slice(6)) + 1,
      trade_state: 'NOTPAY',
    })
  expect(new Set(placed.values()).size).toBe(ORDERS)
  for (const fault of faults) expect(server.counts[fault], fault).toBeGreaterThan(20)
  expect([...failures.keys()].sort()).toEqual(['ApiError', 'NetworkError', 'TimeoutError'])
}, 180_000)

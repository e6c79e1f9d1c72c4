import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createEmulator, type Emulator, type Fault, type FaultRule } from '../../../../src/emulator.ts'
import { createWechatpay, type Wechatpay } from '../../../../src/index.ts'

const HEADER = 'Wechatpay-Negative-Test'

let emulator: Emulator
let wxpay: Wechatpay
let number = 0
let out_trade_no: string

beforeEach(async () => {
  emulator ??= await createEmulator({ deliver: async () => new Response(null, { status: 204 }) })
  // What is repeated by itself would hide what goes wrong.
  wxpay ??= createWechatpay({ ...emulator.credentials, fetch: emulator.fetch, retry: { limit: 0 } })
  out_trade_no = `FAULT-${++number}`
})

afterEach(() => {
  emulator.faults.clear()
  vi.useRealTimers()
})

const place = (headers: Record<string, string> = {}, change = {}): Promise<unknown> =>
  wxpay.v3.pay.transactions.native
    .post({
      json: {
        appid: 'wxd678efh567hg6787',
        description: '图书',
        out_trade_no,
        notify_url: 'https://merchant.example/notify',
        amount: { total: 100 },
        ...change,
      },
      headers,
    })
    .json()
const query = (headers: Record<string, string> = {}): Promise<unknown> =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, headers }).json()
const close = (headers: Record<string, string> = {}): Promise<Response> =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
    out_trade_no,
    json: {},
    headers,
  }) as Promise<Response>
const wasDone = (): boolean => emulator.orders.has(out_trade_no)

/** What of an error a merchant sees. */
async function seen(call: Promise<unknown>): Promise<object> {
  const error = (await call.then(
    () => expect.fail('nothing went wrong'),
    (reason: unknown) => reason,
  )) as { name: string; status?: number; code?: string; reason?: string }
  const { name, status, code, reason } = error
  if (reason !== undefined) return { name, reason }
  return status === undefined ? { name } : { name, status, code }
}

const apiError = (status: number, code: string): object => ({ name: 'ApiError', status, code })
const lost = { name: 'NetworkError' }
const unbelieved = (reason: string): object => ({ name: 'SignatureError', reason })

/** By name, as a rule, what the merchant sees, and whether it was done all the same. */
const FAULTS: [name: string, fault: Fault, sees: object, isDone: boolean][] = [
  [
    'SYSTEM_ERROR',
    { kind: 'refuse', status: 500, code: 'SYSTEM_ERROR' },
    apiError(500, 'SYSTEM_ERROR'),
    false,
  ],
  [
    'SYSTEM_ERROR_AFTER',
    { kind: 'refuse-after', status: 500, code: 'SYSTEM_ERROR' },
    apiError(500, 'SYSTEM_ERROR'),
    true,
  ],
  [
    'FREQUENCY_LIMITED',
    { kind: 'refuse', status: 429, code: 'FREQUENCY_LIMITED' },
    apiError(429, 'FREQUENCY_LIMITED'),
    false,
  ],
  ['NO_AUTH', { kind: 'refuse', status: 403, code: 'NO_AUTH' }, apiError(403, 'NO_AUTH'), false],
  ['503 BANK_ERROR', { kind: 'refuse', status: 503, code: 'BANK_ERROR' }, apiError(503, 'BANK_ERROR'), false],
  ['CUT', { kind: 'cut' }, lost, false],
  ['CUT_AFTER', { kind: 'cut-after' }, lost, true],
  ['WRONG_SIGNATURE', { kind: 'wrong-signature' }, unbelieved('mismatch'), true],
  ['MISSING_SIGNATURE', { kind: 'missing-signature' }, unbelieved('missing-header'), true],
  ['STALE_SIGNATURE', { kind: 'stale-signature' }, unbelieved('timestamp'), true],
  ['PROBE', { kind: 'probe' }, unbelieved('probe'), true],
  ['UNKNOWN_SERIAL', { kind: 'unknown-serial' }, unbelieved('unknown-serial'), true],
  ['TAMPERED_BODY', { kind: 'tampered-body' }, unbelieved('mismatch'), true],
  ['WRONG_CONTENT', { kind: 'wrong-content' }, unbelieved('mismatch'), true],
]

describe.each(FAULTS)('%s', (name, fault, sees, isDone) => {
  test('by the header of one request', async () => {
    expect(await seen(place({ [HEADER]: name }))).toMatchObject(sees)
    expect(wasDone()).toBe(isDone)
    // Of that one alone.
    expect(await place()).toHaveProperty('code_url')
    expect(wasDone()).toBe(true)
  })

  test('by a rule, for one request', async () => {
    emulator.faults.add({ fault, count: 1 })
    expect(await seen(place())).toMatchObject(sees)
    expect(wasDone()).toBe(isDone)
    expect(await place()).toHaveProperty('code_url')
  })
})

test('small letters name the same fault', async () => {
  expect(await seen(place({ [HEADER]: 'no_auth' }))).toEqual(apiError(403, 'NO_AUTH'))
})

test('a delay, and then the response', async () => {
  expect(await place({ [HEADER]: 'DELAY 1' })).toHaveProperty('code_url')
  emulator.faults.add({ fault: { kind: 'delay', ms: 1 } })
  expect(await query()).toMatchObject({ trade_state: 'NOTPAY' })
})

test('a response without a body gets one where its body is to be wrong', async () => {
  await place()
  for (const kind of ['tampered-body', 'wrong-content'] as const) {
    emulator.faults.add({ fault: { kind }, count: 1 })
    expect(await seen(close())).toMatchObject(unbelieved('mismatch'))
  }
  expect((await close()).status).toBe(204)
})

test('an error stays what it is where the signature is to be wrong: it has none', async () => {
  emulator.faults.add({ fault: { kind: 'wrong-signature' } })
  expect(await seen(query())).toEqual(apiError(404, 'ORDER_NOT_EXIST'))
})

describe('the ledger afterwards', () => {
  const accounts = () => emulator.ledger().accounts
  const refund = (headers: Record<string, string> = {}) =>
    wxpay.v3.refund.domestic.refunds
      .post({
        json: {
          out_trade_no,
          out_refund_no: `R-${out_trade_no}`,
          amount: { refund: 40, total: 100, currency: 'CNY' },
        },
        headers,
      })
      .json()

  test.each([
    ['CUT', false],
    ['SYSTEM_ERROR', false],
    ['CUT_AFTER', true],
    ['SYSTEM_ERROR_AFTER', true],
    ['WRONG_SIGNATURE', true],
  ])('%s: the money has moved: %s; the same call again moves it once in all', async (name, hasMoved) => {
    await place()
    await emulator.pay(out_trade_no)
    const before = accounts()
    await seen(refund({ [HEADER]: name }))
    const after = accounts()
    if (hasMoved) expect(after).not.toEqual(before)
    else expect(after).toEqual(before)
    const refunding = `merchant:${emulator.credentials.mchid}:refunding`
    expect((after[refunding] ?? 0) - (before[refunding] ?? 0)).toBe(hasMoved ? 40 : 0)
    expect(await refund()).toMatchObject({ status: 'PROCESSING' })
    expect((accounts()[refunding] ?? 0) - (before[refunding] ?? 0)).toBe(40)
    expect(Object.values(accounts()).reduce((sum, fen) => sum + fen, 0)).toBe(0)
    await emulator.clock.advance('2s')
  })
})

describe('rules', () => {
  const refusal = { kind: 'refuse', status: 500, code: 'SYSTEM_ERROR' } as const
  /** Which of so many queries were refused. */
  async function refusedOf(calls: number): Promise<number[]> {
    const refused: number[] = []
    for (let call = 0; call < calls; call++)
      if (
        await query().then(
          () => false,
          () => true,
        )
      )
        refused.push(call)
    return refused
  }

  test('for the method and the beginning of the path that they name', async () => {
    await place()
    emulator.faults.add({ fault: refusal, method: 'post' })
    emulator.faults.add({ fault: refusal, path: '/v3/refund/' })
    expect(await refusedOf(1)).toEqual([])
    expect(await seen(place())).toEqual(apiError(500, 'SYSTEM_ERROR'))
    emulator.faults.add({ fault: refusal, path: '/v3/pay/', method: 'GET' })
    expect(await refusedOf(1)).toEqual([0])
  })

  test('for so many requests, and how many there were', async () => {
    await place()
    const id = emulator.faults.add({ fault: refusal, count: 2, path: '/v3/pay/' })
    expect(await refusedOf(4)).toEqual([0, 1])
    expect(emulator.faults.list()).toEqual([{ id, fault: refusal, count: 2, path: '/v3/pay/', used: 2 }])
    expect(emulator.faults.remove(id)).toBe(true)
    expect(emulator.faults.remove(id)).toBe(false)
    expect(emulator.faults.list()).toEqual([])
  })

  test('the first that fits a request, and the header before all of them', async () => {
    emulator.faults.add({ fault: refusal })
    emulator.faults.add({ fault: { ...refusal, code: 'BANK_ERROR' } })
    expect(await seen(place())).toEqual(apiError(500, 'SYSTEM_ERROR'))
    expect(await seen(place({ [HEADER]: 'NO_AUTH' }))).toEqual(apiError(403, 'NO_AUTH'))
  })

  test('for a share of the requests: the same ones from the same seed', async () => {
    const runs = await Promise.all(
      ['a', 'a', 'b'].map(async seed => {
        const seeded = await createEmulator({ seed })
        const client = createWechatpay({ ...seeded.credentials, fetch: seeded.fetch, retry: { limit: 0 } })
        seeded.faults.add({ fault: refusal, rate: 0.3 })
        const codes: string[] = []
        for (let call = 0; call < 60; call++)
          await client.v3.pay.transactions.id._transaction_id_
            .get({ transaction_id: '1' })
            .catch(({ code }: { code: string }) => codes.push(code))
        return codes
      }),
    )
    const [one, same, other] = runs
    expect(one).toEqual(same)
    expect(one).not.toEqual(other)
    const refused = one!.filter(code => code === 'SYSTEM_ERROR').length
    expect(refused).toBeGreaterThan(5)
    expect(refused).toBeLessThan(40)
  })

  test('of a share of nothing and of all', async () => {
    await place()
    emulator.faults.add({ fault: refusal, rate: 0 })
    expect(await refusedOf(5)).toEqual([])
    emulator.faults.add({ fault: refusal, rate: 1 })
    expect(await refusedOf(5)).toEqual([0, 1, 2, 3, 4])
  })

  test('beyond a limit of their own, until its time is over', async () => {
    await place()
    vi.useFakeTimers({ toFake: ['Date'] })
    emulator.faults.add({ fault: { kind: 'rate-limit', requests: 3, ms: 10_000 }, method: 'GET' })
    expect(await refusedOf(5)).toEqual([3, 4])
    expect(await seen(query())).toEqual(apiError(429, 'FREQUENCY_LIMITED'))
    vi.setSystemTime(Date.now() + 10_000)
    expect(await refusedOf(4)).toEqual([3])
    expect(emulator.faults.list()).toMatchObject([{ used: 4 }])
  })

  test('beyond the documented limits, of each operation apart; nothing is limited that has none', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    emulator.faults.add({ fault: { kind: 'rate-limit' } })
    /** Not signed: what is too much is refused before anybody looks who it is. */
    const modify = async (sub_mchid: string) => {
      const path = `/v3/apply4sub/sub_merchants/${sub_mchid}/modify-settlement`
      const response = await emulator.fetch(`https://api.mch.weixin.qq.com${path}`, { method: 'POST' })
      return ((await response.json()) as { code: string }).code
    }
    const codes: string[] = []
    for (let call = 0; call < 21; call++) codes.push(await modify(`190000000${call % 2}`))
    expect(new Set(codes.slice(0, 20))).toEqual(new Set(['SIGN_ERROR']))
    // So the page spells it.
    expect(codes[20]).toBe('FREQENCY_LIMIT')
    vi.setSystemTime(Date.now() + 60_000)
    expect(await modify('1900000000')).toBe('SIGN_ERROR')
    await place()
    expect(await refusedOf(30)).toEqual([])
  })
})

describe('refused', () => {
  test('a name that there is not, with those that there are', async () => {
    await expect(place({ [HEADER]: 'SYSTEM_EROR' })).rejects.toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      message: expect.stringMatching(
        /Wechatpay-Negative-Test: no such fault: there are SYSTEM_ERROR, SYSTEM_ERROR_AFTER, .*DELAY <ms>/,
      ),
    })
    expect(wasDone()).toBe(false)
  })

  test.each([
    [{}, 'a rule has a fault with a kind'],
    [{ fault: 'CUT' }, 'a rule has a fault with a kind'],
    [
      { fault: { kind: 'cutt' } },
      'no such kind of fault: there are refuse, refuse-after, cut, cut-after, delay',
    ],
    [{ fault: { kind: 'toString' } }, 'no such kind of fault'],
    [{ fault: { kind: 'refuse', code: 'X' } }, 'fault.status'],
    [{ fault: { kind: 'refuse', status: 200, code: 'X' } }, 'fault.status'],
    [{ fault: { kind: 'refuse-after', status: 500 } }, 'fault.code'],
    [{ fault: { kind: 'delay' } }, 'fault.ms'],
    [{ fault: { kind: 'delay', ms: -1 } }, 'fault.ms'],
    [{ fault: { kind: 'rate-limit', requests: 0 } }, 'fault.requests'],
    [{ fault: { kind: 'rate-limit', requests: 1, ms: Number.NaN } }, 'fault.ms'],
    [{ fault: { kind: 'cut' }, rate: 30 }, 'rate is a share from 0 to 1'],
    [{ fault: { kind: 'cut' }, count: 0 }, 'count is a number of requests'],
  ])('the rule %j', (rule, message) => {
    expect(() => emulator.faults.add(rule as unknown as FaultRule)).toThrow(message)
    expect(emulator.faults.list()).toEqual([])
  })
})

import { beforeAll, expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../../src/emulator.ts'
import { createWechatpay, reconcile, type OwnOrder, type Wechatpay } from '../../../src/index.ts'

const DAY = '2026-11-25'
const appid = 'wxd678efh567hg6787'
const notify_url = 'https://shop.example/notify'

let emulator: Emulator
let wxpay: Wechatpay
/** The shop's books of the day. */
const books: OwnOrder[] = []
const own = (out_trade_no: string): OwnOrder => books.find(order => order.out_trade_no === out_trade_no)!

async function prepay(out_trade_no: string, total: number): Promise<void> {
  await wxpay.v3.pay.transactions.native.post({
    json: { description: '咖啡, "大杯"', out_trade_no, notify_url, amount: { total } },
  })
}

async function sell(out_trade_no: string, total: number): Promise<void> {
  await prepay(out_trade_no, total)
  await emulator.pay(out_trade_no)
}

/** @returns when it was paid, as WeChat Pay says */
async function paidAt(out_trade_no: string): Promise<string> {
  const found = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no }).json()
  return found.success_time!
}

async function refund(out_trade_no: string, total: number, part: number, number: string): Promise<void> {
  await wxpay.v3.refund.domestic.refunds.post({
    json: { out_trade_no, out_refund_no: number, amount: { refund: part, total, currency: 'CNY' } },
  })
}

async function payByCode(out_trade_no: string, total: number, auth_code: string): Promise<void> {
  await wxpay.v3.pay.transactions.codepay.post({
    json: {
      description: '咖啡',
      out_trade_no,
      amount: { total },
      payer: { auth_code },
      scene_info: { store_info: { id: '0001' } },
    },
  })
}

beforeAll(async () => {
  emulator = await createEmulator({ seed: 'reconcile' })
  wxpay = createWechatpay({ ...emulator.credentials, appid, fetch: emulator.fetch, validate: 'strict' })

  await emulator.clock.set('2026-11-24T12:00:00+08:00')
  await sell('YESTERDAY', 900)

  await emulator.clock.set(`${DAY}T09:00:00+08:00`)
  for (let index = 0; index < 12; index++) {
    const out_trade_no = `ORDER-${index}`
    await sell(out_trade_no, 1000 + index)
    books.push({ out_trade_no, total: 1000 + index, success_time: await paidAt(out_trade_no) })
  }
  await refund('ORDER-0', 1000, 300, 'REFUND-0')
  await emulator.clock.advance('2m')
  await refund('ORDER-0', 1000, 200, 'REFUND-1')
  books[0] = {
    ...own('ORDER-0'),
    refunds: [
      { out_refund_no: 'REFUND-0', refund: 300 },
      { out_refund_no: 'REFUND-1', refund: 200 },
    ],
  }
  await refund('YESTERDAY', 900, 900, 'REFUND-2')
  books.push({ out_trade_no: 'YESTERDAY', refunds: [{ out_refund_no: 'REFUND-2', refund: 900 }] })

  await prepay('CLOSED', 700)
  await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({ out_trade_no: 'CLOSED', json: {} })
  books.push({ out_trade_no: 'CLOSED', total: 700, trade_state: 'CLOSED' })

  await payByCode('REVOKED', 800, '130000000000000000')
  await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.reverse.post({
    out_trade_no: 'REVOKED',
    json: {},
  })
  books.push({ out_trade_no: 'REVOKED', total: 800, trade_state: 'REVOKED' })

  // Ordered before midnight, paid after it.
  await emulator.clock.set(`${DAY}T23:59:59+08:00`)
  await prepay('MIDNIGHT', 600)
  await emulator.clock.advance('2s')
  await emulator.pay('MIDNIGHT')
  await emulator.clock.set('2026-11-27T11:00:00+08:00')
})

async function differencesOf(orders: readonly OwnOrder[]): Promise<object[]> {
  const differences: object[] = []
  for await (const difference of reconcile(wxpay.bills.trade({ bill_date: DAY }), orders))
    differences.push(difference)
  return differences
}
const changed = (out_trade_no: string, change: Partial<OwnOrder>): OwnOrder[] =>
  books.map(order => (order.out_trade_no === out_trade_no ? { ...order, ...change } : order))

test('a day’s books and its bill agree, in any order', async () => {
  expect(await differencesOf(books)).toEqual([])
  expect(await differencesOf([...books].reverse())).toEqual([])
  const summary = await reconcile(wxpay.bills.trade({ bill_date: DAY }), books).summary()
  expect(summary).toMatchObject({
    here: { payments: 12, total: 12_066, refunds: 3, refunded: 1400 },
    // What was revoked was paid.
    there: { payments: 13, total: 12_866, refunds: 3, refunded: 1400 },
    differences: 0,
    totalsChecked: true,
  })
})

test('bills of payments alone and of refunds alone agree with them', async () => {
  for (const bill_type of ['SUCCESS', 'REFUND'] as const) {
    const bill = wxpay.bills.trade({ bill_date: DAY, bill_type })
    const { differences, totalsChecked } = await reconcile(bill, books, { bill_type }).summary()
    expect([bill_type, differences, totalsChecked]).toEqual([bill_type, 0, true])
  }
})

test('each kind of difference that is made is found, and nothing else', async () => {
  const [first, second] = own('ORDER-0').refunds!
  const without = (number: string): OwnOrder[] => books.filter(order => order.out_trade_no !== number)
  const cases: readonly (readonly [orders: readonly OwnOrder[], difference: object])[] = [
    [without('ORDER-3'), { kind: 'missing-here', out_trade_no: 'ORDER-3', there: { total: 1003 } }],
    [[...books, { out_trade_no: 'LOST', total: 1 }], { kind: 'missing-there', here: { total: 1 } }],
    [changed('ORDER-3', { total: 1002 }), { kind: 'amount-differs', there: { total: 1003 } }],
    [changed('ORDER-3', { currency: 'HKD' }), { kind: 'currency-differs', there: { currency: 'CNY' } }],
    [changed('ORDER-3', { trade_state: 'CLOSED' }), { kind: 'state-differs', out_trade_no: 'ORDER-3' }],
    [
      changed('REVOKED', { trade_state: 'SUCCESS' }),
      { kind: 'state-differs', there: { trade_state: 'REVOKED' } },
    ],
    [[...books, own('ORDER-3')], { kind: 'duplicate-here', out_trade_no: 'ORDER-3' }],
    [changed('ORDER-0', { refunds: [first!] }), { kind: 'refund-missing-here', out_refund_no: 'REFUND-1' }],
    [
      changed('ORDER-3', { refunds: [{ out_refund_no: 'LOST', refund: 5 }] }),
      { kind: 'refund-missing-there', out_refund_no: 'LOST' },
    ],
    [
      changed('ORDER-0', { refunds: [first!, { ...second!, refund: 201 }] }),
      { kind: 'refund-amount-differs', here: { refund: 201 }, there: { refund: 200 } },
    ],
    [without('YESTERDAY'), { kind: 'refund-missing-here', out_refund_no: 'REFUND-2' }],
  ]
  for (const [orders, difference] of cases) {
    const found = await differencesOf(orders)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(difference)
  }
})

test('an order that the shop has on one day and the bill on the next is missed by neither', async () => {
  const trade = (bill_date: string) => wxpay.bills.trade({ bill_date })
  const late = { out_trade_no: 'MIDNIGHT', total: 600, success_time: `${DAY}T23:59:59+08:00` }
  expect(await differencesOf([...books, late])).toMatchObject([{ kind: 'missing-there' }])
  const bills = [trade(DAY), trade('2026-11-26')]
  expect(await reconcile(bills, [...books, late], { day: DAY }).summary()).toMatchObject({ differences: 0 })
  const ofDay = [late, { out_trade_no: 'LOST', total: 1, success_time: '2026-11-26T10:00:00+08:00' }]
  const next = reconcile(bills, ofDay, { day: '2026-11-26' })
  for await (const difference of next) expect(difference).toMatchObject({ out_trade_no: 'LOST' })
  expect(await next.summary()).toMatchObject({ differences: 1 })
})

test('a partner’s bill, by sub-merchant', async () => {
  const sp = await createEmulator({ seed: 'partner' })
  const partner = createWechatpay({ ...sp.credentials, appid, fetch: sp.fetch, validate: 'strict' })
  await sp.clock.set(`${DAY}T09:00:00+08:00`)
  const sub_mchid = '1900000109'
  await partner.v3.pay.partner.transactions.native.post({
    json: {
      sp_appid: appid,
      sp_mchid: sp.credentials.mchid,
      sub_mchid,
      description: '咖啡',
      out_trade_no: 'PARTNER-1',
      notify_url,
      amount: { total: 500 },
    },
  })
  await sp.pay('PARTNER-1')
  await sp.clock.set('2026-11-26T11:00:00+08:00')
  const bill = partner.bills.trade({ bill_date: DAY })
  const mine = { out_trade_no: 'PARTNER-1', total: 500, sub_mchid }
  expect(await reconcile(bill, [mine]).summary()).toMatchObject({ differences: 0 })
  expect(await reconcile(bill, [{ ...mine, sub_mchid: '1900000110' }]).summary()).toMatchObject({
    differences: 2,
  })
})

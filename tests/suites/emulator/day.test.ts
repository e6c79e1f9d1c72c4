import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../../src/emulator.ts'
import { listen, type Listening } from '../../../src/file.node.ts'
import {
  createWechatpay,
  reconcile,
  type BillRow,
  type OwnOrder,
  type Wechatpay,
} from '../../../src/index.ts'

const DAY = '2026-11-25'
const appid = 'wxd678efh567hg6787'
const HOUR = 3_600_000

let emulator: Emulator
let server: Listening
let endpoint: Listening
let wxpay: Wechatpay
/** What the merchant has written down, from notifications alone: fen by number. */
const books = {
  sales: new Map<string, number>(),
  refunds: new Map<string, number>(),
  transfers: new Map<string, number>(),
}
const complaints: string[] = []
/** Deliveries that reached the endpoint, probes and duplicates among them. */
let deliveries = 0

beforeAll(async () => {
  emulator = await createEmulator({ seed: 'day', duplicates: 0.3, probes: 0.2 })
  server = await listen(emulator)
  wxpay = createWechatpay({
    ...emulator.credentials,
    appid,
    baseUrl: server.url,
    validate: 'strict',
    retry: 6,
  })
  const handler = wxpay.notifications.handler(({ event_type, resource }) => {
    const of = resource as unknown as Record<string, unknown>
    const amount = of['amount'] as Record<string, number>
    if (event_type === 'TRANSACTION.SUCCESS') {
      // A combined order is told once, with its parts.
      const parts = (of['sub_orders'] as { out_trade_no: string; amount: { total_amount: number } }[]) ?? []
      for (const part of parts) note(books.sales, part.out_trade_no, part.amount.total_amount)
      if (parts.length === 0) note(books.sales, String(of['out_trade_no']), amount['total']!)
    }
    if (event_type === 'REFUND.SUCCESS') note(books.refunds, String(of['out_refund_no']), amount['refund']!)
    if (event_type === 'MCHTRANSFER.BILL.FINISHED' && of['state'] === 'SUCCESS')
      note(books.transfers, String(of['out_bill_no']), Number(of['transfer_amount']))
    if (event_type.startsWith('COMPLAINT.')) complaints.push(String(of['action_type']))
  })
  endpoint = await listen({
    fetch(url, init) {
      deliveries++
      return handler(new Request(url, init))
    },
  })
})
afterAll(async () => {
  await server?.close()
  await endpoint?.close()
})

/** Once each: what is told twice is the same. */
function note(book: Map<string, number>, number: string, fen: number): void {
  expect(book.has(number), `${number} was handled twice`).toBe(false)
  book.set(number, fen)
}

const sum = (book: ReadonlyMap<string, number>): number =>
  [...book.values()].reduce((all, fen) => all + fen, 0)
const total = (rows: readonly BillRow[], column: string): number =>
  rows.reduce((all, row) => all + Number(row[column]), 0)

async function rowsOf(bill: AsyncIterable<BillRow>): Promise<BillRow[]> {
  const rows: BillRow[] = []
  for await (const row of bill) rows.push(row)
  return rows
}

/** Orders by every means, each paid by its customer. @returns numbers and what they cost */
async function sell(from: number, to: number): Promise<readonly (readonly [number: string, fen: number])[]> {
  const sold: (readonly [string, number])[] = []
  const { transactions } = wxpay.v3.pay
  for (let index = from; index < to; index++) {
    const out_trade_no = `DAY-${String(index).padStart(3, '0')}`
    const fen = 1000 + index * 37
    const json = {
      description: `商品 ${index}`,
      out_trade_no,
      notify_url: `${endpoint.url}/notify`,
      amount: { total: fen },
      settle_info: { profit_sharing: index % 10 === 0 },
    }
    const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
    const scene_info = { payer_client_ip: '14.23.150.211' }
    if (index % 6 === 0) await transactions.native.post({ json })
    else if (index % 6 === 1) await transactions.jsapi.post({ json: { ...json, payer: { openid } } })
    else if (index % 6 === 2) await transactions.app.post({ json })
    else if (index % 6 === 3)
      await transactions.h5.post({
        json: { ...json, scene_info: { ...scene_info, h5_info: { type: 'Wap' } } },
      })
    else if (index % 6 === 4) await combine(out_trade_no, fen)
    else await payByCode(out_trade_no, fen)
    if (index % 6 === 4) await emulator.payCombined(`${out_trade_no}-C`)
    else if (index % 6 < 4) await emulator.pay(out_trade_no)
    sold.push([out_trade_no, fen])
  }
  return sold
}

/** A payment code is never notified: what was answered counts, or what a query says. */
async function payByCode(out_trade_no: string, fen: number): Promise<void> {
  const { transactions } = wxpay.v3.pay
  const order = await transactions.codepay
    .post({
      json: {
        description: '商品',
        out_trade_no,
        amount: { total: fen },
        payer: { auth_code: `130000000000${out_trade_no.slice(-3)}000` },
        scene_info: { store_info: { id: '0001' } },
      },
    })
    .json()
    .catch(() => transactions.outTradeNo._out_trade_no_.get({ out_trade_no }).json())
  expect(order.trade_state).toBe('SUCCESS')
  note(books.sales, out_trade_no, order.amount!.total!)
}

async function combine(out_trade_no: string, fen: number): Promise<void> {
  const { mchid } = emulator.credentials
  await wxpay.v3.combineTransactions.native.post({
    json: {
      combine_out_trade_no: `${out_trade_no}-C`,
      notify_url: `${endpoint.url}/notify`,
      sub_orders: [
        {
          mchid,
          attach: '一店',
          out_trade_no,
          description: '商品',
          amount: { total_amount: fen, currency: 'CNY' },
        },
        {
          mchid,
          attach: '二店',
          out_trade_no: `${out_trade_no}-2`,
          description: '商品',
          amount: { total_amount: 500, currency: 'CNY' },
        },
      ],
    },
  })
}

async function refund(out_trade_no: string, fen: number, part: number): Promise<void> {
  await wxpay.v3.refund.domestic.refunds.post({
    json: {
      out_trade_no,
      out_refund_no: `${out_trade_no}-R`,
      notify_url: `${endpoint.url}/notify`,
      amount: { refund: part, total: fen, currency: 'CNY' },
    },
  })
}

test('a shop’s whole day: ledger, books and bills agree to the fen', async () => {
  await emulator.clock.set(`${DAY}T09:00:00+08:00`)
  await wxpay.v3.merchantService.complaintNotifications.post({ json: { url: `${endpoint.url}/notify` } })
  const morning = await sell(0, 20)

  // An outage: errors before and after the work was done, and connections that break.
  for (const fault of [
    { kind: 'refuse', status: 500, code: 'SYSTEM_ERROR' },
    { kind: 'refuse-after', status: 500, code: 'SYSTEM_ERROR' },
    { kind: 'cut-after' },
  ] as const)
    emulator.faults.add({ fault, path: '/v3/pay/', rate: 0.3, count: 4 })
  const noon = await sell(20, 35)
  emulator.faults.clear()

  await emulator.rotateCertificate()
  await emulator.clock.advance(3 * HOUR)
  const evening = await sell(35, 50)

  for (const [index, [number, fen]] of [...morning, ...noon].entries())
    if (index % 4 === 0) await refund(number, fen, Math.floor(fen / 3))
  await emulator.clock.advance('10m')

  const [shared] = morning
  const { transaction_id } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
    .get({ out_trade_no: shared![0] })
    .json()
  await wxpay.v3.profitsharing.receivers.add.post({
    json: { type: 'MERCHANT_ID', account: '1900000109', name: '示例商户全称', relation_type: 'STORE' },
  })
  await wxpay.v3.profitsharing.orders.post({
    json: {
      transaction_id: transaction_id!,
      out_order_no: 'DAY-SHARE-1',
      receivers: [{ type: 'MERCHANT_ID', account: '1900000109', amount: 100, description: '分给门店' }],
      unfreeze_unsplit: true,
    },
  })
  for (const out_bill_no of ['DAYTRANSFER1', 'DAYTRANSFER2']) {
    await wxpay.v3.fundApp.mchTransfer.transferBills.post({
      json: {
        out_bill_no,
        transfer_scene_id: '1000',
        openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        transfer_amount: 3000,
        transfer_remark: '新会员活动有礼',
        notify_url: `${endpoint.url}/notify`,
        transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
      },
    })
    await emulator.transfer[out_bill_no === 'DAYTRANSFER1' ? 'confirm' : 'lapse'](out_bill_no)
  }
  const { complaint_id } = await emulator.complaints.create({ out_trade_no: evening[0]![0] })
  const complaint = wxpay.v3.merchantService.complaintsV2._complaint_id_
  await complaint.response.post({ complaint_id, json: { response_content: '已补发' } })
  await complaint.complete.post({ complaint_id, json: {} })
  await emulator.clock.advance('30m')

  // Each sale once, though the line was bad and notifications came twice.
  const sold = [...morning, ...noon, ...evening]
  const expected = new Map([
    ...sold,
    ...sold.filter((_, index) => index % 6 === 4).map(([number]) => [`${number}-2`, 500] as const),
  ])
  expect(books.sales).toEqual(expected)
  expect(books.refunds.size).toBe(9)
  expect(books.transfers).toEqual(new Map([['DAYTRANSFER1', 3000]]))
  expect(complaints).toEqual(['CREATE_COMPLAINT', 'MERCHANT_RESPONSE', 'MERCHANT_CONFIRM_COMPLETE'])
  expect(deliveries).toBeGreaterThan(sold.length + books.refunds.size)

  await emulator.clock.set('2026-11-26T10:30:00+08:00')
  const { accounts } = emulator.ledger()
  const held = (account: string): number => accounts[`merchant:${emulator.credentials.mchid}:${account}`] ?? 0
  const trade = await rowsOf(wxpay.bills.trade({ bill_date: DAY }))
  const refundOf = (number: string): OwnOrder['refunds'] => {
    const fen = books.refunds.get(`${number}-R`)
    return fen === undefined ? [] : [{ out_refund_no: `${number}-R`, refund: fen }]
  }
  const orders = [...books.sales].map(([number, fen]) => ({
    out_trade_no: number,
    total: fen,
    refunds: refundOf(number),
  }))
  expect(await reconcile(wxpay.bills.trade({ bill_date: DAY }), orders).summary()).toMatchObject({
    here: { total: sum(books.sales), refunded: sum(books.refunds) },
    differences: 0,
    totalsChecked: true,
  })
  const basic = await rowsOf(wxpay.bills.fundflow({ bill_date: DAY }))
  expect(basic.at(-1)!['账户结余(元)']).toBe(held('available'))
  const operation = await rowsOf(wxpay.bills.fundflow({ bill_date: DAY, account_type: 'OPERATION' }))
  expect(operation.at(-1)!['账户结余(元)']).toBe(held('operating'))
  const sharing = await rowsOf(wxpay.bills.profitSharing({ bill_date: DAY }))
  expect(total(sharing, '分账金额')).toBe(100)
  // What came in, less what went back, was shared or kept as a fee, is what is there.
  const left = sum(books.sales) - sum(books.refunds) - total(trade, '手续费') - 100
  expect(held('available') + held('frozen')).toBe(left)
  expect(Object.values(accounts).reduce((all, fen) => all + fen, 0)).toBe(0)
}, 120_000)

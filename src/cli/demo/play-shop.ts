import type { Emulator } from '../../emulator.ts'
import { readBill, type BillRow, type Wechatpay } from '../../index.ts'
import { listen } from '../../file.node.ts'
import { shorten } from './block.ts'
import type { Stage } from './stage.ts'
import type { Terminal } from '../terminal.ts'

const OUT_TRADE_NO = 'SHOP-20261125-0001'
const OUT_REFUND_NO = 'SHOP-REFUND-0001'
/** Fen. */
const PRICE = 8888
const REFUND = 3000

/** Where the shop is told of payments and refunds. */
interface Till {
  readonly url: string
  /** Types of what has come and was found genuine. */
  readonly told: readonly string[]
  close(): Promise<void>
}

async function openTill(wxpay: Wechatpay, { show }: Stage, terminal: Terminal): Promise<Till> {
  const told: string[] = []
  const handler = wxpay.notifications.handler(({ event_type, resource }) => {
    told.push(event_type)
    show('decrypted', [shorten(JSON.stringify(resource))])
  })
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init)
    show('notified', [
      terminal.paint('cyan', `POST ${new URL(url).pathname}`),
      ...['wechatpay-serial', 'wechatpay-signature'].map(name =>
        shorten(`${name}: ${request.headers.get(name)}`),
      ),
      shorten(await request.clone().text()),
    ])
    const response = await handler(request)
    show('answered', [terminal.paint('cyan', String(response.status))])
    return response
  }
  const server = await listen({ fetch })
  return { url: `${server.url}/notify`, told, close: server.close }
}

/** A shop's hour: an order, its payment, a refund, and the bill of the day. */
export async function playShop(
  wxpay: Wechatpay,
  emulator: Emulator,
  stage: Stage,
  terminal: Terminal,
): Promise<void> {
  const till = await openTill(wxpay, stage, terminal)
  try {
    await sell(wxpay, emulator, { ...stage, till })
    await settle(wxpay, emulator, stage)
  } finally {
    await till.close()
  }
}

async function sell(
  wxpay: Wechatpay,
  emulator: Emulator,
  { step, title, expect, till }: Stage & { readonly till: Till },
): Promise<void> {
  const out_trade_no = OUT_TRADE_NO
  await step('Place an order', () =>
    wxpay.v3.pay.transactions.native
      .post({
        json: {
          appid: 'wxd678efh567hg6787',
          description: '图书《支付的故事》',
          out_trade_no,
          notify_url: till.url,
          amount: { total: PRICE },
        },
      })
      .json(),
  )

  title('The customer pays, and WeChat Pay tells the shop')
  await emulator.pay(out_trade_no)
  expect(
    till.told.includes('TRANSACTION.SUCCESS'),
    'the notification was verified, decrypted and acknowledged',
  )

  const order = await step('Ask for the order, as one does before goods go out', () =>
    wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
      .get({ out_trade_no, query: { mchid: emulator.credentials.mchid } })
      .json(),
  )
  expect(order.trade_state === 'SUCCESS', `it is ${order.trade_state}: ${order.trade_state_desc}`)

  await step('Refund a part of it', () =>
    wxpay.v3.refund.domestic.refunds
      .post({
        json: {
          out_trade_no,
          out_refund_no: OUT_REFUND_NO,
          notify_url: till.url,
          amount: { refund: REFUND, total: PRICE, currency: 'CNY' },
        },
      })
      .json(),
  )
  await emulator.refund.finish(OUT_REFUND_NO)
  expect(till.told.includes('REFUND.SUCCESS'), 'the refund has arrived, and the shop was told')
}

/** The next morning: what the bill says and what the ledger holds are the same. */
async function settle(wxpay: Wechatpay, emulator: Emulator, { step, show, expect }: Stage): Promise<void> {
  const bill_date = chinaDay(emulator.clock.now())
  await emulator.clock.set(Date.parse(`${bill_date}T11:00:00+08:00`) + 24 * 3_600_000)
  const file = await step('The next day, the bill', () =>
    wxpay.v3.bill.tradebill.get({ query: { bill_date, bill_type: 'ALL' } }).json(),
  )
  const rows: BillRow[] = []
  const bill = readBill(await wxpay.bills.download(file).stream())
  for await (const row of bill.rows()) rows.push(row)
  show(
    'bill',
    rows.map(row =>
      ['商户订单号', '交易状态', '应结订单金额', '退款金额', '手续费']
        .map(name => `${name} ${row[name]}`)
        .join('  '),
    ),
  )
  const sum = (name: string): number => rows.reduce((total, row) => total + Number(row[name]), 0)
  const { [`merchant:${emulator.credentials.mchid}:available`]: held } = emulator.ledger().accounts
  const left = sum('应结订单金额') - sum('退款金额') - sum('手续费')
  expect(left === held, `the bill leaves ${left} fen, the merchant’s account holds ${held}`)
}

function chinaDay(milliseconds: number): string {
  return new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 10)
}

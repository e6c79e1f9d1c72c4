import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createWechatpay, type Wechatpay } from 'wechatpay-isomorphic'
import { createEmulator, type Emulator } from 'wechatpay-isomorphic/emulator'
import { calls as medicalInsurance } from './official-medical-insurance.ts'
import { calls as partnerServices } from './official-partner-services.ts'
import { calls as payment, type Given } from './official-payment.ts'
import { calls as payscore } from './official-payscore.ts'
import { calls as productCoupon } from './official-product-coupon.ts'
import { calls as profitSharing } from './official-profit-sharing.ts'
import { calls as sdkPayment } from './official-sdk-payment.ts'

type Calls = Readonly<Record<string, (client: Wechatpay, given: Given) => Promise<unknown>>>
/** What has happened before a call. */
type Scene = (side: 'merchant' | 'partner') => Promise<unknown>

/** The number of the samples, and that of their sub-merchant. */
const NUMBER = '1217752501201407033233368018'
const SUB = '1900000109'

let emulator: Emulator
let merchant: Wechatpay
let brand: Wechatpay
let answered: Response[]
let given: Given

beforeAll(async () => {
  emulator = await createEmulator({
    mchid: '1230000109',
    brandId: '120344',
    // The samples ask for what nobody has made.
    unknownNumbers: 'example',
  })
  const options = {
    appid: 'wxd678efh567hg6787',
    validate: 'strict' as const,
    async fetch(url: string, init: RequestInit) {
      const answer = await emulator.fetch(url, init)
      answered.push(answer)
      return answer
    },
  }
  merchant = createWechatpay({ ...emulator.credentials, ...options })
  brand = createWechatpay({ ...emulator.brandCredentials, ...options })
})
afterEach(() => emulator.reset())

interface Sale {
  /** Fen. */
  readonly total?: number
  /** Whose it is, where a partner places it. */
  readonly sub_mchid?: string
  readonly profit_sharing?: boolean
}

const placed =
  ({ total = 888, sub_mchid = SUB, profit_sharing = false }: Sale = {}): Scene =>
  side => {
    const json = {
      description: 'iPhone6s 16G',
      out_trade_no: NUMBER,
      notify_url: 'https://shop.example/notify',
      amount: { total },
      settle_info: { profit_sharing },
    }
    return side === 'merchant'
      ? merchant.v3.pay.transactions.native.post({ json })
      : merchant.v3.pay.partner.transactions.native.post({ json: { ...json, sub_mchid } })
  }
const paid =
  (sale?: Sale): Scene =>
  async side => {
    await placed(sale)(side)
    const { payment: made } = await emulator.pay(NUMBER)
    given = { ...given, transaction_id: made!.transaction_id }
  }
const refunded: Scene = async side => {
  await paid()(side)
  const { refund_id } = await merchant.v3.refund.domestic.refunds
    .post({
      json: {
        ...(side === 'partner' && { sub_mchid: SUB }),
        out_trade_no: NUMBER,
        out_refund_no: NUMBER,
        amount: { refund: 888, total: 888, currency: 'CNY' },
      },
    })
    .json()
  given = { ...given, refund_id }
}
const abnormal: Scene = async side => {
  await refunded(side)
  await emulator.refund.abnormal(NUMBER)
}
const combined =
  (combine_out_trade_no: string, ...mchids: readonly string[]): Scene =>
  () =>
    merchant.v3.combineTransactions.native.post({
      json: {
        combine_out_trade_no,
        notify_url: 'https://shop.example/notify',
        sub_orders: mchids.map((mchid, index) => ({
          mchid,
          out_trade_no: `2015080612534${6 + index}`,
          amount: { total_amount: 10, currency: 'CNY' },
          attach: '深圳分店',
          description: '腾讯充值中心-QQ会员充值',
        })),
      },
    })
/** A payment whose money can be shared, and somebody to share it with. */
const shareable: Scene = async side => {
  await paid({ total: 8880, profit_sharing: true })(side)
  await emulator.clock.advance(60_000)
  await profitSharing[`POST profitsharing/receivers/add as a ${side}`](merchant)
}
const shared =
  (out_order_no: string): Scene =>
  async side => {
    await shareable(side)
    const { order_id } = await merchant.v3.profitsharing.orders
      .post({
        json: {
          ...(side === 'partner' && { sub_mchid: SUB }),
          transaction_id: given.transaction_id,
          out_order_no,
          receivers: [{ type: 'MERCHANT_ID', account: '86693852', amount: 888, description: '分给商户A' }],
          unfreeze_unsplit: true,
        },
      })
      .json()
    given = { ...given, order_id }
    await emulator.clock.advance(1000)
  }
const returned: Scene = async side => {
  await shared('P20190806125346')(side)
  await merchant.v3.profitsharing.returnOrders.post({
    json: {
      ...(side === 'partner' && { sub_mchid: SUB }),
      out_order_no: 'P20190806125346',
      out_return_no: 'R20190516001',
      return_mchid: '86693852',
      amount: 10,
      description: '用户退款',
    },
  })
}
/** A service order with a sample's number, as far as it has come. */
const served =
  (out_order_no: string, as: 'confirmed' | 'completed'): Scene =>
  async side => {
    const { serviceorder, partner } = merchant.v3.payscore
    const service = { service_id: '2002000000000558128851361561536' }
    const made = {
      ...service,
      out_order_no,
      service_introduction: '某某酒店',
      time_range: { start_time: '20091225091010' },
      risk_fund: { name: 'DEPOSIT', amount: 100_000 },
      notify_url: 'https://shop.example/notify',
    } as const
    const owed = { ...service, post_payments: [{ name: '就餐费用', amount: 60_000 }], total_amount: 60_000 }
    await (side === 'merchant'
      ? serviceorder.post({ json: made })
      : partner.serviceorder.post({ json: { ...made, sub_mchid: SUB } }))
    await emulator.payscore.confirm(out_order_no)
    if (as === 'confirmed') return
    await (side === 'merchant'
      ? serviceorder._out_order_no_.complete.post({ out_order_no, json: owed })
      : partner.serviceorder._out_order_no_.complete.post({
          out_order_no,
          json: { ...owed, sub_mchid: SUB },
        }))
  }
const applied: Scene = async () => {
  const { applyment_id } = await partnerServices['POST applyment4sub/applyment as a partner'](merchant)
  given = { ...given, applyment_id }
}
/** What happens on the day whose bill is asked for, seen from the next. */
const theDayBefore =
  (scene: Scene): Scene =>
  async side => {
    await emulator.clock.set('2019-06-11T12:00:00+08:00')
    await scene(side)
    await emulator.clock.set('2019-06-12T10:30:00+08:00')
  }

const SCENES: readonly (readonly [RegExp, Scene])[] = [
  [/^(?:GET|POST) pay\/(?:partner\/)?transactions\/out-trade-no\//, placed()],
  [/^GET pay\/(?:partner\/)?transactions\/id\//, paid()],
  [/^POST refund\/domestic\/refunds as/, paid()],
  [/^GET refund\//, refunded],
  [/apply-abnormal-refund/, abnormal],
  [/^POST combine-transactions\/out-trade-no\//, combined(NUMBER, '1900000109')],
  [/^GET combine-transactions\/out-trade-no\//, combined('P20150806125346', '1230000109', '1230000119')],
  // A partner's own money moves by its own orders.
  [/^GET bill\/fundflowbill/, () => theDayBefore(paid())('merchant')],
  [/^GET bill\//, theDayBefore(paid({ sub_mchid: '19000000001' }))],
  [/^GET profitsharing\/bills/, theDayBefore(shared('P20150806125346'))],
  [/^POST profitsharing\/orders|^GET profitsharing\/transactions\//, shareable],
  [/^POST profitsharing\/return-orders|^GET profitsharing\/orders\//, shared('P20150806125346')],
  [/^GET profitsharing\/return-orders\//, returned],
  [/^GET applyment4sub\/applyment\//, applied],
  [
    /^POST payscore\/partner\/serviceorder\/\{out_order_no\}\/(?:cancel|complete)/,
    served('1234323JKHDFE1243252', 'confirmed'),
  ],
  [/^POST payscore\/serviceorder\/\{out_order_no\}\/cancel/, served('2304203423948239423', 'confirmed')],
  [/^POST payscore\/serviceorder\/\{out_order_no\}\/complete/, served('1234323JKHDFE1243252', 'confirmed')],
  [/^GET payscore\/serviceorder as/, served('1234323JKHDFE1243252', 'confirmed')],
  [
    /^POST payscore\/(?:partner\/)?serviceorder\/\{out_order_no\}\/(?:modify|sync)/,
    served('1234323JKHDFE1243252', 'completed'),
  ],
]

/** Samples that are sent and refused: what is wrong with them. */
const REFUSED: readonly (readonly [RegExp, { readonly status: number; readonly code: string }])[] = [
  // What they ask for is another sum than that of their lines.
  [
    /^POST payscore\/(?:partner\/)?serviceorder\/\{out_order_no\}\/(?:complete|modify)/,
    { status: 400, code: 'PARAM_ERROR' },
  ],
  // They name both of an order’s numbers, where the documentation of queries has one alone.
  [/^GET payscore\/(?:partner\/)?serviceorder as/, { status: 400, code: 'PARAM_ERROR' }],
  // Of a product coupon that nobody has made: its numbers are WeChat Pay's.
  [
    /product-coupon\/product-coupons\/\{|POST .*users\/|\/coupons\/\{|^GET .*product-coupon\/notify-configs/,
    { status: 404, code: 'RESOURCE_NOT_EXISTS' },
  ],
]

describe.each<[string, Calls]>([
  ['basic payment', payment],
  ['basic payment, as the SDK for Go has it', sdkPayment],
  ['profit sharing', profitSharing],
  ['gold plan and onboarding', partnerServices],
  ['WeChat Pay Score', payscore],
  ['product coupons', productCoupon],
  ['medical insurance', medicalInsurance],
])('the official samples of %s', (_, calls) => {
  test.each(Object.entries(calls))('%s: sent in strict mode, and answered', async (title, call) => {
    answered = []
    given = { transaction_id: '', refund_id: '', order_id: '', applyment_id: 0 }
    const scene = SCENES.find(([pattern]) => pattern.test(title))?.[1]
    await scene?.(title.endsWith('as a partner') ? 'partner' : 'merchant')
    answered.length = 0
    const outcome = call(title.endsWith('as a brand') ? brand : merchant, given)
    const refusal = REFUSED.find(([pattern]) => pattern.test(title))?.[1]
    if (refusal !== undefined) {
      await expect(outcome).rejects.toMatchObject(refusal)
      return
    }
    const answer = await outcome
    expect(answered).toHaveLength(1)
    if (answered[0]!.status === 204) expect(answer).toBeUndefined()
    else expect(Object.keys(answer as object).length).toBeGreaterThan(0)
  })
})

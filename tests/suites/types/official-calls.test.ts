import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createWechatpay, type Wechatpay } from 'wechatpay-isomorphic'
import { createEmulator, type Emulator } from 'wechatpay-isomorphic/emulator'
import { calls as medicalInsurance } from './official-medical-insurance.ts'
import { calls as payment, type Given } from './official-payment.ts'
import { calls as payscore } from './official-payscore.ts'
import { calls as productCoupon } from './official-product-coupon.ts'

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
  emulator = await createEmulator({ mchid: '1230000109', brandId: '120344' })
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

const order = (out_trade_no: string, total: number) => ({
  description: 'iPhone6s 16G',
  out_trade_no,
  notify_url: 'https://shop.example/notify',
  amount: { total },
})

const placed: Scene = side => {
  const { native } = side === 'partner' ? merchant.v3.pay.partner.transactions : { native: undefined }
  return native === undefined
    ? merchant.v3.pay.transactions.native.post({ json: order(NUMBER, 888) })
    : native.post({ json: { ...order(NUMBER, 888), sub_mchid: SUB } })
}
const paid: Scene = async side => {
  await placed(side)
  const { payment: made } = await emulator.pay(NUMBER)
  given = { ...given, transaction_id: made!.transaction_id }
}
const refunded: Scene = async side => {
  await paid(side)
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
  (combine_out_trade_no: string): Scene =>
  () =>
    merchant.v3.combineTransactions.native.post({
      json: {
        combine_out_trade_no,
        notify_url: 'https://shop.example/notify',
        sub_orders: ['1230000109', '1230000119'].map((mchid, index) => ({
          mchid,
          out_trade_no: `2015080612534${6 + index}`,
          amount: { total_amount: 10, currency: 'CNY' },
          attach: '深圳分店',
          description: '腾讯充值中心-QQ会员充值',
        })),
      },
    })
/** A sale on the day whose bill is asked for, seen from the next. */
const sold: Scene = async side => {
  await emulator.clock.set('2019-06-11T12:00:00+08:00')
  if (side === 'partner')
    await merchant.v3.pay.partner.transactions.native.post({
      json: { ...order(NUMBER, 888), sub_mchid: '19000000001' },
    })
  else await placed(side)
  await emulator.pay(NUMBER)
  await emulator.clock.set('2019-06-12T10:30:00+08:00')
}

const SCENES: readonly (readonly [RegExp, Scene])[] = [
  [/^(?:GET|POST) pay\/(?:partner\/)?transactions\/out-trade-no\//, placed],
  [/^GET pay\/(?:partner\/)?transactions\/id\//, paid],
  [/^POST refund\/domestic\/refunds as/, paid],
  [/^GET refund\//, refunded],
  [/apply-abnormal-refund/, abnormal],
  [/^POST combine-transactions\/out-trade-no\//, combined(NUMBER)],
  [/^GET combine-transactions\/out-trade-no\//, combined('P20150806125346')],
  // A partner's own money moves by its own orders.
  [/^GET bill\/fundflowbill/, () => sold('merchant')],
  [/^GET bill\//, sold],
]

describe.each<[string, Calls]>([
  ['basic payment', payment],
  ['WeChat Pay Score', payscore],
  ['product coupons', productCoupon],
  ['medical insurance', medicalInsurance],
])('the official samples of %s', (_, calls) => {
  test.each(Object.entries(calls))('%s: sent in strict mode, and answered', async (title, call) => {
    answered = []
    given = { transaction_id: '', refund_id: '' }
    const scene = SCENES.find(([pattern]) => pattern.test(title))?.[1]
    await scene?.(title.endsWith('as a partner') ? 'partner' : 'merchant')
    answered.length = 0
    const answer = await call(title.endsWith('as a brand') ? brand : merchant, given)
    expect(answered).toHaveLength(1)
    if (answered[0]!.status === 204) expect(answer).toBeUndefined()
    else expect(Object.keys(answer as object).length).toBeGreaterThan(0)
  })
})

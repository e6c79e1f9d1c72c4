import { beforeAll, describe, expect, test } from 'vitest'
import { createWechatpay, type Wechatpay } from 'wechatpay-isomorphic'
import { createEmulator, type Emulator } from 'wechatpay-isomorphic/emulator'
import { calls as medicalInsurance } from './official-medical-insurance.ts'
import { calls as payscore, type Paid } from './official-payscore.ts'

type Calls = Readonly<Record<string, (client: Wechatpay, paid: Paid) => Promise<unknown>>>

/** The number of the samples. */
const NUMBER = '1217752501201407033233368018'

/** A merchant, or a partner, with a paid order; a partner's is refunded too, since no sample does that. */
interface Side {
  readonly wxpay: Wechatpay
  readonly answered: Response[]
  readonly paid: Paid
}

async function createSide(play: (wxpay: Wechatpay, emulator: Emulator) => Promise<unknown>): Promise<Side> {
  const emulator = await createEmulator()
  const answered: Response[] = []
  const wxpay = createWechatpay({
    ...emulator.credentials,
    appid: 'wxd678efh567hg6787',
    validate: 'strict',
    fetch: async (...request) => {
      const answer = await emulator.fetch(...request)
      answered.push(answer)
      return answer
    },
  })
  await play(wxpay, emulator)
  const { transaction_id } = emulator.orders.get(NUMBER)!.payment!
  return { wxpay, answered, paid: { transaction_id } }
}

const order = {
  description: 'iPhone6s 16G',
  out_trade_no: NUMBER,
  notify_url: 'https://shop.example/notify',
  amount: { total: 888 },
}
let merchant: Side
let partner: Side

beforeAll(async () => {
  merchant = await createSide(async (wxpay, emulator) => {
    await wxpay.v3.pay.transactions.native.post({ json: order })
    await emulator.pay(NUMBER)
  })
  partner = await createSide(async (wxpay, emulator) => {
    await wxpay.v3.pay.partner.transactions.native.post({ json: { ...order, sub_mchid: '1900000109' } })
    await emulator.pay(NUMBER)
    await wxpay.v3.refund.domestic.refunds.post({
      json: {
        sub_mchid: '1900000109',
        out_trade_no: NUMBER,
        out_refund_no: NUMBER,
        amount: { refund: 888, total: 888, currency: 'CNY' },
      },
    })
  })
})

describe.each<[string, Calls]>([
  ['WeChat Pay Score', payscore],
  ['medical insurance', medicalInsurance],
])('the official samples of %s', (_, calls) => {
  test.each(Object.entries(calls))('%s: sent in strict mode, and answered', async (title, call) => {
    const { wxpay, answered, paid } = title.endsWith('as a partner') ? partner : merchant
    answered.length = 0
    const answer = await call(wxpay, paid)
    expect(answered).toHaveLength(1)
    if (answered[0]!.status === 204) expect(answer).toBeUndefined()
    else expect(Object.keys(answer as object).length).toBeGreaterThan(1)
  })
})

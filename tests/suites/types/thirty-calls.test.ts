import { beforeAll, expect, test } from 'vitest'
import { createWechatpay, type Wechatpay } from 'wechatpay-isomorphic'
import { createEmulator, type Emulator } from 'wechatpay-isomorphic/emulator'
import { calls } from './thirty-calls.ts'

type Name = keyof typeof calls
/** A part of a value, at any depth. */
type Part<Value> = Value extends readonly (infer Item)[]
  ? readonly Part<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Part<Value[Key]> }
    : Value

interface Expected<Data> {
  readonly request: string
  /** What the response repeats of the request, and what else it cannot do without; `undefined` for none. */
  readonly answer: Part<Data>
  /** What must not be read on the way. */
  readonly secrets?: readonly string[]
}

const EXPECTED: { readonly [Each in Name]: Expected<Awaited<ReturnType<(typeof calls)[Each]>>> } = {
  'place an order': {
    request: 'POST /v3/pay/transactions/jsapi',
    answer: { prepay_id: expect.stringMatching(/^wx[\da-f]+$/) },
  },
  'query it': {
    request: 'GET /v3/pay/transactions/out-trade-no/ORDER-1?mchid=1900000001',
    answer: { out_trade_no: 'ORDER-1', mchid: '1900000001' },
  },
  'close it': { request: 'POST /v3/pay/transactions/out-trade-no/ORDER-1/close', answer: undefined },
  'place a combined order': {
    request: 'POST /v3/combine-transactions/jsapi',
    answer: { prepay_id: expect.stringMatching(/^wx[\da-f]+$/) },
  },
  refund: {
    request: 'POST /v3/refund/domestic/refunds',
    answer: {
      out_trade_no: 'ORDER-3',
      out_refund_no: 'REFUND-1',
      amount: { refund: 60, total: 100, currency: 'CNY' },
    },
  },
  'ask for the bill of a day': {
    request: 'GET /v3/bill/tradebill?bill_date=2026-11-22&bill_type=ALL&tar_type=GZIP',
    answer: {
      hash_type: 'SHA1',
      hash_value: expect.stringMatching(/^[\da-f]{40}$/),
      download_url: expect.stringContaining('/v3/billdownload/file?token='),
    },
  },
  'add a receiver of shares': {
    request: 'POST /v3/profitsharing/receivers/add',
    answer: { account: 'oUpF8uMuAJO', name: '李四', relation_type: 'STAFF' },
    secrets: ['李四'],
  },
  'delete the receiver': {
    request: 'POST /v3/profitsharing/receivers/delete',
    answer: { type: 'PERSONAL_OPENID', account: 'oUpF8uMuAJO' },
  },
  'transfer to a user': {
    request: 'POST /v3/fund-app/mch-transfer/transfer-bills',
    answer: { out_bill_no: 'TRANSFER1' },
    secrets: ['李四'],
  },
  'list complaints': {
    request: 'GET /v3/merchant-service/complaints-v2?begin_date=2026-11-01&end_date=2026-11-22&limit=5',
    answer: { limit: 5, data: [{ payer_phone: '13800000000' }] },
    secrets: ['13800000000'],
  },
  'reply to a complaint': {
    request: 'POST /v3/merchant-service/complaints-v2/200201820200101080076610000/response',
    answer: undefined,
  },
  'create a stock of coupons': {
    request: 'POST /v3/marketing/favor/coupon-stocks',
    answer: { stock_id: expect.stringMatching(/^\d{8}$/) },
  },
  'change a stock of the merchant’s own coupons': {
    request: 'PATCH /v3/marketing/busifavor/stocks/101156451224',
    answer: undefined,
  },
  'work with a partner': {
    request: 'POST /v3/marketing/partnerships/build',
    answer: {
      partner: { type: 'APPID', appid: 'wx4e1916a585d1f4e9' },
      authorized_data: { stock_id: '2433405' },
    },
  },
  'open a credit order': {
    request: 'POST /v3/payscore/serviceorder',
    answer: {
      out_order_no: 'SCORE1',
      mchid: '1900000001',
      time_range: { start_time: '20261122091010' },
      risk_fund: { name: 'DEPOSIT', amount: 10000 },
    },
  },
  'upload an image': {
    request: 'POST /v3/merchant/media/upload',
    answer: { media_id: expect.stringMatching(/^[\w-]+$/) },
  },
  'apply for a merchant': {
    request: 'POST /v3/applyment4sub/applyment/',
    answer: { applyment_id: expect.any(Number) },
    secrets: [
      '13900000001',
      'zhang@shop.example',
      '110105194912310021',
      '6222020000000000001',
      '"contact_name":"张三"',
      '"account_name":"张三"',
      '"id_card_name":"张三"',
    ],
  },
  'query a contract': {
    request: 'GET /v3/papay/sign/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000',
    answer: { plan_id: 12535, out_contract_code: 'wxwtdk20200910100000', mchid: '1900000001' },
  },
  'end a contract of a school': {
    request: 'DELETE /v3/edu-papay/contracts/wx998877665544wx',
    answer: undefined,
  },
  'get the certificates': {
    request: 'GET /v3/certificates',
    answer: {
      data: [{ encrypt_certificate: { algorithm: 'AEAD_AES_256_GCM', associated_data: 'certificate' } }],
    },
  },
  'issue an invoice': {
    request: 'POST /v3/new-tax-control-fapiao/fapiao-applications',
    answer: undefined,
    secrets: ['13900000002'],
  },
  'let a car into a car park': {
    request: 'POST /v3/vehicle/parking/parkings',
    answer: {
      out_parking_no: 'PARKING-1',
      plate_number: '粤B888888',
      parking_name: '欢乐海岸停车场',
      start_time: '2026-11-22T10:43:39+08:00',
    },
  },
  'tell that a car came in': {
    request: 'POST /v3/parking/reminders/entry',
    answer: { serial_number: expect.stringMatching(/^WX\d+$/) },
  },
  'find branches of a bank': {
    request: 'GET /v3/capital/capitallhh/banks/1000006247/branches?city_code=536&limit=200',
    answer: { bank_alias_code: '1000006247' },
  },
  'change a guide': {
    request: 'PATCH /v3/smartguide/guides/LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic',
    answer: undefined,
    secrets: ['王五', '13900000003'],
  },
  'give points in a mall': { request: 'POST /v3/businesscircle/points/notify', answer: undefined },
  'read the balance of a shop': {
    request: 'GET /v3/ecommerce/fund/balance/1900000109?account_type=BASIC',
    answer: { sub_mchid: '1900000109', account_type: 'BASIC' },
  },
  'try encryption': {
    request: 'POST /v3/security/echo',
    answer: { echo_message: 'hello', encrypted_echo_message: '你好，微信支付' },
    secrets: ['你好'],
  },
  'check a name': {
    request: expect.stringMatching(/^GET \/v3\/realname\/verify\?credential_type=1&encrypted_credential_id=/),
    answer: { err_message: 'realname verify succ' },
    secrets: ['110105194912310022', encodeURIComponent('赵六')],
  },
  'change a merchant in Hong Kong': { request: 'PUT /hk/v3/merchants', answer: { sub_mchid: '20000100' } },
}

let emulator: Emulator
let wxpay: Wechatpay
/** Requests and texts of both ways, as they were on the wire. */
let sent: string[] = []
let wire: string[] = []

beforeAll(async () => {
  emulator = await createEmulator({ mchid: '1900000001', unknownNumbers: 'example' })
  wxpay = createWechatpay({
    ...emulator.credentials,
    validate: 'strict',
    async fetch(url, init) {
      const { pathname, search } = new URL(url)
      sent.push(`${init.method} ${pathname}${search}`)
      const response = await emulator.fetch(url, init)
      wire.push(search, typeof init.body === 'string' ? init.body : '', await response.clone().text())
      return response
    },
  })
})

/** What happens before the calls: the customer of an order pays, on the day whose bill is asked for. */
beforeAll(async () => {
  await emulator.clock.set('2026-11-22T12:00:00+08:00')
  await wxpay.v3.pay.transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      description: '图书',
      out_trade_no: 'ORDER-3',
      notify_url: 'https://shop.example/notify',
      amount: { total: 100 },
    },
  })
  await emulator.pay('ORDER-3')
  await emulator.complaints.create({
    complaint_id: '200201820200101080076610000',
    out_trade_no: 'ORDER-3',
    payer_phone: '13800000000',
  })
  await wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.h5.post({
    json: {
      appid: 'wxd678efh567hg6787',
      plan_id: 12535,
      out_contract_code: 'wxwtdk20200910100000',
      contract_display_account: '微信代扣',
      contract_notify_url: 'https://shop.example/notify',
    },
  })
  await emulator.papay.sign('wxwtdk20200910100000')
  await emulator.clock.set('2026-11-23T10:30:00+08:00')
})

test('there are thirty', () => {
  expect(Object.keys(calls)).toHaveLength(30)
})

test.each(Object.keys(calls) as Name[])('%s', async name => {
  const { request, answer, secrets = [] } = EXPECTED[name]
  sent = []
  wire = []
  const read = await calls[name](wxpay)
  expect(sent).toEqual([request])
  if (answer === undefined) expect(read).toBeUndefined()
  else expect(read).toMatchObject(answer)
  for (const secret of secrets) expect(wire.join('\n')).not.toContain(secret)
})

test('the certificate is the emulator’s, the order’s number is the caller’s', async () => {
  const { data } = await calls['get the certificates'](wxpay)
  expect(Object.keys(emulator.credentials.certs)).toContain(data?.[0]?.serial_no)
  expect(await calls['query it'](wxpay)).toMatchObject({ out_trade_no: 'ORDER-1', trade_state: 'CLOSED' })
  await expect(
    wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'ORDER/2',
      query: { mchid: '1900000001' },
    }),
  ).rejects.toThrow('订单不存在')
})

import { ApiError, SignatureError } from 'wechatpay-isomorphic'
import {
  createNotificationsV2,
  createWechatpayV2,
  encryptV2,
  type WechatpayV2,
  type WechatpayV2Options,
} from 'wechatpay-isomorphic/v2'
import { assert, deepEqual, equal, match, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { rsaPublicPkcs1 } from '../../../fixtures/v2.ts'

const KEY = '192006250b4c09247ec02edce69f6a2d'
/** Answers and notifications that OpenSSL's command line has signed and encrypted with this key. */
const PAID =
  '<xml><return_code><![CDATA[SUCCESS]]></return_code><result_code>SUCCESS</result_code>' +
  '<out_trade_no>ORDER1</out_trade_no><total_fee>888</total_fee><attach><![CDATA[中文 <&>]]></attach>' +
  '<trade_state>SUCCESS</trade_state><sign>SIGN</sign></xml>'

/** A client over answers, and what it has sent. */
function over(
  crypto: Crypto,
  answers: readonly string[],
  options: Partial<WechatpayV2Options> = {},
): { wxpay: WechatpayV2; sent: { url: string; body: string }[] } {
  const sent: { url: string; body: string }[] = []
  const wxpay = createWechatpayV2({
    mchid: '1900000001',
    apiv2Key: KEY,
    appid: 'wx8888888888888888',
    crypto,
    retry: 0,
    fetch: async (url, init) => {
      sent.push({ url, body: String(init.body) })
      return new Response(answers[sent.length - 1] ?? answers.at(-1))
    },
    ...options,
  })
  return { wxpay, sent }
}

/** Text of an element. */
const text = (xml: string, name: string): string =>
  new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`).exec(xml)?.[1] ?? ''

const signedPaid = PAID.replace('SIGN', 'CCBA63F2A26794B18FEEABF68AC0D0D0')

export const v2: readonly Case[] = [
  {
    name: 'APIv2: a call is signed, and its answer verified, by MD5',
    async run({ crypto }) {
      const { wxpay, sent } = over(crypto, [signedPaid])
      const found = await wxpay.v2.pay.orderquery.post({ xml: { out_trade_no: 'ORDER1' } }).xml()
      equal(found.total_fee, 888)
      equal(found.attach, '中文 <&>')
      equal(sent[0]!.url, 'https://api.mch.weixin.qq.com/pay/orderquery')
      match(text(sent[0]!.body, 'sign'), /^[\dA-F]{32}$/)
      match(text(sent[0]!.body, 'nonce_str'), /^[\dA-Za-z]{32}$/)
      equal(text(sent[0]!.body, 'mch_id'), '1900000001')
    },
  },
  {
    name: 'APIv2: an answer that was changed is refused',
    async run({ crypto }) {
      const { wxpay } = over(crypto, [signedPaid.replace('888', '1')])
      await rejects(wxpay.v2.pay.orderquery.post({ xml: { out_trade_no: 'ORDER1' } }), error =>
        assert(error instanceof SignatureError && error.reason === 'mismatch', `a mismatch, got ${error}`),
      )
    },
  },
  {
    name: 'APIv2: a failure is an error of one class with APIv3’s',
    async run({ crypto }) {
      const { wxpay } = over(crypto, [
        '<xml><return_code>FAIL</return_code><return_msg>签名错误</return_msg></xml>',
      ])
      await rejects(wxpay.v2.pay.orderquery.post({ xml: { out_trade_no: 'ORDER1' } }), error =>
        assert(error instanceof ApiError && error.code === 'FAIL', `an ApiError, got ${error}`),
      )
    },
  },
  {
    name: 'APIv2: HMAC-SHA256 where an operation takes nothing else',
    async run({ crypto }) {
      const { wxpay, sent } = over(crypto, ['<xml><return_code>FAIL</return_code></xml>'])
      await rejects(
        wxpay.v2.pay.querycombinedorder.post({ xml: { combine_out_trade_no: '1' } }),
        () => undefined,
      )
      match(text(sent[0]!.body, 'sign'), /^[\dA-F]{64}$/)
      equal(text(sent[0]!.body, 'sign_type'), 'HMAC-SHA256')
    },
  },
  {
    name: 'APIv2: a payment by code is asked for, and reversed where it is not paid',
    async run({ crypto }) {
      const open = '<xml><return_code>FAIL</return_code><return_msg>SYSTEMERROR</return_msg></xml>'
      const { wxpay, sent } = over(crypto, [open])
      let time = 0
      const clock = {
        now: () => time,
        sleep: async (milliseconds: number) => void (time += milliseconds),
      }
      const order = {
        body: 'x',
        out_trade_no: '1',
        total_fee: 1,
        spbill_create_ip: '8.8.8.8',
        auth_code: '1',
      }
      const result = await wxpay.payByCode(order, { clock })
      equal(result.outcome, 'refused', 'payment and query alike are refused')
      deepEqual(
        sent.map(({ url }) => new URL(url).pathname),
        ['/pay/micropay', '/pay/orderquery'],
      )
    },
  },
  {
    name: 'APIv2: a refund’s notification is decrypted, and answered in XML',
    async run() {
      const req_info = REQ_INFO
      const body =
        '<xml><return_code>SUCCESS</return_code><appid>wx1</appid><mch_id>1</mch_id><nonce_str>n</nonce_str>' +
        `<req_info><![CDATA[${req_info}]]></req_info></xml>`
      const seen: string[] = []
      const handler = createNotificationsV2({ apiv2Key: KEY }).handler(event => {
        if (event.kind === 'refund') seen.push(`${event.resource.out_refund_no} ${event.resource.refund_fee}`)
      })
      for (let times = 0; times < 2; times++) {
        const response = await handler(new Request('https://shop.example/notify', { method: 'POST', body }))
        equal(response.status, 200)
        equal(text(await response.text(), 'return_code'), 'SUCCESS')
      }
      deepEqual(seen, ['R1 100'])
      const forged = await handler(
        new Request('https://shop.example/notify', { method: 'POST', body: signedPaid.replace('888', '1') }),
      )
      equal(forged.status, 401)
    },
  },
  {
    name: 'APIv2: the cashier, and encryption for bank cards',
    async run({ crypto }) {
      const { wxpay } = over(crypto, [])
      const payment = await wxpay.requestPaymentV2.jsapi({ prepay_id: 'wx1' })
      match(payment.paySign, /^[\dA-F]{32}$/)
      equal(payment.signType, 'MD5')
      equal((await encryptV2(rsaPublicPkcs1, '6225760000000000', crypto)).length, 344)
    },
  },
  {
    name: 'APIv2: a bill comes as rows',
    async run({ crypto }) {
      const { wxpay } = over(crypto, [
        '交易时间,商户订单号,订单金额\r\n`2026-11-25 10:00:00,`O1,`8.88\r\n总交易单数\r\n`1\r\n',
      ])
      const bill = wxpay.bills.trade({ bill_date: '20261125', tar_type: undefined })
      const rows = []
      for await (const row of bill) rows.push(row)
      deepEqual(rows, [{ 交易时间: '2026-11-25T10:00:00+08:00', 商户订单号: 'O1', 订单金额: 888 }])
      deepEqual(await bill.summaries(), [{ 总交易单数: 1 }])
    },
  },
]

/** `openssl enc -aes-256-ecb`, of `<root><out_refund_no>R1</out_refund_no>…`. */
const REQ_INFO =
  'WBzGpzQuNpcFxIlFjUUD9CdH4BF3YHmtiHaWV8j0mqDedypgcwk71kp0eClnPhKO8Zfqn7/Z+6XkGBPvBi9X5ID+QJYYscfiaGwE' +
  'j63DBC5y0THDVMGt+EM9zwgL3mwqdSznoBfmE1CsGYpwhdJ7FolGQ6SiXVx5CHrTAGOTbhZYooG47Gpj5+Yktsi9SRgT'

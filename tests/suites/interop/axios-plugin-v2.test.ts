import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSandbox, type Merchant, type Sandbox } from './sandbox.ts'

const require = createRequire(new URL('package.json', import.meta.url))
const { Wechatpay, Aes, Hash, Transformer } = require('wechatpay-axios-plugin')

type Fields = Readonly<Record<string, string>>

/** What axios rejects with where APIv2 says FAIL, or its answer is not signed as it should be. */
interface Rejection {
  readonly code: string
  readonly response: { readonly data: string }
}

let sandbox: Sandbox
const connect = ({ mchid, serial, privateKey, certs, apiv2Key: secret, url: baseURL }: Merchant) =>
  new Wechatpay({ mchid, serial, privateKey, certs, secret, baseURL })
let wxpay: ReturnType<typeof connect>

beforeAll(async () => {
  sandbox = await openSandbox()
  wxpay = connect(sandbox.merchant)
})
afterAll(() => sandbox.close())

const own = (): Fields => ({ appid: sandbox.merchant.appid, mch_id: sandbox.merchant.mchid })
const order = (out_trade_no: string): Record<string, string | number> => ({
  ...own(),
  body: '腾讯充值中心-QQ会员充值',
  out_trade_no,
  total_fee: 8888,
  spbill_create_ip: '127.0.0.1',
})

async function dataOf(exchange: Promise<{ readonly data: Fields }>): Promise<Fields> {
  return (await exchange).data
}

/** The fields of an answer that the client refused. */
async function refusalOf(exchange: Promise<unknown>): Promise<Fields & { readonly why: string }> {
  const { code, response } = await exchange.then(
    () => expect.unreachable('it was taken'),
    (error: unknown) => error as Rejection,
  )
  return { ...(response.data as unknown as Fields), why: code }
}

/** The last notification, its signature checked. */
function lastNotification(): Fields {
  const fields = Transformer.toObject(sandbox.notifications.at(-1)!.body) as Fields
  const { sign, ...rest } = fields
  if (sign !== undefined) expect(Hash.sign('MD5', rest, sandbox.merchant.apiv2Key)).toBe(sign)
  return fields
}

describe('wechatpay-axios-plugin, APIv2', () => {
  test('an order is placed, paid, told of, refunded and told of again', async () => {
    const out_trade_no = 'INTEROP-V2-1'
    const { notifyUrl, apiv2Key } = sandbox.merchant
    const placed = await dataOf(
      wxpay.v2.pay.unifiedorder({ ...order(out_trade_no), notify_url: notifyUrl, trade_type: 'NATIVE' }),
    )
    expect(placed['code_url']).toMatch(/^weixin:\/\//)
    const query = (): Promise<Fields> => dataOf(wxpay.v2.pay.orderquery.post({ ...own(), out_trade_no }))
    expect(await query()).toMatchObject({ trade_state: 'NOTPAY' })
    await sandbox.act(`/orders/${out_trade_no}/pay`)
    const paid = lastNotification()
    expect(paid).toMatchObject({ result_code: 'SUCCESS', out_trade_no, total_fee: '8888' })
    expect(paid['sign']).toMatch(/^[\dA-F]{32}$/)
    expect(await query()).toMatchObject({ trade_state: 'SUCCESS', transaction_id: paid['transaction_id'] })
    const refund = await dataOf(
      wxpay.v2.secapi.pay.refund.post({
        ...own(),
        out_trade_no,
        out_refund_no: 'INTEROP-V2-R1',
        total_fee: 8888,
        refund_fee: 3000,
        notify_url: notifyUrl,
        sign_type: 'HMAC-SHA256',
      }),
    )
    expect(refund).toMatchObject({ result_code: 'SUCCESS', refund_fee: '3000' })
    await sandbox.act('/refunds/INTEROP-V2-R1/finish')
    const { req_info } = lastNotification()
    const opened = Transformer.toObject(Aes.AesEcb.decrypt(req_info, Hash.md5(apiv2Key)))
    expect(opened).toMatchObject({ refund_id: refund['refund_id'], refund_status: 'SUCCESS' })
    const found = await dataOf(wxpay.v2.pay.refundquery.post({ ...own(), out_trade_no }))
    expect(found).toMatchObject({ refund_count: '1', refund_status_0: 'SUCCESS', refund_fee_0: '3000' })
  })

  test('a code payment waits for its password, fails, and is reversed', async () => {
    const out_trade_no = 'INTEROP-V2-2'
    const payment = { ...order(out_trade_no), auth_code: '134000000000000001' }
    expect(await refusalOf(wxpay.v2.pay.micropay.post(payment))).toMatchObject({ err_code: 'USERPAYING' })
    const reverse = (): Promise<Fields> =>
      dataOf(wxpay.v2.secapi.pay.reverse.post({ ...own(), out_trade_no }))
    expect(await refusalOf(reverse())).toMatchObject({ err_code: 'USERPAYING', recall: 'Y' })
    await sandbox.act(`/orders/${out_trade_no}/fail`, { reason: '用户取消支付' })
    expect(await dataOf(wxpay.v2.pay.orderquery.post({ ...own(), out_trade_no }))).toMatchObject({
      trade_state: 'PAYERROR',
    })
    expect(await reverse()).toMatchObject({ result_code: 'SUCCESS', recall: 'N' })
  })

  test('a red packet is sent, taken and found', async () => {
    const mch_billno = 'INTEROP0001'
    const { mchid: mch_id, appid } = sandbox.merchant
    const sent = await dataOf(
      wxpay.v2.mmpaymkttransfers.sendredpack.post({
        mch_billno,
        mch_id,
        wxappid: appid,
        send_name: '鹅企支付',
        re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
        total_amount: 1000,
        total_num: 1,
        wishing: 'HAPPY BIRTHDAY',
        client_ip: '192.168.0.1',
        act_name: '回馈活动',
        remark: '会员回馈活动',
        scene_id: 'PRODUCT_4',
      }),
    )
    expect(sent).toMatchObject({ result_code: 'SUCCESS', total_amount: '1000' })
    await sandbox.act(`/redpacks/${mch_billno}/receive`)
    const query = { ...own(), mch_billno, bill_type: 'MCHT' }
    expect(await dataOf(wxpay.v2.mmpaymkttransfers.gethbinfo.post(query))).toMatchObject({
      status: 'RECEIVED',
      detail_id: sent['send_listid'],
      hblist: { hbinfo: { openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E', amount: '1000' } },
    })
  })

  test('what the sandbox forges is refused, and what is refused has a code', async () => {
    const asked = (): Promise<unknown> =>
      wxpay.v2.pay.orderquery.post({ ...own(), out_trade_no: 'INTEROP-V2-1' })
    await sandbox.act('/faults', { fault: { kind: 'wrong-signature' }, count: 1 })
    expect(await refusalOf(asked())).toMatchObject({ why: 'EV2_RES_SIGNATURE_NOT_EQUAL' })
    await sandbox.act('/faults', { fault: { kind: 'refuse', status: 500, code: 'SYSTEM_ERROR' }, count: 1 })
    expect(await refusalOf(asked())).toMatchObject({ result_code: 'FAIL', err_code: 'SYSTEMERROR' })
  })
})

import { readFileSync } from 'node:fs'
import { Agent } from 'undici'
import { undiciFetch } from 'wechatpay-isomorphic/undici'
import { createWechatpayV2 } from 'wechatpay-isomorphic/v2'

const certificate = new Agent({
  connect: {
    cert: readFileSync('apiclient_cert.pem'),
    key: readFileSync('apiclient_key.pem'),
  },
})
const wxpay = createWechatpayV2({
  mchid: '1900000001',
  apiv2Key: process.env.WECHATPAY_APIV2_KEY!,
  appid: 'wxd678efh567hg6787',
  fetch: undiciFetch(certificate),
})

/** A payment by the code that a customer shows, to its end. */
export async function take(
  auth_code: string,
  out_trade_no: string,
  total_fee: number,
): Promise<boolean> {
  const order = {
    out_trade_no,
    total_fee,
    auth_code,
    body: '咖啡',
    spbill_create_ip: '8.8.8.8',
  }
  const result = await wxpay.payByCode(order, {
    onProgress: ({ stage }) => console.log(stage),
  })
  if (result.outcome === 'unknown') console.error(result.message, result.order)
  return result.outcome === 'paid'
}

/** A cash red packet: sent again with the same mch_billno it is the same one. */
export async function give(mch_billno: string, re_openid: string): Promise<string> {
  const { send_listid } = await wxpay.v2.mmpaymkttransfers.sendredpack
    .post({
      xml: {
        mch_billno,
        re_openid,
        send_name: '咖啡馆',
        total_amount: 100,
        total_num: 1,
        wishing: '新年快乐',
        client_ip: '8.8.8.8',
        act_name: '新年活动',
        remark: '新年红包',
      },
    })
    .xml()
  return send_listid
}

/** What WeChat Pay sends to notify_url. */
export default {
  fetch: wxpay.notificationsV2.handler(event => {
    if (event.kind === 'payment')
      console.log(event.resource.out_trade_no, event.resource.total_fee)
    if (event.kind === 'refund')
      console.log(event.resource.out_refund_no, event.resource.refund_status)
  }),
}

import { ApiError, createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { createWechatpayV2 } from 'wechatpay-isomorphic/v2'

const emulator = await createEmulator({
  deliver: request => handler(request),
})
const { mchid, serial, privateKey, certs, apiv3Key, apiv2Key } =
  emulator.credentials
const appid = 'wxd678efh567hg6787'
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const notify_url = 'https://shop.example/notify'

// #region client
const wxpay = createWechatpay({
  mchid,
  appid, // like mchid, filled in where a call leaves it out
  serial, // of the merchant API certificate
  privateKey, // or `signer`, for a KMS
  certs, // { PUB_KEY_ID_…: PEM, '<serial>': PEM }
  apiv3Key, // for notifications and certificates
  fetch: emulator.fetch, // the sandbox
})
// #endregion client

// #region jsapi
const { prepay_id } = await wxpay.v3.pay.transactions.jsapi
  .post({
    json: {
      description: '图书',
      out_trade_no: 'MIGRATE-1',
      notify_url,
      amount: { total: 100 }, // fen
      payer: { openid },
    },
  })
  .json()
const payment = await wxpay.requestPayment.jsapi({ prepay_id })
console.log(Object.keys(payment).join(' '))
// #endregion jsapi

// #region native
const { code_url } = await wxpay.v3.pay.transactions.native
  .post({
    json: {
      description: '图书',
      out_trade_no: 'MIGRATE-2',
      notify_url,
      amount: { total: 8888 },
      settle_info: { profit_sharing: true },
    },
  })
  .json()
console.log(code_url.startsWith('weixin://'))
// #endregion native

// #region notification
// a fetch handler: verifies, decrypts, runs this once, answers;
// nodeListener(handler) and others are for Node, Express, Koa, …
const handler = wxpay.notifications.handler(async event => {
  if (event.event_type === 'TRANSACTION.SUCCESS')
    console.log('paid', event.resource.out_trade_no)
})
// #endregion notification
await emulator.pay('MIGRATE-2')

// #region query
const order = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
  .get({ out_trade_no: 'MIGRATE-2' })
  .json()
console.log(order.trade_state, order.amount?.total)
// #endregion query

// #region close
await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
  out_trade_no: 'MIGRATE-1',
  json: {}, // mchid is filled in
})
// #endregion close

// #region refund
const refund = await wxpay.v3.refund.domestic.refunds
  .post({
    json: {
      out_trade_no: 'MIGRATE-2',
      out_refund_no: 'MIGRATE-2-R1',
      amount: { refund: 888, total: 8888, currency: 'CNY' },
    },
  })
  .json()
console.log(refund.status)
// #endregion refund

// #region certificates
// Nothing to do: with apiv3Key they come when one is needed.
console.log((await wxpay.certificates.refresh()).length)
// #endregion certificates

// #region sensitive
const { profitsharing } = wxpay.v3
await profitsharing.receivers.add.post({
  json: {
    type: 'PERSONAL_OPENID',
    account: openid,
    name: '张三', // plain text: it is encrypted
    relation_type: 'STAFF',
  },
})
// #endregion sensitive

// #region upload
const { media_id } = await wxpay.v3.merchant.media.upload
  .post({
    file: {
      name: 'license.png',
      data: new Uint8Array([137, 80, 78, 71]),
    },
  })
  .json()
console.log(media_id.length > 0)
// #endregion upload

await emulator.clock.advance('2m') // earlier, WeChat Pay refuses to share
// #region sharing
const share = await profitsharing.orders
  .post({
    json: {
      transaction_id: order.transaction_id ?? '',
      out_order_no: 'MIGRATE-2-S1',
      receivers: [
        {
          type: 'PERSONAL_OPENID',
          account: openid,
          amount: 100,
          description: '提成',
        },
      ],
      unfreeze_unsplit: true,
    },
  })
  .json()
console.log(share.state)
// #endregion sharing

// #region transfer
const transfer = await wxpay.v3.fundApp.mchTransfer.transferBills
  .post({
    json: {
      out_bill_no: 'MIGRATE3',
      openid,
      user_name: '张三', // encrypted
      transfer_amount: 200_000,
      transfer_remark: '活动奖励',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [
        { info_type: '活动名称', info_content: '注册会员有礼' },
        { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
      ],
    },
  })
  .json()
console.log(transfer.state)
// #endregion transfer

// #region v2
const old = createWechatpayV2({
  mchid,
  appid,
  apiv2Key,
  fetch: emulator.fetch, // the sandbox; else one with the certificate
})
const packet = await old.v2.mmpaymkttransfers.sendredpack
  .post({
    xml: {
      mch_billno: 'MIGRATE4',
      re_openid: openid,
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
console.log(packet.send_listid.length > 0)
// #endregion v2

// #region errors
try {
  await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: 'NOT-THERE',
  })
} catch (error) {
  if (!(error instanceof ApiError)) throw error
  console.log(error.status, error.code)
}
// #endregion errors

const bill_date = new Date(emulator.clock.now() + 8 * 3_600_000)
  .toISOString()
  .slice(0, 10)
await emulator.clock.advance('36h') // a bill is there at ten o'clock of the next day
// #region bill
for await (const row of wxpay.bills.trade({ bill_date }))
  console.log(row.商户订单号, row.应结订单金额, row.申请退款金额) // fen
// #endregion bill

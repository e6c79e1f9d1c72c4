import {
  act,
  billDay,
  notifications,
  notify_url,
  shop,
} from './shop.mjs'

const { mchid, appid, apiv3Key, openid, url } = shop
/** What its README reads from the environment. */
const files = {
  'apiclient_cert.pem': shop.merchantCertificate,
  'apiclient_key.pem': shop.privateKey,
  'pub_key.pem': shop.publicKey,
}
const { publicKeyId } = shop

// #region client
import { publicEncrypt } from 'node:crypto'
import WeChatPay from 'better-wechatpay'

const wechat = new WeChatPay({
  config: {
    appId: appid,
    mchId: mchid,
    apiKey: apiv3Key,
    privateKey: read('apiclient_key.pem'),
    publicKey: read('apiclient_cert.pem'), // for the serial number
    paymentPublicKey: read('pub_key.pem'), // WeChat Pay's
    publicKeyId,
    notifyUrl: notify_url,
    baseUrl: url,
  },
})
// #endregion client
function read(name) {
  return files[name]
}

// #region jsapi
const { prepay_id } = await wechat.jsapi.create({
  description: '图书',
  out_trade_no: 'MIGRATE-1',
  amount_cents: 100, // fen; `amount` is yuan
  openid,
})
// what the cashier takes has to be signed by hand
// #endregion jsapi
console.log(prepay_id.length > 0)

// #region native
const { code_url } = await wechat.native.create({
  description: '图书',
  out_trade_no: 'MIGRATE-2',
  amount_cents: 8888,
  settle_info: { profit_sharing: true },
})
// #endregion native
console.log(code_url.startsWith('weixin://'))

// #region notification
async function openNotification(headers, body) {
  const { success, eventType, decryptedData } =
    await wechat.webhook.verify({ headers, body })
  if (!success) throw new Error('forged')
  return { eventType, order: decryptedData }
}
// #endregion notification

// #region certificates
// when the client is made, unless the public key is given
const withCertificates = await WeChatPay.initialize({
  config: { ...wechat.config, forceFetchPlatformCertificates: true },
})
// #endregion certificates
await act('/orders/MIGRATE-2/pay')
const { headers, body } = notifications[0]
const opened = await withCertificates.webhook.verify({ headers, body })
console.log(
  'paid',
  opened.decryptedData.out_trade_no,
  typeof openNotification,
)

// #region query
const order = await wechat.native.query({ out_trade_no: 'MIGRATE-2' })
// #endregion query
console.log(order.trade_state, order.amount.total)

// #region close
await wechat.jsapi.close('MIGRATE-1')
// #endregion close

// #region refund
const refund = await wechat.native.refund({
  out_trade_no: 'MIGRATE-2',
  out_refund_no: 'MIGRATE-2-R1',
  refund_cents: 888,
  total_cents: 8888,
})
// #endregion refund
console.log(refund.status)

// #region sensitive
// by hand, for the key whose id is sent as Wechatpay-Serial
const encrypt = text =>
  publicEncrypt(
    { key: read('pub_key.pem'), oaepHash: 'sha1' },
    Buffer.from(text),
  ).toString('base64')
await wechat.request('POST', '/v3/profitsharing/receivers/add', {
  appid,
  type: 'PERSONAL_OPENID',
  account: openid,
  name: encrypt('张三'),
  relation_type: 'STAFF',
})
// #endregion sensitive

await act('/clock', { advance: '2m' })
// #region sharing
const share = await wechat.request('POST', '/v3/profitsharing/orders', {
  appid,
  transaction_id: order.transaction_id,
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
})
// #endregion sharing
console.log(share.state)

// #region transfer
const transfer = await wechat.request(
  'POST',
  '/v3/fund-app/mch-transfer/transfer-bills',
  {
    appid,
    out_bill_no: 'MIGRATE3',
    openid,
    user_name: encrypt('张三'),
    transfer_amount: 200000,
    transfer_remark: '活动奖励',
    transfer_scene_id: '1000',
    transfer_scene_report_infos: [
      { info_type: '活动名称', info_content: '注册会员有礼' },
      { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
    ],
  },
)
// #endregion transfer
console.log(transfer.state)

// #region errors
try {
  await wechat.native.query({ out_trade_no: 'NOT-THERE' })
} catch (error) {
  console.log(error.status, error.data.code) // ofetch's FetchError
}
// #endregion errors

const bill_date = await billDay()
// #region bill
const { download_url, hash_value } = await wechat.native.applyTradeBill(
  { bill_date, bill_type: 'ALL' },
)
// it does not download: the GET of download_url has to be signed by hand
// #endregion bill
console.log(download_url.startsWith('http'), hash_value.length)

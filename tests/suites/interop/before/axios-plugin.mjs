import {
  act,
  billDay,
  notifications,
  notify_url,
  shop,
} from './shop.mjs'

const {
  apiv2Key,
  mchid,
  appid,
  serial,
  privateKey,
  apiv3Key,
  openid,
  pictureFile,
  url,
} = shop
const { publicKeyId, publicKey, certificateSerial, certificate } = shop

// #region client
import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { Aes, Formatter, Rsa, Wechatpay } from 'wechatpay-axios-plugin'

const certs = {
  [publicKeyId]: publicKey,
  [certificateSerial]: certificate,
}
const wxpay = new Wechatpay({
  mchid,
  serial, // of the merchant API certificate
  privateKey, // PEM, Buffer, KeyObject, file://…
  certs, // required: by PUB_KEY_ID_… or serial number
  secret: apiv2Key,
  baseURL: url,
})
// #endregion client

// #region jsapi
const { data: prepaid } = await wxpay.v3.pay.transactions.jsapi.post({
  appid,
  mchid,
  description: '图书',
  out_trade_no: 'MIGRATE-1',
  notify_url,
  amount: { total: 100 },
  payer: { openid },
})
const parameters = {
  appId: appid,
  timeStamp: `${Formatter.timestamp()}`,
  nonceStr: Formatter.nonce(),
  package: `prepay_id=${prepaid.prepay_id}`,
}
const paySign = Rsa.sign(
  Formatter.joinedByLineFeed(...Object.values(parameters)),
  privateKey,
)
const payment = { ...parameters, signType: 'RSA', paySign }
// #endregion jsapi
console.log(Object.keys(payment).join(' '))

// #region native
const { data: native } = await wxpay.v3.pay.transactions.native.post({
  appid,
  mchid,
  description: '图书',
  out_trade_no: 'MIGRATE-2',
  notify_url,
  amount: { total: 8888 },
  settle_info: { profit_sharing: true },
})
// #endregion native
console.log(native.code_url.startsWith('weixin://'))

// #region notification
function openNotification(headers, body) {
  const timestamp = headers['wechatpay-timestamp']
  if (Math.abs(Formatter.timestamp() - timestamp) > 300)
    throw new Error('too old')
  const message = Formatter.response(
    timestamp,
    headers['wechatpay-nonce'],
    body,
  )
  const key = certs[headers['wechatpay-serial']]
  if (!Rsa.verify(message, headers['wechatpay-signature'], key))
    throw new Error('forged')
  const { ciphertext, nonce, associated_data } =
    JSON.parse(body).resource
  return JSON.parse(
    Aes.AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data),
  )
}
// #endregion notification
await act('/orders/MIGRATE-2/pay')
console.log(
  'paid',
  openNotification(notifications[0].headers, notifications[0].body)
    .out_trade_no,
)

// #region query
const { data: order } =
  await wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.get({
    out_trade_no: 'MIGRATE-2',
    params: { mchid },
  })
// #endregion query
console.log(order.trade_state, order.amount.total)

// #region close
await wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.close.post(
  { mchid },
  { out_trade_no: 'MIGRATE-1' },
)
// #endregion close

// #region refund
const { data: refund } = await wxpay.v3.refund.domestic.refunds.post({
  out_trade_no: 'MIGRATE-2',
  out_refund_no: 'MIGRATE-2-R1',
  amount: { refund: 888, total: 8888, currency: 'CNY' },
})
// #endregion refund
console.log(refund.status)

// #region certificates
// by hand, into `certs`; or: npx wxpay crt -m … -s … -f … -k … -o …
const { data: encrypted } = await wxpay.v3.certificates.get()
for (const { serial_no, encrypt_certificate } of encrypted.data) {
  const { ciphertext, nonce, associated_data } = encrypt_certificate
  certs[serial_no] = Aes.AesGcm.decrypt(
    ciphertext,
    apiv3Key,
    nonce,
    associated_data,
  )
}
// #endregion certificates
console.log(encrypted.data.length)

// #region sensitive
await wxpay.chain('v3/profitsharing/receivers/add').post(
  {
    appid,
    type: 'PERSONAL_OPENID',
    account: openid,
    name: Rsa.encrypt('张三', certs[publicKeyId]),
    relation_type: 'STAFF',
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
)
// #endregion sensitive

// #region upload
const meta = {
  filename: 'license.png',
  sha256: createHash('sha256')
    .update(readFileSync(pictureFile))
    .digest('hex'),
}
const { data: media } = await wxpay.v3.merchant.media.upload.post(
  { meta: JSON.stringify(meta), file: createReadStream(pictureFile) },
  { meta, headers: { 'Content-Type': 'multipart/form-data' } },
)
// #endregion upload
console.log(media.media_id.length > 0)

await act('/clock', { advance: '2m' })
// #region sharing
const { data: share } = await wxpay.v3.profitsharing.orders.post({
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
const { data: transfer } =
  await wxpay.v3.fundApp.mchTransfer.transferBills.post(
    {
      appid,
      out_bill_no: 'MIGRATE3',
      openid,
      user_name: Rsa.encrypt('张三', certs[publicKeyId]),
      transfer_amount: 200000,
      transfer_remark: '活动奖励',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [
        { info_type: '活动名称', info_content: '注册会员有礼' },
        { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
      ],
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  )
// #endregion transfer
console.log(transfer.state)

// #region v2
// the client has `secret`, and `merchant: { cert, key }`
const { data: packet } =
  await wxpay.v2.mmpaymkttransfers.sendredpack.post(
    {
      mch_billno: 'MIGRATE4',
      mch_id: mchid,
      wxappid: appid,
      re_openid: openid,
      send_name: '咖啡馆',
      total_amount: 100,
      total_num: 1,
      wishing: '新年快乐',
      client_ip: '8.8.8.8',
      act_name: '新年活动',
      remark: '新年红包',
    },
    { security: true },
  )
// #endregion v2
console.log(packet.send_listid.length > 0)

// #region errors
try {
  await wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.get({
    out_trade_no: 'NOT-THERE',
    params: { mchid },
  })
} catch (error) {
  if (error.response === undefined) throw error
  console.log(error.response.status, error.response.data.code) // an AxiosError
}
// #endregion errors

const bill_date = await billDay()
// #region bill
const { data: asked } = await wxpay.v3.bill.tradebill.get({
  params: { bill_date, bill_type: 'ALL' },
})
const { data: file } = await wxpay.v3.billdownload.file.get({
  params: Object.fromEntries(new URL(asked.download_url).searchParams),
  responseType: 'arraybuffer',
  transformResponse: [],
})
if (
  createHash('sha1').update(Buffer.from(file)).digest('hex') !==
  asked.hash_value
)
  throw new Error('damaged')
const { rows } = Formatter.castCsvBill(file)
for (const row of rows)
  console.log(
    row['商户订单号'],
    row['应结订单金额'],
    row['申请退款金额'],
  ) // yuan, as text
// #endregion bill

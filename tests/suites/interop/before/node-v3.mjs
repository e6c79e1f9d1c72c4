import { createRequire } from 'node:module'
import {
  act,
  billDay,
  notifications,
  notify_url,
  shop,
} from './shop.mjs'

const { mchid, appid, serial, apiv3Key, openid, pictureFile, url } =
  shop
const { publicKeyId, certificateSerial } = shop
/** What its README reads from files. */
const files = {
  'apiclient_cert.pem': shop.merchantPublicKey,
  'apiclient_key.pem': shop.privateKey,
  'pub_key.pem': shop.publicKey,
}

// #region client
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Pay from 'wechatpay-node-v3'

const pay = new Pay({
  appid,
  mchid,
  serial_no: serial, // of the merchant API certificate
  publicKey: read('apiclient_cert.pem'), // the merchant's own
  privateKey: read('apiclient_key.pem'),
  key: apiv3Key,
})
// #endregion client
function read(name) {
  return Buffer.from(files[name])
}
// Its hosts are fixed: the sandbox is given by an HTTP service, which knows how to post pictures, too.
const require = createRequire(import.meta.url)
const superagent = createRequire(require.resolve('wechatpay-node-v3'))(
  'superagent',
)
const {
  PayRequest,
} = require('wechatpay-node-v3/dist/lib/pay-request.js')
const HOST = 'https://api.mch.weixin.qq.com'
const plain = new PayRequest()
// #region service
// its own HTTP service posts no picture
pay.createHttp({
  get: (path, headers) => plain.get(moved(path), headers),
  async post(path, parameters, headers) {
    if (parameters.pic_buffer === undefined)
      return plain.post(moved(path), parameters, headers)
    const { status, body } = await superagent
      .post(moved(path))
      .set(headers)
      .attach(
        'file',
        parameters.pic_buffer,
        parameters.fileinfo.filename,
      )
      .field('meta', JSON.stringify(parameters.fileinfo))
    return { status, data: body }
  },
})
// #endregion service
function moved(path) {
  return url + path.replace(HOST, '')
}

// #region jsapi
const prepaid = await pay.transactions_jsapi({
  description: '图书',
  out_trade_no: 'MIGRATE-1',
  notify_url,
  amount: { total: 100 },
  payer: { openid },
})
if (prepaid.error) throw new Error(prepaid.error)
const payment = prepaid.data // signed already
// #endregion jsapi
console.log(Object.keys(payment).join(' '))

// #region native
const native = await pay.transactions_native({
  description: '图书',
  out_trade_no: 'MIGRATE-2',
  notify_url,
  amount: { total: 8888 },
  settle_info: { profit_sharing: true },
})
if (native.error) throw new Error(native.error)
const { code_url } = native.data
// #endregion native
console.log(code_url.startsWith('weixin://'))

// #region notification
async function openNotification(headers, body) {
  const genuine = await pay.verifySign({
    timestamp: headers['wechatpay-timestamp'],
    nonce: headers['wechatpay-nonce'],
    serial: headers['wechatpay-serial'],
    signature: headers['wechatpay-signature'],
    body, // the text; of an object JSON is made once more
  })
  if (!genuine) throw new Error('forged')
  const { ciphertext, nonce, associated_data } =
    JSON.parse(body).resource
  return pay.decipher_gcm(ciphertext, associated_data, nonce)
}
// #endregion notification

// #region certificates
// downloaded by verifySign; a public key is put there by hand
Pay.certificates = {
  ...Pay.certificates,
  [publicKeyId]: read('pub_key.pem').toString(),
}
await pay.fetchCertificates()
// #endregion certificates
await act('/orders/MIGRATE-2/pay')
console.log(
  'paid',
  (
    await openNotification(
      notifications[0].headers,
      notifications[0].body,
    )
  ).out_trade_no,
)

// #region query
const { data: order, error } = await pay.query({
  out_trade_no: 'MIGRATE-2',
})
if (error) throw new Error(error)
// #endregion query
console.log(order.trade_state, order.amount.total)

// #region close
const closed = await pay.close('MIGRATE-1')
if (closed.error) throw new Error(closed.error)
// #endregion close

// #region refund
const refund = await pay.refunds({
  out_trade_no: 'MIGRATE-2',
  out_refund_no: 'MIGRATE-2-R1',
  amount: { refund: 888, total: 8888, currency: 'CNY' },
})
if (refund.error) throw new Error(refund.error)
// #endregion refund
console.log(refund.data.status)
console.log(Pay.certificates[certificateSerial] === undefined ? 0 : 1)

// #region sensitive
const added = await pay.profitsharing_receivers_add({
  type: 'PERSONAL_OPENID',
  account: openid,
  name: pay.publicEncrypt('张三', read('pub_key.pem')),
  relation_type: 'STAFF',
  wx_serial_no: publicKeyId,
})
if (added.error) throw new Error(added.error)
// #endregion sensitive

// #region upload
const picture = await pay.upload_images(
  readFileSync(pictureFile),
  'license.png',
)
if (picture.error) throw new Error(picture.error)
const { media_id } = picture.data
// #endregion upload
console.log(media_id.length > 0)

await act('/clock', { advance: '2m' })
// #region sharing
const share = await pay.create_profitsharing_orders({
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
  wx_serial_no: publicKeyId,
})
if (share.error) throw new Error(share.error)
// #endregion sharing
console.log(share.data.state)

// #region transfer
const transfer = await pay.batches_transfer({
  out_batch_no: 'MIGRATE3',
  batch_name: '活动奖励',
  batch_remark: '活动奖励',
  total_amount: 200000,
  total_num: 1,
  transfer_detail_list: [
    {
      out_detail_no: 'MIGRATE3x1',
      transfer_amount: 200000,
      transfer_remark: '活动奖励',
      openid,
      user_name: pay.publicEncrypt('张三', read('pub_key.pem')),
    },
  ],
  wx_serial_no: publicKeyId,
})
if (transfer.error) throw new Error(transfer.error)
// #endregion transfer
console.log(transfer.data.batch_id.length > 0)

// #region errors
const missing = await pay.query({ out_trade_no: 'NOT-THERE' })
if (missing.error)
  console.log(missing.status, JSON.parse(missing.error).code)
// #endregion errors

const bill_date = await billDay()
// #region bill
const asked = await pay.tradebill({ bill_date, bill_type: 'ALL' })
if (asked.error) throw new Error(asked.error)
const { download_url, hash_value } = asked.data
const file = await pay.downloadBill(hosted(download_url))
if (createHash('sha1').update(file.data).digest('hex') !== hash_value)
  throw new Error('damaged')
const [, ...rows] = file.data.trim().split(/\r?\n/).slice(0, -2)
for (const row of rows) console.log(row.split(',').length > 20) // cells are yours to read
// #endregion bill
function hosted(address) {
  return address.replace(url, HOST)
}

import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { describeJourney } from './journey.ts'

const require = createRequire(new URL('package.json', import.meta.url))
const { Wechatpay, Rsa, Aes, Formatter, Multipart } = require('wechatpay-axios-plugin')

describeJourney(
  'wechatpay-axios-plugin',
  ({ url: baseURL, mchid, appid, serial, privateKey, certs, apiv3Key, notifyUrl }) => {
    const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, baseURL })
    return {
      async order(out_trade_no, total) {
        const { data } = await wxpay.v3.pay.transactions.native.post({
          appid,
          mchid,
          description: '图书',
          out_trade_no,
          notify_url: notifyUrl,
          amount: { total },
        })
        return data.code_url
      },
      async query(out_trade_no) {
        const { data } = await wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.get({
          out_trade_no,
          params: { mchid },
        })
        return data
      },
      async open({ headers, body }) {
        const message = Formatter.response(headers['wechatpay-timestamp'], headers['wechatpay-nonce'], body)
        const key = certs[headers['wechatpay-serial']!]
        if (!Rsa.verify(message, headers['wechatpay-signature'], key)) throw new Error('forged')
        const { ciphertext, nonce, associated_data } = JSON.parse(body).resource
        return JSON.parse(Aes.AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data))
      },
      async refund(out_trade_no, out_refund_no, refund) {
        const { data } = await wxpay.v3.refund.domestic.refunds.post({
          out_trade_no,
          out_refund_no,
          notify_url: notifyUrl,
          amount: { refund, total: 8888, currency: 'CNY' },
        })
        return data
      },
      async bill(bill_date) {
        const { data } = await wxpay.v3.bill.tradebill.get({ params: { bill_date, bill_type: 'ALL' } })
        const target = new URL(data.download_url)
        const file = await wxpay.v3.billdownload.file.get({
          params: Object.fromEntries(target.searchParams),
          responseType: 'arraybuffer',
          transformResponse: [],
        })
        const bytes = Buffer.from(file.data)
        if (createHash('sha1').update(bytes).digest('hex') !== data.hash_value)
          throw new Error('another digest')
        return bytes.toString()
      },
      async certificates() {
        const { data } = await wxpay.v3.certificates.get()
        return data.data.map(
          ({ serial_no, encrypt_certificate: { ciphertext, nonce, associated_data } }: never) => {
            if (!Aes.AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data).includes('CERTIFICATE'))
              throw new Error('no certificate')
            return serial_no
          },
        )
      },
      async upload(filename, content) {
        const sha256 = createHash('sha256').update(content).digest('hex')
        const form = new Multipart()
          .append('meta', JSON.stringify({ filename, sha256 }))
          .append('file', Buffer.from(content), filename)
        const { data } = await wxpay.v3.merchant.media.upload.post(form.getBuffer(), {
          meta: { filename, sha256 },
          headers: form.getHeaders(),
        })
        return data.media_id
      },
      async refusal(out_trade_no) {
        return wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$
          .get({ out_trade_no, params: { mchid } })
          .catch((error: { response: { data: { code: string } } }) => error.response.data.code)
      },
    }
  },
)

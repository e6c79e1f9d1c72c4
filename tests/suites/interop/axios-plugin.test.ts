import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { refused, type Refusal } from './foreign-client.ts'
import { describeJourney } from './journey.ts'

const require = createRequire(new URL('package.json', import.meta.url))
const { Wechatpay, Rsa, Aes, Formatter } = require('wechatpay-axios-plugin')

interface EncryptedCertificate {
  readonly serial_no: string
  readonly encrypt_certificate: Record<'ciphertext' | 'nonce' | 'associated_data', string>
}

/** What axios rejects with. */
interface AxiosRejection {
  readonly response: { readonly status: number; readonly data: { readonly code: string } }
}

/** The data of a response. @throws {Refusal} */
async function dataOf<Data = unknown>(exchange: Promise<{ readonly data: Data }>): Promise<Data> {
  try {
    return (await exchange).data
  } catch (error) {
    const { status, data } = (error as AxiosRejection).response
    throw refused({ status, code: data.code } satisfies Refusal)
  }
}

describeJourney(
  'wechatpay-axios-plugin',
  ({ url: baseURL, mchid, appid, serial, privateKey, certs, apiv3Key, notifyUrl }, { act, file }) => {
    const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, baseURL })
    const { transactions } = wxpay.v3.pay
    const decrypt = ({ ciphertext, nonce, associated_data }: EncryptedCertificate['encrypt_certificate']) =>
      Aes.AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data)
    return {
      verifies: true,
      act,
      async order(out_trade_no, total) {
        const { code_url } = await dataOf<{ code_url: string }>(
          transactions.native.post({
            appid,
            mchid,
            description: '图书',
            out_trade_no,
            notify_url: notifyUrl,
            amount: { total },
          }),
        )
        return code_url
      },
      query: out_trade_no =>
        dataOf(transactions.outTradeNo.$out_trade_no$.get({ out_trade_no, params: { mchid } })),
      close: out_trade_no =>
        dataOf(transactions.outTradeNo.$out_trade_no$.close.post({ mchid }, { out_trade_no })),
      async open({ headers, body }) {
        const message = Formatter.response(headers['wechatpay-timestamp'], headers['wechatpay-nonce'], body)
        const key = certs[headers['wechatpay-serial']!]
        if (!Rsa.verify(message, headers['wechatpay-signature'], key)) throw new Error('forged')
        return JSON.parse(decrypt(JSON.parse(body).resource))
      },
      refund: (out_trade_no, out_refund_no, refund, total) =>
        dataOf(
          wxpay.v3.refund.domestic.refunds.post({
            out_trade_no,
            out_refund_no,
            notify_url: notifyUrl,
            amount: { refund, total, currency: 'CNY' },
          }),
        ),
      async bill(bill_date) {
        const { download_url, hash_value } = await dataOf<{ download_url: string; hash_value: string }>(
          wxpay.v3.bill.tradebill.get({ params: { bill_date, bill_type: 'ALL' } }),
        )
        const content = await dataOf<ArrayBuffer>(
          wxpay.v3.billdownload.file.get({
            params: Object.fromEntries(new URL(download_url).searchParams),
            responseType: 'arraybuffer',
            transformResponse: [],
          }),
        )
        const bytes = Buffer.from(content)
        if (createHash('sha1').update(bytes).digest('hex') !== hash_value) throw new Error('another digest')
        return bytes.toString()
      },
      async certificates() {
        const { data } = await dataOf<{ data: EncryptedCertificate[] }>(wxpay.v3.certificates.get())
        return data.map(({ serial_no, encrypt_certificate }) => {
          if (!decrypt(encrypt_certificate).includes('BEGIN CERTIFICATE')) throw new Error('no certificate')
          return serial_no
        })
      },
      async upload(filename, content) {
        const meta = { filename, sha256: createHash('sha256').update(content).digest('hex') }
        const { media_id } = await dataOf<{ media_id: string }>(
          wxpay.v3.merchant.media.upload.post(
            { meta: JSON.stringify(meta), file: createReadStream(file(filename, content)) },
            { meta, headers: { 'Content-Type': 'multipart/form-data' } },
          ),
        )
        return media_id
      },
    }
  },
)

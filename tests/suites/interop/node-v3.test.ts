import { createHash, createPublicKey } from 'node:crypto'
import { createRequire } from 'node:module'
import { refused } from './foreign-client.ts'
import { describeJourney } from './journey.ts'

const require = createRequire(new URL('package.json', import.meta.url))
const Pay = require('wechatpay-node-v3')
const { PayRequest } = require('wechatpay-node-v3/dist/lib/pay-request.js')
/** What it sends with. */
const superagent = createRequire(require.resolve('wechatpay-node-v3'))('superagent')

const HOST = 'https://api.mch.weixin.qq.com'

/** What its methods answer. */
interface Output<Data = unknown> {
  readonly status: number
  readonly data: Data
  /** The body of a response of 4xx or 5xx. */
  readonly error?: string
}

interface Picture {
  readonly fileinfo: { readonly filename: string }
  readonly pic_buffer: Buffer
}

/**
 * What `createHttp` takes: its own HTTP service, called with another host. Its service cannot post the
 * picture of `upload_images`, and leaves that to whoever gives another one.
 */
function serviceFor(base: string): object {
  const service = new PayRequest()
  const moved = (url: string): string => base + url.replace(HOST, '')
  return {
    get: (url: string, headers: object) => service.get(moved(url), headers),
    post: (url: string, parameters: object | Picture, headers: object) =>
      'pic_buffer' in parameters
        ? postPicture(moved(url), parameters, headers)
        : service.post(moved(url), parameters, headers),
  }
}

async function postPicture(url: string, { fileinfo, pic_buffer }: Picture, headers: object): Promise<Output> {
  const { status, body } = await superagent
    .post(url)
    .set(headers)
    .attach('file', pic_buffer, { filename: fileinfo.filename, contentType: 'image/png' })
    .field('meta', JSON.stringify(fileinfo))
  return { status, data: body }
}

/** @throws {Refusal} */
async function dataOf<Data = unknown>(output: Promise<Output<Data>>): Promise<Data> {
  const { status, data, error } = await output
  if (error !== undefined) throw refused({ status, code: JSON.parse(error).code })
  return data
}

describeJourney(
  'wechatpay-node-v3',
  ({ url, mchid, appid, serial, privateKey, certs, apiv3Key, notifyUrl }, { act }) => {
    const pay = new Pay({
      appid,
      mchid,
      serial_no: serial,
      publicKey: Buffer.from(createPublicKey(privateKey).export({ type: 'spki', format: 'pem' })),
      privateKey: Buffer.from(privateKey),
      key: apiv3Key,
    })
    pay.createHttp(serviceFor(url))
    return {
      verifies: false,
      act,
      async order(out_trade_no, total) {
        const { code_url } = await dataOf<{ code_url: string }>(
          pay.transactions_native({
            description: '图书',
            out_trade_no,
            notify_url: notifyUrl,
            amount: { total },
          }),
        )
        return code_url
      },
      query: out_trade_no => dataOf(pay.query({ out_trade_no })),
      close: out_trade_no => dataOf(pay.close(out_trade_no)),
      async open({ headers, body }) {
        // The public key's name is not among the certificates that it downloads.
        Pay.certificates = { ...Pay.certificates, ...certs }
        const genuine = await pay.verifySign({
          timestamp: headers['wechatpay-timestamp'],
          nonce: headers['wechatpay-nonce'],
          serial: headers['wechatpay-serial'],
          signature: headers['wechatpay-signature'],
          body,
        })
        if (!genuine) throw new Error('forged')
        const { ciphertext, nonce, associated_data } = JSON.parse(body).resource
        return pay.decipher_gcm(ciphertext, associated_data, nonce, apiv3Key)
      },
      refund: (out_trade_no, out_refund_no, refund, total) =>
        dataOf(
          pay.refunds({
            out_trade_no,
            out_refund_no,
            notify_url: notifyUrl,
            amount: { refund, total, currency: 'CNY' },
          }),
        ),
      async bill(bill_date) {
        const { download_url, hash_value } = await dataOf<{ download_url: string; hash_value: string }>(
          pay.tradebill({ bill_date, bill_type: 'ALL' }),
        )
        // It signs what is left of a URL when its host is cut off.
        const text = await dataOf<string>(pay.downloadBill(download_url.replace(url, HOST)))
        if (createHash('sha1').update(text).digest('hex') !== hash_value) throw new Error('another digest')
        return text
      },
      async certificates() {
        const found: { serial_no: string; publicKey: string }[] = await pay.get_certificates(apiv3Key)
        return found.map(({ serial_no }) => serial_no)
      },
      async upload(filename, content) {
        const { media_id } = await dataOf<{ media_id: string }>(
          pay.upload_images(Buffer.from(content), filename),
        )
        return media_id
      },
    }
  },
)

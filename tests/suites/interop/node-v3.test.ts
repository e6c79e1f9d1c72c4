import { createPublicKey } from 'node:crypto'
import { createRequire } from 'node:module'
import { describeJourney } from './journey.ts'

const require = createRequire(new URL('package.json', import.meta.url))
const Pay = require('wechatpay-node-v3')
const { PayRequest } = require('wechatpay-node-v3/dist/lib/pay-request.js')

const HOST = 'https://api.mch.weixin.qq.com'

/** Its host cannot be chosen: its own HTTP service is called with another URL. */
function toUrl(base: string): object {
  const service = new PayRequest()
  const moved = (url: string): string => base + url.replace(HOST, '')
  return {
    get: (url: string, headers: object) => service.get(moved(url), headers),
    post: (url: string, parameters: object, headers: object) => service.post(moved(url), parameters, headers),
  }
}

interface Output {
  readonly status: number
  readonly data: never
  readonly error?: string
}

function dataOf({ status, data, error }: Output): never {
  if (status !== 200) throw new Error(`${status} ${error}`)
  return data
}

// It uploads without its Authorization: WeChat Pay refuses that, and so does the sandbox.
describeJourney(
  'wechatpay-node-v3',
  ({ url, mchid, appid, serial, privateKey, certs, apiv3Key, notifyUrl }) => {
    const pay = new Pay({
      appid,
      mchid,
      serial_no: serial,
      publicKey: Buffer.from(createPublicKey(privateKey).export({ type: 'spki', format: 'pem' })),
      privateKey: Buffer.from(privateKey),
      key: apiv3Key,
    })
    pay.createHttp(toUrl(url))
    return {
      async order(out_trade_no, total) {
        const { code_url } = dataOf(
          await pay.transactions_native({
            description: '图书',
            out_trade_no,
            notify_url: notifyUrl,
            amount: { total },
          }),
        ) as { code_url: string }
        return code_url
      },
      query: async out_trade_no => dataOf(await pay.query({ out_trade_no })),
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
      refund: async (out_trade_no, out_refund_no, refund) =>
        dataOf(
          await pay.refunds({
            out_trade_no,
            out_refund_no,
            notify_url: notifyUrl,
            amount: { refund, total: 8888, currency: 'CNY' },
          }),
        ),
      async bill(bill_date) {
        const { download_url } = dataOf(await pay.tradebill({ bill_date, bill_type: 'ALL' })) as {
          download_url: string
        }
        // It signs what is left of a URL when its host is cut off.
        return dataOf(await pay.downloadBill(download_url.replace(url, HOST)))
      },
      async certificates() {
        const found: { serial_no: string; publicKey: string }[] = await pay.get_certificates(apiv3Key)
        return found.map(({ serial_no }) => serial_no)
      },
      async refusal(out_trade_no) {
        const { error } = (await pay.query({ out_trade_no })) as Output
        return JSON.parse(error!).code
      },
    }
  },
)

import { createSign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createEmulator, type Emulator } from '../../../src/emulator.ts'
import { emulatorPage, listen } from '../../../src/file.node.ts'
import { createWechatpay, type Wechatpay } from '../../../src/index.ts'

/** A sandbox with its page behind a port, and a merchant who uses it. */
export interface Shop {
  readonly emulator: Emulator
  readonly wxpay: Wechatpay
  /** Of the sandbox. */
  readonly url: string
  /** Where the merchant is told. */
  readonly notify_url: string
  /** Of the merchant's own shop: a page that says so. */
  readonly shop_url: string
  order(out_trade_no: string, total?: number): Promise<string>
  refund(out_trade_no: string, out_refund_no: string): Promise<void>
  /** An order for a mobile browser. */
  orderH5(out_trade_no: string): Promise<string>
  /** Asks for an order, and signs the path alone. */
  askWithWrongSignature(out_trade_no: string): Promise<number>
  close(): Promise<void>
}

export async function openShop(): Promise<Shop> {
  const emulator = await createEmulator({ page: await emulatorPage() })
  const { url, close } = await listen(emulator)
  const server = createServer((request, response) => {
    if (request.method === 'POST') response.writeHead(204).end()
    else response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>shop</title><h1>shop</h1>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const shop_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const notify_url = `${shop_url}/notify`
  const wxpay = createWechatpay({ ...emulator.credentials, baseUrl: url, appid: 'wx8888888888888888' })
  const body = (out_trade_no: string, total: number): OrderBody => ({
    out_trade_no,
    description: '深圳腾大-QQ公仔',
    notify_url,
    amount: { total },
  })
  return {
    emulator,
    wxpay,
    url,
    notify_url,
    shop_url,
    async order(out_trade_no, total = 100) {
      const { code_url } = await wxpay.v3.pay.transactions.native
        .post({ json: body(out_trade_no, total) })
        .json()
      return String(code_url)
    },
    async refund(out_trade_no, out_refund_no) {
      const json = { out_trade_no, out_refund_no, notify_url }
      await wxpay.v3.refund.domestic.refunds
        .post({ json: { ...json, amount: { refund: 40, total: 100, currency: 'CNY' } } })
        .json()
    },
    async orderH5(out_trade_no) {
      const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } }
      const { h5_url } = await wxpay.v3.pay.transactions.h5
        .post({ json: { ...body(out_trade_no, 250), scene_info } })
        .json()
      return String(h5_url)
    },
    async askWithWrongSignature(out_trade_no) {
      const { mchid, serial, privateKey } = emulator.credentials
      const path = `/v3/pay/transactions/out-trade-no/${out_trade_no}`
      const timestamp = Math.floor(Date.now() / 1000)
      const message = `GET\n${path}\n${timestamp}\nabc\n\n`
      const signature = createSign('sha256').update(message).sign(privateKey, 'base64')
      const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="abc",timestamp="${timestamp}",serial_no="${serial}",signature="${signature}"`
      const headers = { accept: 'application/json', 'user-agent': 'test', authorization }
      return (await fetch(`${url}${path}?mchid=${mchid}`, { headers })).status
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await close()
    },
  }
}

interface OrderBody {
  readonly out_trade_no: string
  readonly description: string
  readonly notify_url: string
  readonly amount: { readonly total: number }
}

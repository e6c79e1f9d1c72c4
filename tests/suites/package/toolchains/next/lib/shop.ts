import { ApiError, createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator, type Emulator } from 'wechatpay-isomorphic/emulator'
import { createNotifications } from 'wechatpay-isomorphic/notification'

const paid = new Set<string>()
let made: Promise<Emulator> | undefined

/** The sandbox of this process, in the place of the network; it notifies the route itself. */
const sandbox = (): Promise<Emulator> =>
  (made ??= createEmulator({ deliver: request => notify(new Request(request)) }))

/** The route of notifications. */
export async function notify(request: Request): Promise<Response> {
  const { serial, privateKey, ...credentials } = (await sandbox()).credentials
  const handler = createNotifications(credentials).handler(event => {
    if (event.event_type === 'TRANSACTION.SUCCESS') paid.add(String(event.resource.out_trade_no))
  })
  return handler(request)
}

/** Places an order, pays it, and says what came of it: `weixin:// paid ORDER_NOT_EXIST`. */
export async function pay(): Promise<Response> {
  const emulator = await sandbox()
  const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
  const out_trade_no = `ORDER-${Date.now()}`
  const { code_url } = await wxpay.v3.pay.transactions.native
    .post({
      json: {
        appid: 'wx8888888888888888',
        description: '图书',
        out_trade_no,
        notify_url: 'https://merchant.example/notify',
        amount: { total: 1 },
      },
    })
    .json()
  await emulator.pay(out_trade_no)
  const error: unknown = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
    .get({ out_trade_no: 'UNKNOWN-1' })
    .json()
    .catch((reason: unknown) => reason)
  const code = error instanceof ApiError ? error.code : String(error)
  return new Response(`${code_url.slice(0, 9)} ${paid.has(out_trade_no) ? 'paid' : 'unpaid'} ${code}`)
}

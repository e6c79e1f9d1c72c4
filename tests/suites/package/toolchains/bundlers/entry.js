import { ApiError, createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'

/** Prints `weixin:// 404` where everything is as it should be. */
async function main() {
  const emulator = await createEmulator()
  const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
  const { code_url } = await wxpay.v3.pay.transactions.native
    .post({
      json: {
        appid: 'wx8888888888888888',
        description: '图书',
        out_trade_no: 'ORDER-000001',
        notify_url: 'https://merchant.example/notify',
        amount: { total: 1 },
      },
    })
    .json()
  const error = await wxpay.v3.pay.transactions.id._transaction_id_
    .get({ transaction_id: '1' })
    .json()
    .catch(reason => reason)
  console.log(code_url.slice(0, 9), error instanceof ApiError ? error.status : error)
}

void main()

const { ApiError, createWechatpay } = require('wechatpay-isomorphic')
const { createEmulator } = require('wechatpay-isomorphic/emulator')

test('an order, and an error that is known by its class', async () => {
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
  expect(code_url).toMatch(/^weixin:/)
  const unknown = wxpay.v3.pay.transactions.id._transaction_id_.get({ transaction_id: '1' }).json()
  await expect(unknown).rejects.toBeInstanceOf(ApiError)
})

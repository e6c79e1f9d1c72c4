import { wxpay } from './wxpay.ts'

const { h5_url } = await wxpay.v3.pay.transactions.h5
  .post({
    json: {
      description: '咖啡豆 250 克',
      out_trade_no: 'SHOP-H5-1',
      notify_url: 'https://shop.example/notify',
      amount: { total: 100 },
      scene_info: { payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } },
    },
  })
  .json()
const url = await wxpay.requestPayment.h5({
  h5_url,
  redirect_url: 'https://shop.example/done',
})
console.log(new URL(url).searchParams.get('redirect_url'))

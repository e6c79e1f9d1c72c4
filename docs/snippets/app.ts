import { wxpay } from './wxpay.ts'

const { prepay_id } = await wxpay.v3.pay.transactions.app
  .post({
    json: {
      description: '咖啡豆 250 克',
      out_trade_no: 'SHOP-APP-1',
      notify_url: 'https://shop.example/notify',
      amount: { total: 100 },
    },
  })
  .json()
const payment = await wxpay.requestPayment.app({ prepay_id })
console.log(Object.keys(payment).join(' '))

import { wxpay } from './wxpay.ts'

export async function pay(openid: string, out_trade_no: string, total: number) {
  const { prepay_id } = await wxpay.v3.pay.transactions.jsapi
    .post({
      json: {
        description: '咖啡豆 250 克',
        out_trade_no,
        notify_url: 'https://shop.example/notify',
        amount: { total },
        payer: { openid },
      },
    })
    .json()
  return wxpay.requestPayment.miniProgram({ prepay_id })
}

const payment = await pay('oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', 'MINI-1', 100)
console.log(Object.keys(payment).join(' '))

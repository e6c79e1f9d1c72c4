import { setTimeout } from 'node:timers/promises'
import { ApiError } from 'wechatpay-isomorphic'
import { wxpay } from './wxpay.ts'

const { codepay, outTradeNo } = wxpay.v3.pay.transactions

/** Whether the customer has paid: asked until it is known, for at most a minute. */
async function payByCode(auth_code: string, out_trade_no: string, total: number) {
  try {
    const order = await codepay
      .post({
        json: {
          description: '咖啡',
          out_trade_no,
          amount: { total },
          payer: { auth_code },
          scene_info: { store_info: { id: '0001' } },
        },
      })
      .json()
    if (order.trade_state === 'SUCCESS') return true
  } catch (error) {
    // USERPAYING, SYSTEM_ERROR, a time-out: it may have been paid
    if (error instanceof ApiError && error.code === 'PARAM_ERROR') throw error
  }
  for (let wait = 0; wait < 12; wait++) {
    const { trade_state } = await outTradeNo._out_trade_no_.get({ out_trade_no }).json()
    if (trade_state === 'SUCCESS') return true
    if (trade_state === 'PAYERROR' || trade_state === 'REVOKED') return false
    await setTimeout(5000)
  }
  await outTradeNo._out_trade_no_.reverse.post({ out_trade_no, json: {} })
  return false
}

console.log(await payByCode('130061098828009406', 'CODE-1', 100))

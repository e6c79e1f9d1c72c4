import { Inject, Injectable } from '@nestjs/common'
import { ApiError, type Wechatpay } from 'wechatpay-isomorphic'

export const WECHATPAY = 'WECHATPAY'

@Injectable()
export class PayService {
  constructor(@Inject(WECHATPAY) private readonly wxpay: Wechatpay) {}

  async order(out_trade_no: string, total: number): Promise<string> {
    const { code_url } = await this.wxpay.v3.pay.transactions.native
      .post({
        json: {
          appid: 'wx8888888888888888',
          description: '图书',
          out_trade_no,
          notify_url: 'https://merchant.example/notify',
          amount: { total },
        },
      })
      .json()
    return code_url
  }

  async state(out_trade_no: string): Promise<string | undefined> {
    try {
      const order = await this.wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
        .get({ out_trade_no })
        .json()
      return order.trade_state
    } catch (error) {
      if (error instanceof ApiError) return error.code
      throw error
    }
  }
}

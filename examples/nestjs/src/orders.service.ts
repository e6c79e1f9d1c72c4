import {
  BadRequestException,
  ConflictException,
  Injectable,
  Logger,
  NotFoundException,
} from '@nestjs/common'
import type { Notification, NotificationHandler } from 'wechatpay-isomorphic/notification'
import { env, WxpayService } from './wxpay.service'

/** Fen. The browser names an item; what it costs is known here alone. */
const CATALOGUE = new Map([
  ['coffee', { description: '咖啡', total: 2800 }],
  ['beans', { description: '咖啡豆 250 克', total: 8800 }],
])

interface Order {
  out_trade_no: string
  total: number
  state: 'NOTPAY' | 'SUCCESS' | 'REFUND'
  delivered: number // how often the goods were handed out
}

interface Payment {
  out_trade_no: string
  mchid?: string
  appid?: string
  amount?: { total?: number }
}

@Injectable()
export class OrdersService {
  private readonly logger = new Logger(OrdersService.name)
  private readonly orders = new Map<string, Order>() // in production: a repository
  private handler: NotificationHandler | undefined

  constructor(private readonly wxpay: WxpayService) {}

  async place(item: unknown) {
    const goods = CATALOGUE.get(String(item))
    if (goods === undefined) throw new BadRequestException('NO_SUCH_ITEM')
    const { description, total } = goods
    const out_trade_no = crypto.randomUUID().replaceAll('-', '')
    // Before WeChat Pay hears of it: no payment may come for an order that nobody knows.
    this.orders.set(out_trade_no, { out_trade_no, total, state: 'NOTPAY', delivered: 0 })
    const json = { description, out_trade_no, notify_url: env('NOTIFY_URL'), amount: { total } }
    const { code_url } = await this.wxpay.client.v3.pay.transactions.native.post({ json }).json()
    return { out_trade_no, code_url }
  }

  /** What the shop knows of an order. Where it was not told, it asks. */
  async show(out_trade_no: string) {
    const order = this.orders.get(out_trade_no)
    if (order === undefined) throw new NotFoundException('NO_SUCH_ORDER')
    if (order.state === 'NOTPAY') {
      const { outTradeNo } = this.wxpay.client.v3.pay.transactions
      const payment = await outTradeNo._out_trade_no_.get({ out_trade_no }).json()
      if (payment.trade_state === 'SUCCESS') this.settle(payment)
    }
    return order
  }

  /** All of it. The same number again is the same refund, however often somebody clicks. */
  async refund(out_trade_no: string) {
    const { state, total } = await this.show(out_trade_no)
    if (state === 'NOTPAY') throw new ConflictException('ORDER_NOT_PAID')
    const { out_refund_no, status } = await this.wxpay.client.v3.refund.domestic.refunds
      .post({
        json: {
          out_trade_no,
          out_refund_no: refundNumber(out_trade_no),
          notify_url: env('NOTIFY_URL'),
          amount: { refund: total, total, currency: 'CNY' },
        },
      })
      .json()
    return { out_refund_no, status }
  }

  /** Verifies, decrypts, and answers WeChat Pay; one handler, because it remembers what it has had. */
  get notification(): NotificationHandler {
    return (this.handler ??= this.wxpay.client.notifications.handler(event => this.take(event)))
  }

  /** What becomes of a notification, once. Where it throws, WeChat Pay comes again. */
  private take(event: Notification) {
    if (event.event_type === 'TRANSACTION.SUCCESS') this.settle(event.resource)
    else if (event.event_type === 'REFUND.SUCCESS') this.settleRefund(event.resource)
    else this.logger.warn(`${event.event_type}: for a person to look at`)
  }

  private settle({ out_trade_no, mchid, appid, amount }: Payment) {
    const order = this.orders.get(out_trade_no)
    if (order === undefined || mchid !== env('WXPAY_MCHID') || appid !== env('WXPAY_APPID'))
      return this.logger.error(`${out_trade_no}: a payment, but not of an order of this shop`)
    if (amount?.total !== order.total)
      return this.logger.error(
        `${out_trade_no}: ${amount?.total} fen were paid, not ${order.total}`,
      )
    if (order.state !== 'NOTPAY') return
    order.state = 'SUCCESS'
    order.delivered++ // here the goods are handed out
  }

  private settleRefund({
    out_trade_no,
    out_refund_no,
  }: Record<'out_trade_no' | 'out_refund_no', string>) {
    const order = this.orders.get(out_trade_no)
    if (order?.state === 'SUCCESS' && out_refund_no === refundNumber(out_trade_no))
      order.state = 'REFUND'
  }
}

const refundNumber = (out_trade_no: string) => `${out_trade_no}-R1`

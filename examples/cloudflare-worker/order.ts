import { DurableObject } from 'cloudflare:workers'

export interface Order {
  out_trade_no: string
  total: number
  state: 'NOTPAY' | 'SUCCESS' | 'REFUND'
  delivered: number // how often the goods were handed out
}

/** One object an order, which all Workers share. It does one thing after another. */
export class OrderObject extends DurableObject<Env> {
  async place(out_trade_no: string, total: number): Promise<void> {
    await this.ctx.storage.put<Order>('order', {
      out_trade_no,
      total,
      state: 'NOTPAY',
      delivered: 0,
    })
  }

  show(): Promise<Order | undefined> {
    return this.ctx.storage.get<Order>('order')
  }

  async settle(): Promise<void> {
    const order = await this.show()
    if (order?.state !== 'NOTPAY') return
    await this.ctx.storage.put<Order>('order', {
      ...order,
      state: 'SUCCESS',
      delivered: order.delivered + 1,
    })
  }

  async settleRefund(): Promise<void> {
    const order = await this.show()
    if (order?.state === 'SUCCESS')
      await this.ctx.storage.put<Order>('order', { ...order, state: 'REFUND' })
  }
}

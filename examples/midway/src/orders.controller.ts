import { Body, Controller, Get, Inject, Param, Post } from '@midwayjs/core'
import type { Context } from '@midwayjs/koa'
import { koaMiddleware } from 'wechatpay-isomorphic/notification'
import { OrdersService } from './orders.service'

/** Methods are async: Midway fills in the parameters of no other. */
@Controller('/')
export class OrdersController {
  @Inject()
  ctx!: Context

  @Inject()
  orders!: OrdersService

  @Post('/orders')
  async place(@Body('item') item: unknown) {
    return this.orders.place(item)
  }

  @Get('/orders/:number')
  async show(@Param('number') number: string) {
    return this.orders.show(number)
  }

  @Post('/orders/:number/refund')
  async refund(@Param('number') number: string) {
    return this.orders.refund(number)
  }

  /** Midway's body parser has kept the raw body beside what it parsed; the signature covers that. */
  @Post('/notify')
  async notify() {
    await koaMiddleware(this.orders.notification)(this.ctx)
    return this.ctx.body
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common'
import {
  nodeListener,
  type NodeRequest,
  type NodeResponse,
} from 'wechatpay-isomorphic/notification'
import { OrdersService } from './orders.service'

@Controller()
export class OrdersController {
  constructor(private readonly orders: OrdersService) {}

  @Post('orders')
  @HttpCode(200)
  place(@Body() body?: { item?: unknown }) {
    return this.orders.place(body?.item)
  }

  @Get('orders/:number')
  show(@Param('number') number: string) {
    return this.orders.show(number)
  }

  @Post('orders/:number/refund')
  @HttpCode(200)
  refund(@Param('number') number: string) {
    return this.orders.refund(number)
  }

  /** With @Res() the response is the handler's: 204, or what makes WeChat Pay come again. */
  @Post('notify')
  notify(@Req() request: NodeRequest, @Res() response: NodeResponse) {
    return nodeListener(this.orders.notification)(request, response)
  }
}

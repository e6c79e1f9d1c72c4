import { Controller, Get, Param, Post } from '@nestjs/common'
import { PayService } from './pay.service'

@Controller('orders')
export class PayController {
  constructor(private readonly pay: PayService) {}

  @Post(':number')
  order(@Param('number') number: string): Promise<string> {
    return this.pay.order(number, 100)
  }

  @Get(':number')
  state(@Param('number') number: string): Promise<string | undefined> {
    return this.pay.state(number)
  }
}

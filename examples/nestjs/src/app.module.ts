import { Module } from '@nestjs/common'
import { APP_FILTER } from '@nestjs/core'
import { OrdersController } from './orders.controller'
import { OrdersService } from './orders.service'
import { WxpayFilter } from './wxpay.filter'
import { WxpayService } from './wxpay.service'

@Module({
  controllers: [OrdersController],
  providers: [OrdersService, WxpayService, { provide: APP_FILTER, useClass: WxpayFilter }],
})
export class AppModule {}

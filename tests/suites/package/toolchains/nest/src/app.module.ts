import { Module } from '@nestjs/common'
import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { PayController } from './pay.controller'
import { PayService, WECHATPAY } from './pay.service'

@Module({
  controllers: [PayController],
  providers: [
    PayService,
    {
      provide: WECHATPAY,
      useFactory: async () => {
        const emulator = await createEmulator()
        return createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
      },
    },
  ],
})
export class AppModule {}

import { Test } from '@nestjs/testing'
import { AppModule } from './app.module'
import { PayService } from './pay.service'

describe('PayService', () => {
  it('orders, and knows an error by its class', async () => {
    const module = await Test.createTestingModule({ imports: [AppModule] }).compile()
    const pay = module.get(PayService)
    expect(await pay.order('ORDER-000001', 100)).toMatch(/^weixin:/)
    expect(await pay.state('ORDER-000001')).toBe('NOTPAY')
    expect(await pay.state('ORDER-000002')).toBe('ORDER_NOT_EXIST')
  })
})

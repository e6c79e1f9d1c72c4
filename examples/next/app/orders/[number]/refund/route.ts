import { answer } from '../../../../lib/answer.ts'
import { refundOrder } from '../../../../lib/shop.ts'

interface Context {
  params: Promise<{ number: string }>
}

export const POST = (_: Request, { params }: Context) =>
  answer(async () => refundOrder((await params).number))

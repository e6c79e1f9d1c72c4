import { answer } from '../../../lib/answer.ts'
import { showOrder } from '../../../lib/shop.ts'

interface Context {
  params: Promise<{ number: string }>
}

export const GET = (_: Request, { params }: Context) =>
  answer(async () => showOrder((await params).number))

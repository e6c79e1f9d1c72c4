import { answer } from '../../lib/answer.ts'
import { placeOrder } from '../../lib/shop.ts'

export const POST = (request: Request) =>
  answer(async () => placeOrder((await request.json())?.item))

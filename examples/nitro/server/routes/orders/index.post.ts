import { readBody } from 'h3'
import { answering } from '../../utils/answering.ts'
import { placeOrder } from '../../utils/shop.ts'

export default answering(async event => placeOrder((await readBody(event))?.item))

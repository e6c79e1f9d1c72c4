import { getRouterParam } from 'h3'
import { answering } from '../../../utils/answering.ts'
import { refundOrder } from '../../../utils/shop.ts'

export default answering(async event => refundOrder(getRouterParam(event, 'number')!))

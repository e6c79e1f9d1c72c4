import { getRouterParam } from 'h3'
import { answering } from '../../../utils/answering.ts'
import { showOrder } from '../../../utils/shop.ts'

export default answering(async event => showOrder(getRouterParam(event, 'number')!))

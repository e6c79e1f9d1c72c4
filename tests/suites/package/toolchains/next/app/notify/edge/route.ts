import { notify } from '../../../lib/shop'

export const runtime = 'edge'

export const POST = notify

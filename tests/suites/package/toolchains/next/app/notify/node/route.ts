import { notify } from '../../../lib/shop'

export const runtime = 'nodejs'

export const POST = notify

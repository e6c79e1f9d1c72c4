import { pay } from '../../../lib/shop'

export const runtime = 'edge'
export const dynamic = 'force-dynamic'

export const POST = pay

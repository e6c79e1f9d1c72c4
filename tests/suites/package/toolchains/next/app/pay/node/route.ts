import { pay } from '../../../lib/shop'

export const runtime = 'nodejs'
export const dynamic = 'force-dynamic'

export const POST = pay

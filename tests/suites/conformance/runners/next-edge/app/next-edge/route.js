import suite from '../../suite.mjs'

export const runtime = 'edge'
export const dynamic = 'force-dynamic'

export const GET = request => suite.fetch(request)

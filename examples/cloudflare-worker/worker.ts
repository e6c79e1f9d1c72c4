import { ApiError } from 'wechatpay-isomorphic/core'
import { notify, placeOrder, refundOrder, ShopError, showOrder } from './shop.ts'

export { ReplayGuard } from 'wechatpay-isomorphic/notification'
export { OrderObject } from './order.ts'

export default {
  async fetch(request, env, context) {
    if (new URL(request.url).pathname === '/notify') return notify(request, env, context)
    try {
      return Response.json(await route(request, env))
    } catch (error) {
      return toResponse(error)
    }
  },
} satisfies ExportedHandler<Env>

async function route(request: Request, env: Env) {
  const [, collection, number, act] = new URL(request.url).pathname.split('/')
  const key = [request.method, collection, number && ':number', act].filter(Boolean).join(' ')
  if (key === 'POST orders')
    return placeOrder(env, (await request.json<{ item?: unknown } | null>())?.item)
  if (key === 'GET orders :number') return showOrder(env, number!)
  if (key === 'POST orders :number refund') return refundOrder(env, number!)
  throw new ShopError(404, 'NO_SUCH_PAGE')
}

/** What the browser has not caused itself goes into the log, in one line. */
function toResponse(error: unknown): Response {
  if (error instanceof SyntaxError) return Response.json({ message: 'NOT_JSON' }, { status: 400 })
  if (error instanceof ShopError)
    return Response.json({ message: error.message }, { status: error.status })
  console.error(String(error))
  const message = error instanceof ApiError ? error.code : 'INTERNAL_ERROR'
  return Response.json({ message }, { status: 502 })
}

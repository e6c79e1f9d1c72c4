import { onNotification, placeOrder, refundOrder, showOrder, toAnswer } from './shop.ts'
import { wxpay } from './wxpay.ts'

const server = Bun.serve({
  port: Number(process.env['PORT'] ?? 3000),
  maxRequestBodySize: 1_000_000,
  routes: {
    // A fetch handler as it is.
    '/notify': wxpay().notifications.handler(onNotification),
    '/orders': {
      POST: async request => {
        const body = (await request.json()) as { item?: unknown } | null
        return Response.json(await placeOrder(body?.item))
      },
    },
    '/orders/:number': { GET: async ({ params }) => Response.json(await showOrder(params.number)) },
    '/orders/:number/refund': {
      POST: async ({ params }) => Response.json(await refundOrder(params.number)),
    },
  },
  fetch: () => Response.json({ message: 'NO_SUCH_PAGE' }, { status: 404 }),
  error(error) {
    const { status, message } = toAnswer(error)
    return Response.json({ message }, { status })
  },
})

console.log(server.url.href)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop())

import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { honoHandler } from 'wechatpay-isomorphic/notification'
import { onNotification, placeOrder, refundOrder, showOrder, toAnswer } from './shop.ts'
import { wxpay } from './wxpay.ts'

const PORT = Number(process.env['PORT'] ?? 3000)
const app = new Hono()

// It reads the body itself, and bounds it: the signature covers the bytes as they came.
app.post('/notify', honoHandler(wxpay().notifications.handler(onNotification)))

app.post('/orders', bodyLimit({ maxSize: 10_000 }), async context => {
  const body = await context.req.json<{ item?: unknown } | null>()
  return context.json(await placeOrder(body?.item))
})
app.get('/orders/:number', async context =>
  context.json(await showOrder(context.req.param('number'))),
)
app.post('/orders/:number/refund', async context =>
  context.json(await refundOrder(context.req.param('number'))),
)

app.onError((error, context) => {
  const { status, message } = toAnswer(error)
  return context.json({ message }, status as ContentfulStatusCode)
})

const server = serve({ fetch: app.fetch, port: PORT }, () => {
  console.log(`http://127.0.0.1:${PORT}`)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())

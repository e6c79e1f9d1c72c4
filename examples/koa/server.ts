import { bodyParser } from '@koa/bodyparser'
import Router from '@koa/router'
import Koa from 'koa'
import { koaMiddleware } from 'wechatpay-isomorphic/notification'
import { onNotification, placeOrder, refundOrder, showOrder, toAnswer } from './shop.ts'
import { wxpay } from './wxpay.ts'

const PORT = Number(process.env['PORT'] ?? 3000)
const router = new Router()

// Without a body parser before it: the signature covers the bytes as they came.
router.post('/notify', koaMiddleware(wxpay().notifications.handler(onNotification)))

router.post('/orders', bodyParser(), async context => {
  const body = context.request.body as { item?: unknown } | undefined
  context.body = await placeOrder(body?.item)
})
router.get('/orders/:number', async context => {
  context.body = await showOrder(context.params['number']!)
})
router.post('/orders/:number/refund', async context => {
  context.body = await refundOrder(context.params['number']!)
})

const app = new Koa()
app.use(async (context, next) => {
  try {
    await next()
  } catch (error) {
    const { status, message } = toAnswer(error)
    context.status = status
    context.body = { message }
  }
})
app.use(router.routes())

const server = app.listen(PORT, () => console.log(`http://127.0.0.1:${PORT}`))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())

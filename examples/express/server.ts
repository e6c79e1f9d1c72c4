import express, { type ErrorRequestHandler } from 'express'
import { nodeListener } from 'wechatpay-isomorphic/notification'
import { onNotification, placeOrder, refundOrder, showOrder, toAnswer } from './shop.ts'
import { wxpay } from './wxpay.ts'

const PORT = Number(process.env['PORT'] ?? 3000)
const app = express()

// Before any JSON middleware: the signature covers the bytes as they came.
app.post('/notify', nodeListener(wxpay().notifications.handler(onNotification)))

app.use(express.json())
app.post('/orders', async (request, response) => {
  response.json(await placeOrder(request.body?.item))
})
app.get('/orders/:number', async (request, response) => {
  response.json(await showOrder(request.params.number))
})
app.post('/orders/:number/refund', async (request, response) => {
  response.json(await refundOrder(request.params.number))
})

// Express knows it by its four parameters.
const onError: ErrorRequestHandler = (error, _request, response, _next) => {
  const { status, message } = toAnswer(error)
  response.status(status).json({ message })
}
app.use(onError)

const server = app.listen(PORT, error => {
  if (error) throw error
  console.log(`http://127.0.0.1:${PORT}`)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())

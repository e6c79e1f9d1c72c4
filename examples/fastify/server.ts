import fastify from 'fastify'
import { fastifyPlugin } from 'wechatpay-isomorphic/notification'
import { onNotification, placeOrder, refundOrder, showOrder, toAnswer } from './shop.ts'
import { wxpay } from './wxpay.ts'

const PORT = Number(process.env['PORT'] ?? 3000)
const app = fastify()

// Inside the plugin, and nowhere else, bodies are left as they came: the signature covers them.
await app.register(fastifyPlugin(wxpay().notifications.handler(onNotification), '/notify'))

interface ByNumber {
  Params: { number: string }
}
app.post<{ Body: { item?: unknown } | null }>('/orders', ({ body }) => placeOrder(body?.item))
app.get<ByNumber>('/orders/:number', ({ params }) => showOrder(params.number))
app.post<ByNumber>('/orders/:number/refund', ({ params }) => refundOrder(params.number))

app.setErrorHandler((error, _request, reply) => {
  const { status, message } = toAnswer(error)
  return reply.code(status).send({ message })
})

console.log(await app.listen({ port: PORT }))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void app.close())

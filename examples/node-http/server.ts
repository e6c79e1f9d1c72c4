import { createServer, type IncomingMessage } from 'node:http'
import { nodeListener } from 'wechatpay-isomorphic/notification'
import { onNotification, placeOrder, refundOrder, ShopError, showOrder, toAnswer } from './shop.ts'
import { wxpay } from './wxpay.ts'

const notify = nodeListener(wxpay().notifications.handler(onNotification))
const PORT = Number(process.env['PORT'] ?? 3000)

const server = createServer(async (request, response) => {
  if (request.url === '/notify') return notify(request, response)
  const answer = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  try {
    answer(200, await route(request))
  } catch (error) {
    const { status, message } = toAnswer(error)
    answer(status, { message })
  }
})

async function route(request: IncomingMessage) {
  const [, collection, number, act] = (request.url ?? '').split('/')
  const key = [request.method, collection, number && ':number', act].filter(Boolean).join(' ')
  if (key === 'POST orders') return placeOrder((await readJson(request)).item)
  if (key === 'GET orders :number') return showOrder(number!)
  if (key === 'POST orders :number refund') return refundOrder(number!)
  throw new ShopError(404, 'NO_SUCH_PAGE')
}

async function readJson(request: IncomingMessage): Promise<{ item?: unknown }> {
  let text = ''
  for await (const piece of request.setEncoding('utf8'))
    if ((text += piece).length > 10_000) throw new ShopError(413, 'BODY_TOO_LARGE')
  return JSON.parse(text) ?? {}
}

server.listen(PORT, () => console.log(`http://127.0.0.1:${PORT}`))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())

import { createServer, type IncomingMessage } from 'node:http'
import { nodeListener } from 'wechatpay-isomorphic/notification'
import { database } from './database.ts'
import { ShopError, toAnswer } from './error.ts'
import { placeOrder, refundOrder, showOrder } from './orders.ts'
import { cataloguePage, orderPage } from './pages.ts'
import { onNotification } from './settle.ts'
import { wxpay } from './wxpay.ts'

// The database tells deliveries apart, in the transaction that handles them: no other store has to.
const notify = nodeListener(wxpay().notifications.handler(onNotification, { replayStore: false }))
const PORT = Number(process.env['PORT'] ?? 3000)

const server = createServer(async (request, response) => {
  if (request.url === '/notify') return notify(request, response)
  const answer = (status: number, body: object | string) =>
    typeof body === 'string'
      ? response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body)
      : response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
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
  if (key === 'GET') return cataloguePage()
  if (key === 'POST orders') return placeOrder((await readJson(request)).item)
  if (key === 'POST orders :number refund') return refundOrder(number!)
  if (key !== 'GET orders :number') throw new ShopError(404, 'NO_SUCH_PAGE')
  const order = await showOrder(number!)
  return request.headers.accept?.includes('text/html') ? orderPage(order) : order
}

async function readJson(request: IncomingMessage): Promise<{ item?: unknown }> {
  let text = ''
  for await (const piece of request.setEncoding('utf8'))
    if ((text += piece).length > 10_000) throw new ShopError(413, 'BODY_TOO_LARGE')
  return JSON.parse(text) ?? {}
}

server.listen(PORT, () => console.log(`http://127.0.0.1:${PORT}`))
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => server.close(() => database.close()))

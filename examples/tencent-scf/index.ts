import { lambdaHandler, type LambdaResult } from 'wechatpay-isomorphic/notification'
import { onNotification, placeOrder, refundOrder, ShopError, showOrder, toAnswer } from './shop.ts'
import { wxpay } from './wxpay.ts'

/** What of an event is needed. A function URL's says nothing of Base64: its body is text. */
export interface HttpEvent {
  httpMethod: string
  path: string
  headers: Record<string, string>
  body?: string
  isBase64Encoded?: boolean
}

let notify: ReturnType<typeof lambdaHandler> | undefined

/** 执行方法 index.main_handler: of a function URL (函数 URL), or of an API gateway. */
export async function main_handler(event: HttpEvent): Promise<LambdaResult> {
  if (event.path === '/notify') {
    notify ??= lambdaHandler(wxpay().notifications.handler(onNotification))
    return notify(event)
  }
  try {
    return answer(200, await route(event))
  } catch (error) {
    const { status, message } = toAnswer(error)
    return answer(status, { message })
  }
}

async function route(event: HttpEvent) {
  const [, collection, number, act] = event.path.split('/')
  const key = [event.httpMethod, collection, number && ':number', act].filter(Boolean).join(' ')
  if (key === 'POST orders') return placeOrder(readJson(event).item)
  if (key === 'GET orders :number') return showOrder(number!)
  if (key === 'POST orders :number refund') return refundOrder(number!)
  throw new ShopError(404, 'NO_SUCH_PAGE')
}

function readJson({ body = '', isBase64Encoded }: HttpEvent): { item?: unknown } {
  return JSON.parse(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString()) ?? {}
}

const answer = (statusCode: number, body: object): LambdaResult => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
  isBase64Encoded: false,
})

import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { lambdaHandler } from 'wechatpay-isomorphic/notification'
import { onNotification, placeOrder, refundOrder, ShopError, showOrder, toAnswer } from './shop.ts'
import { wxpay } from './wxpay.ts'

let notify: ReturnType<typeof lambdaHandler> | undefined

/** Of a function URL, or of an HTTP API of API Gateway: their events are the same. */
export async function handler(
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  if (event.rawPath === '/notify') {
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

async function route(event: APIGatewayProxyEventV2) {
  const [, collection, number, act] = event.rawPath.split('/')
  const { method } = event.requestContext.http
  const key = [method, collection, number && ':number', act].filter(Boolean).join(' ')
  if (key === 'POST orders') return placeOrder(readJson(event).item)
  if (key === 'GET orders :number') return showOrder(number!)
  if (key === 'POST orders :number refund') return refundOrder(number!)
  throw new ShopError(404, 'NO_SUCH_PAGE')
}

function readJson({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): { item?: unknown } {
  return JSON.parse(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString()) ?? {}
}

const answer = (statusCode: number, body: object): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

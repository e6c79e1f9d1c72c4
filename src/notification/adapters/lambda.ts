import { fromBase64 } from '../../lib/base64.ts'
import { rawBytes, UnusableBody } from '../body.ts'
import type { NotificationHandler } from '../handler.ts'
import { checkHandler } from './handler-given.ts'
import { makeRequest, type HostBody, type HostHeaders } from './make-request.ts'

/** What of the event is needed that a cloud makes of an HTTP request. */
export interface LambdaEvent {
  readonly headers?: HostHeaders | null | undefined
  readonly body?: unknown
  readonly isBase64Encoded?: unknown
  /** Of API Gateway's format 1.0, SCF, CloudBase and uniCloud. */
  readonly httpMethod?: unknown
  /** Of function URLs, API Gateway's format 2.0 and Function Compute: `{ http: { method } }`. */
  readonly requestContext?: unknown
}

/** What they take for an HTTP response. */
export interface LambdaResult {
  statusCode: number
  headers: Record<string, string>
  body: string
  isBase64Encoded: false
}

/**
 * A function for the clouds that hand over an HTTP request as an event: AWS Lambda by a function URL or by
 * API Gateway, Tencent Cloud's SCF and CloudBase, uniCloud, Alibaba Cloud's Function Compute. They stop it as
 * soon as it has responded, so set no `deadline`: the callback would stand still.
 *
 * @example
 *   const main = lambdaHandler(handler)
 *
 * @throws {ConfigurationError} when it is made, for what is no handler
 * @throws {TypeError} when it is called, for an event that is no HTTP request
 */
export function lambdaHandler(
  handler: NotificationHandler,
): (event: LambdaEvent | Uint8Array) => Promise<LambdaResult> {
  checkHandler(handler, 'lambdaHandler')
  return async given => {
    // Function Compute hands over the bytes of the JSON.
    const event: LambdaEvent =
      given instanceof Uint8Array ? JSON.parse(new TextDecoder().decode(given)) : given
    const response = await handler(makeRequest(methodOf(event), event.headers ?? {}, () => bodyOf(event)))
    const headers = Object.fromEntries(response.headers)
    return { statusCode: response.status, headers, body: await response.text(), isBase64Encoded: false }
  }
}

interface RequestContext {
  readonly http?: { readonly method?: unknown } | null
}

function methodOf(event: LambdaEvent | null | undefined): string {
  const context = event?.requestContext as RequestContext | null | undefined
  const method = event?.httpMethod ?? context?.http?.method
  if (typeof method === 'string') return method
  throw new TypeError(
    'lambdaHandler() takes the event of an HTTP request, and neither httpMethod nor requestContext.http.method ' +
      'names its method: call the function by its URL or by a gateway',
  )
}

function bodyOf({ body, isBase64Encoded }: LambdaEvent): HostBody | UnusableBody {
  try {
    const isBase64 = typeof body === 'string' && String(isBase64Encoded) === 'true'
    return { body: new Uint8Array(rawBytes(isBase64 ? (fromBase64(body) ?? body) : (body ?? ''))) }
  } catch (error) {
    if (error instanceof UnusableBody) return error
    throw error
  }
}

import { PARSED_BODY, rawBytes, UnusableBody } from '../body.ts'
import type { NotificationHandler } from '../handler.ts'
import { checkHandler } from './handler-given.ts'
import { makeRequest, type HostBody, type HostHeaders } from './make-request.ts'

/** What of Node's `IncomingMessage`, and of Express's `Request`, is needed. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  readonly method?: string | undefined
  readonly httpVersionMajor?: number | undefined
  readonly headers: HostHeaders
  readonly readableEnded?: boolean | undefined
  /** Whether some of it has been read already. */
  readonly readableDidRead?: boolean | undefined
  /** What a middleware made of the body. */
  readonly body?: unknown
  /** The bytes that some hosts keep beside what they parsed. */
  readonly rawBody?: unknown
}

/** What of Node's `ServerResponse` is needed. */
export interface NodeResponse {
  statusCode: number
  readonly headersSent?: boolean
  setHeader(name: string, value: string): unknown
  end(body?: string): unknown
}

/**
 * A listener for Node's `http.createServer`, Express and whatever takes `(request, response)`. Mounted before
 * `express.json()`, or on a route with `express.raw({ type: '*\/*' })`: where a JSON middleware has parsed
 * the body and its bytes are gone, the response is 500, and the handler's `onError` gets a TypeError that
 * says how to mount it. It never rejects, and never leaves a response open.
 *
 * @example
 *   app.post('/notify', nodeListener(handler)) // Express, before any body parser
 *   http.createServer(nodeListener(handler)).listen(3000)
 *
 * @throws {ConfigurationError} when it is made, for what is no handler
 */
export function nodeListener(
  handler: NotificationHandler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  checkHandler(handler, 'nodeListener')
  return async (request, response) => {
    try {
      await writeResponse(await handler(toRequest(request)), request, response)
    } catch (error) {
      console.error('wechatpay: a notification could not be answered', error)
      endWith500(response)
    }
  }
}

/** The fetch Request of one of Node's, its body still to be read. */
export function toRequest(request: NodeRequest, body: unknown = request.rawBody ?? request.body): Request {
  return makeRequest(request.method, request.headers, () => usableBody(request, body))
}

function usableBody(request: NodeRequest, body: unknown): HostBody | UnusableBody {
  if (isIterable(body)) return { body: toStream(body), duplex: 'half' }
  const isRead = request.readableEnded === true || request.readableDidRead === true
  try {
    if (body !== undefined && body !== null) return { body: new Uint8Array(rawBytes(body)) }
  } catch (error) {
    // Parsed already; where the stream has not been read, the bytes are still there.
    const isGone = isRead || request.readableEnded === undefined
    if (isGone && error instanceof UnusableBody) return error
  }
  return isRead ? new UnusableBody(PARSED_BODY) : { body: toStream(request), duplex: 'half' }
}

/** A stream in place of the request's own, as Fastify hands over where a hook has replaced it. */
function isIterable(body: unknown): body is AsyncIterable<Uint8Array | string> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body
}

function toStream(source: AsyncIterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  // Not ended when it is cancelled: that would close the connection before the response has gone out.
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await iterator.next()
        if (done) controller.close()
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
      },
    },
    { highWaterMark: 0 },
  )
}

/** Responded to while more of the body is to come, which is not read. */
export function closesConnection(status: number, { httpVersionMajor = 1 }: NodeRequest): boolean {
  // HTTP/2 has no such header: it ends the stream alone.
  return (status === 413 || status === 408) && httpVersionMajor < 2
}

async function writeResponse(given: Response, request: NodeRequest, response: NodeResponse): Promise<void> {
  const text = await given.text()
  if (response.headersSent === true) return
  response.statusCode = given.status
  given.headers.forEach((value, name) => response.setHeader(name, value))
  if (closesConnection(given.status, request)) response.setHeader('Connection', 'close')
  response.end(text)
}

function endWith500(response: NodeResponse): void {
  try {
    if (response.headersSent !== true) response.statusCode = 500
    response.end()
  } catch {
    // Nobody is there any more.
  }
}

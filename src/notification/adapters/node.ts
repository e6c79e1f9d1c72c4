import { PARSED_BODY, rawBytes } from '../body.ts'
import type { NotificationHandler } from '../handler.ts'
import { readHeaders } from '../headers.ts'

/** What of Node's `IncomingMessage`, and of Express's `Request`, is needed. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  readonly method?: string | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly readableEnded?: boolean | undefined
  /** What a middleware made of the body. */
  readonly body?: unknown
  /** The bytes that some hosts keep beside what they parsed. */
  readonly rawBody?: unknown
}

/** What of Node's `ServerResponse` is needed. */
export interface NodeResponse {
  statusCode: number
  setHeader(name: string, value: string): unknown
  end(body?: string): unknown
}

/**
 * A listener for Node's `http.createServer`, Express and whatever takes `(request, response, next)`. Mounted
 * before `express.json()`, or on a route with `express.raw({ type: '*\/*' })`. A body that a JSON middleware
 * has parsed goes to `next` as a TypeError that says how to mount it; without a `next` it is answered 500.
 */
export function nodeListener(
  handler: NotificationHandler,
): (request: NodeRequest, response: NodeResponse, next?: (error: unknown) => void) => Promise<void> {
  return async (request, response, next) => {
    try {
      await writeAnswer(await handler(toRequest(request)), response)
    } catch (error) {
      if (next !== undefined) return next(error)
      response.statusCode = 500
      response.end()
      throw error
    }
  }
}

/**
 * The fetch Request of one of Node's, its body still to be read. @throws {TypeError} where the body has been
 * parsed
 */
export function toRequest(request: NodeRequest, body: unknown = request.rawBody ?? request.body): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    // HTTP/2's pseudo headers are none to fetch.
    if (value !== undefined && !name.startsWith(':'))
      headers.set(name, readHeaders({ [name]: value }).get(name)!)
  }
  const method = request.method ?? 'GET'
  const init = { method, headers }
  if (method === 'GET' || method === 'HEAD') return new Request('https://notification.invalid/', init)
  return new Request('https://notification.invalid/', { ...init, ...bodyInit(request, body) })
}

function bodyInit(request: NodeRequest, body: unknown): { body: BodyInit; duplex?: 'half' } {
  const unread = request.readableEnded !== true
  // Express 4 puts an empty object where nothing has parsed the body.
  if (body === undefined || body === null || (unread && isEmptyObject(body))) {
    if (!unread) throw new TypeError(PARSED_BODY)
    return { body: toStream(request), duplex: 'half' }
  }
  return { body: new Uint8Array(rawBytes(body)) }
}

function isEmptyObject(body: unknown): boolean {
  return (
    typeof body === 'object' &&
    body !== null &&
    Object.getPrototypeOf(body) === Object.prototype &&
    Object.keys(body).length === 0
  )
}

function toStream(request: NodeRequest): ReadableStream<Uint8Array> {
  const iterator = request[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    cancel: async () => void (await iterator.return?.()),
  })
}

async function writeAnswer(answer: Response, response: NodeResponse): Promise<void> {
  response.statusCode = answer.status
  answer.headers.forEach((value, name) => response.setHeader(name, value))
  response.end(await answer.text())
}

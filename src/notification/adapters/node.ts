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
  readonly headersSent?: boolean
  setHeader(name: string, value: string): unknown
  end(body?: string): unknown
}

/**
 * A listener for Node's `http.createServer`, Express and whatever takes `(request, response)`. Mounted before
 * `express.json()`, or on a route with `express.raw({ type: '*\/*' })`: where a JSON middleware has parsed
 * the body and its bytes are gone, it is answered 500, and the handler's `onError` gets a TypeError that says
 * how to mount it. It never rejects, and never leaves a response open.
 */
export function nodeListener(
  handler: NotificationHandler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    try {
      await writeAnswer(await handler(toRequest(request)), response)
    } catch (error) {
      console.error('wechatpay: a notification could not be answered', error)
      endWith500(response)
    }
  }
}

/** Methods that fetch has no Request for: whoever sends them is told that a notification is a POST. */
const POST = 'POST'

/**
 * The fetch Request of one of Node's, its body still to be read. What is wrong with it comes to light when
 * its body is read, so that the handler answers it and tells `onError`.
 */
export function toRequest(request: NodeRequest, body: unknown = request.rawBody ?? request.body): Request {
  const url = 'https://notification.invalid/'
  const headers = toHeaders(request.headers)
  if (request.method !== POST) return new Request(url, { headers })
  return new Request(url, { method: POST, headers, ...bodyInit(request, body) })
}

function toHeaders(given: NodeRequest['headers']): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) {
    // HTTP/2's pseudo headers are none to fetch.
    if (value === undefined || name.startsWith(':')) continue
    try {
      headers.set(name, readHeaders({ [name]: value }).get(name)!)
    } catch {
      // What fetch takes for no header is none of WeChat Pay's.
    }
  }
  return headers
}

function bodyInit(request: NodeRequest, body: unknown): { body: BodyInit; duplex?: 'half' } {
  try {
    if (body !== undefined && body !== null) return { body: new Uint8Array(rawBytes(body)) }
  } catch (error) {
    // Parsed by somebody; where the stream has not been read, the bytes are still there.
    if (request.readableEnded !== false) return failing(error)
  }
  return request.readableEnded === true
    ? failing(new TypeError(PARSED_BODY))
    : { body: toStream(request), duplex: 'half' }
}

/** A body that tells what is wrong when it is read. */
function failing(error: unknown): { body: BodyInit; duplex: 'half' } {
  const body = new ReadableStream<Uint8Array>(
    { pull: controller => controller.error(error) },
    { highWaterMark: 0 },
  )
  return { body, duplex: 'half' }
}

function toStream(request: NodeRequest): ReadableStream<Uint8Array> {
  const iterator = request[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  // Not ended when it is cancelled: that would close the connection before the answer has gone out.
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

const TOO_LARGE = 413

async function writeAnswer(answer: Response, response: NodeResponse): Promise<void> {
  const text = await answer.text()
  if (response.headersSent === true) return
  response.statusCode = answer.status
  answer.headers.forEach((value, name) => response.setHeader(name, value))
  // What has not been read of a body that is too large never will be.
  if (answer.status === TOO_LARGE) response.setHeader('Connection', 'close')
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

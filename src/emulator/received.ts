import { fromUtf8, utf8, type Bytes } from '../lib/bytes.ts'
import { readMultipart } from './multipart.ts'

/** A request as it arrived: nothing has been parsed yet. */
export interface Received {
  readonly method: string
  readonly url: URL
  /** Path and query as on the wire. */
  readonly target: string
  readonly headers: Headers
  readonly body: Bytes
  /** The body as text; `undefined` where it is not UTF-8. */
  readonly text: string | undefined
  /** The parts of an upload; `undefined` where the body is none. */
  readonly form: FormData | undefined
}

/** Takes the arguments of `fetch`, without a detour through a Request where the body is text. */
export async function receive(input: string | URL | Request, init: RequestInit = {}): Promise<Received> {
  const request =
    input instanceof Request ||
    (init.body !== undefined && init.body !== null && typeof init.body !== 'string')
      ? new Request(input, init)
      : undefined
  const url = new URL(request?.url ?? String(input))
  const text = request === undefined && typeof init.body === 'string' ? init.body : undefined
  const body = request === undefined ? utf8(text ?? '') : new Uint8Array(await request.arrayBuffer())
  // Chromium takes the User-Agent out of a Request.
  const headers =
    init.headers === undefined && request !== undefined ? request.headers : new Headers(init.headers)
  return {
    method: (request?.method ?? init.method ?? 'GET').toUpperCase(),
    url,
    target: rawTarget(request?.url ?? String(input)),
    headers,
    body,
    text: text ?? decode(body),
    form: readForm(headers.get('content-type'), body),
  }
}

/** Path and query as they came: a URL would normalise them, and it is the bytes on the wire that are signed. */
function rawTarget(url: string): string {
  const target = /^[a-z]+:\/\/[^/?#]*([^#]*)/i.exec(url)?.[1] ?? ''
  return target.startsWith('/') ? target : `/${target}`
}

function readForm(contentType: string | null, body: Bytes): FormData | undefined {
  if (contentType === null || !/^multipart\/form-data(?![^;\s])/i.test(contentType)) return undefined
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  // A body that is no proper multipart counts as one without parts.
  return readMultipart(body, quoted ?? plain) ?? new FormData()
}

function decode(body: Uint8Array): string | undefined {
  try {
    return fromUtf8(body)
  } catch {
    return undefined
  }
}

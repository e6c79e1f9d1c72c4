/** A body as undici takes it. */
export interface RequestBody {
  readonly body: string | Uint8Array | null
  /** Its media type, where it has one of its own. */
  readonly type: string | null
}

/** A body as `fetch` is given it; of a stream, and what else has to be read, everything is read first. */
export function encodeBody(body: RequestInit['body']): RequestBody | Promise<RequestBody> {
  if (body === undefined || body === null) return { body: null, type: null }
  if (typeof body === 'string') return { body, type: 'text/plain;charset=UTF-8' }
  if (body instanceof Uint8Array) return { body, type: null }
  return read(new Response(body))
}

async function read(response: Response): Promise<RequestBody> {
  return { body: new Uint8Array(await response.arrayBuffer()), type: response.headers.get('content-type') }
}

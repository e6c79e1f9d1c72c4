import type { Bytes } from '../lib/bytes.ts'

/** Statuses with which a Response may have no body. */
const EMPTY = new Set([204, 205, 304])

/** What stands before a body. */
export type ResponseHead = Pick<Response, 'url' | 'status' | 'statusText' | 'headers'>

/**
 * A Response of this host around a body that is already here, or a stream of it: what ky and the caller go on
 * with, whatever implementation of fetch the response came from.
 */
export function rebuildResponse(
  response: ResponseHead,
  body: Bytes | ReadableStream<Bytes> | string | null,
): Response {
  // A browser gives a redirect that is not followed as status 0, with which no Response can be made.
  const status = response.status < 200 ? 200 : response.status
  const rebuilt = new Response(EMPTY.has(status) ? null : body, {
    status,
    statusText: response.statusText,
    headers: response.headers,
  })
  Object.defineProperty(rebuilt, 'url', { value: response.url })
  if (status !== response.status)
    Object.defineProperties(rebuilt, { status: { value: response.status }, ok: { value: false } })
  return rebuilt
}

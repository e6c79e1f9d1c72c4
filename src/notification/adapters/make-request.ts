import { markUnusable, UnusableBody } from '../body.ts'
import { readHeaders } from '../headers.ts'

/** Headers as hosts that know no fetch keep them. */
export type HostHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** What a Request is made with. */
export interface HostBody {
  readonly body: NonNullable<RequestInit['body']>
  readonly duplex?: 'half'
}

/** Methods that fetch has no Request for; the response says that a notification is a POST. */
const POST = 'POST'

/**
 * The fetch Request of what a host received. What is wrong with its body comes to light when that is read, so
 * that the handler responds and tells `onError`.
 *
 * @param body is asked for where there can be one
 */
export function makeRequest(
  method: string | undefined,
  given: HostHeaders,
  body: () => HostBody | UnusableBody,
): Request {
  const url = 'https://notification.invalid/'
  const headers = toHeaders(given)
  if (method !== POST) return new Request(url, { headers })
  const usable = body()
  return usable instanceof UnusableBody
    ? markUnusable(new Request(url, { method: POST, headers }), usable)
    : new Request(url, { method: POST, headers, ...usable })
}

function toHeaders(given: HostHeaders): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    try {
      headers.set(name, readHeaders({ [name]: value }).get(name)!)
    } catch {
      // What fetch takes for no header, as HTTP/2's pseudo headers, is none of WeChat Pay's.
    }
  }
  return headers
}

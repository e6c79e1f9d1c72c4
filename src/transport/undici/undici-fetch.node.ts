import { Agent } from 'undici'
import { ConfigurationError } from '../../errors/configuration-error.ts'
import type { Fetch } from '../transport.ts'
import { dispatchRequest } from './dispatch.node.ts'
import type { UndiciDispatcher } from './dispatcher.ts'
import { encodeBody } from './encode-body.ts'

/** A `fetch` over undici: the option of that name of `createWechatpay`. */
export interface UndiciFetch extends Fetch {
  /**
   * Closes its own connections when the calls on them have ended; afterwards it refuses calls. A dispatcher
   * that was given is left to who made it.
   */
  close(): Promise<void>
}

/**
 * Connections are kept as long as the server says (`Keep-Alive: timeout=8` of WeChat Pay's), less a second or
 * two, otherwise 4 s: a write on a connection that the server is about to close is lost, and not every write
 * may be repeated. Pipelining would let one slow call hold up those behind it, as would HTTP/2 over one
 * connection. A connection that is not made within 5 s leaves time for the standby host.
 */
const POOL: Agent.Options = { connections: 128, pipelining: 1, allowH2: false, connectTimeout: 5000 }

/**
 * Makes a `fetch` for Node over the package `undici` (7 or 8; an optional peer, so install it), which takes
 * far less of a processor than the host's. Status, headers, streamed body, abort and errors are the host's,
 * except that redirects are never followed, compression is not asked for, and every request body is read
 * before it is sent.
 *
 * @example
 *   import { ProxyAgent } from 'undici'
 *
 *   createWechatpay({ ...options, fetch: undiciFetch() })
 *   createWechatpay({ ...options, fetch: undiciFetch(new ProxyAgent('http://proxy.internal:3128')) })
 *
 * @param dispatcher of undici: a `ProxyAgent`, or an `Agent` with a client certificate or limits of its own;
 *   default a pool of up to 128 connections a host, one call at a time on each
 * @throws {ConfigurationError} for what is no dispatcher
 */
export function undiciFetch(dispatcher?: UndiciDispatcher): UndiciFetch {
  if (dispatcher !== undefined && typeof dispatcher?.dispatch !== 'function')
    throw new ConfigurationError(
      'dispatcher',
      'expected a dispatcher of undici, like new ProxyAgent(url), or leave it out',
    )
  const own = dispatcher === undefined ? new Agent(POOL) : undefined
  const pool: UndiciDispatcher = dispatcher ?? own!
  const send: Fetch = async (url, { method = 'GET', headers, body: content, signal }) => {
    const { origin, pathname, search, href } = new URL(url)
    const encoding = encodeBody(content)
    const { body, type } = encoding instanceof Promise ? await encoding : encoding
    return dispatchRequest(pool, {
      url: href,
      request: { origin, path: pathname + search, method, headers: toFields(headers, type), body },
      signal,
    })
  }
  return Object.assign(send, { close: async () => own?.close() })
}

/** Header fields by name. @param type of the body, where the caller names none */
function toFields(given: RequestInit['headers'], type: string | null): Record<string, string> {
  const fields =
    given === undefined || Symbol.iterator in given ? Object.fromEntries(new Headers(given)) : given
  return type === null || Object.keys(fields).some(name => name.toLowerCase() === 'content-type')
    ? fields
    : { ...fields, 'content-type': type }
}

import ky, { HTTPError, NetworkError, type Options as KyOptions } from 'ky'
import { readBody, type Attempt, type UnsignedRequest } from './attempt.ts'
import type { AvoidedHosts } from './avoided-hosts.ts'
import type { Received } from './exchange.ts'
import type { Hooks } from './hooks.ts'
import { onHost } from './hosts.ts'
import { mergeRetry } from './retry.ts'
import type { Fetch, PreparedRequest, VerifiedResponse } from './transport.ts'
import { createWatch } from './watch.ts'
import type { Hosts } from '../protocol/hosts.ts'

/** How WeChat Pay is talked to: what an attempt is signed with, and why its response is believed. */
export interface Wire {
  /** Signs an attempt: each with a nonce of its own. */
  sign(unsigned: UnsignedRequest): Promise<Attempt>
  /** Sends an attempt, and reads what comes back. */
  receive(
    attempt: Attempt,
    how: { readonly init: RequestInit; readonly observed: boolean },
  ): Promise<Received>
  /** @throws what makes a response that is not believed an error; it is not retried */
  verify(received: Received): Promise<void>
  /** The error of a refusal. */
  toError(received: Received): Error
}

/** What a client's calls share, whatever the wire. */
export interface SendOptions {
  readonly hosts: Hosts
  readonly fetch: Fetch
  /** Milliseconds an attempt may take, `false` for no limit. */
  readonly timeout: number | false
  /** Milliseconds all attempts and pauses may take together, `false` for no limit. */
  readonly totalTimeout?: number | false
  readonly retry: KyOptions['retry']
  readonly hooks?: Hooks | undefined
  readonly avoided?: AvoidedHosts | undefined
}

/**
 * Sends a request by ky and gives back its response, verified: signs every attempt afresh, retries, fails
 * over.
 */
export async function sendBy(
  request: PreparedRequest,
  shared: SendOptions,
  wire: Wire,
): Promise<VerifiedResponse> {
  const { avoided } = shared
  const chosen = request.hosts ?? shared.hosts
  const hosts = avoided?.order(chosen) ?? chosen
  const { method, headers, body, options } = request
  const { hooks: kyHooks } = options
  const home = new URL(request.target, hosts[0])
  const init = requestInit(options)
  const observed = kyHooks !== undefined || options.onDownloadProgress !== undefined
  const watch = shared.hooks && createWatch(shared.hooks, method, request.template ?? home.pathname)
  /** What came for each response that ky has in its hands. */
  const received = new WeakMap<Response, Received>()
  let failures = 0
  let latest: Received | undefined

  const attemptOnce = async (kyRequest: Request, kyInit: RequestInit = {}): Promise<Response> => {
    watch?.begin()
    const host = hosts[failures % hosts.length]!
    const unsigned = await unsignedRequest(request, kyRequest, home, host)
    const attempt = await wire.sign(unsigned)
    const { signal } = kyRequest
    signal.throwIfAborted()
    watch?.sending(attempt)
    const came = await wire
      .receive(attempt, { init: { ...kyInit, ...init, signal }, observed })
      .catch((cause: unknown) => {
        watch?.unanswered(cause)
        if (options.signal?.aborted === true) throw cause
        // A host that says nothing in time is as good as one that cannot be reached.
        failures++
        avoided?.failed(host)
        if (signal.aborted) throw cause
        throw new NetworkError(kyRequest, { cause: cause as Error })
      })
    avoided?.reached(host)
    watch?.answered(came)
    latest = came
    const judged = came.judged ?? came.response
    received.set(judged, came)
    await wire.verify(came)
    return judged
  }

  try {
    const judged = await ky(home.href, {
      timeout: shared.timeout,
      totalTimeout: shared.totalTimeout ?? false,
      ...options,
      method,
      ...(kyHooks !== undefined && { headers, ...(body !== undefined && { body }) }),
      retry: mergeRetry(request.repeatable ?? method === 'GET', shared.retry, options.retry),
      fetch: attemptOnce as typeof fetch,
    })
    const came = received.get(judged)
    return {
      response: came?.response ?? judged,
      bytes: came?.bytes,
      sha1: came?.proof.by === 'digest' ? came.proof.sha1 : undefined,
    }
  } catch (error) {
    // A hook of ky's may have put another response in the place of the one that came.
    const came = error instanceof HTTPError ? (received.get(error.response) ?? latest) : undefined
    const failure = came === undefined ? error : wire.toError(came)
    watch?.failed(failure)
    throw failure
  }
}

/**
 * What goes out to a host. A hook of ky's may have replaced it; without hooks ky's Request never carries the
 * body, because sending its stream costs a third of the throughput.
 */
async function unsignedRequest(
  { method, headers, body, signedBody, options: { hooks: kyHooks, searchParams } }: PreparedRequest,
  kyRequest: Request,
  home: URL,
  host: URL,
): Promise<UnsignedRequest> {
  const url = onHost(
    kyHooks === undefined && searchParams === undefined ? home : new URL(kyRequest.url),
    host,
  )
  if (kyHooks === undefined) return { method, url, headers, body, signedBody }
  return {
    method: kyRequest.method,
    url,
    headers: Object.fromEntries(kyRequest.headers),
    ...(await readBody(kyRequest, typeof body === 'string' ? undefined : signedBody)),
  }
}

const REQUEST_INIT = [
  'cache',
  'credentials',
  'integrity',
  'keepalive',
  'mode',
  'referrer',
  'referrerPolicy',
] as const

/** Options of the caller that ky puts into its Request, which is not what goes out. */
function requestInit(options: KyOptions): RequestInit {
  const init: Record<string, unknown> = {}
  for (const name of REQUEST_INIT) if (options[name] !== undefined) init[name] = options[name]
  return init
}

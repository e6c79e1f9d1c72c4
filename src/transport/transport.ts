import ky, { HTTPError, NetworkError, type Options as KyOptions } from 'ky'
import type { Identity } from '../keys/identity.ts'
import type { TrustedKeys } from '../keys/trusted-keys.ts'
import { MAYBE_CARRIED_OUT } from '../errors/maybe-carried-out.ts'
import { SignatureError } from '../errors/signature-error.ts'
import { createApiError, type Advice } from './api-error.ts'
import { readBody, signAttempt, type UnsignedRequest } from './attempt.ts'
import type { AvoidedHosts } from './avoided-hosts.ts'
import { exchange, type Received } from './exchange.ts'
import type { Hooks } from './hooks.ts'
import type { Hosts } from '../protocol/hosts.ts'
import { onHost } from './hosts.ts'
import { mergeRetry } from './retry.ts'
import type { DownloadLimits, streamedResponse } from './streamed.ts'
import { verifyResponse } from './verify-response.ts'
import { createWatch } from './watch.ts'
import type { Crypto } from '../lib/web-crypto.ts'
import type { Bytes } from '../lib/bytes.ts'

/** The function that does the sending; the options are those of `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface TransportOptions {
  readonly identity: Identity
  readonly trusted: TrustedKeys
  readonly crypto: Crypto
  readonly hosts: Hosts
  readonly fetch: Fetch
  /** Seconds. */
  readonly clockTolerance: number
  /** Milliseconds an attempt may take, `false` for no limit. */
  readonly timeout: number | false
  /** Milliseconds all attempts and pauses may take together, `false` for no limit. */
  readonly totalTimeout?: number | false
  /** Milliseconds that waiting for a file may take in all, `false` for no limit. */
  readonly downloadTimeout?: number | false
  readonly retry: KyOptions['retry']
  readonly hooks?: Hooks | undefined
  readonly avoided?: AvoidedHosts | undefined
  /** Gives files that are not signed as they come; without it they are read whole. */
  readonly streaming?: typeof streamedResponse | undefined
  readonly hints?: Advice | undefined
  /** Verifies a response in place of the keys in `trusted`: of the download of these keys. */
  readonly verify?: ((headers: Headers, bytes: Bytes) => Promise<void>) | undefined
}

/** A request, serialised: the strings that are signed are those that are sent. */
export interface PreparedRequest extends Omit<UnsignedRequest, 'url'> {
  /** Path and query, percent-encoded. */
  readonly target: string
  /** The path without its values, for hooks, empty where it is not known; default the path of `target`. */
  readonly template?: string
  /** Whether the call may be carried out twice; default of a GET only. */
  readonly repeatable?: boolean
  /** Whether a statement is given before it has been read: its signed digest is then the caller's to check. */
  readonly streamed?: boolean
  /** Hosts of this operation, where they are not the client's. */
  readonly hosts?: Hosts | undefined
  /** What the caller gave beside: ky's options. */
  readonly options: KyOptions
}

/** A response that has been verified, as far as WeChat Pay signs it. */
export interface VerifiedResponse {
  /** Status and headers; its body has been read, where it is in `bytes`. */
  readonly response: Response
  /**
   * What was verified; `undefined` of a file that is still to be read, and where a hook of ky's has replaced
   * it.
   */
  readonly bytes: Bytes | undefined
  /** The SHA-1 of a statement that is still to be read, as it was signed: its reader checks it. */
  readonly sha1: string | undefined
}

/**
 * Sends a request and gives back its response, verified. Signs every attempt afresh, retries and fails over
 * by ky.
 *
 * @throws {ApiError} for a response of 4xx or 5xx
 * @throws {SignatureError} for a response that fails verification; it is not retried
 */
export async function send(request: PreparedRequest, transport: TransportOptions): Promise<VerifiedResponse> {
  const { avoided } = transport
  const chosen = request.hosts ?? transport.hosts
  const hosts = avoided?.order(chosen) ?? chosen
  const { method, headers, body, options } = request
  const { hooks: kyHooks } = options
  const home = new URL(request.target, hosts[0])
  const init = requestInit(options)
  const observed = kyHooks !== undefined || options.onDownloadProgress !== undefined
  const watch = transport.hooks && createWatch(transport.hooks, method, request.template ?? home.pathname)
  /** What came for each response that ky has in its hands. */
  const received = new WeakMap<Response, Received>()
  let failures = 0
  let latest: Received | undefined

  const attemptOnce = async (kyRequest: Request, kyInit: RequestInit = {}): Promise<Response> => {
    watch?.begin()
    const host = hosts[failures % hosts.length]!
    const unsigned = await unsignedRequest(request, kyRequest, home, host)
    const attempt = await signAttempt(unsigned, transport.identity, transport.crypto)
    const { signal } = kyRequest
    signal.throwIfAborted()
    watch?.sending(attempt)
    const came = await exchange(attempt, {
      fetch: transport.fetch,
      init: { ...kyInit, ...init, signal },
      streamed: request.streamed === true,
      limits: limitsOf(options, transport),
      streaming: transport.streaming,
      observed,
    }).catch((cause: unknown) => {
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
    received.set(came.response, came)
    await verifyResponse(came.proof, came.response.headers, came.bytes, transport).catch((error: unknown) => {
      throw method === 'GET' ? error : afterSending(error)
    })
    return came.response
  }

  try {
    const response = await ky(home.href, {
      timeout: transport.timeout,
      totalTimeout: transport.totalTimeout ?? false,
      ...options,
      method,
      ...(kyHooks !== undefined && { headers, ...(body !== undefined && { body }) }),
      retry: mergeRetry(request.repeatable ?? method === 'GET', transport.retry, options.retry),
      fetch: attemptOnce as typeof fetch,
    })
    const came = received.get(response)
    return { response, bytes: came?.bytes, sha1: came?.proof.by === 'digest' ? came.proof.sha1 : undefined }
  } catch (error) {
    // A hook of ky's may have put another response in the place of the one that came.
    const came = error instanceof HTTPError ? (received.get(error.response) ?? latest) : undefined
    const failure =
      came === undefined ? error : createApiError(came, request.template || home.pathname, transport.hints)
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

/** What a file may take: the call's own options before the client's. */
function limitsOf(options: KyOptions, transport: TransportOptions): DownloadLimits {
  return {
    timeout: options.timeout ?? transport.timeout,
    totalTimeout: options.totalTimeout ?? transport.downloadTimeout ?? false,
  }
}

/** The error of a write whose response cannot be believed. */
function afterSending(error: unknown): unknown {
  if (!(error instanceof SignatureError)) return error
  const { reason, message, serial, requestId, cause } = error
  return new SignatureError(
    reason,
    `${message}. ${MAYBE_CARRIED_OUT}`,
    { serial, requestId },
    cause === undefined ? undefined : { cause },
  )
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

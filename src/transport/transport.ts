import ky, { HTTPError, NetworkError, type Options as KyOptions } from 'ky'
import type { Identity } from '../keys/identity.ts'
import type { TrustedKeys } from '../keys/trusted-keys.ts'
import { SignatureError } from '../errors/signature-error.ts'
import { nowSeconds } from '../lib/clock.ts'
import { readSignatureHeaders } from '../protocol/signature-headers.ts'
import { checkStatement, statementDigest, statementMessage } from '../protocol/statement.ts'
import { isUnsigned } from '../protocol/unsigned-paths.ts'
import { verifySignature } from '../protocol/verify-signature.ts'
import { createApiError } from './api-error.ts'
import { readBody, signAttempt, type Attempt, type Unsigned } from './attempt.ts'
import type { AvoidedHosts } from './avoided-hosts.ts'
import type { Hooks } from './hooks.ts'
import type { Hosts } from '../protocol/hosts.ts'
import { onHost } from './hosts.ts'
import { rebuildResponse } from './rebuild.ts'
import { mergeRetry } from './retry.ts'
import { streamedResponse, type DownloadLimits } from './streamed.ts'
import { createWatch } from './watch.ts'

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
  /** Verifies an answer in place of the keys in `trusted`: of the download of these keys. */
  readonly verify?: ((headers: Headers, bytes: Uint8Array<ArrayBuffer>) => Promise<void>) | undefined
}

/** A request, serialised: the strings that are signed are those that are sent. */
export interface Outgoing extends Omit<Unsigned, 'url'> {
  /** Path and query, percent-encoded. */
  readonly target: string
  /**
   * The path without its values, for those who look on, empty where nobody knows; default the path of
   * `target`.
   */
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

/**
 * A verified answer with the bytes that were verified, or `undefined` bytes for a file that WeChat Pay does
 * not sign.
 */
export interface Verified {
  readonly response: Response
  readonly bytes: Uint8Array<ArrayBuffer> | undefined
}

/**
 * Sends a request and gives back its answer, verified. Signs every attempt afresh, retries and fails over by
 * ky.
 *
 * @throws {ApiError} for an answer of 4xx or 5xx
 * @throws {SignatureError} for an answer that fails verification; it is not retried
 */
export async function send(outgoing: Outgoing, transport: TransportOptions): Promise<Verified> {
  const { avoided } = transport
  const chosen = outgoing.hosts ?? transport.hosts
  const hosts = avoided?.order(chosen) ?? chosen
  const { method, headers, body, signedBody, options } = outgoing
  const { hooks, searchParams } = options
  const home = new URL(outgoing.target, hosts[0])
  const passedOn = requestInit(options)
  const watch = transport.hooks && createWatch(transport.hooks, method, outgoing.template ?? home.pathname)
  let failures = 0
  let last: { attempt: Attempt; response: Response; bytes: Uint8Array<ArrayBuffer> | undefined } | undefined

  const attemptOnce = async (request: Request, init: RequestInit = {}): Promise<Response> => {
    watch?.begin()
    const host = hosts[failures % hosts.length]!
    const url = onHost(hooks === undefined && searchParams === undefined ? home : new URL(request.url), host)
    // A hook may have replaced what goes out; without hooks the Request never carries the body, because sending its stream costs a third of the throughput.
    const unsigned =
      hooks === undefined
        ? { method, url, headers, body, signedBody }
        : {
            method: request.method,
            url,
            headers: Object.fromEntries(request.headers),
            ...(await readBody(request, typeof body === 'string' ? undefined : signedBody)),
          }
    const attempt = await signAttempt(unsigned, transport.identity, transport.crypto)
    const { signal } = request
    signal.throwIfAborted()
    watch?.sending(attempt)
    const { response, bytes } = await exchange(attempt, signal, init).catch((cause: unknown) => {
      watch?.unanswered(cause)
      if (options.signal?.aborted === true) throw cause
      // A host that says nothing in time is as good as one that cannot be reached.
      failures++
      avoided?.failed(host)
      if (signal.aborted) throw cause
      throw new NetworkError(request, { cause: cause as Error })
    })
    avoided?.reached(host)
    watch?.answered(response, bytes)
    last = { attempt, response, bytes }
    if (response.ok && bytes === undefined) await verifyDigest(url.pathname, response.headers, transport)
    if (response.ok && bytes !== undefined)
      await (
        transport.verify?.(response.headers, bytes) ??
        verifyAnswer(url.pathname, response.headers, bytes, transport)
      ).catch((error: unknown) => {
        throw method === 'GET' ? error : afterSending(error)
      })
    return response
  }

  const exchange = async (
    attempt: Attempt,
    signal: AbortSignal,
    init: RequestInit,
  ): Promise<{ response: Response; bytes: Uint8Array<ArrayBuffer> | undefined }> => {
    const response = await transport.fetch(attempt.url.href, {
      ...init,
      ...passedOn,
      method: attempt.method,
      headers: attempt.headers,
      signal,
      redirect: 'manual',
      ...(attempt.body !== undefined && { body: attempt.body }),
    })
    const { pathname } = attempt.url
    if (
      response.ok &&
      (isUnsigned(pathname) ||
        (outgoing.streamed === true && statementDigest(pathname, response.headers) !== undefined))
    )
      return { response: await streamedResponse(response, limitsOf(options, transport)), bytes: undefined }
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { response: rebuildResponse(response, bytes), bytes }
  }

  try {
    const response = await ky(home.href, {
      timeout: transport.timeout,
      totalTimeout: transport.totalTimeout ?? false,
      ...options,
      method,
      ...(hooks !== undefined && { headers, ...(body !== undefined && { body }) }),
      retry: mergeRetry(outgoing.repeatable ?? method === 'GET', transport.retry, options.retry),
      fetch: attemptOnce as typeof fetch,
    })
    return { response, bytes: response === last?.response ? last.bytes : undefined }
  } catch (error) {
    const failure =
      error instanceof HTTPError && last !== undefined
        ? createApiError(
            last.attempt,
            last.response,
            new TextDecoder().decode(last.bytes),
            outgoing.template || home.pathname,
          )
        : error
    watch?.failed(failure)
    throw failure
  }
}

/** What a file may take: the call's own options before the client's. */
function limitsOf(options: KyOptions, transport: TransportOptions): DownloadLimits {
  return {
    timeout: options.timeout ?? transport.timeout,
    totalTimeout: options.totalTimeout ?? transport.downloadTimeout ?? false,
  }
}

/** The error of a write whose answer cannot be believed. */
function afterSending(error: unknown): unknown {
  if (!(error instanceof SignatureError)) return error
  const { reason, message, serial, requestId, cause } = error
  return new SignatureError(
    reason,
    `${message}. WeChat Pay may have carried out the call: query its result before you repeat it`,
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

/** @throws {SignatureError} */
async function verifyAnswer(
  pathname: string,
  headers: Headers,
  bytes: Uint8Array<ArrayBuffer>,
  { trusted, clockTolerance, crypto }: TransportOptions,
): Promise<void> {
  const sha1 = statementDigest(pathname, headers)
  await verifySignature(readSignatureHeaders(headers), sha1 === undefined ? bytes : statementMessage(sha1), {
    find: trusted.find,
    explain: trusted.explain,
    now: nowSeconds(),
    tolerance: clockTolerance,
  })
  if (sha1 !== undefined) await checkStatement(bytes, sha1, crypto)
}

/**
 * Verifies the digest that a statement's headers name, before any of the statement is given; of a file that
 * WeChat Pay does not sign there is none. @throws {SignatureError}
 */
async function verifyDigest(
  pathname: string,
  headers: Headers,
  { trusted, clockTolerance }: TransportOptions,
): Promise<void> {
  const sha1 = statementDigest(pathname, headers)
  if (sha1 !== undefined)
    await verifySignature(readSignatureHeaders(headers), statementMessage(sha1), {
      find: trusted.find,
      explain: trusted.explain,
      now: nowSeconds(),
      tolerance: clockTolerance,
    })
}

import type { Options as KyOptions } from 'ky'
import type { Identity } from '../keys/identity.ts'
import type { TrustedKeys } from '../keys/trusted-keys.ts'
import { MAYBE_CARRIED_OUT } from '../errors/maybe-carried-out.ts'
import { SignatureError } from '../errors/signature-error.ts'
import { createApiError, type Advice } from './api-error.ts'
import { signAttempt, type UnsignedRequest } from './attempt.ts'
import { sendBy, type SendOptions, type Wire } from './engine.ts'
import { exchange } from './exchange.ts'
import { API_ORIGIN, type Hosts } from '../protocol/hosts.ts'
import type { DownloadLimits, streamedResponse } from './streamed.ts'
import { verifyResponse } from './verify-response.ts'
import type { Crypto } from '../lib/web-crypto.ts'
import type { Bytes } from '../lib/bytes.ts'

/** The function that does the sending; the options are those of `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface TransportOptions extends SendOptions {
  readonly identity: Identity
  readonly trusted: TrustedKeys
  readonly crypto: Crypto
  /** Seconds. */
  readonly clockTolerance: number
  /** Milliseconds that waiting for a file may take in all, `false` for no limit. */
  readonly downloadTimeout?: number | false
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
  return sendBy(request, transport, wireOf(request, transport))
}

/** APIv3: an attempt is signed by its `Authorization`, a response by its `Wechatpay-Signature`. */
function wireOf(request: PreparedRequest, transport: TransportOptions): Wire {
  const { method, target, template, options, streamed } = request
  return {
    sign: unsigned => signAttempt(unsigned, transport.identity, transport.crypto),
    receive: (attempt, { init, observed }) =>
      exchange(attempt, {
        fetch: transport.fetch,
        init,
        streamed: streamed === true,
        limits: limitsOf(options, transport),
        streaming: transport.streaming,
        observed,
      }),
    verify: ({ proof, response: { headers }, bytes }) =>
      verifyResponse(proof, headers, bytes, transport).catch((error: unknown) => {
        throw method === 'GET' ? error : afterSending(error)
      }),
    toError: received =>
      createApiError(received, template || new URL(target, API_ORIGIN).pathname, transport.hints),
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

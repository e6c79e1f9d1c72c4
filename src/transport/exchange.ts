import type { Attempt } from './attempt.ts'
import { readErrorBody, type ErrorBody } from './error-body.ts'
import { rebuildResponse } from './rebuild.ts'
import type { DownloadLimits, streamedResponse } from './streamed.ts'
import type { Fetch } from './transport.ts'
import { proofOf, type Proof } from './verify-response.ts'
import type { Bytes } from '../lib/bytes.ts'

/** What came back for an attempt; nothing of it is verified yet. */
export interface Received {
  readonly attempt: Attempt
  /** Its body has been read, where it is in `bytes` and no hook observes it. */
  readonly response: Response
  /** What ky is to judge in its place, where a refusal comes with status 200. */
  readonly judged?: Response
  /** Of the body; `undefined` of a file that is read as the caller reads it. */
  readonly bytes: Bytes | undefined
  readonly proof: Proof
  /** Of a refusal: what its body says. */
  readonly refusal: ErrorBody | undefined
}

export interface ExchangeOptions {
  readonly fetch: Fetch
  /** What fetch takes beside method, headers and body. */
  readonly init: RequestInit
  readonly streaming: typeof streamedResponse | undefined
  /** Whether a statement is given before it has been read. */
  readonly streamed: boolean
  readonly limits: DownloadLimits
  /** Whether a hook of ky's may read the response on its way. */
  readonly observed: boolean
}

/** Sends an attempt and reads what comes back: whole, or of a file its first bytes. */
export async function exchange(attempt: Attempt, options: ExchangeOptions): Promise<Received> {
  const { method, headers, body, url } = attempt
  const came = await options.fetch(url.href, {
    ...options.init,
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body }),
  })
  const proof = proofOf(url.pathname, came)
  const { streaming } = options
  const isFile = proof.by === 'nothing' || (options.streamed && proof.by === 'digest')
  if (came.ok && isFile && streaming !== undefined) {
    const response = await streaming(came, options.limits)
    return { attempt, response, bytes: undefined, proof, refusal: undefined }
  }
  const bytes = new Uint8Array(await came.arrayBuffer())
  const refusal = came.ok ? undefined : readErrorBody(bytes)
  const response = came.ok && !options.observed ? came : rebuildResponse(came, bytes)
  return { attempt, response, bytes, proof, refusal }
}

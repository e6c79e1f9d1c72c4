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
  /** Its body has been read, where it is in `bytes` and nobody observes it. */
  readonly response: Response
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
  /** Whether somebody looks at the response on its way: its body has to be there still. */
  readonly observed: boolean
}

/** Sends an attempt and reads what comes back: whole, or of a file its first bytes. */
export async function exchange(attempt: Attempt, options: ExchangeOptions): Promise<Received> {
  const { method, headers, body, url } = attempt
  const answered = await options.fetch(url.href, {
    ...options.init,
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body }),
  })
  const proof = proofOf(url.pathname, answered)
  const { streaming } = options
  const isFile = proof.by === 'nothing' || (options.streamed && proof.by === 'digest')
  if (answered.ok && isFile && streaming !== undefined) {
    const response = await streaming(answered, options.limits)
    return { attempt, response, bytes: undefined, proof, refusal: undefined }
  }
  const bytes = new Uint8Array(await answered.arrayBuffer())
  const refusal = answered.ok ? undefined : readErrorBody(bytes)
  const response = answered.ok && !options.observed ? answered : rebuildResponse(answered, bytes)
  return { attempt, response, bytes, proof, refusal }
}

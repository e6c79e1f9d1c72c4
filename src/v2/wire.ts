import type { Operation } from '../catalog/types.ts'
import { MAYBE_CARRIED_OUT } from '../errors/maybe-carried-out.ts'
import { WechatpayError } from '../errors/wechatpay-error.ts'
import type { Bytes } from '../lib/bytes.ts'
import type { Attempt } from '../transport/attempt.ts'
import type { Wire } from '../transport/engine.ts'
import type { Received } from '../transport/exchange.ts'
import { rebuildResponse } from '../transport/rebuild.ts'
import { streamedResponse, type DownloadLimits } from '../transport/streamed.ts'
import { readAnswer, type Answer } from './answer.ts'
import { createApiErrorV2 } from './api-error.ts'
import type { ClientV2 } from './client.ts'
import { fileHead } from './file-head.ts'
import { MOST_BYTES, readLimited } from './limited.ts'
import type { SignType } from '../protocol/v2/sign.ts'
import { verifyAnswer } from './verify.ts'

/** One call on the wire of APIv2. */
export interface WireCall {
  readonly client: ClientV2
  readonly method: string
  /** Without its query. */
  readonly path: string
  readonly operation: Operation | undefined
  /** How the request is signed, and so its answer. */
  readonly type: SignType
  /** Whether it may be sent again. */
  readonly repeatable: boolean
  readonly limits: DownloadLimits
  readonly sign: Wire['sign']
}

/** The wire of a call, and what its response said. */
export interface WireV2 extends Wire {
  /** `undefined` of a file, and of a status that is none of success. */
  answerOf(response: Response): Answer | undefined
}

/** What may be tried again, in ky's terms. */
const RETRY_STATUS: Readonly<Record<string, number>> = {
  SYSTEMERROR: 500,
  SYSTEM_ERROR: 500,
  BIZERR_NEED_RETRY: 500,
  FREQ_LIMIT: 429,
  FREQUENCY_LIMITED: 429,
  RATELIMIT_EXCEEDED: 429,
}

/** Whom to believe is a matter of the fields, not of the response's headers. */
const UNPROVED = { proof: { by: 'nothing' }, refusal: undefined } as const

/** Makes the wire of one call. */
export function wireOfV2(call: WireCall): WireV2 {
  const { client, path, operation, type } = call
  const answers = new WeakMap<Response, Answer>()
  /** Why an answer cannot be read. */
  const problems = new WeakMap<Response, string>()

  function judge(attempt: Attempt, came: Response, bytes: Bytes | undefined): Received {
    const response = rebuildResponse(came, bytes ?? '')
    const received: Received = { attempt, response, bytes, ...UNPROVED }
    const answer = read(response, bytes)
    if (answer === undefined) return received
    answers.set(response, answer)
    const { failure } = answer
    if (failure === undefined || !response.ok) return received
    return {
      ...received,
      refusal: { code: failure.code, message: failure.reason ?? '' },
      judged: new Response(null, { status: statusOf(failure.code, call.repeatable) }),
    }
  }

  function read(response: Response, bytes: Bytes | undefined): Answer | undefined {
    try {
      if (bytes === undefined) throw new SyntaxError(`it has more than ${MOST_BYTES} bytes`)
      return readAnswer(new TextDecoder().decode(bytes), operation)
    } catch (error) {
      // A gateway's page, where the status says already that it failed.
      if (response.ok) problems.set(response, (error as Error).message)
      return undefined
    }
  }

  return {
    sign: call.sign,
    async receive(attempt, { init }) {
      const { url, method, headers, body } = attempt
      const came = await client.transport.fetch(url.href, {
        ...init,
        method,
        headers,
        redirect: 'manual',
        ...(body !== undefined && { body }),
      })
      if (!came.ok || operation?.produces === undefined) return judge(attempt, came, await readLimited(came))
      const { response, isXml } = await fileHead(await streamedResponse(came, call.limits))
      return isXml
        ? judge(attempt, response, await readLimited(response))
        : { attempt, response, bytes: undefined, ...UNPROVED }
    },
    async verify({ response }) {
      const problem = problems.get(response)
      if (problem !== undefined) throw unreadable(call, problem)
      const answer = answers.get(response)
      if (answer !== undefined && response.ok && answer.failure?.refused !== true)
        verifyAnswer(answer.elements, { operation, key: client.key, type })
    },
    toError: received =>
      createApiErrorV2(received, path, { answer: answers.get(received.response), operation }),
    answerOf: response => answers.get(response),
  }
}

/** What ky makes of a failure: only what may be sent again is tried again. */
function statusOf(code: string, repeatable: boolean): number {
  return (repeatable && Object.hasOwn(RETRY_STATUS, code) && RETRY_STATUS[code]) || 400
}

function unreadable({ method, path, operation }: WireCall, problem: string): WechatpayError {
  const isRead = operation?.idempotentBy === 'read-only'
  return new WechatpayError(
    'NOT_XML',
    `${method} ${path}: the answer cannot be read: ${problem}${isRead ? '' : `. ${MAYBE_CARRIED_OUT}`}`,
  )
}

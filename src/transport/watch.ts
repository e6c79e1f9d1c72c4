import { ApiError } from '../errors/api-error.ts'
import { utf8 } from '../lib/bytes.ts'
import { callHook, type AttemptInfo, type Hooks } from './hooks.ts'
import type { Attempt } from './attempt.ts'
import type { Received } from './exchange.ts'

/** Tells the hooks of a client what happens to one call. */
export interface Watch {
  /** An attempt begins, before it is signed. */
  begin(): void
  sending(attempt: Attempt): void
  answered(received: Received): void
  unanswered(error: unknown): void
  failed(error: unknown): void
}

/** @param template the path without its values */
export function createWatch(hooks: Hooks, method: string, template: string): Watch {
  const call = {}
  const start = performance.now()
  let began = start
  let count = 0
  let info: AttemptInfo = { call, method, template, host: '', scheme: '', attempt: 0, requestBytes: 0 }
  let last: {
    readonly status: number | undefined
    readonly error: unknown
    readonly requestId: string | undefined
  } = { status: undefined, error: undefined, requestId: undefined }
  return {
    begin() {
      began = performance.now()
      count++
    },
    sending({ url, body }) {
      const { length } = typeof body === 'string' ? utf8(body) : (body ?? '')
      info = {
        call,
        method,
        template,
        host: url.host,
        scheme: url.protocol.slice(0, -1),
        attempt: count,
        requestBytes: length,
        ...(hooks.unsafeIncludeBodies === true && typeof body === 'string' && { requestBody: body }),
      }
      if (count > 1) callHook(hooks.retry, { ...info, status: last.status, error: last.error })
      callHook(hooks.request, info)
    },
    answered({ response, bytes, refusal }) {
      const requestId = response.headers.get('request-id') ?? undefined
      last = { status: response.status, error: undefined, requestId }
      if (hooks.response === undefined) return
      callHook(hooks.response, {
        ...info,
        duration: performance.now() - began,
        status: response.status,
        code: refusal?.code,
        requestId,
        responseBytes: bytes?.length,
        ...(hooks.unsafeIncludeBodies === true &&
          bytes !== undefined && { responseBody: new TextDecoder().decode(bytes) }),
      })
    },
    unanswered: error => void (last = { status: undefined, error, requestId: undefined }),
    failed(error) {
      const { requestBody, ...rest } = info
      callHook(hooks.error, {
        ...rest,
        duration: performance.now() - start,
        error,
        status: last.status,
        code: error instanceof ApiError ? error.code : undefined,
        requestId: last.requestId,
      })
    },
  }
}

import { rebuildResponse, type ResponseHead } from '../rebuild.ts'
import { BodyQueue } from './body-queue.ts'
import { decodedStream, decodersOf } from './decoded-stream.node.ts'
import type { UndiciController, UndiciDispatcher, UndiciRequest } from './dispatcher.ts'
import { UndiciResponse } from './undici-response.node.ts'

/** Statuses of responses that have no body. */
const EMPTY = new Set([204, 205, 304])

/** What is sent. */
interface Asked {
  readonly url: string
  readonly request: UndiciRequest
  readonly signal: AbortSignal | null | undefined
}

/**
 * Sends a request and gives its response, with the errors of the host's fetch: the signal's reason, or a
 * TypeError that has undici's error as its `cause`.
 *
 * By `dispatch`, which undici's `request` is written over: `request` cannot be aborted while it waits for a
 * connection, and each of its bodies is a stream of Node's.
 */
export function dispatchRequest(
  dispatcher: UndiciDispatcher,
  { url, request, signal }: Asked,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    // Let go when it is settled: it leads to the response, which nothing may hold that undici holds.
    let pending: { resolve(response: Response): void; reject(error: unknown): void } | undefined = {
      resolve,
      reject,
    }
    let controller: UndiciController | undefined
    let queue: BodyQueue | undefined
    const fail = (error: unknown): void => {
      signal?.removeEventListener('abort', abort)
      pending?.reject(error)
      pending = undefined
      queue?.fail(error)
    }
    const failBy = (cause: unknown): void =>
      fail(new TypeError(pending === undefined ? 'terminated' : 'fetch failed', { cause }))
    const abort = (): void => {
      fail(signal?.reason)
      controller?.abort(new DOMException('This operation was aborted', 'AbortError'))
    }
    if (signal?.aborted === true) return reject(signal.reason)
    signal?.addEventListener('abort', abort)
    try {
      dispatcher.dispatch(request, {
        onRequestStart(started) {
          controller = started
          if (pending === undefined) abort()
        },
        onRequestUpgrade: started => started.abort(new Error('the server changes to another protocol')),
        onResponseStart(flow, status, fields, statusText = '') {
          // Only says that a response will come.
          if (status < 200) return
          if (request.method !== 'HEAD' && !EMPTY.has(status)) queue = new BodyQueue(flow)
          pending?.resolve(toResponse({ url, status, statusText, headers: toHeaders(fields) }, queue))
          pending = undefined
        },
        onResponseData: (_, chunk) => queue?.push(chunk),
        onResponseEnd() {
          signal?.removeEventListener('abort', abort)
          queue?.end()
        },
        onResponseError: (_, cause) => failBy(cause),
      })
    } catch (cause) {
      failBy(cause)
    }
  })
}

function toResponse(head: ResponseHead, queue: BodyQueue | undefined): Response {
  const decoders = queue === undefined ? [] : decodersOf(head.headers.get('content-encoding'))
  return queue === undefined || decoders.length === 0
    ? new UndiciResponse(head, queue)
    : rebuildResponse(head, decodedStream(queue, decoders))
}

function toHeaders(fields: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers = new Headers()
  for (const [name, value = ''] of Object.entries(fields)) {
    if (typeof value === 'string') headers.append(name, value)
    else for (const each of value) headers.append(name, each)
  }
  return headers
}

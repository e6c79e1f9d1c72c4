import type { Notification } from '../catalog/event.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { acknowledge, fail, refuse } from './answers.ts'
import { readRequestBody } from './body.ts'
import {
  resolveHandlerOptions,
  type HandlerOptions,
  type NotificationFailure,
  type ResolvedHandlerOptions,
} from './handler-options.ts'
import type { RawNotification } from './parse.ts'
import { runOnce } from './replay/run-once.ts'
import { createSetUpLog } from './set-up.ts'

/**
 * What a merchant does with a notification. It is acknowledged when this has succeeded; where it throws,
 * WeChat Pay comes again.
 */
export type NotificationCallback = (notification: Notification) => unknown

/**
 * Answers notifications: a fetch handler, for `export default { fetch }`, `Deno.serve` and everything alike.
 * What the host hands over beside the request is only looked through for a `waitUntil`.
 */
export type NotificationHandler = (request: Request, ...host: readonly unknown[]) => Promise<Response>

/** How long a worker with `waitUntil` lets WeChat Pay wait, in milliseconds: it gives up after 5 s. */
const DEFAULT_DEADLINE = 4000
const LATE = Symbol('late')

/**
 * Makes a fetch handler that verifies, decrypts and types notifications, runs the callback and answers WeChat
 * Pay: 204 when the callback has succeeded, otherwise 4xx or 5xx with `{ code: 'FAIL', message }`. It never
 * rejects.
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createHandler(
  parse: (raw: RawNotification) => Promise<Notification>,
  callback: NotificationCallback,
  options: HandlerOptions = {},
): NotificationHandler {
  if (typeof callback !== 'function')
    throw new ConfigurationError('callback', 'expected a function that takes a notification')
  const resolved: Reporting = { ...resolveHandlerOptions(options), logSetUp: createSetUpLog() }
  return async (request, ...host) => {
    const misplaced = refuseNodeArguments(request, host)
    if (misplaced !== undefined) {
      await report(misplaced, { notification: undefined, acknowledged: false }, true, resolved)
      return fail(500, 'internal error')
    }
    const opened = await open(request, parse, resolved)
    if (opened instanceof Response) return opened
    return answerInTime(opened, callback, resolved, resolved.waitUntil ?? findWaitUntil(host))
  }
}

/** Where errors go: `onError`, or the console. */
interface Reporting extends ResolvedHandlerOptions {
  readonly logSetUp: (error: unknown) => void
}

/**
 * Given straight to Express or `http.createServer`, a fetch handler gets Node's request and response. Nobody
 * would answer then, so the response is ended here.
 */
function refuseNodeArguments(request: unknown, [response]: readonly unknown[]): TypeError | undefined {
  const headers = (request as { readonly headers?: { readonly get?: unknown } } | undefined)?.headers
  if (typeof headers?.get === 'function') return undefined
  const { statusCode, end } = (response ?? {}) as { statusCode?: number; end?: unknown }
  if (typeof statusCode === 'number' && typeof end === 'function') {
    ;(response as { statusCode: number }).statusCode = 500
    ;(response as { end(): void }).end()
  }
  return new TypeError(
    'this is a fetch handler, which takes a Request: for Express and Node’s http wrap it, as in ' +
      "app.post('/notify', nodeListener(handler)), with nodeListener of wechatpay-isomorphic/notification",
  )
}

async function open(
  request: Request,
  parse: (raw: RawNotification) => Promise<Notification>,
  options: Reporting,
): Promise<Notification | Response> {
  const refused = { notification: undefined, acknowledged: false }
  if (request.method !== 'POST') {
    await report(new TypeError(`a notification is a POST, got a ${request.method}`), refused, false, options)
    return fail(405, 'a notification is a POST', { Allow: 'POST' })
  }
  try {
    // Whatever its content type: the signature decides.
    return await parse({
      headers: request.headers,
      body: await readRequestBody(request, options.maxBodyBytes),
    })
  } catch (error) {
    const response = refuse(error, options.probeStatus)
    await report(error, refused, response.status >= 500, options)
    return response
  }
}

/** Runs the callback, and answers when it is through or when time is up, whichever comes first. */
async function answerInTime(
  notification: Notification,
  callback: NotificationCallback,
  options: Reporting,
  waitUntil: HandlerOptions['waitUntil'],
): Promise<Response> {
  const progress = { acknowledged: false }
  const outcome = run(notification, callback, options, progress)
  const deadline = options.deadline ?? (waitUntil === undefined ? undefined : DEFAULT_DEADLINE)
  if (deadline === undefined) return outcome
  const first = await withDeadline(outcome, deadline)
  if (first !== LATE) return first
  waitUntil?.(outcome)
  if (options.acknowledgeBeforeHandled !== true) return stillRunning()
  progress.acknowledged = true
  return acknowledge()
}

/** Never rejects. */
async function run(
  notification: Notification,
  callback: NotificationCallback,
  options: Reporting,
  progress: { acknowledged: boolean },
): Promise<Response> {
  const { replayStore } = options
  try {
    const task = async (): Promise<void> => void (await callback(notification))
    const result =
      replayStore === undefined
        ? await task()
        : await runOnce(
            replayStore,
            notification.id,
            {
              ...options,
              onStoreError: error => report(error, { notification, acknowledged: true }, true, options),
            },
            task,
          )
    return result === 'running' ? stillRunning() : acknowledge()
  } catch (error) {
    await report(error, { notification, acknowledged: progress.acknowledged }, true, options)
    return fail(500, 'internal error')
  }
}

function stillRunning(): Response {
  return fail(503, 'being handled, come again')
}

async function withDeadline<Result>(
  outcome: Promise<Result>,
  milliseconds: number,
): Promise<Result | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<typeof LATE>(resolve => {
    timer = setTimeout(resolve, milliseconds, LATE)
  })
  try {
    return await Promise.race([outcome, late])
  } finally {
    clearTimeout(timer)
  }
}

/** An error is never lost, and an `onError` that fails itself changes no answer. */
async function report(
  error: unknown,
  failure: NotificationFailure,
  matters: boolean,
  { onError, logSetUp }: Reporting,
): Promise<void> {
  try {
    if (onError !== undefined) await onError(error, failure)
    else if (!matters) logSetUp(error)
    else
      console.error(
        `wechatpay: notification ${failure.notification?.id ?? '(not opened)'} failed${failure.acknowledged ? ' after it had been acknowledged' : ''}`,
        error,
      )
  } catch (cause) {
    console.error('wechatpay: onError of the notification handler failed', cause)
  }
}

/** Cloudflare hands over `(request, env, context)`, Vercel `(request, context)`. */
function findWaitUntil(host: readonly unknown[]): HandlerOptions['waitUntil'] {
  const context = host.find(
    (value): value is { waitUntil(promise: Promise<unknown>): void } =>
      typeof value === 'object' &&
      value !== null &&
      'waitUntil' in value &&
      typeof value.waitUntil === 'function',
  )
  return context && (promise => context.waitUntil(promise))
}

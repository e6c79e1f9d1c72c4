import type { Notification } from '../catalog/event.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { within } from '../lib/within.ts'
import { JSON_ANSWERS, refuse, type Answers } from './responses.ts'
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
export type NotificationCallback<Given = Notification> = (notification: Given) => unknown

/** What a handler needs of a notification: by its id, one that comes twice is known again. */
interface Identified {
  readonly id: string
}

/**
 * Answers notifications: a fetch handler, for `export default { fetch }`, `Deno.serve` and everything alike.
 * What the host hands over beside the request is only looked through for a `waitUntil`.
 */
export type NotificationHandler = (request: Request, ...host: readonly unknown[]) => Promise<Response>

/** How long a worker with `waitUntil` lets WeChat Pay wait, in milliseconds: it gives up after 5 s. */
const DEFAULT_DEADLINE = 4000
const LATE = Symbol('late')
/** How long a response waits for `onError`, in milliseconds: so that a host does not end it half-way. */
const ON_ERROR_TIMEOUT = 3000

/**
 * Makes a fetch handler that verifies, decrypts and types notifications, runs the callback and responds to
 * WeChat Pay: 204 when the callback has succeeded, otherwise 4xx or 5xx with `{ code: 'FAIL', message }`. It
 * never rejects.
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createHandler<Given extends Identified>(
  parse: (raw: RawNotification) => Promise<Given>,
  callback: NotificationCallback<Given>,
  options: HandlerOptions<Given> = {},
  answers: Answers = JSON_ANSWERS,
): NotificationHandler {
  if (typeof callback !== 'function')
    throw new ConfigurationError('callback', 'expected a function that takes a notification')
  const resolved: Reporting<Given> = {
    ...resolveHandlerOptions(options),
    logSetUp: createSetUpLog(),
    answers,
  }
  return async function notificationHandler(request, ...host) {
    try {
      const misplaced = refuseOtherArguments(request, host)
      if (misplaced !== undefined) return await refused(misplaced, internalError(answers), resolved)
      const opened = await open(request, parse, resolved)
      if (opened instanceof Response) return opened
      return await answerInTime(opened, callback, resolved, resolved.waitUntil ?? findWaitUntil(host))
    } catch (error) {
      return refused(error, internalError(answers), resolved)
    }
  }
}

/** Where errors go: `onError`, or the console. */
type Reporting<Given> = ResolvedHandlerOptions<Given> & {
  readonly logSetUp: (error: unknown, status: number) => void
  readonly answers: Answers
}

/**
 * Given straight to Express or `http.createServer`, a fetch handler gets Node's request and response. Nobody
 * would respond then, so the response is ended here.
 */
function refuseOtherArguments(request: unknown, [response]: readonly unknown[]): TypeError | undefined {
  const headers = (request as { readonly headers?: { readonly get?: unknown } } | undefined | null)?.headers
  if (typeof headers?.get === 'function') return undefined
  if (isNodeResponse(response)) {
    response.statusCode = 500
    response.end()
  }
  return new TypeError(
    'this is a fetch handler, which takes a Request: wrap it, as in ' +
      "app.post('/notify', nodeListener(handler)) for Express and Node’s http, or with koaMiddleware, " +
      'fastifyPlugin, honoHandler or lambdaHandler of wechatpay-isomorphic/notification',
  )
}

function isNodeResponse(value: unknown): value is { statusCode: number; end(): void } {
  if (typeof value !== 'object' || value === null) return false
  return (
    'statusCode' in value &&
    typeof value.statusCode === 'number' &&
    'end' in value &&
    typeof value.end === 'function'
  )
}

async function open<Given>(
  request: Request,
  parse: (raw: RawNotification) => Promise<Given>,
  options: Reporting<Given>,
): Promise<Given | Response> {
  const { answers } = options
  if (request.method !== 'POST')
    return refused(
      new TypeError(`a notification is a POST, got a ${request.method}`),
      answers.fail(405, 'a notification is a POST', { Allow: 'POST' }),
      options,
    )
  try {
    // Whatever its content type: the signature decides.
    return await parse({
      headers: request.headers,
      body: await readRequestBody(request, options.maxBodyBytes),
    })
  } catch (error) {
    return refused(error, refuse(error, options.probeStatus, answers), options)
  }
}

/** The response that went out before the callback had finished; `undefined` where there was none. */
interface Progress {
  acknowledged: boolean | undefined
}

/** Runs the callback, and responds when it has finished or at the deadline, whichever comes first. */
async function answerInTime<Given extends Identified>(
  notification: Given,
  callback: NotificationCallback<Given>,
  options: Reporting<Given>,
  waitUntil: HandlerOptions['waitUntil'],
): Promise<Response> {
  const progress: Progress = { acknowledged: undefined }
  const outcome = run(notification, callback, options, progress)
  const deadline = options.deadline ?? (waitUntil === undefined ? undefined : DEFAULT_DEADLINE)
  if (deadline === undefined) return outcome
  const first = await withDeadline(outcome, deadline)
  if (first !== LATE) return first
  progress.acknowledged = options.acknowledgeBeforeHandled === true
  try {
    waitUntil?.(outcome)
  } catch (error) {
    // A host that will not keep this alive may end it at any moment: then WeChat Pay has to come again.
    progress.acknowledged = false
    await report(error, { notification, acknowledged: false }, options)
  }
  return progress.acknowledged ? options.answers.acknowledge() : stillRunning(options.answers)
}

/** Never rejects. */
async function run<Given extends Identified>(
  notification: Given,
  callback: NotificationCallback<Given>,
  options: Reporting<Given>,
  progress: Progress,
): Promise<Response> {
  const { replayStore, answers } = options
  const task = async (): Promise<void> => void (await callback(notification))
  const onStoreError = (error: unknown, isHandled: boolean): Promise<void> =>
    report(error, { notification, acknowledged: progress.acknowledged ?? isHandled }, options)
  try {
    if (replayStore === undefined) await task()
    else if ((await runOnce(replayStore, notification.id, { ...options, onStoreError }, task)) === 'running')
      return stillRunning(answers)
    return answers.acknowledge()
  } catch (error) {
    await report(error, { notification, acknowledged: progress.acknowledged === true }, options)
    return internalError(answers)
  }
}

function internalError({ fail }: Answers): Response {
  return fail(500, 'internal error')
}

function stillRunning({ fail }: Answers): Response {
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

/**
 * Tells why a request was refused before there was a notification.
 *
 * @returns the response
 */
async function refused<Given>(
  error: unknown,
  response: Response,
  options: Reporting<Given>,
): Promise<Response> {
  const { onError, logSetUp } = options
  if (onError === undefined) logSetUp(error, response.status)
  else await tell(async () => onError(error, { notification: undefined, acknowledged: false }))
  return response
}

/** What happened to a notification is never lost. */
function report<Given extends Identified>(
  error: unknown,
  failure: NotificationFailure<Given> & { readonly notification: Given },
  { onError }: ResolvedHandlerOptions<Given>,
): Promise<void> {
  if (onError !== undefined) return tell(async () => onError(error, failure))
  const { notification, acknowledged } = failure
  const when = acknowledged ? ' after it had been acknowledged' : ''
  return tell(async () => console.error(`wechatpay: notification ${notification.id} failed${when}`, error))
}

/** An `onError` that fails itself changes no response. */
async function tell(call: () => Promise<unknown>): Promise<void> {
  try {
    await within(
      ON_ERROR_TIMEOUT,
      `it has not come to an end within ${ON_ERROR_TIMEOUT} ms; the response goes out without it`,
      call,
    )
  } catch (cause) {
    console.error('wechatpay: onError of the notification handler failed', cause)
  }
}

/** Cloudflare hands over `(request, env, context)`, Vercel `(request, context)`. */
function findWaitUntil(host: readonly unknown[]): HandlerOptions['waitUntil'] {
  for (const context of host) {
    try {
      if (hasWaitUntil(context)) return promise => context.waitUntil(promise)
    } catch {
      // What cannot even be looked at keeps nobody alive.
    }
  }
  return undefined
}

function hasWaitUntil(value: unknown): value is { waitUntil(promise: Promise<unknown>): void } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'waitUntil' in value &&
    typeof value.waitUntil === 'function'
  )
}

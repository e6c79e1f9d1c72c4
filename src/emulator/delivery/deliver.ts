import type { Engine, Errand } from '../journal/engine.ts'
import { tableOf } from '../journal/world.ts'
import { saysSuccess } from '../notifications/v2-notification.ts'
import type { Sandbox } from '../sandbox.ts'
import { NOTIFICATIONS, type DeliveryAttempt, type OutgoingNotification } from './outbox.ts'
import { retryAfter } from './retries.ts'

const SECOND = 1000
/** How long a merchant may take to acknowledge, in milliseconds of the host's clock. */
const PATIENCE = 5 * SECOND
/** How much of a response is kept, in characters. */
const KEPT = 1024

/** Sends one request and gives the response: `fetch`, or a merchant's handler. */
export type Deliver = (request: Request) => Response | Promise<Response>

/** What makes a notification a signed request; `probe` with a deliberately wrong signature. */
export type SignNotification = (
  notification: OutgoingNotification,
  kind: DeliveryAttempt['kind'],
) => Promise<Request>

/**
 * The errand of delivering a notification: once, perhaps twice, and again later where it was not
 * acknowledged.
 */
export function deliveryErrand(
  engine: () => Engine,
  { random, settings }: Sandbox,
  sign: SignNotification,
  deliver: Deliver,
): Errand {
  const happens = (share: number): boolean => share > 0 && random.below(1_000_000) < share * 1_000_000
  return async ({ data }) => {
    const id = String(data['id'])
    const notification = tableOf(engine().world(), NOTIFICATIONS.name).get(id) as
      OutgoingNotification | undefined
    if (notification?.state !== 'waiting') return
    // APIv2 sends no probes.
    const isProbed = notification.v2 === undefined && happens(settings.probes)
    if (isProbed) await attempt({ engine: engine(), sign, deliver }, notification, 'probe')
    const kinds: DeliveryAttempt['kind'][] = happens(settings.duplicates)
      ? ['regular', 'duplicate']
      : ['regular']
    await Promise.all(kinds.map(kind => attempt({ engine: engine(), sign, deliver }, notification, kind)))
  }
}

/** Sends a notification once more, whatever became of it before. */
export function resend(
  engine: Engine,
  sign: SignNotification,
  deliver: Deliver,
  notification: OutgoingNotification,
): Promise<DeliveryAttempt> {
  return attempt({ engine, sign, deliver }, notification, 'resent')
}

/** How a notification gets out. */
interface Sending {
  readonly engine: Engine
  readonly sign: SignNotification
  readonly deliver: Deliver
}

async function attempt(
  { engine, sign, deliver }: Sending,
  { id }: OutgoingNotification,
  kind: DeliveryAttempt['kind'],
): Promise<DeliveryAttempt> {
  const notification = tableOf(engine.world(), NOTIFICATIONS.name).get(id) as unknown as OutgoingNotification
  const answer = await responseOf(async () => deliver(await sign(notification, kind)))
  return engine.play('delivery', `${notification.event_type} ${kind}`, tx => {
    const made: DeliveryAttempt = { at: tx.now, kind, ...answer }
    const now = tx.get(NOTIFICATIONS, id)
    // Forgotten meanwhile, by a reset.
    if (now === undefined) return made
    const acknowledged = kind !== 'probe' && isAcknowledged(notification, answer)
    const regular = now.attempts.filter(each => each.kind === 'regular').length
    const wait = retryAfter(notification, regular)
    const isLast = kind === 'regular' && wait === undefined
    const unanswered = isLast ? 'given-up' : now.state
    const state = acknowledged || now.state === 'acknowledged' ? 'acknowledged' : unanswered
    tx.put(NOTIFICATIONS, id, { ...now, state, attempts: [...now.attempts, made] })
    if (state !== 'waiting') tx.unschedule(`notification/${id}`)
    else if (kind === 'regular' && wait !== undefined)
      tx.schedule(`notification/${id}`, { at: tx.now + wait, name: 'notification.deliver', data: { id } })
    return made
  })
}

/** By its status; a notification of APIv2 by what the answer's XML says. */
function isAcknowledged(
  { v2 }: OutgoingNotification,
  { status = 0, response = '' }: Pick<DeliveryAttempt, 'status' | 'response'>,
): boolean {
  return status >= 200 && status < 300 && (v2 === undefined || saysSuccess(response))
}

/** Sends, and gives what was answered or why nothing was, within what WeChat Pay waits. */
export async function responseOf(
  send: () => Promise<Response>,
): Promise<Pick<DeliveryAttempt, 'status' | 'response'>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE / SECOND} s`)), PATIENCE)
  })
  try {
    const response = await Promise.race([send(), late])
    const text = await Promise.race([response.text(), late])
    return { status: response.status, ...(text !== '' && { response: text.slice(0, KEPT) }) }
  } catch (error) {
    return { response: reasonOf(error) }
  } finally {
    clearTimeout(timer)
  }
}

/** With the system's code, which `fetch` hides in the cause: ECONNREFUSED. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = (error.cause ?? {}) as { readonly code?: unknown }
  return typeof code === 'string' ? `${error.message}: ${code}` : error.message
}

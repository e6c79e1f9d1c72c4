import { loadEventExample } from '../../catalog/event-examples.ts'
import { responseOf, type Deliver } from '../delivery/deliver.ts'
import { loopbackOnly } from '../delivery/loopback.ts'
import type { DeliveryAttempt } from '../delivery/outbox.ts'
import type { Emulator } from '../emulator.ts'
import type { NotificationFault } from '../notifications/signed-notification.ts'
import { setPaths } from './set-paths.ts'

/** How notifications leave the sandbox. */
export interface Sending {
  readonly deliver: Deliver
  /** Whether somebody has said where to: then an order's URL does not matter. */
  readonly redirected: boolean
}

/** Where a notification was sent, and what came of each delivery. */
interface Triggered {
  readonly to: string
  readonly deliveries: readonly Pick<DeliveryAttempt, 'status' | 'response'>[]
}

const FAULTS: readonly NotificationFault[] = ['stale', 'tampered', 'probe', 'unknown-serial']
const MOST = 100
/** What a redirected notification is sent to where nothing names a URL. */
const ANYWHERE = 'http://localhost/'

/**
 * Sends a notification of any type.
 *
 * @throws {TypeError} naming the property that cannot be
 */
export async function triggerEvent(
  emulator: Emulator,
  body: Readonly<Record<string, unknown>>,
  { deliver, redirected }: Sending,
): Promise<Triggered> {
  const { event_type, to, set = {}, variant, fault, times = 1 } = body
  if (typeof event_type !== 'string' || event_type === '') throw new TypeError('give event_type')
  if (to !== undefined && (typeof to !== 'string' || !URL.canParse(to)))
    throw new TypeError('to has to be a URL')
  if (typeof set !== 'object' || set === null || Array.isArray(set))
    throw new TypeError('set has to be an object of values by dotted path')
  const wrong = FAULTS.find(each => each === fault)
  if (fault !== undefined && wrong === undefined)
    throw new TypeError(`fault has to be one of ${FAULTS.join(', ')}`)
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 1 || times > MOST)
    throw new TypeError(`times has to be 1 to ${MOST}`)
  if (variant !== undefined && typeof variant !== 'string') throw new TypeError('variant has to be a string')
  const url = to ?? lastUrl(emulator) ?? (redirected ? ANYWHERE : undefined)
  if (url === undefined) throw new TypeError('give to: no order and no notification has named a URL yet')
  const example = (await loadEventExample(event_type, variant)) ?? {}
  const { mchid } = emulator.credentials
  const own = 'mchid' in example ? { ...example, mchid } : example
  const notification = await emulator.notify(event_type, {
    resource: setPaths(own, set as Readonly<Record<string, unknown>>),
    ...(variant !== undefined && { variant }),
    ...(wrong !== undefined && { fault: wrong }),
  })
  const send = to === undefined ? deliver : loopbackOnly
  const deliveries = await Promise.all(
    Array.from({ length: times }, () => responseOf(async () => send(notification.request(url)))),
  )
  return { to: url, deliveries }
}

function lastUrl(emulator: Emulator): string | undefined {
  const order = [...emulator.orders.values()].reverse().find(({ notify_url }) => notify_url !== undefined)
  return emulator.notifications().at(-1)?.url ?? order?.notify_url
}

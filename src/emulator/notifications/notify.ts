import { loadEvents } from '../../catalog/events.ts'
import { loadEventExample } from '../../catalog/event-examples.ts'
import { encryptFields } from '../../fields/encrypt-fields.ts'
import { fieldPlan } from '../../fields/plan.ts'
import type { Caller, PlatformKey } from '../parties.ts'
import {
  signedNotification,
  type SignedNotification,
  type SignedNotificationOptions,
} from './signed-notification.ts'
import type { Crypto } from '../../lib/web-crypto.ts'

/** What a notification of the emulator is to have in place of its example's. */
export interface NotifyOverrides extends Partial<
  Omit<SignedNotificationOptions, 'event_type' | 'resource' | 'serial' | 'privateKey' | 'apiv3Key' | 'crypto'>
> {
  /** Fields of the resource, over those of the example; plain text where a field is sensitive. */
  readonly resource?: Readonly<Record<string, unknown>> | undefined
  /**
   * Which shape of the resource, where its type has several: `partner`, `combined`; default the direct
   * merchant's.
   */
  readonly variant?: string | undefined
  /** How it is signed: with the WeChat Pay public key (default) or the platform certificate. */
  readonly signedWith?: 'public-key' | 'certificate' | undefined
  /** Whether the documented example is what `resource` is put over; default `true`. */
  readonly example?: boolean | undefined
}

/** A notification that the emulator has made, to be delivered as often as a test wants. */
export interface EmulatedNotification extends SignedNotification {
  /**
   * A fetch Request, a new one each time.
   *
   * @param url default `https://merchant.example/notify`
   */
  request(url?: string): Request
  /**
   * Delivers it to a fetch handler, or over HTTP to a URL.
   *
   * @param options.times deliveries at the same moment, default 1
   * @returns the responses, one a delivery
   */
  deliver(
    to: string | URL | ((request: Request) => Response | Promise<Response>),
    options?: { readonly times?: number | undefined },
  ): Promise<Response[]>
}

/** Who sends a notification to whom. */
export interface NotificationParties {
  readonly publicKey: PlatformKey
  readonly certificate: PlatformKey
  readonly merchant: Caller
  readonly apiv3Key: string
}

const DEFAULT_URL = 'https://merchant.example/notify'

/**
 * Makes a notification as WeChat Pay would send it: the documented example of its type, with what a test
 * wants otherwise.
 */
export async function notify(
  parties: NotificationParties,
  event_type: string,
  { resource, variant, signedWith, example: withExample = true, ...overrides }: NotifyOverrides,
  crypto: Crypto,
): Promise<EmulatedNotification> {
  const event = (await loadEvents()).find(event_type)
  const shape = event?.variants?.find(({ name }) => name === variant)
  if (variant !== undefined && shape === undefined)
    throw new TypeError(
      `${event_type} has no variant ${variant}: ` +
        `${(event?.variants ?? []).map(({ name }) => name).join(', ') || 'it has one shape only'}`,
    )
  const example = withExample ? await loadEventExample(event_type, variant) : undefined
  const plain = { ...example, ...resource }
  const original_type = shape?.original_type ?? event?.original_type
  const plan = event?.resource && fieldPlan(event.resource)
  const key = signedWith === 'certificate' ? parties.certificate : parties.publicKey
  const notification = await signedNotification({
    ...(original_type !== undefined && { original_type }),
    ...(event?.title !== undefined && { summary: event.title }),
    ...overrides,
    event_type,
    resource: await encryptFields(plain, plan, () => parties.merchant.publicKey, 'resource'),
    serial: key.serial,
    privateKey: key.privateKeyPem,
    apiv3Key: parties.apiv3Key,
    crypto,
  })
  const request = (url: string = DEFAULT_URL): Request => new Request(url, notification)
  return {
    ...notification,
    request,
    deliver: (to, { times = 1 } = {}) =>
      Promise.all(
        Array.from({ length: times }, async () =>
          typeof to === 'function' ? to(request()) : fetch(to, notification),
        ),
      ),
  }
}

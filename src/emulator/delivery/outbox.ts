import type { Transaction } from '../journal/transaction.ts'
import { table, type Table } from '../journal/transaction.ts'
import type { ByV2 } from '../flow.ts'
import type { Sandbox } from '../sandbox.ts'
import type { V2Fields } from '../v2/flow.ts'

/** One attempt to deliver a notification, and what came of it. */
export interface DeliveryAttempt {
  /** Milliseconds since 1970. */
  readonly at: number
  /** Why it was sent: in its turn, a second time at once, as a probe with a wrong signature, by hand. */
  readonly kind: 'regular' | 'duplicate' | 'probe' | 'resent'
  /** Of the merchant's response; nothing where there was none. */
  readonly status?: number | undefined
  /** The merchant's response, cut, or why there was none. */
  readonly response?: string | undefined
}

/** How a notification of APIv2 is made. */
export interface V2Form extends ByV2 {
  /** What is not encrypted, where the resource is: `req_info` of a refund's. */
  readonly envelope?: V2Fields | undefined
  /** A schedule of its own, by its product. */
  readonly retries?: 'contract' | 'deduction' | undefined
}

/** A notification that the sandbox delivers by itself. */
export interface OutgoingNotification {
  readonly id: string
  readonly event_type: string
  readonly original_type: string
  readonly summary: string
  readonly mchid: string
  readonly url: string
  /** What it is about: `orders/1900000001/A1`. */
  readonly about: string
  /** Plain. Of APIv2 the fields, without those of the signature. */
  readonly resource: Readonly<Record<string, unknown>>
  /** Where it is XML, to whoever asked by APIv2. */
  readonly v2?: V2Form | undefined
  /** Milliseconds since 1970. */
  readonly created: number
  readonly state: 'waiting' | 'acknowledged' | 'given-up'
  readonly attempts: readonly DeliveryAttempt[]
}

/** By id. */
export const NOTIFICATIONS: Table<OutgoingNotification> = table('notifications')

/** What a flow says of a notification. */
export type NotificationContent = Pick<
  OutgoingNotification,
  'event_type' | 'original_type' | 'summary' | 'mchid' | 'about' | 'resource' | 'v2'
> & { readonly url: string | undefined }

/** Has a merchant notified: at once, and again until it acknowledges. Without a URL nobody is told. */
export function notifyMerchant({ random }: Sandbox, tx: Transaction, content: NotificationContent): void {
  const { url } = content
  if (url === undefined) return
  const id = [8, 4, 4, 4, 12].map(length => random.hex(length)).join('-')
  tx.put(NOTIFICATIONS, id, { ...content, url, id, created: tx.now, state: 'waiting', attempts: [] })
  tx.schedule(`notification/${id}`, { at: tx.now, name: 'notification.deliver', data: { id } })
}

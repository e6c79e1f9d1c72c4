// Compiled, never run: notifications.
import { createWechatpay, type WechatpayOptions } from 'wechatpay-isomorphic'
import {
  createNotifications,
  type Notification,
  type NotificationResources,
} from 'wechatpay-isomorphic/notification'
import type { Equal, True } from './equal.ts'

declare const options: WechatpayOptions
declare const event: Notification

const wxpay = createWechatpay(options)

type Paid = Extract<Notification, { event_type: 'TRANSACTION.SUCCESS' }>

export type Checks = [
  True<Equal<Awaited<ReturnType<typeof wxpay.notifications.parse>>, Notification>>,
  True<Equal<Paid['resource'], NotificationResources['TRANSACTION.SUCCESS']>>,
  True<Equal<NotificationResources['PAYSCORE.USER_PAID'], unknown>>,
]

// The type of the event is the type of its resource.
if (event.event_type === 'TRANSACTION.SUCCESS')
  void (event.resource.transaction_id satisfies string | undefined)
switch (event.event_type) {
  case 'REFUND.SUCCESS':
    void (event.resource.out_refund_no satisfies string | undefined)
    break
  case 'PAYSCORE.USER_PAID':
    void event.resource
    break
  default:
    // Other known types, and those that are not known yet.
    void (event.event_type satisfies string)
}

// @ts-expect-error -- what no check of event_type has narrowed has no fields
void event.resource.transaction_id
// @ts-expect-error -- a misspelt type
if (event.event_type === 'TRANSACTION.SUCESS') void event.resource
// @ts-expect-error -- a field that is not there
if (event.event_type === 'TRANSACTION.SUCCESS') void event.resource.transactionId

void wxpay.notifications.parse({ headers: { a: ['b'], c: undefined }, body: new Uint8Array() })
// @ts-expect-error -- a parsed body
void wxpay.notifications.parse({ headers: {}, body: { id: '1' } })
// @ts-expect-error -- no callback
void wxpay.notifications.handler()
// @ts-expect-error -- no such option
void wxpay.notifications.handler(() => undefined, { replay: true })
// @ts-expect-error -- nothing can be decrypted without
void createNotifications({ certs: {} })

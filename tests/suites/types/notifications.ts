// Compiled, never run: notifications.
import { createWechatpay, type WechatpayOptions } from 'wechatpay-isomorphic'
import {
  createNotifications,
  type CombinedTransactionSuccess,
  type Notification,
  type NotificationResources,
  type PartnerTransactionSuccess,
  type TransactionSuccess,
} from 'wechatpay-isomorphic/notification'
import type { Equal, True } from './equal.ts'

declare const options: WechatpayOptions
declare const event: Notification

const wxpay = createWechatpay(options)

type Paid = Extract<Notification, { event_type: 'TRANSACTION.SUCCESS' }>

export type Checks = [
  True<Equal<Awaited<ReturnType<typeof wxpay.notifications.parse>>, Notification>>,
  True<Equal<Paid['resource'], NotificationResources['TRANSACTION.SUCCESS']>>,
  True<Equal<NotificationResources['MEDICAL_INSURANCE.SUCCESS']['mix_trade_no'], string>>,
  True<Equal<NotificationResources['PAYSCORE.USER_PAID']['out_order_no'], string>>,
  True<Equal<NotificationResources['PRODUCT_COUPON.SEND']['coupon_code'], string | undefined>>,
]

// The type of the event is the type of its resource, and what is always there is not optional.
if (event.event_type === 'TRANSACTION.SUCCESS') {
  void (event.resource.transaction_id satisfies string)
  void (event.resource.out_trade_no satisfies string)
  void (event.resource.success_time satisfies string)
  void (event.resource.trade_state === 'SUCCESS')
  void (event.resource.amount.total satisfies number)
  void (event.resource.payer.openid satisfies string)

  // A key that one shape has tells it from the others, in either order.
  const { resource } = event
  if ('combine_out_trade_no' in resource) {
    void (resource satisfies CombinedTransactionSuccess)
    void (resource.combine_out_trade_no satisfies string)
    for (const order of resource.sub_orders) void (order.transaction_id satisfies string)
    // @ts-expect-error -- a combined order has no amount of its own
    void resource.amount.total
  } else if ('sp_appid' in resource && 'sub_mchid' in resource && !('id' in resource)) {
    void (resource satisfies PartnerTransactionSuccess)
    void (resource.sub_mchid satisfies string)
    void (resource.payer.sp_openid satisfies string | undefined)
    // @ts-expect-error -- a partner's payment has no mchid
    void resource.mchid
  } else if ('receiver' in resource) {
    void (resource.receiver.amount satisfies number)
  } else if ('trade_scene' in resource) {
    void resource.parking_info?.plate_number
  } else if (!('device_information' in resource) && !('id' in resource)) {
    void (resource satisfies TransactionSuccess)
    void (resource.mchid satisfies string)
  }
}

// A test makes a resource of each shape as it is.
void ({
  combine_appid: 'wx0000000000000001',
  combine_mchid: '1900000001',
  combine_out_trade_no: 'P20150806125346',
  sub_orders: [],
  combine_payer_info: { openid: 'o1' },
} satisfies CombinedTransactionSuccess)

switch (event.event_type) {
  case 'REFUND.SUCCESS':
    void (event.resource.out_refund_no satisfies string)
    void (event.resource.amount.refund satisfies number)
    if ('sp_mchid' in event.resource) void event.resource.sub_mchid
    break
  case 'PAYSCORE.USER_PAID':
    void (event.resource.state satisfies string)
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

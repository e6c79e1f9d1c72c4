// Compiled, never run: the client of APIv2.
import {
  createNotificationsV2,
  createWechatpayV2,
  payByCode,
  type CodePaymentOutcome,
  type NotificationV2,
  type ResponseOfV2,
  type WechatpayV2,
  type XmlOf,
} from 'wechatpay-isomorphic/v2'
import { honoHandler, memoryReplayStore, nodeListener } from 'wechatpay-isomorphic/notification'
import { openTelemetryHooks, type OpenTelemetryOptions } from 'wechatpay-isomorphic/opentelemetry'
import type { Equal, True } from './equal.ts'

declare const wxpay: WechatpayV2
declare const telemetry: OpenTelemetryOptions

type Payment = XmlOf<'POST', 'v2/pay/micropay'>
type Queried = ResponseOfV2<'POST', 'v2/pay/orderquery'>

export type Checks = [
  True<Equal<Payment['total_fee'], number>>,
  True<Equal<Payment['appid'], string | undefined>>,
  True<Equal<Payment['sub_mch_id'], string | undefined>>,
  True<Equal<Payment['nonce_str'], string | undefined>>,
  True<Equal<'sign' extends keyof Payment ? true : false, false>>,
  True<Equal<Queried['total_fee'], number | undefined>>,
  True<Equal<Queried['coupon_id_$n'], string[] | undefined>>,
  True<Equal<NonNullable<ResponseOfV2<'POST', 'v2/pay/refundquery'>['coupon_refund_fee_$n_$m']>, number[][]>>,
  True<Equal<CodePaymentOutcome['outcome'], 'paid' | 'reversed' | 'refused' | 'unknown'>>,
]

export async function calls(): Promise<unknown> {
  const xml = { body: 'x', out_trade_no: '1', total_fee: 1, spbill_create_ip: '8.8.8.8', auth_code: '13' }
  const paid = await wxpay.v2.pay.micropay.post({ xml }).xml()
  const id: string = paid.transaction_id
  const same = await wxpay['v2/pay/micropay'].postAsync({ xml, timeout: 20_000 }).json()
  const response = await wxpay.chain('v2/pay/micropay').post({ xml, signal: AbortSignal.timeout(1000) })
  const fee: number = (await response.xml()).total_fee
  const unknown: Readonly<Record<string, unknown>> = await wxpay
    .chain('v2/new')
    .post({ xml: { a: 1 } })
    .xml()

  // One of two numbers is enough, and none is not.
  await wxpay.v2.pay.orderquery.post({ xml: { out_trade_no: '1' } })
  await wxpay.v2.pay.orderquery.post({ xml: { transaction_id: '1' } })
  // @ts-expect-error -- neither number
  await wxpay.v2.pay.orderquery.post({ xml: {} })
  // @ts-expect-error -- a field that is missing
  await wxpay.v2.pay.closeorder.post({ xml: {} })
  // @ts-expect-error -- an amount is a number
  await wxpay.v2.pay.micropay.post({ xml: { ...xml, total_fee: '1' } })
  // @ts-expect-error -- the client makes the signature
  await wxpay.v2.pay.micropay.post({ xml: { ...xml, sign: 'X' } })
  // @ts-expect-error -- the body is xml
  await wxpay.v2.pay.micropay.post({ json: xml })
  // @ts-expect-error -- there is no such verb
  await wxpay.v2.pay.micropay.get({})
  // @ts-expect-error -- a path that is misspelt
  await wxpay.v2.pay.micropays.post({ xml })
  // Objects where the wire has JSON.
  await wxpay.v2.secapi.pay.profitsharing.post({
    xml: {
      transaction_id: '1',
      out_order_no: '2',
      receivers: [{ type: 'MERCHANT_ID', account: '3', amount: 1, description: 'x' }],
    },
  })
  await wxpay.v2.secapi.mch.uploadmedia.post({ file: new Blob() })
  return [id, same, fee, unknown]
}

export async function codes(): Promise<string> {
  const result = await payByCode(wxpay, {
    body: 'x',
    out_trade_no: '1',
    total_fee: 1,
    spbill_create_ip: '8.8.8.8',
    auth_code: '13',
  })
  switch (result.outcome) {
    case 'paid':
      return result.transaction.transaction_id ?? ''
    case 'refused':
      return result.hint ?? result.code
    case 'reversed':
      return result.message
    case 'unknown':
      await wxpay.settleCodePayment(result.order)
      return result.message
  }
}

export function notified(event: NotificationV2): number | string {
  switch (event.kind) {
    case 'payment':
    case 'deduction':
      return event.resource.total_fee ?? event.resource.out_trade_no
    case 'refund':
      return event.resource.refund_fee
    case 'contract-signed':
    case 'contract-terminated':
      return event.resource.contract_id
    case 'combined-payment':
      return event.resource.sub_order_list.order_list.length
    case 'unknown':
      return event.resource['event'] ?? ''
  }
}

const { handler } = createNotificationsV2({ apiv2Key: '' })
const handle = handler(async event => void notified(event), {
  replayStore: memoryReplayStore(),
  onError: (error, { notification }) => console.error(error, notification?.kind),
})
export const adapters = [nodeListener(handle), honoHandler(handle)]
export default { fetch: handle }

export async function rows(): Promise<number> {
  let total = 0
  for await (const row of wxpay.bills.trade({ bill_date: '20261125' })) total += row.订单金额 ?? 0
  return total
}

createWechatpayV2({ mchid: '1', apiv2Key: '2', hooks: openTelemetryHooks(telemetry) })
// @ts-expect-error -- the key is missing
createWechatpayV2({ mchid: '1' })

// Compiled, never run: numbers of which one has to be given.
import type { JsonOf, QueryOf } from 'wechatpay-isomorphic'

const refund = { out_refund_no: 'R1', amount: { refund: 1, total: 1, currency: 'CNY' } }

type RefundBody = JsonOf<'POST', 'v3/refund/domestic/refunds'>
export const refunds: readonly RefundBody[] = [
  { ...refund, out_trade_no: 'A1' },
  { ...refund, transaction_id: '1' },
  { ...refund, transaction_id: '1', out_trade_no: 'A1' },
]
// @ts-expect-error neither the order's number nor WeChat Pay's
export const neither: RefundBody = refund
// @ts-expect-error no such field, beside what has to be there
export const unknown: RefundBody = { ...refund, out_trade_no: 'A1', no_such_field: 1 }

const shared = { out_return_no: 'R1', return_mchid: '1900000001', amount: 1, description: '退' }
export const returned: JsonOf<'POST', 'v3/profitsharing/return-orders'> = { ...shared, order_id: '1' }
// @ts-expect-error neither the request's number nor WeChat Pay's
export const nothing: JsonOf<'POST', 'v3/profitsharing/return-orders'> = shared

/** Either may be who calls, so that the client cannot know which to fill in. */
export const modes: readonly QueryOf<'GET', 'hk/v3/refunds'>[] = [
  { mchid: '1900000001' },
  { sp_mchid: '1900000001', sub_mchid: '1900000109' },
]
// @ts-expect-error neither mode
export const noMode: QueryOf<'GET', 'hk/v3/refunds'> = {}

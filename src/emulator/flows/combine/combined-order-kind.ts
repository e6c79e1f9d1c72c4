import type { ThingKind } from '../../things/kind.ts'
import { ORDERS } from '../payment/order.ts'
import { COMBINED, type CombinedOrder } from './combine-flow.ts'

/** Several orders that are paid at once; each of them is an order of its own, too. */
export const COMBINED_ORDER_KIND: ThingKind<CombinedOrder> = {
  kind: 'combined-orders',
  title: { en: 'Combined orders', zh: '合单' },
  table: COMBINED,
  read({ combine_out_trade_no, combine_transaction_id, parts }, { get }) {
    const orders = parts.flatMap(key => get(ORDERS, key) ?? [])
    const [first] = orders
    const unpaid = first?.trade_state === 'CLOSED' ? 'CLOSED' : 'NOTPAY'
    return {
      number: combine_out_trade_no,
      state: combine_transaction_id === undefined ? unpaid : 'SUCCESS',
      amount: orders.reduce((sum, { total }) => sum + total, 0),
      time: first?.created,
      note: orders.map(({ out_trade_no }) => out_trade_no).join(', '),
    }
  },
  states: {
    NOTPAY: { en: 'not paid', zh: '未支付' },
    SUCCESS: { en: 'paid', zh: '支付成功' },
    CLOSED: { en: 'closed', zh: '已关闭' },
  },
  ends: ['SUCCESS', 'CLOSED'],
  transitions: [
    { from: 'NOTPAY', to: 'SUCCESS', by: { en: 'pay', zh: '支付' } },
    { from: 'NOTPAY', to: 'CLOSED', by: { en: 'close, expire', zh: '关单、过期' } },
  ],
  acts: [
    {
      name: 'pay',
      label: { en: 'Pay', zh: '支付' },
      from: ['NOTPAY'],
      path: '/combined-orders/{number}/pay',
      command: 'pay {number} --combined',
    },
  ],
}

import type { ThingKind } from '../../things/kind.ts'
import { ORDERS, type Order } from './order.ts'

const PAID = ['SUCCESS', 'REFUND']

/** Orders: of direct merchants, of partners, parts of combined ones. */
export const ORDER_KIND: ThingKind<Order> = {
  kind: 'orders',
  title: { en: 'Orders', zh: '订单' },
  table: ORDERS,
  read: ({ out_trade_no, trade_state, total, created, description }) => ({
    number: out_trade_no,
    state: trade_state,
    amount: total,
    time: created,
    note: description,
  }),
  states: {
    NOTPAY: { en: 'not paid', zh: '未支付' },
    USERPAYING: { en: 'being paid', zh: '支付中' },
    SUCCESS: { en: 'paid', zh: '支付成功' },
    REFUND: { en: 'refunded', zh: '转入退款' },
    CLOSED: { en: 'closed', zh: '已关闭' },
    REVOKED: { en: 'reversed', zh: '已撤销' },
    PAYERROR: { en: 'failed', zh: '支付失败' },
    ACCEPT: { en: 'being deducted', zh: '扣款中' },
  },
  ends: ['CLOSED', 'REVOKED'],
  transitions: [
    { from: 'NOTPAY', to: 'SUCCESS', by: { en: 'pay', zh: '支付' } },
    { from: 'NOTPAY', to: 'CLOSED', by: { en: 'close, expire', zh: '关单、过期' } },
    { from: 'USERPAYING', to: 'SUCCESS', by: { en: 'pay', zh: '支付' } },
    { from: 'USERPAYING', to: 'PAYERROR', by: { en: 'fail', zh: '失败' } },
    { from: 'ACCEPT', to: 'SUCCESS', by: { en: 'deduct, time', zh: '扣款' } },
    { from: 'ACCEPT', to: 'PAYERROR', by: { en: 'fail', zh: '失败' } },
    { from: 'SUCCESS', to: 'REFUND', by: { en: 'refund', zh: '退款' } },
    { from: 'SUCCESS', to: 'REVOKED', by: { en: 'reverse', zh: '撤销' } },
  ],
  isPart: ({ combined }) => combined !== undefined,
  acts: [
    {
      name: 'pay',
      label: { en: 'Pay', zh: '支付' },
      from: ['NOTPAY', 'USERPAYING'],
      path: '/orders/{number}/pay',
      command: 'pay {number}',
    },
    {
      name: 'fail',
      label: { en: 'Fail', zh: '支付失败' },
      from: ['NOTPAY', 'USERPAYING'],
      path: '/orders/{number}/fail',
      body: { reason: '用户取消支付' },
      command: 'pay {number} --fail',
    },
    {
      name: 'expire',
      label: { en: 'Expire', zh: '过期' },
      from: ['NOTPAY'],
      path: '/orders/{number}/expire',
      command: 'pay {number} --expire',
      grave: true,
    },
    {
      name: 'deduct',
      label: { en: 'Deduct', zh: '扣款成功' },
      from: ['ACCEPT'],
      path: '/deductions/{number}/pay',
    },
    {
      name: 'failDeduction',
      label: { en: 'Fail', zh: '扣款失败' },
      from: ['ACCEPT'],
      path: '/deductions/{number}/fail',
      grave: true,
    },
    {
      name: 'complain',
      label: { en: 'Complain', zh: '投诉' },
      from: PAID,
      path: '/complaints',
      body: { out_trade_no: '{number}' },
      command: 'complain {number}',
      grave: true,
    },
  ],
}

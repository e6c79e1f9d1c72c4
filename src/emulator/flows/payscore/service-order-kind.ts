import type { ThingKind } from '../../things/kind.ts'
import { SERVICE_ORDERS, type ServiceOrder } from './service-order.ts'

/** Service orders of payscore. A state is shown with its description, where it has one. */
export const SERVICE_ORDER_KIND: ThingKind<ServiceOrder> = {
  kind: 'service-orders',
  title: { en: 'Service orders', zh: '支付分订单' },
  table: SERVICE_ORDERS,
  read: ({ out_order_no, state, state_description, total_amount, risk_fund, service_introduction }) => ({
    number: out_order_no,
    state: state_description === undefined || state !== 'DOING' ? state : `${state}/${state_description}`,
    amount: total_amount ?? risk_fund?.amount,
    note: service_introduction,
  }),
  states: {
    CREATED: { en: 'waits for the user', zh: '待用户确认' },
    'DOING/USER_CONFIRM': { en: 'in service', zh: '服务中' },
    'DOING/MCH_COMPLETE': { en: 'being paid', zh: '待扣款' },
    DONE: { en: 'done', zh: '服务完成' },
    REVOKED: { en: 'cancelled', zh: '已取消' },
    EXPIRED: { en: 'expired', zh: '已失效' },
  },
  ends: ['DONE', 'REVOKED', 'EXPIRED'],
  transitions: [
    { from: 'CREATED', to: 'DOING/USER_CONFIRM', by: { en: 'confirm', zh: '确认' } },
    { from: 'CREATED', to: 'REVOKED', by: { en: 'cancel', zh: '取消' } },
    { from: 'CREATED', to: 'EXPIRED', by: { en: 'time', zh: '过期' } },
    { from: 'DOING/USER_CONFIRM', to: 'DOING/MCH_COMPLETE', by: { en: 'complete', zh: '完结' } },
    { from: 'DOING/USER_CONFIRM', to: 'REVOKED', by: { en: 'cancel', zh: '取消' } },
    { from: 'DOING/MCH_COMPLETE', to: 'DONE', by: { en: 'pay', zh: '扣款' } },
    { from: 'DOING/MCH_COMPLETE', to: 'REVOKED', by: { en: 'cancel', zh: '取消' } },
  ],
  acts: [
    {
      name: 'confirm',
      label: { en: 'Confirm', zh: '确认' },
      from: ['CREATED'],
      path: '/service-orders/{number}/confirm',
    },
    {
      name: 'expire',
      label: { en: 'Expire', zh: '过期' },
      from: ['CREATED'],
      path: '/service-orders/{number}/expire',
      grave: true,
    },
    {
      name: 'pay',
      label: { en: 'Pay', zh: '扣款成功' },
      from: ['DOING/MCH_COMPLETE'],
      path: '/service-orders/{number}/pay',
    },
    {
      name: 'fail',
      label: { en: 'Fail', zh: '扣款失败' },
      from: ['DOING/MCH_COMPLETE'],
      path: '/service-orders/{number}/fail',
      grave: true,
    },
  ],
}

import type { ThingKind } from '../../things/kind.ts'
import { REFUNDS, type Refund } from './refund.ts'

/** Refunds of all orders. */
export const REFUND_KIND: ThingKind<Refund> = {
  kind: 'refunds',
  title: { en: 'Refunds', zh: '退款' },
  table: REFUNDS,
  read: ({ out_refund_no, status, refund, created, out_trade_no }) => ({
    number: out_refund_no,
    state: status,
    amount: refund,
    time: created,
    note: out_trade_no,
  }),
  states: {
    PROCESSING: { en: 'under way', zh: '退款中' },
    SUCCESS: { en: 'arrived', zh: '退款成功' },
    ABNORMAL: { en: 'cannot arrive', zh: '退款异常' },
    CLOSED: { en: 'closed', zh: '退款关闭' },
  },
  ends: ['SUCCESS', 'CLOSED'],
  transitions: [
    { from: 'PROCESSING', to: 'SUCCESS', by: { en: 'finish, time', zh: '到账' } },
    { from: 'PROCESSING', to: 'ABNORMAL', by: { en: 'abnormal', zh: '异常' } },
    { from: 'PROCESSING', to: 'CLOSED', by: { en: 'close', zh: '关闭' } },
    { from: 'ABNORMAL', to: 'PROCESSING', by: { en: 'apply again', zh: '异常退款' } },
  ],
  acts: (
    [
      ['finish', { en: 'Finish', zh: '退款到账' }],
      ['abnormal', { en: 'Abnormal', zh: '退款异常' }],
      ['close', { en: 'Close', zh: '退款关闭' }],
    ] as const
  ).map(([name, label]) => ({
    name,
    label,
    from: ['PROCESSING'],
    path: `/refunds/{number}/${name}`,
    command: `refund {number} --as ${name}`,
    ...(name !== 'finish' && { grave: true as const }),
  })),
}

import type { ThingKind } from '../../things/kind.ts'
import { REDPACKS, type Redpack } from './redpack.ts'

/** Cash red packets. */
export const REDPACK_KIND: ThingKind<Redpack> = {
  kind: 'redpacks',
  title: { en: 'Red packets', zh: '现金红包' },
  table: REDPACKS,
  read: ({ mch_billno, status, total_amount, created, act_name }) => ({
    number: mch_billno,
    state: status,
    amount: total_amount,
    time: created,
    note: act_name,
  }),
  states: {
    SENT: { en: 'waits for users', zh: '待领取' },
    RECEIVED: { en: 'taken', zh: '已领取' },
    FAILED: { en: 'not sent', zh: '发放失败' },
    REFUND: { en: 'paid back', zh: '已退款' },
  },
  ends: ['RECEIVED', 'FAILED', 'REFUND'],
  transitions: [
    { from: 'SENT', to: 'RECEIVED', by: { en: 'receive', zh: '领取' } },
    { from: 'SENT', to: 'REFUND', by: { en: 'time', zh: '超过24小时' } },
    { from: 'SENT', to: 'FAILED', by: { en: 'fail', zh: '失败' } },
  ],
  acts: [
    {
      name: 'receive',
      label: { en: 'Receive', zh: '领取' },
      from: ['SENT'],
      path: '/redpacks/{number}/receive',
    },
    {
      name: 'fail',
      label: { en: 'Fail', zh: '发放失败' },
      from: ['SENT'],
      path: '/redpacks/{number}/fail',
      grave: true,
    },
  ],
}

import type { ThingKind } from '../../things/kind.ts'
import { WITHDRAWALS, type Withdrawal } from './withdrawal.ts'

/** Withdrawals of sub-merchants. */
export const WITHDRAWAL_KIND: ThingKind<Withdrawal> = {
  kind: 'withdrawals',
  title: { en: 'Withdrawals', zh: '提现' },
  table: WITHDRAWALS,
  read: ({ out_request_no, status, amount, created, sub_mchid }) => ({
    number: out_request_no,
    state: status,
    amount,
    time: created,
    note: sub_mchid,
  }),
  states: {
    CREATE_SUCCESS: { en: 'under way', zh: '受理成功' },
    SUCCESS: { en: 'arrived', zh: '提现成功' },
    FAIL: { en: 'refused', zh: '提现失败' },
    REFUND: { en: 'sent back', zh: '提现退票' },
    CLOSE: { en: 'closed', zh: '关单' },
  },
  ends: ['FAIL', 'REFUND', 'CLOSE'],
  transitions: [
    { from: 'CREATE_SUCCESS', to: 'SUCCESS', by: { en: 'time', zh: '到账' } },
    { from: 'CREATE_SUCCESS', to: 'FAIL', by: { en: 'fail', zh: '失败' } },
    { from: 'CREATE_SUCCESS', to: 'CLOSE', by: { en: 'close', zh: '关单' } },
    { from: 'SUCCESS', to: 'REFUND', by: { en: 'bounce', zh: '退票' } },
  ],
  acts: [
    {
      name: 'fail',
      label: { en: 'Fail', zh: '提现失败' },
      from: ['CREATE_SUCCESS'],
      path: '/withdrawals/{number}/fail',
      grave: true,
    },
    {
      name: 'close',
      label: { en: 'Close', zh: '关单' },
      from: ['CREATE_SUCCESS'],
      path: '/withdrawals/{number}/close',
      grave: true,
    },
    {
      name: 'bounce',
      label: { en: 'Bounce', zh: '退票' },
      from: ['SUCCESS'],
      path: '/withdrawals/{number}/bounce',
      grave: true,
    },
  ],
}

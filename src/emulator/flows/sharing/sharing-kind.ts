import type { ThingKind } from '../../things/kind.ts'
import { RETURNS, SHARINGS, type SharingOrder, type SharingReturn } from './sharing.ts'

/** Requests to share profit. */
export const SHARING_KIND: ThingKind<SharingOrder> = {
  kind: 'sharings',
  title: { en: 'Shares', zh: '分账' },
  table: SHARINGS,
  read: ({ out_order_no, state, shares, created }) => ({
    number: out_order_no,
    state,
    amount: shares.reduce((sum, { amount }) => sum + amount, 0),
    time: created,
    note: shares.map(({ account }) => account).join(', '),
  }),
  states: {
    PROCESSING: { en: 'under way', zh: '处理中' },
    FINISHED: { en: 'finished', zh: '分账完成' },
  },
  ends: ['FINISHED'],
  transitions: [{ from: 'PROCESSING', to: 'FINISHED', by: { en: 'time, fail', zh: '完成、失败' } }],
  acts: [
    {
      name: 'fail',
      label: { en: 'Fail', zh: '分账失败' },
      from: ['PROCESSING'],
      path: '/sharings/{number}/fail',
      body: { account: '{shares.0.account}', reason: 'ACCOUNT_ABNORMAL' },
      grave: true,
    },
  ],
}

/** Requests to have shared money back. */
export const SHARING_RETURN_KIND: ThingKind<SharingReturn> = {
  kind: 'sharing-returns',
  title: { en: 'Returned shares', zh: '分账回退' },
  table: RETURNS,
  read: ({ out_return_no, result, amount, created, return_mchid }) => ({
    number: out_return_no,
    state: result,
    amount,
    time: created,
    note: return_mchid,
  }),
  states: {
    PROCESSING: { en: 'under way', zh: '处理中' },
    SUCCESS: { en: 'returned', zh: '回退成功' },
    FAILED: { en: 'failed', zh: '回退失败' },
  },
  ends: ['SUCCESS', 'FAILED'],
  transitions: [
    { from: 'PROCESSING', to: 'SUCCESS', by: { en: 'time', zh: '完成' } },
    { from: 'PROCESSING', to: 'FAILED', by: { en: 'too little', zh: '余额不足' } },
  ],
  acts: [],
}

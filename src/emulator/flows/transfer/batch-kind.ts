import type { ThingKind } from '../../things/kind.ts'
import { BATCHES, type TransferBatch } from './batch.ts'

/** Batches of transfers. */
export const BATCH_KIND: ThingKind<TransferBatch> = {
  kind: 'transfer-batches',
  title: { en: 'Transfer batches', zh: '批量转账' },
  table: BATCHES,
  read: ({ out_batch_no, batch_status, details, created, batch_name }) => ({
    number: out_batch_no,
    state: batch_status,
    amount: details.reduce((sum, { transfer_amount }) => sum + transfer_amount, 0),
    time: created,
    note: batch_name,
  }),
  states: {
    ACCEPTED: { en: 'accepted', zh: '已受理' },
    PROCESSING: { en: 'under way', zh: '转账中' },
    FINISHED: { en: 'finished', zh: '已完成' },
    CLOSED: { en: 'closed', zh: '已关闭' },
  },
  ends: ['FINISHED', 'CLOSED'],
  transitions: [
    { from: 'ACCEPTED', to: 'PROCESSING', by: { en: 'time', zh: '开始' } },
    { from: 'ACCEPTED', to: 'CLOSED', by: { en: 'close', zh: '关闭' } },
    { from: 'PROCESSING', to: 'FINISHED', by: { en: 'time', zh: '完成' } },
  ],
  acts: [
    {
      name: 'close',
      label: { en: 'Close', zh: '关闭' },
      from: ['ACCEPTED'],
      path: '/transfer-batches/{number}/close',
      grave: true,
    },
  ],
}

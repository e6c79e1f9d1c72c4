import type { ThingKind } from '../../things/kind.ts'
import { COMPLAINTS, type Complaint } from './complaint.ts'

const ALL = ['PENDING', 'PROCESSING', 'PROCESSED']

/** Complaints of customers. */
export const COMPLAINT_KIND: ThingKind<Complaint> = {
  kind: 'complaints',
  title: { en: 'Complaints', zh: '投诉' },
  table: COMPLAINTS,
  read: ({ complaint_id, state, amount, created, detail }) => ({
    number: complaint_id,
    state,
    amount,
    time: created,
    note: detail,
  }),
  states: {
    PENDING: { en: 'waits for an answer', zh: '待处理' },
    PROCESSING: { en: 'being handled', zh: '处理中' },
    PROCESSED: { en: 'handled', zh: '已处理完成' },
  },
  ends: ['PROCESSED'],
  transitions: [
    { from: 'PENDING', to: 'PROCESSING', by: { en: 'respond', zh: '回复' } },
    { from: 'PROCESSING', to: 'PROCESSED', by: { en: 'complete', zh: '处理完成' } },
    { from: 'PENDING', to: 'PROCESSED', by: { en: 'refund', zh: '退款' } },
    { from: 'PROCESSED', to: 'PENDING', by: { en: 'continue', zh: '继续投诉' } },
  ],
  acts: [
    {
      name: 'respond',
      label: { en: 'Write', zh: '用户留言' },
      from: ALL,
      path: '/complaints/{number}/respond',
      body: { detail: '请尽快处理' },
    },
    {
      name: 'continue',
      label: { en: 'Go on', zh: '继续投诉' },
      from: ['PROCESSED'],
      path: '/complaints/{number}/continue',
      body: { detail: '问题没有解决' },
      grave: true,
    },
  ],
}

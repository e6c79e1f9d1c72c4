import type { ThingKind } from '../../things/kind.ts'
import { DOMAIN_CHANGES, type DomainChange } from './domain-change.ts'

/** Applications to be paid from other domains. */
export const DOMAIN_CHANGE_KIND: ThingKind<DomainChange> = {
  kind: 'h5-domains',
  title: { en: 'H5 domains', zh: 'H5 支付域名' },
  table: DOMAIN_CHANGES,
  read: ({ out_applyment_id, state, website }) => ({
    number: out_applyment_id,
    state,
    note: website.domains.join(', '),
  }),
  states: {
    PENDING: { en: 'waits', zh: '待审核' },
    UNDER_REVIEW: { en: 'under review', zh: '审核中' },
    APPROVED: { en: 'approved', zh: '已通过' },
    REJECTED: { en: 'rejected', zh: '已驳回' },
  },
  ends: ['APPROVED', 'REJECTED'],
  transitions: [
    { from: 'PENDING', to: 'UNDER_REVIEW', by: { en: 'time', zh: '开始审核' } },
    { from: 'UNDER_REVIEW', to: 'APPROVED', by: { en: 'approve', zh: '通过' } },
    { from: 'UNDER_REVIEW', to: 'REJECTED', by: { en: 'reject', zh: '驳回' } },
  ],
  acts: [
    {
      name: 'approve',
      label: { en: 'Approve', zh: '通过' },
      from: ['PENDING', 'UNDER_REVIEW'],
      path: '/h5-domains/{number}/approve',
    },
    {
      name: 'reject',
      label: { en: 'Reject', zh: '驳回' },
      from: ['PENDING', 'UNDER_REVIEW'],
      path: '/h5-domains/{number}/reject',
      body: { reason: '经营网址无法打开' },
      grave: true,
    },
  ],
}

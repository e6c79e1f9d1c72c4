import type { ThingKind } from '../../things/kind.ts'
import { APPLYMENTS, type Applyment } from './applyment.ts'

/** Applications to become a merchant: of partners, and of ecommerce platforms. */
export const APPLYMENT_KIND: ThingKind<Applyment> = {
  kind: 'applyments',
  title: { en: 'Applications', zh: '进件' },
  table: APPLYMENTS,
  read: ({ number, state, created, sub_mchid, account }) => ({
    number,
    state,
    time: created,
    note: sub_mchid ?? account.name,
  }),
  states: {
    CHECKING: { en: 'being checked', zh: '资料校验中' },
    AUDITING: { en: 'being audited', zh: '审核中' },
    VERIFYING: { en: 'account to be verified', zh: '待账户验证' },
    REJECTED: { en: 'rejected', zh: '已驳回' },
    SIGNABLE: { en: 'to be signed', zh: '待签约' },
    OPENING: { en: 'being opened', zh: '开通权限中' },
    FINISHED: { en: 'open', zh: '已完成' },
    FROZEN: { en: 'frozen', zh: '已冻结' },
    CANCELED: { en: 'void', zh: '已作废' },
  },
  ends: ['FINISHED', 'CANCELED'],
  transitions: [
    { from: 'CHECKING', to: 'AUDITING', by: { en: 'time', zh: '校验通过' } },
    { from: 'AUDITING', to: 'VERIFYING', by: { en: 'require', zh: '需验证账户' } },
    { from: 'AUDITING', to: 'SIGNABLE', by: { en: 'approve', zh: '通过' } },
    { from: 'AUDITING', to: 'REJECTED', by: { en: 'reject', zh: '驳回' } },
    { from: 'VERIFYING', to: 'SIGNABLE', by: { en: 'verify', zh: '验证' } },
    { from: 'SIGNABLE', to: 'OPENING', by: { en: 'sign', zh: '签约' } },
    { from: 'OPENING', to: 'FINISHED', by: { en: 'time', zh: '开通' } },
    { from: 'SIGNABLE', to: 'CANCELED', by: { en: 'time, revoke', zh: '逾期、撤销' } },
    { from: 'AUDITING', to: 'FROZEN', by: { en: 'freeze', zh: '冻结' } },
  ],
  // Freezing is an ecommerce platform's alone: it is left to `act`.
  acts: [
    {
      name: 'approve',
      label: { en: 'Approve', zh: '通过' },
      from: ['CHECKING', 'AUDITING'],
      path: '/applyments/{number}/approve',
    },
    {
      name: 'requireVerification',
      label: { en: 'Ask for verification', zh: '要求验证账户' },
      from: ['CHECKING', 'AUDITING'],
      path: '/applyments/{number}/require-verification',
    },
    {
      name: 'verify',
      label: { en: 'Verify', zh: '验证账户' },
      from: ['VERIFYING'],
      path: '/applyments/{number}/verify',
    },
    {
      name: 'sign',
      label: { en: 'Sign', zh: '签约' },
      from: ['SIGNABLE'],
      path: '/applyments/{number}/sign',
    },
    {
      name: 'reject',
      label: { en: 'Reject', zh: '驳回' },
      from: ['CHECKING', 'AUDITING', 'VERIFYING'],
      path: '/applyments/{number}/reject',
      grave: true,
    },
  ],
}

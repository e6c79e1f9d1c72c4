import type { ThingKind } from '../../things/kind.ts'
import { CONTRACTS, type Contract } from './contract.ts'

/** Withholding contracts. */
export const CONTRACT_KIND: ThingKind<Contract> = {
  kind: 'contracts',
  title: { en: 'Contracts', zh: '委托代扣协议' },
  table: CONTRACTS,
  read: ({ out_contract_code, contract_state, signed, contract_display_account, agreed }) => ({
    number: out_contract_code,
    state: contract_state,
    amount: agreed?.amount.total,
    time: signed,
    note: contract_display_account,
  }),
  states: {
    PREPARED: { en: 'waits for the user', zh: '待签约' },
    SIGNED: { en: 'in force', zh: '已签约' },
    SIGN_FAILED: { en: 'not signed', zh: '签约失败' },
    TERMINATED: { en: 'ended', zh: '已解约' },
  },
  ends: ['SIGN_FAILED', 'TERMINATED'],
  transitions: [
    { from: 'PREPARED', to: 'SIGNED', by: { en: 'sign', zh: '签约' } },
    { from: 'PREPARED', to: 'SIGN_FAILED', by: { en: 'fail', zh: '失败' } },
    { from: 'SIGNED', to: 'TERMINATED', by: { en: 'terminate', zh: '解约' } },
  ],
  acts: [
    {
      name: 'sign',
      label: { en: 'Sign', zh: '签约' },
      from: ['PREPARED'],
      path: '/contracts/{number}/sign',
    },
    {
      name: 'fail',
      label: { en: 'Fail', zh: '签约失败' },
      from: ['PREPARED'],
      path: '/contracts/{number}/fail',
      grave: true,
    },
    {
      name: 'terminate',
      label: { en: 'Terminate', zh: '解约' },
      from: ['SIGNED'],
      path: '/contracts/{number}/terminate',
      grave: true,
    },
  ],
}

import type { ThingKind } from '../../things/kind.ts'
import { TRANSFERS, type TransferBill } from './transfer-bill.ts'

/** Transfers to users. */
export const TRANSFER_KIND: ThingKind<TransferBill> = {
  kind: 'transfers',
  title: { en: 'Transfers', zh: '转账' },
  table: TRANSFERS,
  read: ({ out_bill_no, state, transfer_amount, created, transfer_remark }) => ({
    number: out_bill_no,
    state,
    amount: transfer_amount,
    time: created,
    note: transfer_remark,
  }),
  states: {
    WAIT_USER_CONFIRM: { en: 'waits for the user', zh: '待用户确认' },
    TRANSFERING: { en: 'on its way', zh: '转账中' },
    SUCCESS: { en: 'arrived', zh: '转账成功' },
    FAIL: { en: 'failed', zh: '转账失败' },
    CANCELING: { en: 'being cancelled', zh: '撤销中' },
    CANCELLED: { en: 'cancelled', zh: '已撤销' },
  },
  ends: ['SUCCESS', 'FAIL', 'CANCELLED'],
  transitions: [
    { from: 'WAIT_USER_CONFIRM', to: 'TRANSFERING', by: { en: 'confirm', zh: '确认' } },
    { from: 'WAIT_USER_CONFIRM', to: 'CANCELING', by: { en: 'cancel', zh: '撤销' } },
    { from: 'WAIT_USER_CONFIRM', to: 'FAIL', by: { en: 'lapse, fail', zh: '逾期、失败' } },
    { from: 'TRANSFERING', to: 'SUCCESS', by: { en: 'time', zh: '到账' } },
    { from: 'CANCELING', to: 'CANCELLED', by: { en: 'time', zh: '完成' } },
  ],
  acts: [
    {
      name: 'confirm',
      label: { en: 'Confirm', zh: '确认收款' },
      from: ['WAIT_USER_CONFIRM'],
      path: '/transfers/{number}/confirm',
      command: 'transfer {number} --as confirm',
    },
    {
      name: 'lapse',
      label: { en: 'Lapse', zh: '逾期' },
      from: ['WAIT_USER_CONFIRM'],
      path: '/transfers/{number}/lapse',
      command: 'transfer {number} --as lapse',
      grave: true,
    },
    {
      name: 'fail',
      label: { en: 'Fail', zh: '失败' },
      from: ['WAIT_USER_CONFIRM'],
      path: '/transfers/{number}/fail',
      body: { reason: 'ACCOUNT_FROZEN' },
      command: 'transfer {number} --reason ACCOUNT_FROZEN',
      grave: true,
    },
  ],
}

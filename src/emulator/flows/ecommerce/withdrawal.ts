import { defined } from '../../../lib/defined.ts'
import { table, type Table } from '../../journal/transaction.ts'
import { chinaTime } from '../../time.ts'

export type WithdrawalStatus = 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE'

/** A sub-merchant's money on its way to its bank account. */
export interface Withdrawal {
  /** The platform. */
  readonly mchid: string
  readonly sub_mchid: string
  readonly out_request_no: string
  readonly withdraw_id: string
  readonly status: WithdrawalStatus
  /** Fen. */
  readonly amount: number
  readonly account_type: 'BASIC' | 'OPERATION' | 'FEES'
  readonly reason?: string | undefined
  readonly remark?: string | undefined
  readonly bank_memo?: string | undefined
  readonly notify_url?: string | undefined
  readonly parameters: string
  /** Milliseconds since 1970. */
  readonly created: number
  readonly updated: number
}

/** By `mchid/out_request_no`. */
export const WITHDRAWALS: Table<Withdrawal> = table('withdrawals')

/** `mchid/out_request_no` by `withdraw_id`. */
export const WITHDRAWAL_IDS: Table<{ readonly withdrawal: string }> = table('withdrawal-ids')

export function withdrawalKey({
  mchid,
  out_request_no,
}: Pick<Withdrawal, 'mchid' | 'out_request_no'>): string {
  return `${mchid}/${out_request_no}`
}

/** A withdrawal as its query and its notification have it. */
export function showWithdrawal(withdrawal: Withdrawal): Record<string, unknown> {
  const { mchid, parameters: _parameters, notify_url: _url, created, updated, ...shown } = withdrawal
  return defined({
    sp_mchid: mchid,
    ...shown,
    create_time: chinaTime(created),
    update_time: chinaTime(updated),
  })
}

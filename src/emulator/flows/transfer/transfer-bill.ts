import { defined } from '../../../lib/defined.ts'
import { table, type Table } from '../../journal/transaction.ts'
import { chinaTime } from '../../time.ts'

export type TransferState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED'

/** A transfer to a user, as the sandbox keeps it. */
export interface TransferBill {
  readonly mchid: string
  readonly out_bill_no: string
  readonly transfer_bill_no: string
  readonly appid: string
  readonly openid: string
  readonly user_name?: string | undefined
  readonly state: TransferState
  /** Fen. */
  readonly transfer_amount: number
  readonly transfer_remark: string
  readonly notify_url?: string | undefined
  readonly fail_reason?: string | undefined
  /** What calls up the confirmation, while it is waited for. */
  readonly package_info: string
  readonly parameters: string
  /** Milliseconds since 1970. */
  readonly created: number
  readonly updated: number
}

/** By `mchid/out_bill_no`. */
export const TRANSFERS: Table<TransferBill> = table('transfers')

/** `mchid/out_bill_no` by `transfer_bill_no`. */
export const TRANSFER_NUMBERS: Table<{ readonly transfer: string }> = table('transfer_numbers')

export function transferKey({ mchid, out_bill_no }: Pick<TransferBill, 'mchid' | 'out_bill_no'>): string {
  return `${mchid}/${out_bill_no}`
}

/** What the call that made it is answered. */
export function showMade(bill: TransferBill): Record<string, unknown> {
  const { out_bill_no, transfer_bill_no, created, state, package_info } = bill
  return defined({
    out_bill_no,
    transfer_bill_no,
    create_time: chinaTime(created),
    state,
    package_info: state === 'WAIT_USER_CONFIRM' ? package_info : undefined,
    fail_reason: bill.fail_reason,
  })
}

/** What a query is answered, and what its notification has. */
export function showTransfer(bill: TransferBill): Record<string, unknown> {
  return defined({
    mch_id: bill.mchid,
    out_bill_no: bill.out_bill_no,
    transfer_bill_no: bill.transfer_bill_no,
    appid: bill.appid,
    state: bill.state,
    transfer_amount: bill.transfer_amount,
    transfer_remark: bill.transfer_remark,
    fail_reason: bill.fail_reason,
    openid: bill.openid,
    user_name: bill.user_name,
    create_time: chinaTime(bill.created),
    update_time: chinaTime(bill.updated),
  })
}

/** The notification names the merchant `mchid`, and the amount, remark and name are not in it. */
export function notifiedTransfer(bill: TransferBill): Record<string, unknown> {
  return {
    out_bill_no: bill.out_bill_no,
    transfer_bill_no: bill.transfer_bill_no,
    state: bill.state,
    mch_id: bill.mchid,
    transfer_amount: bill.transfer_amount,
    openid: bill.openid,
    ...(bill.fail_reason !== undefined && { fail_reason: bill.fail_reason }),
    create_time: chinaTime(bill.created),
    update_time: chinaTime(bill.updated),
  }
}

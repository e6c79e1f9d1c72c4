import { defined } from '../../../lib/defined.ts'
import { table, type Table } from '../../journal/transaction.ts'
import { chinaTime } from '../../time.ts'

export type BatchStatus = 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'

/** One transfer of a batch. */
export interface BatchDetail {
  readonly out_detail_no: string
  readonly detail_id: string
  readonly detail_status: 'INIT' | 'PROCESSING' | 'SUCCESS' | 'FAIL'
  /** Fen. */
  readonly transfer_amount: number
  readonly transfer_remark: string
  readonly openid: string
  readonly user_name?: string | undefined
  readonly fail_reason?: string | undefined
  /** Milliseconds since 1970. */
  readonly updated: number
}

/** Transfers that are asked for at once, and succeed or fail one by one. */
export interface TransferBatch {
  readonly mchid: string
  readonly out_batch_no: string
  readonly batch_id: string
  readonly appid: string
  readonly batch_status: BatchStatus
  readonly batch_name: string
  readonly batch_remark: string
  readonly close_reason?: string | undefined
  readonly transfer_scene_id?: string | undefined
  readonly notify_url?: string | undefined
  readonly details: readonly BatchDetail[]
  readonly parameters: string
  /** Milliseconds since 1970. */
  readonly created: number
  readonly updated: number
}

/** By `mchid/out_batch_no`. */
export const BATCHES: Table<TransferBatch> = table('transfer-batches')

/** `mchid/out_batch_no` by `batch_id`. */
export const BATCH_IDS: Table<{ readonly batch: string }> = table('transfer-batch-ids')

export function batchKey({ mchid, out_batch_no }: Pick<TransferBatch, 'mchid' | 'out_batch_no'>): string {
  return `${mchid}/${out_batch_no}`
}

/** What the call that made it is answered. */
export function showMadeBatch({ out_batch_no, batch_id, batch_status, created }: TransferBatch): object {
  return { out_batch_no, batch_id, create_time: chinaTime(created), batch_status }
}

/** The numbers and sums that a query and a notification have in common. */
function sumsOf({ details }: TransferBatch): Record<string, number> {
  const sum = (status?: BatchDetail['detail_status']): readonly [num: number, amount: number] => {
    const counted = details.filter(({ detail_status }) => status === undefined || detail_status === status)
    return [counted.length, counted.reduce((total, { transfer_amount }) => total + transfer_amount, 0)]
  }
  const [total_num, total_amount] = sum()
  const [success_num, success_amount] = sum('SUCCESS')
  const [fail_num, fail_amount] = sum('FAIL')
  return { total_num, total_amount, success_num, success_amount, fail_num, fail_amount }
}

export function showBatch(batch: TransferBatch): Record<string, unknown> {
  const { mchid, out_batch_no, batch_id, appid, batch_status, batch_name, batch_remark } = batch
  return defined({
    mchid,
    out_batch_no,
    batch_id,
    appid,
    batch_status,
    batch_type: 'API',
    batch_name,
    batch_remark,
    close_reason: batch.close_reason,
    ...sumsOf(batch),
    create_time: chinaTime(batch.created),
    update_time: chinaTime(batch.updated),
    transfer_scene_id: batch.transfer_scene_id,
  })
}

export function showDetail(batch: TransferBatch, detail: BatchDetail): Record<string, unknown> {
  const { mchid, out_batch_no, batch_id, appid } = batch
  const { updated, ...shown } = detail
  return defined({
    mchid,
    out_batch_no,
    batch_id,
    appid,
    ...shown,
    initiate_time: chinaTime(batch.created),
    update_time: chinaTime(updated),
  })
}

export function notifiedBatch(batch: TransferBatch): Record<string, unknown> {
  const { mchid, out_batch_no, batch_id, batch_status, close_reason, updated } = batch
  return defined({
    out_batch_no,
    batch_id,
    batch_status,
    ...sumsOf(batch),
    mchid,
    close_reason,
    update_time: chinaTime(updated),
  })
}

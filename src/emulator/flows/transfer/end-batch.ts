import { notifyMerchant } from '../../delivery/outbox.ts'
import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { merchantAccount, USER } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { batchKey, BATCHES, notifiedBatch, type BatchDetail, type TransferBatch } from './batch.ts'

/** WeChat Pay begins with its transfers. */
export function processBatch({ settings }: Sandbox, tx: Transaction, batch: TransferBatch): TransferBatch {
  const key = batchKey(batch)
  tx.schedule(`transfer-batch/${key}`, {
    at: tx.now + settings.transferDelay,
    name: 'batch.finish',
    data: { batch: key },
  })
  return tx.put(BATCHES, key, {
    ...batch,
    batch_status: 'PROCESSING',
    updated: tx.now,
    details: batch.details.map(detail =>
      detail.detail_status === 'INIT' ? { ...detail, detail_status: 'PROCESSING', updated: tx.now } : detail,
    ),
  })
}

/** Every detail that has not failed succeeds. */
export function finishBatch(sandbox: Sandbox, tx: Transaction, batch: TransferBatch): TransferBatch {
  const details = batch.details.map((detail): BatchDetail => {
    if (detail.detail_status === 'FAIL') return detail
    tx.move(merchantAccount(batch.mchid, 'transferring'), USER, detail.transfer_amount)
    return { ...detail, detail_status: 'SUCCESS', updated: tx.now }
  })
  return endBatch(sandbox, tx, { ...batch, batch_status: 'FINISHED', details })
}

function endBatch(sandbox: Sandbox, tx: Transaction, batch: TransferBatch): TransferBatch {
  const key = batchKey(batch)
  tx.unschedule(`transfer-batch/${key}`)
  const ended = tx.put(BATCHES, key, { ...batch, updated: tx.now })
  notifyMerchant(sandbox, tx, {
    event_type: `MCHTRANSFER.BATCH.${ended.batch_status}`,
    summary: ended.batch_status === 'CLOSED' ? '商家转账批次关闭通知' : '商家转账批次完成通知',
    original_type: 'mch_payment',
    mchid: ended.mchid,
    url: ended.notify_url,
    about: `transfer-batches/${key}`,
    resource: notifiedBatch(ended),
  })
  return ended
}

/** One transfer of a batch fails, and its money comes back; the others go on. */
export function failDetail(
  tx: Transaction,
  out_batch_no: string,
  out_detail_no: string,
  reason = 'ACCOUNT_FROZEN',
): TransferBatch {
  const batch = findBatch(tx, out_batch_no)
  const failing = batch.details.find(detail => detail.out_detail_no === out_detail_no)
  if (failing === undefined)
    throw new EmulatorProblem(404, 'NOT_FOUND', `the batch has no transfer ${out_detail_no}`)
  if (failing.detail_status === 'FAIL') return batch
  return tx.put(BATCHES, batchKey(batch), {
    ...batch,
    updated: tx.now,
    details: batch.details.map(each => (each === failing ? failed(tx, batch, each, reason) : each)),
  })
}

function failed(tx: Transaction, { mchid }: TransferBatch, detail: BatchDetail, reason: string): BatchDetail {
  tx.move(merchantAccount(mchid, 'transferring'), merchantAccount(mchid, 'operating'), detail.transfer_amount)
  return { ...detail, detail_status: 'FAIL', fail_reason: reason, updated: tx.now }
}

/**
 * WeChat Pay closes a batch before it has begun with it. That its transfers have failed then, and for the
 * same reason, is inferred.
 */
export function closeBatch(
  sandbox: Sandbox,
  tx: Transaction,
  out_batch_no: string,
  reason = 'OVERDUE_CLOSE',
): TransferBatch {
  const batch = findBatch(tx, out_batch_no)
  if (batch.batch_status !== 'ACCEPTED')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `the batch is ${batch.batch_status}, not ACCEPTED`)
  const details = batch.details.map(detail =>
    detail.detail_status === 'FAIL' ? detail : failed(tx, batch, detail, reason),
  )
  return endBatch(sandbox, tx, { ...batch, batch_status: 'CLOSED', close_reason: reason, details })
}

/**
 * A batch that is under way, whoever's it is.
 *
 * @throws {EmulatorProblem} where there is none of this number
 */
function findBatch(tx: Transaction, out_batch_no: string): TransferBatch {
  const [batch] = allOfNumber(tx, BATCHES, out_batch_no)
  if (batch === undefined) throw new EmulatorProblem(404, 'NOT_FOUND', `there is no batch ${out_batch_no}`)
  if (batch.batch_status !== 'ACCEPTED' && batch.batch_status !== 'PROCESSING')
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `the batch is ${batch.batch_status}, not ACCEPTED or PROCESSING`,
    )
  return batch
}

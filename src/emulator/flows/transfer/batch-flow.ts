import { canonical } from '../../canonical.ts'
import { notifyMerchant } from '../../delivery/outbox.ts'
import type { FlowRequest } from '../../flow.ts'
import { allOfNumber, indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { merchantAccount, USER } from '../../ledger/accounts.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { FlowModule, Sandbox, StatefulFlow } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { checkFen } from '../amount.ts'
import { payFromOperating } from '../operating.ts'
import {
  BATCH_IDS,
  batchKey,
  BATCHES,
  notifiedBatch,
  showBatch,
  showDetail,
  showMadeBatch,
  type BatchDetail,
  type TransferBatch,
} from './batch.ts'
import { checkName, otherParameters, remembered, transferUnknown } from './rules.ts'

const BASE = '/v3/transfer/batches'
const BY_NUMBER = `${BASE}/out-batch-no/{out_batch_no}`
const BY_ID = `${BASE}/batch-id/{batch_id}`
/** So many details a query has, unless it asks for another number. */
const PAGE = 20

interface DetailBody {
  readonly out_detail_no: string
  readonly transfer_amount: number
  readonly transfer_remark: string
  readonly openid: string
  readonly user_name?: string
}

interface BatchBody {
  readonly appid: string
  readonly out_batch_no: string
  readonly batch_name: string
  readonly batch_remark: string
  readonly total_amount: number
  readonly total_num: number
  readonly transfer_detail_list: readonly DetailBody[]
  readonly transfer_scene_id?: string
  readonly notify_url?: string
}

/** The older transfers to users' balances, many at once: create, query by both numbers, their details. */
export function batchFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {
      [`POST ${BASE}`]: (request, tx) => ({ body: showMadeBatch(create(sandbox, request, tx)) }),
      [`GET ${BY_NUMBER}`]: (request, tx) => {
        const { offset, limit, ...page } = pageOf(byNumber(request, tx), request)
        return { body: { ...page, offset, limit } }
      },
      [`GET ${BY_ID}`]: (request, tx) => {
        const { offset: _offset, limit: _limit, ...page } = pageOf(byId(request, tx), request)
        return { body: page }
      },
      [`GET ${BY_NUMBER}/details/out-detail-no/{out_detail_no}`]: detailBy(byNumber, 'out_detail_no'),
      [`GET ${BY_ID}/details/detail-id/{detail_id}`]: detailBy(byId, 'detail_id'),
    },
    due: {
      'batch.process'(tx, { data }) {
        const batch = tx.get(BATCHES, String(data['batch']))
        if (batch?.batch_status === 'ACCEPTED') process(sandbox, tx, batch)
      },
      'batch.finish'(tx, { data }) {
        const batch = tx.get(BATCHES, String(data['batch']))
        if (batch?.batch_status === 'PROCESSING') finishBatch(sandbox, tx, batch)
      },
    },
  }
}

function create(sandbox: Sandbox, { caller, body }: FlowRequest, tx: Transaction): TransferBatch {
  const given = body as BatchBody
  const mchid = caller.id
  const key = batchKey({ mchid, out_batch_no: given.out_batch_no })
  const known = tx.get(BATCHES, key)
  if (known !== undefined) {
    if (known.parameters !== canonical(given)) throw otherParameters()
    return known
  }
  sandbox.parties.mustBeBound(given.appid, mchid)
  checkDetails(given)
  const { random, settings } = sandbox
  const day = chinaDay(tx.now).replaceAll('-', '')
  // The whole sum is set apart at once; really that is what ends ACCEPTED, within a day or never.
  payFromOperating(sandbox, tx, mchid, {
    to: merchantAccount(mchid, 'transferring'),
    fen: given.total_amount,
  })
  const batch: TransferBatch = {
    mchid,
    out_batch_no: given.out_batch_no,
    batch_id: `1030000${random.digits(9)}${day}${random.digits(16)}`,
    appid: given.appid,
    batch_status: 'ACCEPTED',
    batch_name: given.batch_name,
    batch_remark: given.batch_remark,
    transfer_scene_id: given.transfer_scene_id,
    notify_url: given.notify_url,
    details: given.transfer_detail_list.map((detail): BatchDetail => ({
      out_detail_no: detail.out_detail_no,
      detail_id: `1040000${random.digits(9)}${day}${random.digits(16)}`,
      detail_status: 'INIT',
      transfer_amount: detail.transfer_amount,
      transfer_remark: detail.transfer_remark,
      openid: detail.openid,
      user_name: detail.user_name,
      updated: tx.now,
    })),
    parameters: canonical(given),
    created: tx.now,
    updated: tx.now,
  }
  indexNumber(tx, BATCHES, batch.out_batch_no, key)
  tx.put(BATCH_IDS, batch.batch_id, { batch: key })
  tx.schedule(`transfer-batch/${key}`, {
    at: tx.now + settings.transferDelay,
    name: 'batch.process',
    data: { batch: key },
  })
  return tx.put(BATCHES, key, batch)
}

function checkDetails({ transfer_detail_list: details, total_num, total_amount }: BatchBody): void {
  if (details.length !== total_num) throw paramError('转账总笔数与明细笔数不一致', 'total_num', 'body')
  if (details.reduce((sum, { transfer_amount }) => sum + transfer_amount, 0) !== total_amount)
    throw paramError('转账总金额与明细金额之和不一致', 'total_amount', 'body')
  if (new Set(details.map(({ out_detail_no }) => out_detail_no)).size < details.length)
    throw paramError('商家明细单号重复', 'transfer_detail_list', 'body')
  for (const [index, detail] of details.entries()) {
    checkFen(detail.transfer_amount, `transfer_detail_list.${index}.transfer_amount`)
    checkName(detail, `transfer_detail_list.${index}.user_name`)
  }
}

function byNumber({ caller, variables }: FlowRequest, tx: Transaction): TransferBatch {
  const key = batchKey({ mchid: caller.id, out_batch_no: variables['out_batch_no']! })
  return remembered(tx, tx.get(BATCHES, key))
}

function byId({ caller, variables }: FlowRequest, tx: Transaction): TransferBatch {
  const key = tx.get(BATCH_IDS, variables['batch_id']!)?.batch
  const batch = key === undefined ? undefined : tx.get(BATCHES, key)
  return remembered(tx, batch?.mchid === caller.id ? batch : undefined)
}

function detailBy(find: typeof byNumber, number: 'out_detail_no' | 'detail_id'): StatefulFlow {
  return (request, tx) => {
    const batch = find(request, tx)
    const detail = batch.details.find(each => each[number] === request.variables[number])
    if (detail === undefined) throw transferUnknown()
    return { body: showDetail(batch, detail) }
  }
}

/** A batch, and a page of its details where they are asked for: there are none before it is finished. */
function pageOf(
  batch: TransferBatch,
  { query }: FlowRequest,
): { readonly offset: number; readonly limit: number; readonly transfer_batch: object } {
  const offset = Number(query['offset'] ?? 0)
  const limit = Number(query['limit'] ?? PAGE)
  const wanted = query['detail_status'] ?? 'ALL'
  const details =
    query['need_query_detail'] === 'true' && batch.batch_status === 'FINISHED'
      ? batch.details.filter(({ detail_status }) => wanted === 'ALL' || detail_status === wanted)
      : []
  return {
    offset,
    limit,
    transfer_batch: showBatch(batch),
    ...(details.length > 0 && {
      transfer_detail_list: details
        .slice(offset, offset + limit)
        .map(({ detail_id, out_detail_no, detail_status }) => ({ detail_id, out_detail_no, detail_status })),
    }),
  }
}

function process({ settings }: Sandbox, tx: Transaction, batch: TransferBatch): TransferBatch {
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
function finishBatch(sandbox: Sandbox, tx: Transaction, batch: TransferBatch): TransferBatch {
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

import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import { indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { merchantAccount } from '../../ledger/accounts.ts'
import { paramError } from '../../problem.ts'
import type { FlowModule, Sandbox, StatefulFlow } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { checkFen } from '../amount.ts'
import { payFromOperating } from '../operating.ts'
import {
  BATCH_IDS,
  batchKey,
  BATCHES,
  showBatch,
  showDetail,
  showMadeBatch,
  type BatchDetail,
  type TransferBatch,
} from './batch.ts'
import { finishBatch, processBatch } from './end-batch.ts'
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
        if (batch?.batch_status === 'ACCEPTED') processBatch(sandbox, tx, batch)
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

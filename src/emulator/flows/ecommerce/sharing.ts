import { defined } from '../../../lib/defined.ts'
import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { paramError } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { chinaTime } from '../../time.ts'
import { sharingUnknown, showLeft } from '../sharing/left.ts'
import { acceptReturn } from '../sharing/return-share.ts'
import { acceptSharing, type SharingRequest } from '../sharing/share.ts'
import {
  ECOMMERCE,
  RECEIVERS,
  receiverKey,
  RETURNS,
  SHARINGS,
  type Receiver,
  type SharingOrder,
  type SharingReturn,
} from '../sharing/sharing.ts'

const BASE = '/v3/ecommerce/profitsharing'

interface SharingBody {
  readonly appid?: string
  readonly sub_mchid: string
  readonly transaction_id: string
  readonly out_order_no: string
  readonly receivers: readonly {
    readonly type: string
    readonly receiver_account: string
    readonly amount: number
    readonly description: string
  }[]
  readonly finish: boolean
}

interface ReturnBody {
  readonly sub_mchid: string
  readonly order_id?: string
  readonly out_order_no?: string
  readonly out_return_no: string
  readonly return_mchid: string
  readonly amount: number
  readonly description: string
}

/** Profit sharing of an ecommerce platform: the ordinary one under names of its own, within 180 days. */
export function ecommerceSharing(sandbox: Sandbox): FlowModule['operations'] {
  return {
    [`POST ${BASE}/receivers/add`]: (request, tx) => ({ body: addReceiver(sandbox, request, tx) }),
    [`POST ${BASE}/receivers/delete`]: ({ caller, body }, tx) => {
      const { type, account } = body as Receiver
      tx.drop(RECEIVERS, receiverKey(caller.id, ECOMMERCE, { type, account }))
      return { body: { type, account } }
    },
    [`POST ${BASE}/orders`]: (request, tx) => ({
      body: showSharing(acceptSharing(sandbox, readSharing(request), tx)),
    }),
    [`GET ${BASE}/orders`]: (request, tx) => ({ body: showSharing(ownSharing(request, tx)) }),
    [`POST ${BASE}/finish-order`]: (request, tx) => {
      const { sub_mchid, transaction_id, out_order_no, order_id } = acceptSharing(
        sandbox,
        readFinish(request),
        tx,
      )
      return { body: { sub_mchid, transaction_id, out_order_no, order_id } }
    },
    [`GET ${BASE}/orders/{transaction_id}/amounts`]: (request, tx) => ({
      body: showLeft(sandbox, request, tx, true),
    }),
    [`POST ${BASE}/returnorders`]: ({ caller, body }, tx) => ({
      body: showReturn(
        acceptReturn(
          sandbox,
          { ...(body as ReturnBody), mchid: caller.id, ecommerce: true, parameters: canonical(body) },
          tx,
        ),
      ),
    }),
    [`GET ${BASE}/returnorders`]: (request, tx) => ({ body: showReturn(ownReturn(request, tx)) }),
  }
}

function addReceiver({ parties }: Sandbox, { caller, body }: FlowRequest, tx: Transaction): object {
  const { appid, name, encrypted_name, ...given } = body as Receiver & {
    readonly appid?: string
    readonly encrypted_name?: string
  }
  needsAppid(appid, [given])
  parties.mustBeBound(appid, caller.id)
  const { type, account, relation_type } = given
  const key = receiverKey(caller.id, ECOMMERCE, given)
  // Adding a receiver again changes nothing.
  if (tx.get(RECEIVERS, key) === undefined)
    tx.put(RECEIVERS, key, { type, account, name: encrypted_name ?? name, relation_type })
  return { type, account }
}

/** A person is known by an openid, which is one of an appid. */
function needsAppid(appid: string | undefined, receivers: readonly { readonly type: string }[]): void {
  if (appid === undefined && receivers.some(({ type }) => type === 'PERSONAL_OPENID'))
    throw paramError('分账接收方类型为PERSONAL_OPENID时appid必填', 'appid', 'body')
}

function readSharing({ caller, body }: FlowRequest): SharingRequest {
  const { appid, receivers, ...given } = body as SharingBody
  needsAppid(appid, receivers)
  if (receivers.length === 0) throw paramError('分账接收方列表不能为空', 'receivers', 'body')
  return {
    mchid: caller.id,
    sub_mchid: given.sub_mchid,
    transaction_id: given.transaction_id,
    out_order_no: given.out_order_no,
    receivers: receivers.map(({ type, receiver_account, amount, description }) => ({
      type,
      account: receiver_account,
      amount,
      description,
    })),
    unfreeze: given.finish,
    ecommerce: true,
    parameters: canonical(body),
  }
}

function readFinish({ caller, body }: FlowRequest): SharingRequest {
  const { sub_mchid, transaction_id, out_order_no, description } = body as SharingBody & {
    readonly description: string
  }
  return {
    mchid: caller.id,
    sub_mchid,
    transaction_id,
    out_order_no,
    receivers: [],
    unfreeze: true,
    description,
    ecommerce: true,
    parameters: canonical(body),
  }
}

function ownSharing({ caller, query }: FlowRequest, tx: Transaction): SharingOrder {
  const sharing = tx.get(SHARINGS, `${caller.id}/${query['out_order_no']}`)
  const isOwn =
    sharing?.transaction_id === query['transaction_id'] && sharing?.sub_mchid === query['sub_mchid']
  if (sharing?.ecommerce !== true || !isOwn) throw sharingUnknown()
  return sharing
}

function ownReturn({ caller, query }: FlowRequest, tx: Transaction): SharingReturn {
  const { sub_mchid, order_id, out_order_no, out_return_no } = query
  const given = tx.get(RETURNS, `${caller.id}/${out_return_no}`)
  const isOwn =
    given?.sub_mchid === sub_mchid && (given?.order_id === order_id || given?.out_order_no === out_order_no)
  if (given?.ecommerce !== true || !isOwn) throw sharingUnknown()
  return given
}

function showSharing(sharing: SharingOrder): Record<string, unknown> {
  const { sub_mchid, transaction_id, out_order_no, order_id, state, shares } = sharing
  return defined({
    sub_mchid,
    transaction_id,
    out_order_no,
    order_id,
    status: state,
    receivers: shares.length === 0 ? undefined : shares.map(showShare),
    finish_amount: sharing.released,
    finish_description: sharing.description,
  })
}

function showShare({ type, account, finished, ...share }: SharingOrder['shares'][number]): object {
  return {
    ...(type === 'MERCHANT_ID' && { receiver_mchid: account }),
    ...defined({ ...share }),
    finish_time: chinaTime(finished),
    type,
    receiver_account: account,
  }
}

/** What the ordinary operations call otherwise. */
const RESULTS = { PROCESSING: 'PROCESSING', SUCCESS: 'SUCCESS', FAILED: 'FAIL' } as const

function showReturn(given: SharingReturn): Record<string, unknown> {
  const { sub_mchid, order_id, out_order_no, out_return_no, return_mchid, amount, fail_reason } = given
  return defined({
    sub_mchid,
    order_id,
    out_order_no,
    out_return_no,
    return_mchid,
    amount,
    return_no: given.return_id,
    result: RESULTS[given.result],
    // Inferred: a receiver with too little money has no name of its own here, and is given up after a time.
    fail_reason:
      given.result === 'FAILED' && fail_reason === 'BALANCE_NOT_ENOUGH' ? 'TIME_OUT_CLOSED' : undefined,
    finish_time: chinaTime(given.finished),
  })
}

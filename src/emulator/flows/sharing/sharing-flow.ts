import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { release } from './frozen.ts'
import { sharingUnknown, showLeft } from './left.ts'
import { acceptReturn, endReturn, type ReturnRequest } from './return-share.ts'
import { acceptSharing, endSharing, type SharingRequest } from './share.ts'
import {
  RECEIVERS,
  receiverKey,
  RETURNS,
  SHARINGS,
  showReturn,
  showSharing,
  type Receiver,
  type SharingOrder,
} from './sharing.ts'

const BASE = '/v3/profitsharing'

/** Profit sharing: receivers, orders, returns, release. */
export function sharingFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {
      [`POST ${BASE}/receivers/add`]: (request, tx) => ({ body: addReceiver(sandbox, request, tx) }),
      [`POST ${BASE}/receivers/delete`]: ({ caller, body }, tx) => {
        const { sub_mchid, type, account } = body as Receiver & { sub_mchid?: string }
        tx.drop(RECEIVERS, receiverKey(caller.id, sub_mchid, { type, account }))
        return { body: { ...(sub_mchid !== undefined && { sub_mchid }), type, account } }
      },
      [`POST ${BASE}/orders`]: (request, tx) => ({
        body: showSharing(acceptSharing(sandbox, readSharing(request), tx)),
      }),
      [`POST ${BASE}/orders/unfreeze`]: (request, tx) => ({
        body: showSharing(acceptSharing(sandbox, { ...readSharing(request), unfreeze: true }, tx)),
      }),
      [`GET ${BASE}/orders/{out_order_no}`]: (request, tx) => ({
        body: showSharing(ownSharing(request, tx)),
      }),
      [`POST ${BASE}/return-orders`]: (request, tx) => ({
        body: showReturn(acceptReturn(sandbox, readReturn(request), tx)),
      }),
      [`GET ${BASE}/return-orders/{out_return_no}`]: ({ caller, variables, query }, tx) => {
        const given = tx.get(RETURNS, `${caller.id}/${variables['out_return_no']}`)
        if (given?.ecommerce !== false || given.out_order_no !== query['out_order_no']) throw sharingUnknown()
        return { body: showReturn(given) }
      },
      [`GET ${BASE}/transactions/{transaction_id}/amounts`]: (request, tx) => ({
        body: showLeft(sandbox, request, tx, false),
      }),
    },
    due: {
      'sharing.release': (tx, { data }) => void release(tx, String(data['order'])),
      'sharing.finish'(tx, { data }) {
        const sharing = tx.get(SHARINGS, String(data['sharing']))
        if (sharing?.state === 'PROCESSING') endSharing(tx, sharing)
      },
      'sharing.return': (tx, { data }) => endReturn(tx, String(data['return'])),
    },
  }
}

function readSharing({ caller, body }: FlowRequest): SharingRequest {
  const { receivers, unfreeze_unsplit, ...given } = body as Omit<SharingRequest, 'receivers'> & {
    readonly receivers?: SharingRequest['receivers']
    readonly unfreeze_unsplit?: boolean
  }
  return {
    mchid: caller.id,
    sub_mchid: given.sub_mchid,
    transaction_id: given.transaction_id,
    out_order_no: given.out_order_no,
    receivers: receivers ?? [],
    unfreeze: unfreeze_unsplit === true,
    ecommerce: false,
    parameters: canonical(body),
  }
}

function readReturn({ caller, body }: FlowRequest): ReturnRequest {
  const given = body as Omit<ReturnRequest, 'mchid' | 'ecommerce' | 'parameters'>
  return { ...given, mchid: caller.id, ecommerce: false, parameters: canonical(body) }
}

/** Adding a receiver again changes nothing. */
function addReceiver({ parties }: Sandbox, { caller, body }: FlowRequest, tx: Transaction): object {
  const given = body as Receiver & { appid: string; sub_mchid?: string; sub_appid?: string }
  const { sub_mchid, type, account, name, relation_type, custom_relation } = given
  if (sub_mchid !== undefined) parties.mustBeRelated(caller.id, sub_mchid)
  parties.mustBeBound(given.appid, caller.id)
  const key = receiverKey(caller.id, sub_mchid, given)
  const kept =
    tx.get(RECEIVERS, key) ?? tx.put(RECEIVERS, key, { type, account, name, relation_type, custom_relation })
  return {
    ...(sub_mchid !== undefined && { sub_mchid }),
    ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
  }
}

function ownSharing({ caller, variables, query }: FlowRequest, tx: Transaction): SharingOrder {
  const sharing = tx.get(SHARINGS, `${caller.id}/${variables['out_order_no']}`)
  if (sharing?.ecommerce !== false || sharing.transaction_id !== query['transaction_id'])
    throw sharingUnknown()
  return sharing
}

/**
 * A receiver cannot take its share.
 *
 * @param reason `ACCOUNT_ABNORMAL`, `NO_RELATION`, …
 */
export function failShare(
  tx: Transaction,
  out_order_no: string,
  account: string,
  reason: string,
): SharingOrder {
  const sharing = allOfNumber(tx, SHARINGS, out_order_no).find(each => each.out_order_no === out_order_no)
  if (sharing?.state !== 'PROCESSING')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `there is no sharing order ${out_order_no} under way`)
  return endSharing(tx, sharing, { [account]: reason })
}

import type { FlowRequest, FlowResponse } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { paramError } from '../../problem.ts'
import type { FlowModule, Sandbox, StatefulFlow } from '../../sandbox.ts'
import { checkTotal, complete, modify, type CompletionBody } from './complete.ts'
import { create, createCompleted } from './create.ts'
import { deduct, endUnpaid, scheduleDeduction } from './deduction.ts'
import { isOf, MODES, type Mode } from './modes.ts'
import { invalid, nothingOwed, orderUnknown, wrongState } from './problems.ts'
import {
  isBeingPaid,
  PACKAGES,
  SERVICE_ORDERS,
  serviceOrderKey,
  showCompletedOrder,
  showNumbers,
  showServiceOrder,
  type Bill,
  type ServiceOrder,
} from './service-order.ts'

/**
 * Service orders of payscore, of merchants and of partners: an order, its confirmation, completion and
 * deduction.
 */
export function payscoreFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: Object.assign(
      {},
      ...MODES.map(mode => operationsOf(sandbox, mode)),
    ) as FlowModule['operations'],
    due: {
      'payscore.expire'(tx, { data }) {
        const order = tx.get(SERVICE_ORDERS, String(data['order']))
        if (order?.state === 'CREATED')
          tx.put(SERVICE_ORDERS, serviceOrderKey(order), { ...order, state: 'EXPIRED' })
      },
      'payscore.deduct'(tx, { data }) {
        const order = tx.get(SERVICE_ORDERS, String(data['order']))
        if (order !== undefined && isBeingPaid(order)) deduct(sandbox, tx, order)
      },
    },
  }
}

type Change = (order: ServiceOrder, request: FlowRequest, tx: Transaction) => ServiceOrder

function operationsOf(sandbox: Sandbox, mode: Mode): FlowModule['operations'] {
  const base = `${mode.base}/serviceorder`
  const shown = (order: ServiceOrder, show: (order: ServiceOrder) => object): FlowResponse =>
    mode.partner ? { status: 204 } : { body: show(order) }
  const change =
    (play: Change, show: (order: ServiceOrder) => object = showServiceOrder): StatefulFlow =>
    (request, tx) =>
      shown(play(own(sandbox, mode, request, tx), request, tx), show)
  const message: StatefulFlow = (request, tx) => {
    tellUser(own(sandbox, mode, request, tx), request.body as Bill)
    return { status: 204 }
  }
  return {
    [`POST ${base}`](request, tx) {
      const order = create(sandbox, mode, request, tx)
      return { body: { ...showServiceOrder(order), package: order.package } }
    },
    [`POST ${base}/direct-complete`]: (request, tx) =>
      shown(createCompleted(sandbox, mode, request, tx), showCompletedOrder),
    [`GET ${base}`]: (request, tx) => ({ body: showServiceOrder(sought(sandbox, mode, request, tx)) }),
    [`POST ${base}/{out_order_no}/cancel`]: change((order, _request, tx) => cancel(order, tx), showNumbers),
    [`POST ${base}/{out_order_no}/complete`]: change((order, { body }, tx) =>
      complete(sandbox, order, body as CompletionBody, tx),
    ),
    [`POST ${base}/{out_order_no}/modify`]: change((order, { body }, tx) => modify(order, body as Bill, tx)),
    [`POST ${base}/{out_order_no}/pay`]: change((order, _request, tx) => {
      if (!isBeingPaid(order)) throw nothingOwed()
      scheduleDeduction(tx, order, tx.now + sandbox.settings.deductionDelay)
      return order
    }, showNumbers),
    [`POST ${base}/{out_order_no}/sync`]: change((order, _request, tx) => {
      if (!isBeingPaid(order)) throw nothingOwed()
      return endUnpaid(tx, order, { paid_type: 'MCH', time: tx.now })
    }),
    [`POST ${base}/{out_order_no}/send-pendingmessage`]: message,
    [`POST ${base}/{out_order_no}/send-prepaidmessage`]: message,
  }
}

/** By its number, or by what the user comes back with. */
function sought(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): ServiceOrder {
  const owner = mode.owner(sandbox, request)
  const { out_order_no, query_id } = request.query
  // Documented is that one of them is given, and not both; how it is refused is inferred.
  if ((out_order_no === undefined) === (query_id === undefined))
    throw paramError('out_order_no与query_id必填且只能填一个', 'out_order_no', 'query')
  const key =
    out_order_no === undefined
      ? tx.get(PACKAGES, query_id ?? '')?.order
      : serviceOrderKey({ mchid: owner.mchid, out_order_no })
  return mustBeOf(owner, key === undefined ? undefined : tx.get(SERVICE_ORDERS, key))
}

function own(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): ServiceOrder {
  const owner = mode.owner(sandbox, request)
  const out_order_no = request.variables['out_order_no']!
  return mustBeOf(owner, tx.get(SERVICE_ORDERS, serviceOrderKey({ mchid: owner.mchid, out_order_no })))
}

/** @throws {EmulatorProblem} 404 for one that is not there, another merchant's, or another sub-merchant's */
function mustBeOf(owner: Parameters<typeof isOf>[0], order: ServiceOrder | undefined): ServiceOrder {
  if (order === undefined || !isOf(owner, order)) throw orderUnknown()
  return order
}

/** Before it is paid, also while that is tried: nothing is deducted any more. */
function cancel(order: ServiceOrder, tx: Transaction): ServiceOrder {
  if (order.state === 'REVOKED') return order
  if (order.state !== 'CREATED' && order.state !== 'DOING')
    throw invalid('当前订单状态不满足撤销条件', 271316592)
  const key = serviceOrderKey(order)
  tx.unschedule(`payscore/${key}`)
  return tx.put(SERVICE_ORDERS, key, { ...order, state: 'REVOKED', state_description: undefined })
}

/** WeChat Pay tells the user what a service will cost, and nothing changes. That it runs is inferred. */
function tellUser(order: ServiceOrder, bill: Bill): void {
  if (order.state !== 'DOING') throw wrongState(order)
  checkTotal(bill)
}

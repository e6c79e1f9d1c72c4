import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import { indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { deduct, endUnpaid, scheduleDeduction } from './deduction.ts'
import {
  isBeingPaid,
  PACKAGES,
  SERVICE_ORDERS,
  serviceOrderKey,
  showServiceOrder,
  type ServiceFee,
  type ServiceOrder,
  type ServiceOrderBody,
} from './service-order.ts'

const BASE = '/v3/payscore/serviceorder'
/** After which an order that nobody has confirmed expires. */
const UNCONFIRMED = 30 * 24 * 3_600_000

interface CompletionBody {
  readonly post_payments?: readonly ServiceFee[]
  readonly post_discounts?: readonly ServiceFee[]
  readonly total_amount: number
  readonly time_range?: Readonly<Record<string, string>>
  readonly location?: Readonly<Record<string, string>>
  readonly profit_sharing?: boolean
}

// The numbers and messages are documented, the statuses of most are inferred.
const invalid = (message: string, number: number): EmulatorProblem =>
  new EmulatorProblem(400, 'INVALID_REQUEST', message, { number })

/** Payscore in the mode in which the user confirms: an order, its confirmation, completion and deduction. */
export function payscoreFlow(sandbox: Sandbox): FlowModule {
  const on =
    (play: (order: ServiceOrder, request: FlowRequest, tx: Transaction) => ServiceOrder) =>
    (request: FlowRequest, tx: Transaction) => ({
      body: showServiceOrder(play(own(request, tx), request, tx)),
    })
  return {
    operations: {
      [`POST ${BASE}`](request, tx) {
        const order = create(sandbox, request, tx)
        return { body: { ...showServiceOrder(order), package: order.package } }
      },
      [`GET ${BASE}`]: ({ caller, query }, tx) => {
        const { out_order_no, query_id = '' } = query
        const key =
          out_order_no === undefined
            ? (tx.get(PACKAGES, query_id)?.order ?? '')
            : serviceOrderKey({ mchid: caller.id, out_order_no })
        const order = tx.get(SERVICE_ORDERS, key)
        if (order?.mchid !== caller.id) throw unknown()
        return { body: showServiceOrder(order) }
      },
      [`POST ${BASE}/{out_order_no}/cancel`](request, tx) {
        const { appid, mchid, out_order_no, service_id, order_id } = cancel(own(request, tx), tx)
        return { body: { appid, mchid, out_order_no, service_id, order_id } }
      },
      [`POST ${BASE}/{out_order_no}/complete`]: on((order, request, tx) =>
        complete(sandbox, order, request.body as CompletionBody, tx),
      ),
      [`POST ${BASE}/{out_order_no}/modify`]: on((order, request, tx) =>
        modify(order, request.body as CompletionBody, tx),
      ),
      [`POST ${BASE}/{out_order_no}/pay`](request, tx) {
        const order = own(request, tx)
        if (!isBeingPaid(order)) throw invalid('当前订单状态不支持此操作', 271316657)
        scheduleDeduction(tx, order, tx.now + sandbox.settings.deductionDelay)
        const { appid, mchid, out_order_no, service_id, order_id } = order
        return { body: { appid, mchid, out_order_no, service_id, order_id } }
      },
      [`POST ${BASE}/{out_order_no}/sync`]: on((order, _request, tx) => {
        if (!isBeingPaid(order)) throw invalid('当前订单状态不支持同步', 271316657)
        return endUnpaid(tx, order, { paid_type: 'MCH', time: tx.now })
      }),
    },
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

function create(sandbox: Sandbox, { caller, body }: FlowRequest, tx: Transaction): ServiceOrder {
  const given = body as ServiceOrderBody
  const { need_user_confirm = true, ...said } = given
  const mchid = caller.id
  const key = serviceOrderKey({ mchid, out_order_no: given.out_order_no })
  const known = tx.get(SERVICE_ORDERS, key)
  if (known !== undefined) {
    if (known.parameters !== canonical(given))
      throw invalid('商户订单号重入，参数与首次请求不一致', 271316598)
    return known
  }
  sandbox.parties.mustBeBound(given.appid, mchid)
  const { start_time = '', end_time } = given.time_range
  // Texts like OnAccept are no times.
  if (
    /^\d{14}$/.test(start_time) &&
    end_time !== undefined &&
    /^\d{14}$/.test(end_time) &&
    end_time <= start_time
  )
    throw invalid('服务结束时间不能早于开始时间', 271316637)
  const { random } = sandbox
  const order: ServiceOrder = {
    ...said,
    mchid,
    order_id: `${random.digits(28)}`,
    package: random.text(40),
    ...(need_user_confirm
      ? { state: 'CREATED' as const }
      : {
          state: 'DOING' as const,
          state_description: 'USER_CONFIRM' as const,
          openid: given.openid ?? `o${random.text(27)}`,
        }),
    profit_sharing: false,
    parameters: canonical(given),
  }
  indexNumber(tx, SERVICE_ORDERS, order.out_order_no, key)
  tx.put(PACKAGES, order.package, { order: key })
  tx.schedule(`payscore/${key}`, { at: tx.now + UNCONFIRMED, name: 'payscore.expire', data: { order: key } })
  return tx.put(SERVICE_ORDERS, key, order)
}

function own({ caller, variables }: FlowRequest, tx: Transaction): ServiceOrder {
  const key = serviceOrderKey({ mchid: caller.id, out_order_no: variables['out_order_no']! })
  const order = tx.get(SERVICE_ORDERS, key)
  if (order === undefined) throw unknown()
  return order
}

/** The number is documented; that its code is this one is inferred. */
function unknown(): EmulatorProblem {
  return new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '订单不存在', { number: 271317510 })
}

function cancel(order: ServiceOrder, tx: Transaction): ServiceOrder {
  if (order.state === 'REVOKED') return order
  const mayBe =
    order.state === 'CREATED' || (order.state === 'DOING' && order.state_description === 'USER_CONFIRM')
  if (!mayBe) throw invalid('当前订单状态不允许取消', 271316592)
  const key = serviceOrderKey(order)
  tx.unschedule(`payscore/${key}`)
  return tx.put(SERVICE_ORDERS, key, { ...order, state: 'REVOKED', state_description: undefined })
}

/** An amount is of all pieces: the count only says how many there were. */
function sumOf(fees: readonly ServiceFee[] = []): number {
  return fees.reduce((sum, { amount = 0 }) => sum + amount, 0)
}

function checkTotal({ post_payments, post_discounts, total_amount }: CompletionBody): void {
  if (total_amount < 0 || total_amount !== sumOf(post_payments) - sumOf(post_discounts))
    throw paramError('最终总金额计算非法', 'total_amount', 'body')
}

function complete(
  sandbox: Sandbox,
  order: ServiceOrder,
  body: CompletionBody,
  tx: Transaction,
): ServiceOrder {
  const completion = canonical(body)
  if (order.completion !== undefined && order.completion === completion) return order
  if (order.state !== 'DOING' || order.state_description !== 'USER_CONFIRM')
    throw invalid('当前订单状态不合法', 271302262)
  checkTotal(body)
  if (body.total_amount > order.risk_fund.amount) throw invalid('完结金额大于订单风险金额', 271316656)
  const { post_payments, post_discounts, total_amount, time_range, location } = body
  const key = serviceOrderKey(order)
  const completed: ServiceOrder = {
    ...order,
    completion,
    post_payments: post_payments ?? [],
    post_discounts: post_discounts ?? [],
    total_amount,
    time_range: { ...order.time_range, ...time_range },
    profit_sharing: body.profit_sharing ?? false,
    state_description: 'MCH_COMPLETE',
  }
  const moved =
    location === undefined ? completed : { ...completed, location: { ...order.location, ...location } }
  // Inferred: nothing is left to be paid.
  if (total_amount === 0) return endUnpaid(tx, moved, undefined)
  scheduleDeduction(tx, moved, tx.now + sandbox.settings.deductionDelay)
  return tx.put(SERVICE_ORDERS, key, moved)
}

function modify(order: ServiceOrder, body: CompletionBody, tx: Transaction): ServiceOrder {
  if (!isBeingPaid(order)) throw invalid('当前订单状态不支持修改金额', 271316657)
  checkTotal(body)
  if (body.total_amount >= (order.total_amount ?? 0)) throw invalid('修改后的金额须小于原金额', 271316656)
  const { post_payments = [], post_discounts = [], total_amount } = body
  const modified: ServiceOrder = { ...order, post_payments, post_discounts, total_amount }
  if (total_amount === 0) return endUnpaid(tx, modified, undefined)
  return tx.put(SERVICE_ORDERS, serviceOrderKey(order), modified)
}

import { canonical } from '../../canonical.ts'
import { defined } from '../../../lib/defined.ts'
import type { FlowRequest } from '../../flow.ts'
import { indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { complete } from './complete.ts'
import type { Mode } from './modes.ts'
import { permissionOf, userOf } from './permission.ts'
import { invalid } from './problems.ts'
import {
  PACKAGES,
  SERVICE_ORDERS,
  serviceOrderKey,
  type Bill,
  type ServiceOrder,
  type ServiceOrderBody,
} from './service-order.ts'

/** After which an order that nobody has confirmed expires. */
const UNCONFIRMED = 30 * 24 * 3_600_000

/** What an order is made with that is completed at once; the catalog requires less than the current page. */
type CompletedBody = Omit<ServiceOrderBody, 'need_user_confirm' | 'risk_fund'> &
  Bill & { readonly profit_sharing?: boolean }

/** Makes an order, or finds the one with the same number and parameters. */
export function create(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): ServiceOrder {
  const known = madeBefore(request, tx)
  if (known !== undefined) return known
  const { need_user_confirm = true, ...said } = request.body as ServiceOrderBody
  const made = newOrder(sandbox, mode, request, said)
  const order = need_user_confirm ? made : begun(sandbox, tx, made)
  const key = serviceOrderKey(order)
  indexNumber(tx, SERVICE_ORDERS, order.out_order_no, key)
  tx.put(PACKAGES, order.package, { order: key })
  tx.schedule(`payscore/${key}`, { at: tx.now + UNCONFIRMED, name: 'payscore.expire', data: { order: key } })
  return tx.put(SERVICE_ORDERS, key, order)
}

/** Makes an order for a service that is over, of a user who has given the permission, and has it deducted. */
export function createCompleted(
  sandbox: Sandbox,
  mode: Mode,
  request: FlowRequest,
  tx: Transaction,
): ServiceOrder {
  const known = madeBefore(request, tx)
  if (known !== undefined) return known
  const { post_payments, post_discounts, total_amount, profit_sharing, ...said } =
    request.body as CompletedBody
  const named = { openid: said.openid, service_introduction: said.service_introduction, total_amount }
  for (const [field, value] of Object.entries(named))
    if (value === undefined) throw paramError(`缺少必填字段${field}`, field, 'body')
  const order = newOrder(sandbox, mode, request, said)
  // That it has to be given is documented; status and code are those of queries that nobody permits.
  if (permissionOf(tx, order)?.authorization_state !== 'AVAILABLE')
    throw new EmulatorProblem(403, 'NO_AUTH', '请检查服务授权状态')
  indexNumber(tx, SERVICE_ORDERS, order.out_order_no, serviceOrderKey(order))
  const bill = { post_payments, post_discounts, total_amount, profit_sharing }
  return complete(sandbox, begun(sandbox, tx, order), defined(bill), tx)
}

/** @throws {EmulatorProblem} where it was made with other parameters */
function madeBefore({ caller, body }: FlowRequest, tx: Transaction): ServiceOrder | undefined {
  const { out_order_no } = body as ServiceOrderBody
  const known = tx.get(SERVICE_ORDERS, serviceOrderKey({ mchid: caller.id, out_order_no }))
  if (known !== undefined && known.parameters !== canonical(body))
    throw invalid('订单重入参数校验失败', 271316598)
  return known
}

function newOrder(
  sandbox: Sandbox,
  mode: Mode,
  request: FlowRequest,
  said: Omit<ServiceOrderBody, 'need_user_confirm' | 'risk_fund'> & Pick<ServiceOrder, 'risk_fund'>,
): ServiceOrder {
  const { random, parties } = sandbox
  const owner = mode.owner(sandbox, request)
  parties.mustBeBound(said.appid, owner.mchid)
  if (said.sub_openid !== undefined && said.sub_appid === undefined)
    throw paramError('传入sub_openid时，sub_appid必填', 'sub_appid', 'body')
  checkTimes(said.time_range)
  return {
    ...said,
    ...owner,
    order_id: random.digits(28),
    package: random.text(40),
    state: 'CREATED',
    profit_sharing: false,
    parameters: canonical(request.body),
  }
}

function checkTimes({ start_time = '', end_time = '' }: ServiceOrderBody['time_range']): void {
  // Texts like OnAccept are no times.
  if ([start_time, end_time].every(time => /^\d{14}$/.test(time)) && end_time <= start_time)
    throw invalid('真实结束时间小于预计开始时间', 271316637)
}

/** Under way, without a confirmation. */
function begun(sandbox: Sandbox, tx: Transaction, order: ServiceOrder): ServiceOrder {
  return { ...order, state: 'DOING', state_description: 'USER_CONFIRM', ...userOf(sandbox, tx, order) }
}

import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { asV3, type V2Fields, type V2Request } from '../../v2/flow.ts'
import { MessageRefused } from '../../v2/message-refused.ts'
import { ORDERS, orderKey, type Cashier, type CashierTradeType, type Order } from './order.ts'
import { closeOrder, orderOfTransaction, ownOrder } from './payment.ts'
import { placeOrder } from './place-order.ts'
import { modeOf, orderBodyOf, partiesOf } from './v2-order-body.ts'
import { showOrderV2 } from './v2-show-order.ts'

const TRADE_TYPES: readonly CashierTradeType[] = ['JSAPI', 'NATIVE', 'APP', 'MWEB']

/** Ordinary payment by APIv2: the same orders as by APIv3. */
export function v2Payments(sandbox: Sandbox): NonNullable<FlowModule['v2']> {
  return {
    '/pay/unifiedorder': (request, tx) => ({ fields: placeV2(sandbox, request, tx) }),
    '/pay/orderquery': (request, tx) => ({ fields: showOrderV2(findAsked(sandbox, request, tx)) }),
    '/pay/closeorder'(request, tx) {
      const { fields } = request
      const mode = modeOf(fields)
      const asked = askedFor(request)
      const order = tx.get(ORDERS, orderKey(request.caller.id, fields['out_trade_no']!))
      // APIv3 closes it again, and says nothing.
      if (order?.trade_state === 'CLOSED') throw new EmulatorProblem(400, 'ORDER_CLOSED', '订单已关闭')
      closeOrder(sandbox, mode, asked, tx)
      return {}
    },
  }
}

/** Places an order that a customer pays at a cashier. */
export function placeV2(sandbox: Sandbox, request: V2Request, tx: Transaction): V2Fields {
  const { fields, caller } = request
  const tradeType = TRADE_TYPES.find(type => type === fields['trade_type'])
  if (tradeType === undefined) throw new MessageRefused('trade_type参数错误')
  const named = fields['openid'] ?? fields['sub_openid'] ?? ''
  if (tradeType === 'JSAPI' && named === '') throw new MessageRefused('JSAPI支付必须传openid')
  const mode = modeOf(fields)
  const { out_trade_no = '' } = fields
  placeOrder(sandbox, { mode, tradeType }, asV3(request, { body: orderBodyOf(request) }), tx)
  const { cashier } = tx.get(ORDERS, orderKey(caller.id, out_trade_no))!
  return { trade_type: tradeType, ...showCashier(tradeType, cashier!) }
}

function showCashier(tradeType: CashierTradeType, { prepay_id, value }: Cashier): V2Fields {
  if (tradeType === 'NATIVE') return { prepay_id, code_url: value }
  return tradeType === 'MWEB' ? { prepay_id, mweb_url: value } : { prepay_id }
}

/** A query or another call about an order, in the words of APIv3. */
export function askedFor(request: V2Request): FlowRequest {
  const { out_trade_no = '', transaction_id = '' } = request.fields
  return asV3(request, { variables: { out_trade_no, transaction_id }, body: partiesOf(request.fields) })
}

/** @throws {EmulatorProblem} where there is no such order, or it is somebody else's */
export function findAsked(sandbox: Sandbox, request: V2Request, tx: Transaction): Order {
  const { appid, mch_id, transaction_id = '' } = request.fields
  sandbox.parties.mustBeBound(appid, mch_id ?? '')
  const mode = modeOf(request.fields)
  // WeChat Pay's own number counts where both are given.
  return transaction_id === ''
    ? ownOrder(sandbox, mode, askedFor(request), tx)
    : orderOfTransaction(sandbox, mode, askedFor(request), tx)
}

import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import type { V2Fields, V2Flow, V2Request } from '../../v2/flow.ts'
import { ORDERS, orderKey, type Order } from '../payment/order.ts'
import { payByCodeV2 } from '../payment/v2-code-payment.ts'
import { feeOf } from '../payment/v2-order-body.ts'
import { findAsked, placeV2 } from '../payment/v2-payment.ts'
import { showOrderV2 } from '../payment/v2-show-order.ts'
import { acceptV2, showAccepted } from '../refund/v2-refund.ts'
import { consume, giveBackDeposit, isWhole, type PaidDeposit } from './deposit.ts'

const invalid = (message: string): EmulatorProblem => new EmulatorProblem(400, 'INVALID_REQUEST', message)

/** Deposits, which APIv2 alone has: paid like orders, consumed, given back, refunded once they are consumed. */
export function depositFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {},
    v2: {
      '/deposit/micropay': (request, tx) => payByCodeV2(sandbox, request, tx),
      '/deposit/unifiedorder': (request, tx) => ({ fields: placeV2(sandbox, asDeposit(request), tx) }),
      '/deposit/orderquery': (request, tx) => ({ fields: showOrderV2(findDeposit(sandbox, request, tx)) }),
      '/deposit/consume': (request, tx) => ({ fields: consumed(sandbox, request, tx) }),
      '/deposit/reverse': (request, tx) => {
        reverse(tx, findDeposit(sandbox, request, tx))
        return {}
      },
      '/deposit/refund': refundFlow(sandbox),
    },
    due: {
      'deposit.return'(tx, { data }) {
        const order = tx.get(ORDERS, String(data['order']))
        if (isWhole(order)) giveBackDeposit(tx, order, 'REFUND')
      },
    },
  }
}

/** Those that a customer pays at a cashier have no field that says so. */
function asDeposit(request: V2Request): V2Request {
  return { ...request, fields: { ...request.fields, deposit: 'Y' } }
}

function findDeposit(sandbox: Sandbox, request: V2Request, tx: Transaction): Order {
  const order = findAsked(sandbox, request, tx)
  if (order.deposit === undefined) throw invalid('该订单不是押金订单')
  return order
}

/** @throws {EmulatorProblem} where it is not paid, or has been consumed or given back */
function mustBeWhole(order: Order): PaidDeposit {
  if (!isWhole(order)) throw invalid('押金未支付，或已消费、已退还')
  return order
}

function consumed(sandbox: Sandbox, request: V2Request, tx: Transaction): V2Fields {
  const { fields } = request
  const order = findDeposit(sandbox, request, tx)
  const [total_fee, consume_fee] = [feeOf(fields, 'total_fee'), feeOf(fields, 'consume_fee')]
  if (total_fee !== order.deposit?.total) throw invalid('押金总金额与支付时不一致')
  // The same call again finds what it has done.
  if (order.deposit.consumed !== consume_fee) consume(tx, mustBeWhole(order), consume_fee, sandbox.settings)
  const { out_trade_no, payment } = order
  return { transaction_id: payment?.transaction_id, out_trade_no, total_fee, fee_type: 'CNY', consume_fee }
}

function reverse(tx: Transaction, order: Order): void {
  if (order.trade_state === 'REVOKED') return
  if (order.trade_state === 'USERPAYING')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '正在支付中不能发起撤销', { v2: 'USERPAYING' })
  if (order.payment !== undefined) {
    giveBackDeposit(tx, mustBeWhole(order), 'REVOKED')
    return
  }
  const key = orderKey(order.mchid, order.out_trade_no)
  tx.unschedule(`order/${key}`)
  tx.put(ORDERS, key, { ...order, trade_state: 'REVOKED' })
}

/** What was consumed is refunded; the request names what was paid. */
function refundFlow(sandbox: Sandbox): V2Flow {
  return (request, tx) => {
    const { fields } = request
    const order = findDeposit(sandbox, request, tx)
    if (order.deposit?.consumed === undefined) throw invalid('押金未消费，请使用撤销接口')
    const given = feeOf(fields, 'total_fee')
    const refund = acceptV2(sandbox, request, tx, {
      isDeposit: true,
      amount: {
        refund: feeOf(fields, 'refund_fee'),
        total: given === order.deposit.total ? order.total : given,
        currency: fields['refund_fee_type'] ?? 'CNY',
      },
    })
    return { fields: showAccepted(tx, refund) }
  }
}

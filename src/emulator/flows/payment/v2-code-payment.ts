import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { asV3, type V2Answer, type V2Request } from '../../v2/flow.ts'
import { charge, reverse, type Charged } from './payment-code.ts'
import { modeOf, orderBodyOf } from './v2-order-body.ts'
import { askedFor, findAsked } from './v2-payment.ts'
import { showPaidV2 } from './v2-show-order.ts'

/** Payment by the code that a customer shows, and its reversal, by APIv2. */
export function v2CodePayments(sandbox: Sandbox): NonNullable<FlowModule['v2']> {
  return {
    '/pay/micropay': (request, tx) => payByCodeV2(sandbox, request, tx),
    '/secapi/pay/reverse'(request, tx) {
      const { out_trade_no } = findAsked(sandbox, request, tx)
      const { variables, ...asked } = askedFor(request)
      reverse(sandbox, modeOf(request.fields), { ...asked, variables: { ...variables, out_trade_no } }, tx)
      return {}
    },
  }
}

/** An order that a customer pays by a code, at once or with a password. */
export function payByCodeV2(sandbox: Sandbox, request: V2Request, tx: Transaction): V2Answer {
  const asked = asV3(request, { body: orderBodyOf(request) })
  return answerOf(charge(sandbox, modeOf(request.fields), asked, tx))
}

/** That the user has to enter a password is an error here, and the order waits. */
function answerOf({ order, problem }: Charged): V2Answer {
  if (problem !== undefined) return { refusal: problem }
  switch (order.trade_state) {
    case 'SUCCESS':
      return { fields: showPaidV2(order) }
    case 'USERPAYING':
      return { refusal: new EmulatorProblem(202, 'USERPAYING', '需要用户输入支付密码') }
    default:
      return { refusal: new EmulatorProblem(403, 'TRADE_ERROR', order.failure ?? '支付失败，请撤销订单') }
  }
}

import { recallOf, troubleOf, type Trouble } from './operations.ts'
import type { CodePaymentOutcome } from './outcome.ts'
import { ask, paid, reversed, type Running } from './running.ts'
import { CODE_LIFE } from './timing.ts'

/**
 * Reverses an order until WeChat Pay says that nothing more is to be done. Once it has begun, a payment that
 * comes in between is given back: nothing but a reversal that is refused for good makes it count.
 *
 * @param reason why it is reversed
 */
export async function reverseUntilDone(running: Running, reason: Trouble): Promise<CodePaymentOutcome> {
  const { operations, order, timing, tell, began } = running
  const { clock, pollInterval, reverseTimeout } = timing
  const until = clock.now() + reverseTimeout
  let last: Trouble = reason
  for (let attempt = 1; ; attempt++) {
    tell('reversing', attempt, last.code)
    try {
      const { recall } = await operations.reverse(order)
      if (recall !== 'Y') return reversed(order, reason)
      last = { code: 'RECALL', message: 'WeChat Pay asks for another reversal', cause: undefined }
    } catch (cause) {
      last = troubleOf(cause)
      if (last.code === 'ORDERNOTEXIST' && clock.now() >= began + CODE_LIFE) return reversed(order, last)
      if (recallOf(cause) === 'N') return refusedForGood(running, reason, last)
    }
    if (clock.now() >= until) break
    await clock.sleep(pollInterval)
  }
  return unknown(running, last)
}

/** There is nothing to reverse, or no way to: how the order stands decides. */
async function refusedForGood(
  running: Running,
  reason: Trouble,
  refusal: Trouble,
): Promise<CodePaymentOutcome> {
  const { order } = running
  const { paid: transaction, trouble } = await ask(running, 1, refusal.code)
  if (transaction !== undefined) return paid(order, transaction)
  const isOver = ['REVOKED', 'CLOSED', 'REFUND', 'PAYERROR'].includes(trouble.code)
  return isOver ? reversed(order, reason) : unknown(running, refusal)
}

function unknown({ order }: Running, { code, message, cause }: Trouble): CodePaymentOutcome {
  return {
    outcome: 'unknown',
    out_trade_no: order.out_trade_no,
    code,
    message:
      `the payment ${order.out_trade_no} could not be reversed (${code}: ${message}): money may have been ` +
      'taken. Hand over nothing, take no other payment, and give order to settleCodePayment until there is ' +
      'an outcome',
    order,
    cause,
  }
}

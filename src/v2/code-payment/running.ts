import type { PostPayOrderqueryResponse } from '../../catalog/generated/v2/types/pay.ts'
import { troubleOf, type CodeOperations, type Trouble } from './operations.ts'
import type { CodePaymentOutcome, CodePaymentProgress, CodePaymentRef } from './outcome.ts'
import type { Timing } from './timing.ts'

/** A payment on its way. */
export interface Running {
  readonly operations: CodeOperations
  readonly order: CodePaymentRef
  readonly timing: Timing
  readonly signal: AbortSignal | undefined
  /** When it was sent, by the clock. */
  readonly began: number
  tell(stage: CodePaymentProgress['stage'], attempt: number, code: string | undefined): void
}

/** What a query says: that it is paid, or how it stands. */
export async function ask(
  { operations, order, tell }: Running,
  attempt: number,
  code: string | undefined,
): Promise<{ readonly paid: PostPayOrderqueryResponse | undefined; readonly trouble: Trouble }> {
  tell('querying', attempt, code)
  try {
    const found = await operations.query(order)
    const { trade_state, trade_state_desc } = found
    const isPaid = trade_state === 'SUCCESS' && found.out_trade_no === order.out_trade_no
    return {
      paid: isPaid ? found : undefined,
      trouble: { code: trade_state, message: trade_state_desc ?? trade_state, cause: undefined },
    }
  } catch (cause) {
    return { paid: undefined, trouble: troubleOf(cause) }
  }
}

export function paid(
  { out_trade_no }: CodePaymentRef,
  transaction: PostPayOrderqueryResponse,
): CodePaymentOutcome {
  return { outcome: 'paid', out_trade_no, transaction }
}

export function reversed({ out_trade_no }: CodePaymentRef, { code, message }: Trouble): CodePaymentOutcome {
  return { outcome: 'reversed', out_trade_no, code, message }
}

import { ApiError } from '../../errors/api-error.ts'
import { ConfigurationError } from '../../errors/configuration-error.ts'
import { ValidationError } from '../../errors/validation-error.ts'
import { snapshot } from '../../client/snapshot.ts'
import { callHook } from '../../transport/hooks.ts'
import { isDefinite, needsConfirmation } from './definite.ts'
import { troubleOf, type CodeOperations, type Trouble } from './operations.ts'
import type { CodePayment, CodePaymentOutcome, CodePaymentRef, PayByCodeOptions } from './outcome.ts'
import { reverseUntilDone } from './reverse.ts'
import { ask, paid, reversed, type Running } from './running.ts'
import { pause, REVERSE_AFTER, timingOf } from './timing.ts'

/** States of an order for which there is nothing more to reverse. */
const OVER: ReadonlySet<string> = new Set(['REVOKED', 'CLOSED', 'REFUND'])

/**
 * Pays → asks for the outcome while it is open → reverses what is not paid in time. Never pays a second time.
 *
 * @throws what is wrong with the order or the options, before anything is sent
 */
export async function runCodePayment(
  operations: CodeOperations,
  given: CodePayment,
  options: PayByCodeOptions,
): Promise<CodePaymentOutcome> {
  // What can be wrong with an order is thrown here: an error that comes later leaves the payment open.
  const order = snapshot(given, 'xml') as CodePayment
  const running = begin(operations, order, options)
  const { signal } = running
  signal?.throwIfAborted()
  running.tell('paying', 1, undefined)
  let open: Trouble
  try {
    const transaction = await operations.pay(order, signal)
    if (transaction.out_trade_no === order.out_trade_no)
      return { outcome: 'paid', out_trade_no: order.out_trade_no, transaction }
    open = troubleOf(new Error('the answer is of another order'))
  } catch (cause) {
    // Refused before it was sent.
    if (cause instanceof ValidationError || cause instanceof ConfigurationError) throw cause
    open = troubleOf(cause)
    if (cause instanceof ApiError && isDefinite(cause.code)) return refused(order, cause)
    if (cause instanceof ApiError && needsConfirmation(cause.code)) {
      const outcome = await confirmRefusal(running, cause, order.total_fee)
      if (outcome !== undefined) return outcome
    }
  }
  return settle(running, open)
}

/** Goes on with a payment whose outcome is not known: asks, then reverses. */
export async function runSettlement(
  operations: CodeOperations,
  order: CodePaymentRef,
  options: PayByCodeOptions,
): Promise<CodePaymentOutcome> {
  const running = begin(operations, order, options)
  const state = await ask(running, 1, undefined)
  if (state.paid !== undefined) return paid(order, state.paid)
  if (OVER.has(state.trouble.code)) return reversed(order, state.trouble)
  return reverseUntilDone({ ...running, signal: undefined }, state.trouble)
}

function begin(operations: CodeOperations, order: CodePaymentRef, options: PayByCodeOptions): Running {
  const timing = timingOf(options)
  const out_trade_no: unknown = (order as CodePaymentRef | undefined)?.out_trade_no
  if (typeof out_trade_no !== 'string' || out_trade_no === '')
    throw new TypeError('payByCode: out_trade_no is missing: by it the payment is found again')
  const { appid, mch_id, sub_appid, sub_mch_id, sign_type } = order
  return {
    operations,
    order: { out_trade_no, appid, mch_id, sub_appid, sub_mch_id, sign_type },
    timing,
    signal: options.signal,
    began: timing.clock.now(),
    tell: (stage, attempt, code) => callHook(options.onProgress, { stage, out_trade_no, attempt, code }),
  }
}

/** Asks until it is paid, over, or too late; then reverses it. */
async function settle(running: Running, first: Trouble): Promise<CodePaymentOutcome> {
  const { order, timing, signal, began } = running
  const { clock, pollInterval, payTimeout } = timing
  let trouble = first
  for (let attempt = 1; ; attempt++) {
    const left = deadlineOf(running) - clock.now()
    await pause(clock, Math.max(0, Math.min(pollInterval, left)), signal?.aborted ? undefined : signal)
    const state = await ask(running, attempt, trouble.code)
    if (signal?.aborted !== true && state.paid !== undefined) return paid(order, state.paid)
    if (state.paid === undefined) ({ trouble } = state)
    if (OVER.has(trouble.code)) return reversed(order, trouble)
    if (trouble.code === 'PAYERROR' || clock.now() >= deadlineOf(running)) break
  }
  return reverseUntilDone(running, reasonOf(running, trouble, began + payTimeout))
}

/** When to reverse: where the caller gives up, as soon as WeChat Pay lets it. */
function deadlineOf({ signal, began, timing }: Running): number {
  return began + (signal?.aborted ? Math.min(REVERSE_AFTER, timing.payTimeout) : timing.payTimeout)
}

function reasonOf({ signal, timing }: Running, trouble: Trouble, deadline: number): Trouble {
  if (signal?.aborted) return { ...trouble, code: 'ABORTED', message: 'the caller gave up' }
  return timing.clock.now() >= deadline
    ? { ...trouble, code: 'TIMEOUT', message: `not paid in time: ${trouble.message}` }
    : trouble
}

/** What such a number stands for: another order’s payment is none of this one. */
async function confirmRefusal(
  running: Running,
  refusal: ApiError,
  total_fee: number,
): Promise<CodePaymentOutcome | undefined> {
  const { order } = running
  const { paid: transaction, trouble } = await ask(running, 1, refusal.code)
  if (transaction !== undefined)
    return transaction.total_fee === Number(total_fee) ? paid(order, transaction) : refused(order, refusal)
  const isOver = OVER.has(trouble.code) || ['FAIL', 'ORDERNOTEXIST'].includes(trouble.code)
  return isOver ? refused(order, refusal) : undefined
}

function refused({ out_trade_no }: CodePaymentRef, { code, message, hint }: ApiError): CodePaymentOutcome {
  return { outcome: 'refused', out_trade_no, code, message, hint }
}

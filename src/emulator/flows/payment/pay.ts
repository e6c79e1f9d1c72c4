import { COUPONS, FEES, merchantAccount, USER } from '../../ledger/accounts.ts'
import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { isEcommerce } from '../sharing/claim-order.ts'
import { freeze } from '../sharing/frozen.ts'
import { ORDERS, orderKey, owner, TRANSACTIONS, type Order, type Payment, type UsedCoupon } from './order.ts'

/** How the customer pays. */
export interface PayOptions {
  /** The user; default the one whom the order names, else a new one. */
  readonly openid?: string | undefined
  /** `OTHERS` (default), `CMB_DEBIT`, … */
  readonly bank_type?: string | undefined
  /** Coupons that are taken off what the user pays. */
  readonly coupons?: readonly (Partial<UsedCoupon> & Pick<UsedCoupon, 'amount'>)[] | undefined
}

/**
 * An order by its number, whoever's it is.
 *
 * @throws {EmulatorProblem} where there is none, or several
 */
export function findOrder(tx: Transaction, out_trade_no: string, mchid?: string): Order {
  const found = allOfNumber(tx, ORDERS, out_trade_no).filter(
    each => mchid === undefined || each.mchid === mchid,
  )
  const [order, another] = found
  if (order === undefined)
    throw new EmulatorProblem(404, 'ORDER_NOT_EXIST', `there is no order ${out_trade_no}`)
  if (another !== undefined)
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `several merchants have an order ${out_trade_no}: name the mchid`,
    )
  return order
}

/**
 * Marks an order as paid and moves its money.
 *
 * @returns the order as it is then
 */
export function settlePayment(
  sandbox: Sandbox,
  tx: Transaction,
  order: Order,
  options: PayOptions = {},
): Order {
  const payment = paymentOf(sandbox, tx, order, options)
  const key = orderKey(order.mchid, order.out_trade_no)
  const discount = order.total - payment.payer_total
  const account = merchantAccount(owner(order), order.profit_sharing ? 'frozen' : 'available')
  tx.move(USER, account, payment.payer_total)
  // A merchant's own coupon (NOCASH) makes the order cheaper; one of the platform (CASH) is paid by it.
  const cash = payment.coupons
    .filter(({ type }) => type === 'CASH')
    .reduce((sum, { amount }) => sum + amount, 0)
  tx.move(COUPONS, account, Math.min(cash, discount))
  tx.move(account, FEES, payment.fee)
  const received = payment.payer_total + Math.min(cash, discount) - payment.fee
  if (order.profit_sharing) freeze(tx, key, received, isEcommerce(sandbox, order) === true)
  tx.unschedule(`order/${key}`)
  tx.put(TRANSACTIONS, payment.transaction_id, { order: key })
  return tx.put(ORDERS, key, { ...order, trade_state: 'SUCCESS', payment, failure: undefined })
}

function paymentOf(
  { random, settings }: Sandbox,
  tx: Transaction,
  order: Order,
  options: PayOptions,
): Payment {
  const coupons = (options.coupons ?? []).map((coupon): UsedCoupon => ({
    coupon_id: coupon.coupon_id ?? random.digits(11),
    stock_id: coupon.stock_id ?? random.digits(8),
    name: coupon.name ?? '代金券',
    type: coupon.type ?? 'CASH',
    amount: coupon.amount,
  }))
  const discount = coupons.reduce((sum, { amount }) => sum + amount, 0)
  if (coupons.some(({ amount }) => !Number.isSafeInteger(amount) || amount < 1) || discount >= order.total)
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      'coupons take whole fen off, and leave something to be paid',
    )
  const own = coupons.filter(({ type }) => type === 'NOCASH').reduce((sum, { amount }) => sum + amount, 0)
  return {
    transaction_id: `4200${random.digits(6)}${chinaDay(tx.now).replaceAll('-', '')}${random.digits(10)}`,
    time: tx.now,
    bank_type: options.bank_type ?? 'OTHERS',
    openid: options.openid ?? order.openid ?? `o${random.text(27)}`,
    ...(order.sub_appid !== undefined && { sub_openid: `o${random.text(27)}` }),
    payer_total: order.total - discount,
    coupons,
    fee: Math.round((order.total - own) * settings.feeRate),
  }
}

import { FEES, merchantAccount, USER, type MerchantAccount } from '../../ledger/accounts.ts'
import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { couponFor, useCoupons, type ApplicableCoupon } from '../cash-coupon/use-coupon.ts'
import { returnLater } from '../deposit/deposit.ts'
import { isEcommerce } from '../sharing/claim-order.ts'
import { freeze } from '../sharing/frozen.ts'
import { cashOf, payCash } from './coupon-money.ts'
import { ORDERS, orderKey, owner, TRANSACTIONS, type Order, type Payment, type UsedCoupon } from './order.ts'

/** A coupon of the sandbox by its id, or any other with what it takes off, fen. */
export type GivenCoupon = Partial<UsedCoupon> & (Pick<UsedCoupon, 'amount'> | Pick<UsedCoupon, 'coupon_id'>)

/** How the customer pays. */
export interface PayOptions {
  /** The user; default the one whom the order names, else the one who has the coupon, else a new one. */
  readonly openid?: string | undefined
  /** The user in the sub-merchant's appid, where the order names one; default a new one. */
  readonly sub_openid?: string | undefined
  /** `OTHERS` (default), `CMB_DEBIT`, … */
  readonly bank_type?: string | undefined
  /**
   * Coupons that are taken off what the user pays: those that were sent in the sandbox are used by it, all
   * others stand for themselves.
   */
  readonly coupons?: readonly GivenCoupon[] | undefined
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
  const account = merchantAccount(owner(order), accountFor(order))
  tx.move(USER, account, payment.payer_total)
  payCash(tx, payment.coupons, account)
  tx.move(account, FEES, payment.fee)
  const received = payment.payer_total + cashOf(payment.coupons) - payment.fee
  if (order.deposit !== undefined) returnLater(tx, key)
  if (order.signs !== undefined)
    tx.schedule(`signing/${key}`, {
      at: tx.now,
      name: 'papay.sign',
      data: { contract: order.signs, openid: payment.openid },
    })
  if (order.profit_sharing) freeze(tx, key, received, isEcommerce(sandbox, order) === true)
  tx.unschedule(`order/${key}`)
  tx.put(TRANSACTIONS, payment.transaction_id, { order: key })
  useCoupons(sandbox, tx, order, payment)
  return tx.put(ORDERS, key, { ...order, trade_state: 'SUCCESS', payment, failure: undefined })
}

/** Where a payment goes first. */
function accountFor({ deposit, profit_sharing }: Order): MerchantAccount {
  if (deposit !== undefined) return 'deposit'
  return profit_sharing ? 'frozen' : 'available'
}

function paymentOf(
  { random, settings }: Sandbox,
  tx: Transaction,
  order: Order,
  options: PayOptions,
): Payment {
  const { coupons, holder } = couponsOf(random, tx, order, options)
  const discount = coupons.reduce((sum, { amount }) => sum + amount, 0)
  if (coupons.some(({ amount }) => !Number.isSafeInteger(amount) || amount < 1) || discount >= order.total)
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      'coupons take whole fen off, and leave something to be paid',
    )
  if (order.deposit !== undefined && coupons.length > 0)
    throw new EmulatorProblem(400, 'INVALID_REQUEST', 'a deposit is paid without coupons')
  const own = coupons.filter(({ type }) => type === 'NOCASH').reduce((sum, { amount }) => sum + amount, 0)
  return {
    transaction_id: `4200${random.digits(6)}${chinaDay(tx.now).replaceAll('-', '')}${random.digits(10)}`,
    time: tx.now,
    bank_type: options.bank_type ?? 'OTHERS',
    openid: options.openid ?? order.openid ?? holder ?? `o${random.text(27)}`,
    ...(order.sub_appid !== undefined && { sub_openid: options.sub_openid ?? `o${random.text(27)}` }),
    payer_total: order.total - discount,
    coupons,
    // Of a deposit the merchant pays for what it consumes.
    fee: order.deposit === undefined ? Math.round((order.total - own) * settings.feeRate) : 0,
  }
}

/** What the coupons take off, and the user who has them, where they are the sandbox's. */
function couponsOf(
  random: Sandbox['random'],
  tx: Transaction,
  order: Order,
  { coupons: given = [], openid = order.openid }: PayOptions,
): { coupons: UsedCoupon[]; holder: string | undefined } {
  const ids = given.map(({ coupon_id }) => coupon_id)
  let holder = openid
  const coupons = given.map((coupon): UsedCoupon => {
    const { coupon_id, amount } = coupon
    const known = coupon_id === undefined ? undefined : couponFor(tx, order, coupon_id, ids)
    if (known !== undefined) {
      holder ??= known.openid
      mustBeHeldBy(known, holder)
      return known.coupon
    }
    if (amount === undefined)
      throw new EmulatorProblem(
        404,
        'RESOURCE_NOT_EXISTS',
        `there is no coupon ${coupon_id}: send it to the user first, or say what it takes off (amount, fen)`,
      )
    return {
      coupon_id: coupon_id ?? random.digits(11),
      stock_id: coupon.stock_id ?? random.digits(8),
      name: coupon.name ?? '代金券',
      type: coupon.type ?? 'CASH',
      amount,
    }
  })
  return { coupons, holder }
}

function mustBeHeldBy({ openid, coupon }: ApplicableCoupon, payer: string): void {
  if (openid !== payer)
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `the coupon ${coupon.coupon_id} is another user's: the order is paid by ${payer}`,
    )
}

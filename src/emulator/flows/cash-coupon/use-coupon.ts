import { notifyMerchant } from '../../delivery/outbox.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { orderKey, owner, type Order, type Payment, type UsedCoupon } from '../payment/order.ts'
import { COUPONS_SENT, showCoupon, statusOf, type CashCoupon } from './coupon.ts'
import { COUPON_URLS, merchantsOf, STOCKS } from './stock.ts'

/** What a coupon of the sandbox takes off an order, and whose it is. */
export interface ApplicableCoupon {
  readonly openid: string
  readonly coupon: UsedCoupon
}

/**
 * A coupon that a user has, for an order.
 *
 * @param among ids of all coupons that the order is paid with
 * @returns nothing where it is none of the sandbox's
 * @throws {EmulatorProblem} 400 where it cannot be used for this order
 */
export function couponFor(
  tx: Transaction,
  order: Order,
  coupon_id: string,
  among: readonly (string | undefined)[],
): ApplicableCoupon | undefined {
  const coupon = tx.get(COUPONS_SENT, coupon_id)
  if (coupon === undefined) return undefined
  checkUse(tx, order, coupon, among)
  const { stock_id, coupon_name: name, coupon_amount: amount, no_cash, stock_creator_mchid } = coupon
  return {
    openid: coupon.openid,
    coupon: no_cash
      ? { coupon_id, stock_id, name, amount, type: 'NOCASH' }
      : { coupon_id, stock_id, name, amount, type: 'CASH', paid_by: stock_creator_mchid },
  }
}

function checkUse(
  tx: Transaction,
  order: Order,
  coupon: CashCoupon,
  among: readonly (string | undefined)[],
): void {
  const { coupon_id, transaction_minimum, begins } = coupon
  const refuse = (why: string): never => {
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `the coupon ${coupon_id} ${why}`)
  }
  const stock = tx.get(STOCKS, coupon.stock_id)!
  const status = statusOf(coupon, tx.now)
  if (status !== 'SENDED') refuse(`is ${status}, not SENDED`)
  if (tx.now < begins) refuse('is not good yet')
  if (!stock.no_cash && stock.budget < coupon.coupon_amount) refuse('has no budget left to be paid from')
  if (order.total < transaction_minimum) refuse(`needs an order of ${transaction_minimum} fen at the least`)
  if (!merchantsOf(stock).some(mchid => mchid === order.mchid || mchid === order.sub_mchid))
    refuse(`is not for orders of ${owner(order)}`)
  if (among.filter(id => id === coupon_id).length > 1) refuse('is named twice')
  if (among.length > 1 && stock.coupon_use_rule.combine_use !== true)
    refuse('may not be used together with others')
}

/**
 * An order was paid: its coupons of the sandbox are used, and who made them is told. A refund does not give
 * them back (inferred: nothing documented says that it does).
 */
export function useCoupons(sandbox: Sandbox, tx: Transaction, order: Order, payment: Payment): void {
  for (const { coupon_id, amount } of payment.coupons) {
    const coupon = tx.get(COUPONS_SENT, coupon_id)
    const stock = tx.get(STOCKS, coupon?.stock_id ?? '')
    if (coupon === undefined || stock === undefined) continue
    const { transaction_id, time } = payment
    const used = tx.put(COUPONS_SENT, coupon_id, {
      ...coupon,
      used: { time, mchid: owner(order), transaction_id, amount },
    })
    if (!stock.no_cash) tx.put(STOCKS, stock.stock_id, { ...stock, budget: stock.budget - amount })
    const told = tx.get(COUPON_URLS, stock.stock_creator_mchid)
    notifyMerchant(sandbox, tx, {
      event_type: 'COUPON.USE',
      original_type: 'coupon',
      summary: '代金券核销通知',
      mchid: stock.stock_creator_mchid,
      url: told?.switch === true ? told.notify_url : undefined,
      about: `orders/${orderKey(order.mchid, order.out_trade_no)}`,
      resource: notifiedUse(used, tx.now),
    })
  }
}

/** The notification says how much was taken off; a query does not. */
function notifiedUse(coupon: CashCoupon, now: number): Record<string, unknown> {
  const shown = showCoupon(coupon, now)
  const use = shown['consume_information'] as object
  return { ...shown, consume_information: { ...use, consume_amount: coupon.used?.amount } }
}

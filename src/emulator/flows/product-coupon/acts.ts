import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { OFFERS, receiptOf } from './offer.ts'
import { receiveCoupons } from './send.ts'
import { STOCKS } from './stock.ts'
import { mustBe, putCoupon, USER_COUPONS, type UserCoupon } from './user-coupon.ts'

/** What a user does who gets a coupon in WeChat. */
export interface CouponReceipt {
  /** Of a coupon that a merchant's page offers (pre-send-coupon); else the stock and the user are named. */
  readonly token?: string | undefined
  readonly stock_id?: string | undefined
  /** Default a new user. */
  readonly openid?: string | undefined
  /** Default one that the sandbox makes. */
  readonly appid?: string | undefined
}

/**
 * A user takes a coupon: from a merchant's page, or from a campaign of the brand's.
 *
 * @returns it; of a bundle the first one
 * @throws {EmulatorProblem} where there is no such offer or stock, or it sends none
 */
export function takeCoupon(sandbox: Sandbox, tx: Transaction, receipt: CouponReceipt): UserCoupon {
  const { random } = sandbox
  const { token, stock_id, openid = `o${random.text(27)}`, appid = `wx${random.hex(16)}` } = receipt
  const offer = token === undefined ? undefined : tx.get(OFFERS, token)
  if (token !== undefined && (offer === undefined || offer.until < tx.now))
    throw new EmulatorProblem(
      404,
      'RESOURCE_NOT_EXISTS',
      'there is no such token, or its five minutes are over',
    )
  const stocks = (offer?.stocks ?? [stock_id ?? '']).flatMap(id => tx.get(STOCKS, id) ?? [])
  if (stocks.length === 0)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no stock of product coupons ${stock_id}`)
  if (offer === undefined) {
    const send_request_no = random.digits(20)
    const taken = { openid, appid, send_request_no, send_channel: 'BRAND_MANAGE' } as const
    return receiveCoupons(sandbox, tx, stocks, taken)[0]!
  }
  tx.drop(OFFERS, token!)
  const taken = { openid: offer.openid, send_channel: 'RECEIVE_COMPONENT', ...receiptOf(offer) } as const
  return receiveCoupons(sandbox, tx, stocks, taken)[0]!
}

/** A user deletes a coupon from the card package: nobody is told. */
export function removeCoupon(tx: Transaction, coupon_code: string): UserCoupon {
  for (const coupon of tx.all(USER_COUPONS))
    if (coupon.coupon_code === coupon_code) {
      mustBe(coupon, ['CONFIRMING', 'PENDING', 'EFFECTIVE'], tx.now)
      return putCoupon(tx, { ...coupon, isRemoved: true })
    }
  throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no product coupon ${coupon_code}`)
}

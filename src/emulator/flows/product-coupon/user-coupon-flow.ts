import { respondWith } from '../../documented.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { allOfNumber } from '../../journal/numbers.ts'
import { paramError } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { ORDERS, TRANSACTIONS } from '../payment/order.ts'
import type { ProductMode } from './modes.ts'
import { numberOf, once } from './once.ts'
import { OFFERED, OFFERS, receiptOf, type SendBody } from './offer.ts'
import { pageOf } from './page.ts'
import { invalid, wrongStore } from './problems.ts'
import { deactivationOf } from './product.ts'
import { receiveCoupon, tellOf } from './send.ts'
import { ownStock, STOCKS } from './stock.ts'
import {
  couponKey,
  couponsOf,
  mustBe,
  ownCoupon,
  putCoupon,
  showCoupon,
  stateOf,
  USER_COUPONS,
  type CouponUsage,
  type UserCoupon,
} from './user-coupon.ts'

type UseBody = Omit<CouponUsage, 'use_request_no'> & {
  readonly out_request_no: string
  readonly store_id?: string
}

/** What users have: sent, confirmed, used, returned, found. */
export function userCouponOperations(sandbox: Sandbox, mode: ProductMode): FlowModule['operations'] {
  const base = `${mode.base}/users/{openid}`
  const one = `${base}/coupons/{coupon_code}`
  const deed =
    (run: (coupon: UserCoupon, request: FlowRequest, tx: Transaction) => UserCoupon) =>
    (request: FlowRequest, tx: Transaction) => {
      const coupon = ownCoupon(mode, request, tx)
      once(tx, request, numberOf(request), () => couponKey(run(coupon, request, tx)))
      return respondWith(request, showCoupon(tx, tx.get(USER_COUPONS, couponKey(coupon))!))
    }
  return {
    [`POST ${base}/coupons`]: (request, tx) => {
      const given = request.body as SendBody
      const stock = ownStock(mode, request, tx)
      sandbox.parties.mustBeBound(given.appid, request.caller.id)
      const key = once(tx, request, given.send_request_no, () =>
        couponKey(
          receiveCoupon(sandbox, tx, stock, {
            openid: request.variables['openid']!,
            send_channel: 'API',
            ...receiptOf(given),
          }),
        ),
      )
      return respondWith(request, showCoupon(tx, tx.get(USER_COUPONS, key)!))
    },
    [`POST ${base}/pre-send-coupon`]: (request, tx) => {
      const given = request.body as SendBody
      const { stock_id } = ownStock(mode, request, tx)
      const token = once(tx, request, given.send_request_no, () => {
        const made = sandbox.random.text(32)
        const openid = request.variables['openid']!
        tx.put(OFFERS, made, { ...given, openid, stocks: [stock_id], until: tx.now + OFFERED })
        return made
      })
      return { body: { token } }
    },
    [`GET ${base}/coupons`]: (request, tx) => respondWith(request, list(mode, request, tx)),
    [`GET ${one}`]: (request, tx) => respondWith(request, showCoupon(tx, ownCoupon(mode, request, tx))),
    [`POST ${one}/confirm`]: deed((coupon, request, tx) => {
      mustBe(coupon, ['CONFIRMING'], tx.now)
      return putCoupon(tx, { ...coupon, confirmed: { request_no: numberOf(request), time: tx.now } })
    }),
    [`POST ${one}/use`]: deed((coupon, request, tx) => use(sandbox, coupon, request, tx)),
    [`POST ${one}/return`]: deed((coupon, request, tx) => {
      mustBe(coupon, ['USED'], tx.now)
      const returned = { request_no: numberOf(request), time: tx.now }
      const back = putCoupon(tx, { ...coupon, isUsed: false, returned })
      tellOf(sandbox, tx, back, 'RETURN')
      return back
    }),
    [`POST ${one}/deactivate`]: deed((coupon, request, tx) => {
      mustBe(coupon, ['CONFIRMING', 'PENDING', 'EFFECTIVE'], tx.now)
      return putCoupon(tx, { ...coupon, deactivated: deactivationOf(request, tx.now) })
    }),
  }
}

function use(sandbox: Sandbox, coupon: UserCoupon, { body }: FlowRequest, tx: Transaction): UserCoupon {
  const { out_request_no, use_time, store_id, ...given } = body as UseBody
  const { associated_order_info, associated_pay_score_order_info } = given
  if (associated_order_info === undefined && associated_pay_score_order_info === undefined)
    throw paramError('关联微信支付订单信息和支付分订单信息须填写其一', 'associated_order_info', 'body')
  mustBe(coupon, ['EFFECTIVE'], tx.now)
  const { details, stores } = tx.get(STOCKS, coupon.stock_id)!
  if (details.store_scope === 'SPECIFIC' && store_id !== undefined && !stores.includes(store_id))
    throw wrongStore()
  if (associated_order_info !== undefined) mustBePaid(tx, associated_order_info)
  const used = {
    use_request_no: out_request_no,
    use_time,
    associated_order_info,
    associated_pay_score_order_info,
  }
  const after = putCoupon(tx, { ...coupon, used, returned: undefined, isUsed: true })
  tellOf(sandbox, tx, after, 'USE')
  return after
}

/** That it has to be a real order is documented; what another one is answered with is inferred. */
function mustBePaid(
  tx: Transaction,
  { transaction_id, out_trade_no }: { readonly transaction_id?: string; readonly out_trade_no?: string },
): void {
  const byTransaction = tx.get(ORDERS, tx.get(TRANSACTIONS, transaction_id ?? '')?.order ?? '')
  const found = transaction_id === undefined ? allOfNumber(tx, ORDERS, out_trade_no ?? '') : [byTransaction]
  if (!found.some(order => order?.payment !== undefined)) throw invalid('关联的微信支付订单不存在或未支付')
}

function list(mode: ProductMode, request: FlowRequest, tx: Transaction): unknown {
  const { query, variables, caller } = request
  const is = (name: string, value: string | undefined): boolean =>
    query[name] === undefined || query[name] === value
  const found = couponsOf(tx, variables['openid']!).filter(
    coupon =>
      coupon.brand_id === mode.brandOf(request) &&
      coupon.creator === caller.id &&
      is('product_coupon_id', coupon.product_coupon_id) &&
      is('stock_id', coupon.stock_id) &&
      is('user_coupon_bundle_id', coupon.bundle?.user_coupon_bundle_id) &&
      is('coupon_state', stateOf(coupon, tx.now)),
  )
  const { items, ...page } = pageOf(query, found)
  return { ...page, user_coupon_list: items.map(coupon => showCoupon(tx, coupon)) }
}

import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { COUPON_REQUESTS, COUPONS_OF_USER, COUPONS_SENT, couponsOf, type CashCoupon } from './coupon.ts'
import { isSingleItem, STOCKS, type CouponStock } from './stock.ts'
import { ownStock } from './stock-states.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

interface SendBody {
  readonly stock_id: string
  readonly out_request_no: string
  readonly appid: string
  readonly coupon_value?: number
  readonly coupon_minimum?: number
}

/** Sends a user a coupon, or finds the one that was sent with the same number. */
export function sendCoupon(sandbox: Sandbox, request: FlowRequest, tx: Transaction): CashCoupon {
  const { caller, variables, body } = request
  const given = body as SendBody
  const openid = variables['openid']!
  const number = `${caller.id}/${given.out_request_no}`
  const parameters = canonical({ ...given, openid })
  const known = tx.get(COUPONS_SENT, tx.get(COUPON_REQUESTS, number)?.coupon ?? '')
  if (known !== undefined) {
    // The code is inferred.
    if (known.parameters !== parameters)
      throw new EmulatorProblem(400, 'INVALID_REQUEST', '商户单据号已存在，但请求参数与原请求不一致')
    return known
  }
  const stock = ownStock(request, tx, given.stock_id)
  sandbox.parties.mustBeBound(given.appid, caller.id)
  const coupon_amount = given.coupon_value ?? stock.coupon_use_rule.fixed_normal_coupon!.coupon_amount!
  if (coupon_amount < 1) throw paramError('券面额须大于0', 'coupon_value', 'body')
  checkLimits(tx, stock, openid, coupon_amount)
  const coupon: CashCoupon = {
    coupon_id: sandbox.random.digits(11),
    stock_id: stock.stock_id,
    stock_creator_mchid: stock.stock_creator_mchid,
    sender_mchid: caller.id,
    openid,
    coupon_name: stock.stock_name,
    description: stock.description ?? stock.stock_name,
    no_cash: stock.no_cash,
    singleitem: isSingleItem(stock),
    coupon_amount,
    transaction_minimum:
      given.coupon_minimum ?? stock.coupon_use_rule.fixed_normal_coupon!.transaction_minimum!,
    out_request_no: given.out_request_no,
    parameters,
    created: tx.now,
    ...validityOf(stock, tx.now),
  }
  const ids = tx.get(COUPONS_OF_USER, openid)?.coupons ?? []
  tx.put(COUPONS_OF_USER, openid, { coupons: [...ids, coupon.coupon_id] })
  tx.put(COUPON_REQUESTS, number, { coupon: coupon.coupon_id })
  tx.put(STOCKS, stock.stock_id, {
    ...stock,
    distributed_coupons: stock.distributed_coupons + 1,
    distributed_amount: stock.distributed_amount + coupon_amount,
    last_day: { day: chinaDay(tx.now), amount: sentToday(stock, tx.now) + coupon_amount },
  })
  return tx.put(COUPONS_SENT, coupon.coupon_id, coupon)
}

function checkLimits(tx: Transaction, stock: CouponStock, openid: string, amount: number): void {
  const { max_coupons, max_amount, max_amount_by_day = 0, max_coupons_per_user } = stock.stock_use_rule
  if (stock.status !== 'running') throw paramError('批次状态不可用', 'stock_id', 'body', stock.status)
  if (stock.distributed_coupons >= max_coupons || stock.distributed_amount + amount > max_amount)
    throw new EmulatorProblem(403, 'NOT_ENOUGH', '批次预算不足')
  if (max_amount_by_day > 0 && sentToday(stock, tx.now) + amount > max_amount_by_day)
    throw new EmulatorProblem(403, 'NOT_ENOUGH', '批次单天发放预算不足')
  // The message and its code were seen on the wire; the status is inferred.
  if (couponsOf(tx, openid).filter(each => each.stock_id === stock.stock_id).length >= max_coupons_per_user)
    throw new EmulatorProblem(403, 'RULE_LIMIT', '用户已达最大领券次数')
}

function sentToday({ last_day }: CouponStock, now: number): number {
  return last_day?.day === chinaDay(now) ? last_day.amount : 0
}

/** From when until when a coupon that is sent now is good; times of the day and week are not played. */
function validityOf(stock: CouponStock, now: number): { begins: number; ends: number } {
  const { available_time_after_receive: minutes, second_day_available } =
    stock.coupon_use_rule.coupon_available_time ?? {}
  const from = second_day_available === true ? Date.parse(`${chinaDay(now + DAY)}T00:00:00+08:00`) : now
  const begins = Math.max(from, Date.parse(stock.available_begin_time))
  const ends = Date.parse(stock.available_end_time)
  return { begins, ends: minutes ? Math.min(ends, begins + minutes * MINUTE) : ends }
}

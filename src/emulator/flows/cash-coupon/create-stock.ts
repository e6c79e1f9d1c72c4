import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { STOCK_REQUESTS, STOCKS, type CouponStock, type SendRule, type UseRule } from './stock.ts'

interface StockBody {
  readonly stock_name: string
  readonly stock_type: string
  readonly belong_merchant: string
  readonly out_request_no: string
  readonly available_begin_time: string
  readonly available_end_time: string
  readonly no_cash: boolean
  readonly pattern_info?: { readonly description?: string }
  readonly stock_use_rule: SendRule
  readonly coupon_use_rule: UseRule
}

/** Makes a stock, which is to be activated, or finds the one that was made with the same number. */
export function createStock(sandbox: Sandbox, { caller, body }: FlowRequest, tx: Transaction): CouponStock {
  const given = body as StockBody
  const request = `${caller.id}/${given.out_request_no}`
  const known = tx.get(STOCKS, tx.get(STOCK_REQUESTS, request)?.stock ?? '')
  if (known !== undefined) {
    // The code is inferred: it is what other numbers that are used again are answered with.
    if (known.parameters !== canonical(given))
      throw new EmulatorProblem(400, 'INVALID_REQUEST', '商户单据号已存在，但请求参数与原请求不一致')
    return known
  }
  const { belong_merchant } = given
  if (belong_merchant !== caller.id) sandbox.parties.mustBeRelated(caller.id, belong_merchant)
  checkRules(given, tx.now)
  const stock: CouponStock = {
    stock_id: sandbox.random.digits(8),
    stock_creator_mchid: caller.id,
    belong_merchant,
    stock_name: given.stock_name,
    description: given.pattern_info?.description,
    status: 'unactivated',
    no_cash: given.no_cash,
    available_begin_time: given.available_begin_time,
    available_end_time: given.available_end_time,
    stock_use_rule: given.stock_use_rule,
    coupon_use_rule: given.coupon_use_rule,
    distributed_coupons: 0,
    distributed_amount: 0,
    budget: 0,
    parameters: canonical(given),
    created: tx.now,
  }
  tx.put(STOCK_REQUESTS, request, { stock: stock.stock_id })
  tx.schedule(`coupon-stock/${stock.stock_id}`, {
    at: Date.parse(stock.available_end_time),
    name: 'coupon-stock.end',
    data: { stock: stock.stock_id },
  })
  return tx.put(STOCKS, stock.stock_id, stock)
}

function checkRules(given: StockBody, now: number): void {
  const { stock_use_rule: send, coupon_use_rule: use } = given
  const [begin, end] = [given.available_begin_time, given.available_end_time].map(time => Date.parse(time))
  if (given.stock_type !== 'NORMAL')
    throw paramError(
      '批次类型须为NORMAL',
      'stock_type',
      'body',
      'the sandbox plays coupons of a fixed amount',
    )
  if (begin! >= end!) throw paramError('批次开始时间须早于结束时间', 'available_begin_time', 'body')
  if (end! <= now) throw paramError('批次结束时间须晚于当前时间', 'available_end_time', 'body')
  const { coupon_amount, transaction_minimum } = use.fixed_normal_coupon ?? {}
  if (coupon_amount === undefined || coupon_amount < 1 || transaction_minimum === undefined)
    throw paramError('固定面额满减券须填写面额和门槛', 'coupon_use_rule.fixed_normal_coupon', 'body')
  if (send.max_amount !== coupon_amount * send.max_coupons)
    throw paramError('批次预算等于批次面额乘以发券数', 'stock_use_rule.max_amount', 'body')
}

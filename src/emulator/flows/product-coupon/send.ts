import { defined } from '../../../lib/defined.ts'
import { notifyMerchant } from '../../delivery/outbox.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { paramError } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { invalid, notSending, userHasEnough } from './problems.ts'
import { PRODUCTS } from './product.ts'
import { putStock, ruleOf, sentToday, stateOf, STOCKS, type ProductStock } from './stock.ts'
import {
  COUPONS_OF_USER,
  couponKey,
  couponsOf,
  putCoupon,
  showReceived,
  USER_COUPONS,
  type UserCoupon,
} from './user-coupon.ts'

const DAY = 24 * 3_600_000

/** Where a partner or a brand is told of its coupons, by its number. */
export const NOTIFY_CONFIGS: Table<{ readonly notify_url: string; readonly update_time: string }> =
  table('product_coupon_urls')

/** To whom a coupon goes, and by whose doing. */
export type Receipt = Pick<
  UserCoupon,
  'openid' | 'appid' | 'send_request_no' | 'send_channel' | 'attach' | 'coupon_tag_info' | 'bundle'
> & { readonly coupon_code?: string | undefined }

/**
 * A user gets a coupon, by whichever channel. It cannot be used before the merchant has been told of it, and
 * has confirmed that it has it in its books.
 *
 * @throws {EmulatorProblem} 400 where the stock sends none, or not to this user
 */
export function receiveCoupon(
  sandbox: Sandbox,
  tx: Transaction,
  stock: ProductStock,
  receipt: Receipt,
): UserCoupon {
  checkLimits(tx, stock, receipt.openid)
  const coupon_code = codeFor(sandbox, tx, stock, receipt.coupon_code)
  const { stock_id, product_coupon_id, brand_id, creator } = stock
  const coupon = putCoupon(tx, {
    ...receipt,
    coupon_code,
    stock_id,
    product_coupon_id,
    brand_id,
    creator,
    received: tx.now,
    ...validityOf(stock, tx.now),
    isUsed: false,
    isRemoved: false,
  })
  putStock(tx, {
    ...stock,
    codes: stock.codes.filter(code => code !== coupon_code),
    sent: stock.sent + 1,
    last_day: { day: chinaDay(tx.now), count: sentToday(stock, tx.now) + 1 },
  })
  const keys = tx.get(COUPONS_OF_USER, receipt.openid)?.coupons ?? []
  tx.put(COUPONS_OF_USER, receipt.openid, { coupons: [...keys, couponKey(coupon)] })
  tellOf(sandbox, tx, coupon, 'SEND')
  return coupon
}

/** One coupon of each stock: several stocks are a bundle, of which one coupon after another is used. */
export function receiveCoupons(
  sandbox: Sandbox,
  tx: Transaction,
  stocks: readonly ProductStock[],
  receipt: Receipt,
): UserCoupon[] {
  const user_coupon_bundle_id = sandbox.random.digits(22)
  return stocks.map((stock, user_coupon_bundle_index) =>
    receiveCoupon(sandbox, tx, stock, {
      ...receipt,
      ...(stock.bundle !== undefined && {
        bundle: { user_coupon_bundle_id, user_coupon_bundle_index, total_count: stocks.length },
      }),
    }),
  )
}

function checkLimits(tx: Transaction, stock: ProductStock, openid: string): void {
  const {
    max_count,
    max_count_per_day = Infinity,
    max_count_per_user = Infinity,
  } = stock.details.stock_send_rule
  const product = tx.get(PRODUCTS, stock.product_coupon_id)
  if (stateOf(stock, tx.now) !== 'SENDING' || product?.deactivated !== undefined) throw notSending()
  // Documented are the limits; what they are answered with is inferred.
  if (stock.sent >= max_count) throw invalid('商品券批次发放次数已达上限')
  if (sentToday(stock, tx.now) >= max_count_per_day) throw invalid('商品券批次当日发放次数已达上限')
  // Those that were never confirmed count, too.
  const had = couponsOf(tx, openid).filter(each => each.stock_id === stock.stock_id)
  if (had.length >= max_count_per_user) throw userHasEnough()
}

function codeFor(
  { random }: Sandbox,
  tx: Transaction,
  { stock_id, details, codes }: ProductStock,
  given: string | undefined,
): string {
  const mode = details.coupon_code_mode
  if (mode === 'WECHATPAY') return random.digits(16)
  const code = mode === 'UPLOAD' ? (given ?? codes[0]) : given
  if (code === undefined && mode === 'UPLOAD') throw invalid('商品券批次没有可用的券Code，请先上传')
  if (code === undefined) throw paramError('券Code由商户指定时必填', 'coupon_code', 'body')
  const isFree = tx.get(USER_COUPONS, couponKey({ stock_id, coupon_code: code })) === undefined
  if (!isFree || (mode === 'UPLOAD' && !codes.includes(code))) throw invalid('券Code不可用')
  return code
}

/** A day is 24 hours here; times of the day and week are not played. */
function validityOf(stock: ProductStock, now: number): { begins: number; ends: number } {
  const period = ruleOf(stock)?.coupon_available_period
  // Inferred: no coupon of the documentation is without a period.
  if (period === undefined) return { begins: now, ends: now + 365 * DAY }
  const { available_days, available_seconds, wait_days_after_receive = 0 } = period
  const begins = Math.max(now + wait_days_after_receive * DAY, Date.parse(period.available_begin_time))
  const spans = [(available_days ?? 0) * DAY, (available_seconds ?? 0) * 1000].filter(span => span > 0)
  const ends = [Date.parse(period.available_end_time), ...spans.map(span => begins + span)]
  return { begins, ends: Math.min(...ends) }
}

const SUMMARIES = { SEND: '商品券发券通知', USE: '商品券核销通知', RETURN: '商品券退券通知' } as const

/** Tells the partner or the brand what became of a coupon. */
export function tellOf(
  sandbox: Sandbox,
  tx: Transaction,
  coupon: UserCoupon,
  what: keyof typeof SUMMARIES,
): void {
  const { creator, brand_id, product_coupon_id, stock_id, openid } = coupon
  const isPartner = creator !== brand_id
  // The guide has one type for both; a page of the partners' names theirs otherwise.
  const prefix =
    isPartner && what === 'SEND' ? sandbox.settings.partnerCouponEvents : ('PRODUCT_COUPON' as const)
  notifyMerchant(sandbox, tx, {
    event_type: `${prefix}.${what}`,
    original_type: 'product_coupon',
    summary: SUMMARIES[what],
    mchid: creator,
    url: tx.get(NOTIFY_CONFIGS, creator)?.notify_url,
    about: `${USER_COUPONS.name}/${couponKey(coupon)}`,
    resource: {
      ...showReceived(coupon),
      product_coupon_id,
      stock_id,
      openid,
      ...(what === 'SEND' && onlySent(tx, coupon)),
    },
  })
}

/** What is told of a coupon when it is sent, and not later. */
function onlySent(tx: Transaction, { stock_id, appid, attach, bundle }: UserCoupon): Record<string, unknown> {
  const stock = tx.get(STOCKS, stock_id)
  return defined({
    appid: stock?.details.notify_config?.notify_appid ?? appid,
    attach,
    stock_bundle_id: stock?.bundle?.stock_bundle_id,
    user_coupon_bundle_id: bundle?.user_coupon_bundle_id,
  })
}

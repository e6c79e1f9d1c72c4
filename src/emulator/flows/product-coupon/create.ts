import { paramError } from '../../problem.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import type { Sandbox } from '../../sandbox.ts'
import type { ProductMode } from './modes.ts'
import { wrongRule } from './problems.ts'
import { PRODUCTS, type ProductCoupon, type ProductDetails } from './product.ts'
import { putStock, STOCKS_OF_PRODUCT, type ProductStock, type StockDetails, type UsageRule } from './stock.ts'

const RULES = { NORMAL: 'normal_coupon', DISCOUNT: 'discount_coupon', EXCHANGE: 'exchange_coupon' } as const

type BundleRule = Pick<UsageRule, 'coupon_available_period'> &
  Partial<Record<`${(typeof RULES)[keyof typeof RULES]}_list`, readonly unknown[]>>

/** What a bundle of stocks is, as it was given. */
export interface BundleDetails extends Omit<StockDetails, 'progressive_bundle_usage_rule'> {
  readonly progressive_bundle_usage_rule?: BundleRule
}

type CreateBody = ProductDetails & {
  readonly brand_id?: string
  readonly out_request_no: string
  readonly stock?: StockDetails
  readonly stock_bundle?: BundleDetails
}

/**
 * Makes a product coupon with its first stock, or its first bundle of stocks.
 *
 * @throws {EmulatorProblem} 400 where the rule is not where this kind of coupon has it
 */
export function createProduct(
  sandbox: Sandbox,
  mode: ProductMode,
  request: FlowRequest,
  tx: Transaction,
): ProductCoupon {
  const {
    brand_id: _brand,
    out_request_no: _number,
    stock,
    stock_bundle,
    ...details
  } = request.body as CreateBody
  const product: ProductCoupon = {
    product_coupon_id: sandbox.random.digits(10),
    brand_id: mode.brandOf(request),
    creator: request.caller.id,
    details,
    first: '',
  }
  const first =
    details.usage_mode === 'PROGRESSIVE_BUNDLE'
      ? addBundle(sandbox, tx, product, stock_bundle)[0]!.bundle!.stock_bundle_id
      : addStock(sandbox, tx, product, stock).stock_id
  return tx.put(PRODUCTS, product.product_coupon_id, { ...product, first })
}

/** Adds a stock to a product coupon that is used once. */
export function addStock(
  { random }: Sandbox,
  tx: Transaction,
  product: ProductCoupon,
  details: StockDetails | undefined,
): ProductStock {
  const { usage_mode, scope, type, single_usage_info } = product.details
  // SEQUENTIAL was before PROGRESSIVE_BUNDLE, and is no longer documented.
  if (details === undefined || usage_mode !== 'SINGLE') throw wrongRule()
  if (scope === 'ALL' && single_usage_info?.[RULES[type]] === undefined) throw wrongRule()
  if (scope === 'SINGLE' && details.single_usage_rule?.[RULES[type]] === undefined) throw wrongRule()
  checkPeriod(details.single_usage_rule, 'stock.single_usage_rule')
  return put(tx, product, details, { stock_id: `${product.product_coupon_id}${random.digits(6)}` })
}

/**
 * Adds a bundle of stocks to a product coupon that is used several times: one stock for each time. The days
 * between two uses (`interval_days`) and their order are not played.
 */
export function addBundle(
  { random }: Sandbox,
  tx: Transaction,
  product: ProductCoupon,
  details: BundleDetails | undefined,
): ProductStock[] {
  const { usage_mode, type, progressive_bundle_usage_info } = product.details
  const { progressive_bundle_usage_rule: rule, ...others } = details ?? {}
  if (usage_mode !== 'PROGRESSIVE_BUNDLE' || rule === undefined) throw wrongRule()
  const rules = rulesOfUses(rule[`${RULES[type]}_list`], progressive_bundle_usage_info?.count)
  checkPeriod(rule, 'stock_bundle.progressive_bundle_usage_rule')
  const stock_bundle_id = random.digits(18)
  const { coupon_available_period } = rule
  return rules.map((one, stock_bundle_index) =>
    put(
      tx,
      product,
      {
        ...(others as StockDetails),
        progressive_bundle_usage_rule: { coupon_available_period, [RULES[type]]: one },
      },
      {
        stock_id: `${product.product_coupon_id}${random.digits(6)}`,
        bundle: { stock_bundle_id, stock_bundle_index },
      },
    ),
  )
}

/**
 * A rule for each use. The official samples give one rule for three uses, too: it is that of each.
 *
 * @throws {EmulatorProblem} where there are more or fewer than uses
 */
function rulesOfUses(rules: readonly unknown[] = [], uses: number = rules.length): readonly unknown[] {
  if (rules.length !== 1 && rules.length !== uses) throw wrongRule()
  return Array.from({ length: uses }, (_, use) => rules[use] ?? rules[0])
}

function put(
  tx: Transaction,
  { product_coupon_id, brand_id, creator }: ProductCoupon,
  details: StockDetails,
  made: Pick<ProductStock, 'stock_id' | 'bundle'>,
): ProductStock {
  const ids = tx.get(STOCKS_OF_PRODUCT, product_coupon_id)?.stocks ?? []
  tx.put(STOCKS_OF_PRODUCT, product_coupon_id, { stocks: [...ids, made.stock_id] })
  return putStock(tx, {
    ...made,
    product_coupon_id,
    brand_id,
    creator,
    details,
    codes: [],
    uploaded: 0,
    stores: [],
    sent: 0,
  })
}

function checkPeriod(rule: Pick<UsageRule, 'coupon_available_period'> | undefined, field: string): void {
  if (rule === undefined) return
  const { available_begin_time, available_end_time } = rule.coupon_available_period
  if (Date.parse(available_begin_time) >= Date.parse(available_end_time))
    throw paramError('开始时间须早于结束时间', `${field}.coupon_available_period`, 'body')
}

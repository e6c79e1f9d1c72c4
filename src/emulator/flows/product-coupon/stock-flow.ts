import { respondWith } from '../../documented.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { addStock } from './create.ts'
import type { ProductMode } from './modes.ts'
import { numberOf, once } from './once.ts'
import { pageOf } from './page.ts'
import { allStores, invalid, wrongState } from './problems.ts'
import { deactivationOf, ownProduct } from './product.ts'
import {
  ownStock,
  putStock,
  showStock,
  stateOf,
  STOCKS,
  stocksOf,
  type ProductStock,
  type StockDetails,
} from './stock.ts'

export interface BudgetBody {
  readonly update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY'
  readonly current_max_count?: number
  readonly target_max_count?: number
  readonly current_max_count_per_day?: number
  readonly target_max_count_per_day?: number
}

/** Stocks of product coupons: added, changed, found; their budget, codes and stores. */
export function stockOperations(sandbox: Sandbox, mode: ProductMode): FlowModule['operations'] {
  const base = `${mode.base}/product-coupons/{product_coupon_id}/stocks`
  const one = `${base}/{stock_id}`
  const change = (
    request: FlowRequest,
    tx: Transaction,
    run: (stock: ProductStock) => ProductStock,
  ): ReturnType<typeof respondWith> => {
    const stock = ownStock(mode, request, tx)
    const id = once(tx, request, numberOf(request), () => {
      if (stock.deactivated !== undefined) throw wrongState()
      return putStock(tx, run(stock)).stock_id
    })
    return respondWith(request, showStock(tx.get(STOCKS, id)!, tx.now))
  }
  return {
    [`POST ${base}`]: (request, tx) => {
      const product = ownProduct(mode, request, tx)
      const { stock } = request.body as { readonly stock?: StockDetails }
      const id = once(tx, request, numberOf(request), () => addStock(sandbox, tx, product, stock).stock_id)
      return respondWith(request, showStock(tx.get(STOCKS, id)!, tx.now))
    },
    [`GET ${base}`]: (request, tx) => {
      const { product_coupon_id } = ownProduct(mode, request, tx)
      const { state, stock_bundle_id: bundle } = request.query
      const found = stocksOf(tx, product_coupon_id).filter(
        stock =>
          (state === undefined || stateOf(stock, tx.now) === state) &&
          (bundle === undefined || stock.bundle?.stock_bundle_id === bundle),
      )
      const { items, ...page } = pageOf(request.query, found)
      return respondWith(request, { ...page, stock_list: items.map(stock => showStock(stock, tx.now)) })
    },
    [`GET ${one}`]: (request, tx) => respondWith(request, showStock(ownStock(mode, request, tx), tx.now)),
    [`PATCH ${one}`]: (request, tx) => change(request, tx, stock => changed(stock, request.body)),
    [`POST ${one}/deactivate`]: (request, tx) =>
      change(request, tx, stock => ({ ...stock, deactivated: deactivationOf(request, tx.now) })),
    [`POST ${one}/update-budget`]: (request, tx) =>
      change(request, tx, stock => withBudget(stock, request.body as BudgetBody)),
    [`POST ${one}/upload-coupon-codes`]: (request, tx) =>
      respondWith(
        request,
        once(tx, request, numberOf(request), () => uploadCodes(ownStock(mode, request, tx), request, tx)),
      ),
    [`POST ${one}/associate-stores`]: (request, tx) => {
      const stock = ownStock(mode, request, tx)
      const given = storesOf(stock, request)
      putStock(tx, { ...stock, stores: [...new Set([...stock.stores, ...given])] })
      return respondWith(request, showStores(given))
    },
    [`POST ${one}/disassociate-stores`]: (request, tx) => {
      const stock = ownStock(mode, request, tx)
      const given = storesOf(stock, request)
      putStock(tx, { ...stock, stores: stock.stores.filter(store => !given.includes(store)) })
      return respondWith(request, showStores(given))
    },
    [`GET ${one}/associated-stores`]: (request, tx) => {
      const { items, ...page } = pageOf(request.query, ownStock(mode, request, tx).stores)
      return respondWith(request, { ...page, store_list: items.map(store_id => ({ store_id })) })
    },
  }
}

/** What a change gives of a stock takes the place of what was. */
export function changed(stock: ProductStock, body: unknown): ProductStock {
  const {
    brand_id: _brand,
    out_request_no: _number,
    ...details
  } = body as StockDetails & {
    readonly brand_id?: string
    readonly out_request_no: string
  }
  return { ...stock, details: { ...stock.details, ...details } }
}

/** The merchant says what it takes the budget to be: so that two changes at once are not lost. */
export function withBudget(stock: ProductStock, body: BudgetBody): ProductStock {
  const rule = stock.details.stock_send_rule
  const isTotal = body.update_mode === 'MAX_COUNT'
  const name = isTotal ? 'max_count' : 'max_count_per_day'
  const [current, target] = isTotal
    ? [body.current_max_count, body.target_max_count]
    : [body.current_max_count_per_day, body.target_max_count_per_day]
  // The codes are inferred.
  if (target === undefined || current !== rule[name]) throw invalid('当前发放次数上限与批次不一致')
  if (isTotal && target < stock.sent) throw invalid('目标发放次数上限小于已发放次数')
  return { ...stock, details: { ...stock.details, stock_send_rule: { ...rule, [name]: target } } }
}

function uploadCodes(stock: ProductStock, request: FlowRequest, tx: Transaction): Record<string, unknown> {
  const { code_list } = request.body as { readonly code_list: readonly string[] }
  if (stock.details.coupon_code_mode !== 'UPLOAD') throw invalid('批次的券Code分配模式不是预上传')
  const given = [...new Set(code_list)]
  const before = new Set(stock.codes)
  const fresh = given.filter(code => !before.has(code))
  putStock(tx, { ...stock, codes: [...stock.codes, ...fresh], uploaded: stock.uploaded + fresh.length })
  return {
    total_count: given.length,
    success_code_list: fresh,
    already_exist_code_list: given.filter(code => before.has(code)),
    duplicate_code_list: [...new Set(code_list.filter((code, at) => code_list.indexOf(code) !== at))],
  }
}

/** @throws {EmulatorProblem} 400 where every store takes the coupon anyway */
export function storesOf({ details }: ProductStock, { body }: FlowRequest): readonly string[] {
  if (details.store_scope === 'ALL') throw allStores()
  const { store_list } = body as { readonly store_list: readonly { readonly store_id: string }[] }
  return [...new Set(store_list.map(({ store_id }) => store_id))]
}

export function showStores(stores: readonly string[]): Record<string, unknown> {
  return { total_count: stores.length, success_store_list: stores.map(store_id => ({ store_id })) }
}

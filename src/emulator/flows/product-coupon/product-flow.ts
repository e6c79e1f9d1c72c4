import { respondWith } from '../../documented.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { chinaTime } from '../../time.ts'
import { createProduct } from './create.ts'
import type { ProductMode } from './modes.ts'
import { numberOf, once } from './once.ts'
import { wrongState } from './problems.ts'
import {
  deactivationOf,
  ownProduct,
  PRODUCTS,
  showProduct,
  type ProductCoupon,
  type ProductDetails,
} from './product.ts'
import { NOTIFY_CONFIGS } from './send.ts'
import { showStock, stocksOf } from './stock.ts'

/** Product coupons themselves, and where a partner or a brand is told of them. */
export function productOperations(sandbox: Sandbox, mode: ProductMode): FlowModule['operations'] {
  const base = `${mode.base}/product-coupons`
  const one = `${base}/{product_coupon_id}`
  const change = (
    request: FlowRequest,
    tx: Transaction,
    run: (product: ProductCoupon) => ProductCoupon,
  ): ReturnType<typeof respondWith> => {
    const product = ownProduct(mode, request, tx)
    const id = once(tx, request, numberOf(request), () => {
      if (product.deactivated !== undefined) throw wrongState()
      return tx.put(PRODUCTS, product.product_coupon_id, run(product)).product_coupon_id
    })
    return respondWith(request, showProduct(tx.get(PRODUCTS, id)!))
  }
  return {
    [`GET ${mode.base}/notify-configs`]: (request, tx) => ({ body: urlOf(request, tx) }),
    [`POST ${mode.base}/notify-configs`]: ({ caller, body }, tx) => {
      const { notify_url } = body as { readonly notify_url: string }
      return { body: tx.put(NOTIFY_CONFIGS, caller.id, { notify_url, update_time: chinaTime(tx.now) }) }
    },
    [`POST ${base}`]: (request, tx) => {
      const id = once(
        tx,
        request,
        numberOf(request),
        () => createProduct(sandbox, mode, request, tx).product_coupon_id,
      )
      return respondWith(request, showMade(tx, tx.get(PRODUCTS, id)!))
    },
    [`GET ${one}`]: (request, tx) => respondWith(request, showProduct(ownProduct(mode, request, tx))),
    [`PATCH ${one}`]: (request, tx) =>
      change(request, tx, product => {
        const { display_info } = request.body as Pick<ProductDetails, 'display_info'>
        return { ...product, details: { ...product.details, display_info } }
      }),
    [`POST ${one}/deactivate`]: (request, tx) =>
      change(request, tx, product => ({ ...product, deactivated: deactivationOf(request, tx.now) })),
  }
}

function urlOf({ caller }: FlowRequest, tx: Transaction): { readonly notify_url: string } {
  const config = tx.get(NOTIFY_CONFIGS, caller.id)
  if (config === undefined) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '未设置事件通知地址')
  return config
}

/** A product coupon with what it was made with. */
function showMade(tx: Transaction, product: ProductCoupon): Record<string, unknown> {
  const { first, product_coupon_id, details } = product
  const stocks = stocksOf(tx, product_coupon_id)
  if (details.usage_mode === 'SINGLE')
    return {
      ...showProduct(product),
      stock: showStock(
        stocks.find(({ stock_id }) => stock_id === first)!,
        tx.now,
      ),
    }
  const bundle = stocks.filter(stock => stock.bundle?.stock_bundle_id === first)
  return {
    ...showProduct(product),
    stock_bundle: { stock_bundle_id: first, stock_list: bundle.map(stock => showStock(stock, tx.now)) },
  }
}

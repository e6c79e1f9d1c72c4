import { respondWith } from '../../documented.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import type { FlowModule, Sandbox, StatefulFlow } from '../../sandbox.ts'
import { addBundle, type BundleDetails } from './create.ts'
import type { ProductMode } from './modes.ts'
import { OFFERED, OFFERS, receiptOf, type SendBody } from './offer.ts'
import { numberOf, once } from './once.ts'
import { unknown, wrongState } from './problems.ts'
import { deactivationOf, ownProduct } from './product.ts'
import { receiveCoupons } from './send.ts'
import { putStock, showStock, stocksOf, type ProductStock } from './stock.ts'
import { changed, showStores, storesOf, withBudget, type BudgetBody } from './stock-flow.ts'
import { couponsOf, putCoupon, showCoupon, stateOf, type UserCoupon } from './user-coupon.ts'

/** Bundles: stocks that are one after another, and what users have of them. */
export function bundleOperations(sandbox: Sandbox, mode: ProductMode): FlowModule['operations'] {
  const base = `${mode.base}/product-coupons/{product_coupon_id}/stock-bundles`
  const one = `${base}/{stock_bundle_id}`
  const users = `${mode.base}/users/{openid}`
  const change =
    (run: (stock: ProductStock, request: FlowRequest) => ProductStock): StatefulFlow =>
    (request, tx) => {
      const { id, stocks } = ownBundle(mode, request, tx)
      once(tx, request, numberOf(request), () => {
        for (const stock of stocks) putStock(tx, run(stock, request))
        return id
      })
      return respondWith(request, showBundle(tx, ownBundle(mode, request, tx)))
    }
  const stores =
    (run: (stock: ProductStock, given: readonly string[]) => readonly string[]): StatefulFlow =>
    (request, tx) => {
      const { stocks } = ownBundle(mode, request, tx)
      const given = storesOf(stocks[0]!, request)
      for (const stock of stocks) putStock(tx, { ...stock, stores: run(stock, given) })
      return respondWith(request, showStores(given))
    }
  return {
    [`POST ${base}`]: (request, tx) => {
      const product = ownProduct(mode, request, tx)
      const { stock_bundle } = request.body as { readonly stock_bundle?: BundleDetails }
      const id = once(
        tx,
        request,
        numberOf(request),
        () => addBundle(sandbox, tx, product, stock_bundle)[0]!.bundle!.stock_bundle_id,
      )
      return respondWith(request, showBundle(tx, bundleOf(tx, product.product_coupon_id, id)))
    },
    [`PATCH ${one}`]: change((stock, { body }) => changed(stock, body)),
    [`POST ${one}/update-budget`]: change((stock, { body }) => withBudget(stock, body as BudgetBody)),
    [`POST ${one}/associate-stores`]: stores(({ stores: had }, given) => [...new Set([...had, ...given])]),
    [`POST ${one}/disassociate-stores`]: stores(({ stores: had }, given) =>
      had.filter(store => !given.includes(store)),
    ),
    [`POST ${users}/coupon-bundles`]: (request, tx) => {
      const given = request.body as SendBody
      const { stocks } = ownBundle(mode, request, tx)
      const openid = request.variables['openid']!
      sandbox.parties.mustBeBound(given.appid, request.caller.id)
      const id = once(tx, request, given.send_request_no, () => {
        const receipt = { openid, send_channel: 'API', ...receiptOf(given) } as const
        return receiveCoupons(sandbox, tx, stocks, receipt)[0]!.bundle!.user_coupon_bundle_id
      })
      return respondWith(request, showUserBundle(tx, openid, id))
    },
    [`POST ${users}/coupon-bundles/{user_coupon_bundle_id}/deactivate`]: (request, tx) => {
      const coupons = ownUserBundle(mode, request, tx)
      const { openid, user_coupon_bundle_id: id } = request.variables
      once(tx, request, numberOf(request), () => {
        // What was used of it stays used.
        const open = coupons.filter(each =>
          ['CONFIRMING', 'PENDING', 'EFFECTIVE'].includes(stateOf(each, tx.now)),
        )
        if (open.length === 0) throw wrongState()
        for (const coupon of open) putCoupon(tx, { ...coupon, deactivated: deactivationOf(request, tx.now) })
        return id
      })
      return respondWith(request, showUserBundle(tx, openid!, id!))
    },
    [`POST ${users}/pre-send-coupon-bundle`]: (request, tx) => {
      const given = request.body as SendBody
      const stocks = ownBundle(mode, request, tx).stocks.map(({ stock_id }) => stock_id)
      const token = once(tx, request, given.send_request_no, () => {
        const made = sandbox.random.text(32)
        const openid = request.variables['openid']!
        tx.put(OFFERS, made, { ...given, openid, stocks, until: tx.now + OFFERED })
        return made
      })
      return { body: { token } }
    },
  }
}

interface Bundle {
  readonly id: string
  readonly stocks: readonly ProductStock[]
}

function bundleOf(tx: Transaction, product_coupon_id: string, id: string): Bundle {
  const stocks = stocksOf(tx, product_coupon_id).filter(({ bundle }) => bundle?.stock_bundle_id === id)
  return { id, stocks }
}

/** @throws {EmulatorProblem} 404 for an unknown one, another brand's, or one that somebody else made */
function ownBundle(mode: ProductMode, request: FlowRequest, tx: Transaction): Bundle {
  const { product_coupon_id } = ownProduct(mode, request, tx)
  const named = { ...(request.body as object), ...request.variables } as { stock_bundle_id?: string }
  const bundle = bundleOf(tx, product_coupon_id, named.stock_bundle_id ?? '')
  if (bundle.stocks.length === 0) throw unknown()
  return bundle
}

function showBundle(tx: Transaction, { id, stocks }: Bundle): Record<string, unknown> {
  return { stock_bundle_id: id, stock_list: stocks.map(stock => showStock(stock, tx.now)) }
}

function userBundle(tx: Transaction, openid: string, id: string): UserCoupon[] {
  return couponsOf(tx, openid).filter(({ bundle }) => bundle?.user_coupon_bundle_id === id)
}

function ownUserBundle(mode: ProductMode, request: FlowRequest, tx: Transaction): UserCoupon[] {
  const { stocks } = ownBundle(mode, request, tx)
  const { openid, user_coupon_bundle_id } = request.variables
  const coupons = userBundle(tx, openid!, user_coupon_bundle_id!)
  if (coupons[0]?.stock_id !== stocks[0]!.stock_id) throw unknown()
  return coupons
}

function showUserBundle(tx: Transaction, openid: string, id: string): Record<string, unknown> {
  const coupons = userBundle(tx, openid, id)
  return {
    user_coupon_bundle_id: id,
    user_product_coupon_list: coupons.map(coupon => showCoupon(tx, coupon)),
  }
}

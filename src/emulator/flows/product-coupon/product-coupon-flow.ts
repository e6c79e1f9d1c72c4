import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { bundleOperations } from './bundle-flow.ts'
import { MODES } from './modes.ts'
import { productOperations } from './product-flow.ts'
import { stockOperations } from './stock-flow.ts'
import { userCouponOperations } from './user-coupon-flow.ts'

/** Product coupons of partners and brands: a coupon that is sent is good once the merchant has confirmed it. */
export function productCouponFlow(sandbox: Sandbox): FlowModule {
  const operations = MODES.flatMap(mode => [
    productOperations(sandbox, mode),
    stockOperations(sandbox, mode),
    bundleOperations(sandbox, mode),
    userCouponOperations(sandbox, mode),
  ])
  return { operations: Object.assign({}, ...operations) as FlowModule['operations'] }
}

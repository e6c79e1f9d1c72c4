import type { FlowModule, Sandbox } from '../sandbox.ts'
import { ecommerceApplymentFlow } from './applyment/ecommerce-flow.ts'
import { subMerchantFlow } from './applyment/sub-merchant-flow.ts'
import { templateOperations } from './member-card/templates.ts'
import { userCardOperations } from './member-card/user-cards.ts'
import { cashCouponFlow } from './cash-coupon/cash-coupon-flow.ts'
import { combineFlow } from './combine/combine-flow.ts'
import { depositFlow } from './deposit/deposit-flow.ts'
import { ecommerceFlow } from './ecommerce/ecommerce-flow.ts'
import { payscoreFlow } from './payscore/payscore-flow.ts'
import { permissionFlow } from './payscore/permission-flow.ts'
import { complaintFlow } from './complaint/complaint-flow.ts'
import { papayFlow } from './papay/papay-flow.ts'
import { h5DomainFlow } from './h5-domain/h5-domain-flow.ts'
import { paymentCodeFlow } from './payment/payment-code.ts'
import { paymentFlow } from './payment/payment.ts'
import { productCouponFlow } from './product-coupon/product-coupon-flow.ts'
import { redpackFlow } from './redpack/redpack-flow.ts'
import { refundFlow } from './refund/refund-flow.ts'
import { sharingFlow } from './sharing/sharing-flow.ts'
import { batchFlow } from './transfer/batch-flow.ts'
import { transferFlow } from './transfer/transfer-flow.ts'
import { v2Flows } from './v2-flows.ts'

/** Every flow of the sandbox: what is not in one of them is answered from the documentation's examples. */
export function flowsOf(sandbox: Sandbox): FlowModule {
  const modules: readonly FlowModule[] = [
    paymentFlow(sandbox),
    paymentCodeFlow(sandbox),
    combineFlow(sandbox),
    refundFlow(sandbox),
    transferFlow(sandbox),
    batchFlow(sandbox),
    v2Flows(sandbox),
    redpackFlow(sandbox),
    depositFlow(sandbox),
    sharingFlow(sandbox),
    ecommerceFlow(sandbox),
    payscoreFlow(sandbox),
    permissionFlow(sandbox),
    papayFlow(sandbox),
    complaintFlow(sandbox),
    subMerchantFlow(sandbox),
    ecommerceApplymentFlow(sandbox),
    h5DomainFlow(sandbox),
    cashCouponFlow(sandbox),
    productCouponFlow(sandbox),
    { operations: { ...templateOperations(sandbox), ...userCardOperations(sandbox) } },
  ]
  return {
    operations: Object.assign({}, ...modules.map(({ operations }) => operations)) as FlowModule['operations'],
    v2: Object.assign({}, ...modules.map(({ v2 }) => v2)) as NonNullable<FlowModule['v2']>,
    due: Object.assign({}, ...modules.map(({ due }) => due)) as NonNullable<FlowModule['due']>,
  }
}

import { kindOf, type ThingKind } from '../things/kind.ts'
import { APPLYMENT_KIND } from './applyment/applyment-kind.ts'
import { CASH_COUPON_KIND, STOCK_KIND } from './cash-coupon/coupon-kinds.ts'
import { COMBINED_ORDER_KIND } from './combine/combined-order-kind.ts'
import { COMPLAINT_KIND } from './complaint/complaint-kind.ts'
import { WITHDRAWAL_KIND } from './ecommerce/withdrawal-kind.ts'
import { DOMAIN_CHANGE_KIND } from './h5-domain/domain-change-kind.ts'
import { TEMPLATE_KIND, USER_CARD_KIND } from './member-card/card-kinds.ts'
import { CONTRACT_KIND } from './papay/contract-kind.ts'
import { ORDER_KIND } from './payment/order-kind.ts'
import { PERMISSION_KIND } from './payscore/permission-kind.ts'
import { SERVICE_ORDER_KIND } from './payscore/service-order-kind.ts'
import { PRODUCT_COUPON_KIND } from './product-coupon/user-coupon-kind.ts'
import { REDPACK_KIND } from './redpack/redpack-kind.ts'
import { REFUND_KIND } from './refund/refund-kind.ts'
import { SHARING_KIND, SHARING_RETURN_KIND } from './sharing/sharing-kind.ts'
import { BATCH_KIND } from './transfer/batch-kind.ts'
import { TRANSFER_KIND } from './transfer/transfer-kind.ts'

/** Every kind of thing that is shown, most used first. A flow adds its own here. */
export const KINDS: readonly ThingKind[] = [
  kindOf(ORDER_KIND),
  kindOf(COMBINED_ORDER_KIND),
  kindOf(REFUND_KIND),
  kindOf(TRANSFER_KIND),
  kindOf(BATCH_KIND),
  kindOf(REDPACK_KIND),
  kindOf(SHARING_KIND),
  kindOf(SHARING_RETURN_KIND),
  kindOf(SERVICE_ORDER_KIND),
  kindOf(PERMISSION_KIND),
  kindOf(CONTRACT_KIND),
  kindOf(COMPLAINT_KIND),
  kindOf(TEMPLATE_KIND),
  kindOf(USER_CARD_KIND),
  kindOf(STOCK_KIND),
  kindOf(CASH_COUPON_KIND),
  kindOf(PRODUCT_COUPON_KIND),
  kindOf(WITHDRAWAL_KIND),
  kindOf(APPLYMENT_KIND),
  kindOf(DOMAIN_CHANGE_KIND),
]

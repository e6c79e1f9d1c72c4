import { kindOf, type ThingKind } from '../things/kind.ts'
import { COMBINED_ORDER_KIND } from './combine/combined-order-kind.ts'
import { COMPLAINT_KIND } from './complaint/complaint-kind.ts'
import { TEMPLATE_KIND, USER_CARD_KIND } from './member-card/card-kinds.ts'
import { ORDER_KIND } from './payment/order-kind.ts'
import { SERVICE_ORDER_KIND } from './payscore/service-order-kind.ts'
import { REFUND_KIND } from './refund/refund-kind.ts'
import { SHARING_KIND, SHARING_RETURN_KIND } from './sharing/sharing-kind.ts'
import { TRANSFER_KIND } from './transfer/transfer-kind.ts'

/** Every kind of thing that is shown, most used first. A flow adds its own here. */
export const KINDS: readonly ThingKind[] = [
  kindOf(ORDER_KIND),
  kindOf(COMBINED_ORDER_KIND),
  kindOf(REFUND_KIND),
  kindOf(TRANSFER_KIND),
  kindOf(SHARING_KIND),
  kindOf(SHARING_RETURN_KIND),
  kindOf(SERVICE_ORDER_KIND),
  kindOf(COMPLAINT_KIND),
  kindOf(TEMPLATE_KIND),
  kindOf(USER_CARD_KIND),
]

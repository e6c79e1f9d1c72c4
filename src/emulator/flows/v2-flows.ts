import type { FlowModule, Sandbox } from '../sandbox.ts'
import { v2Papay } from './papay/v2-papay.ts'
import { v2CodePayments } from './payment/v2-code-payment.ts'
import { v2Payments } from './payment/v2-payment.ts'
import { v2Refunds } from './refund/v2-refund.ts'

/** APIv2's operations over the flows of APIv3. */
export function v2Flows(sandbox: Sandbox): FlowModule {
  return {
    operations: {},
    v2: { ...v2Payments(sandbox), ...v2CodePayments(sandbox), ...v2Refunds(sandbox), ...v2Papay(sandbox) },
  }
}

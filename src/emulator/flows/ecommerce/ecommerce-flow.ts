import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { advanceFlow } from './advance.ts'
import { fundsFlow } from './funds.ts'
import { ecommerceRefunds } from './refunds.ts'
import { ecommerceSharing } from './sharing.ts'
import { ecommerceSubsidies } from './subsidies.ts'

/** Ecommerce platforms (收付通) and their sub-merchants: sharing, refunds, subsidies, funds. */
export function ecommerceFlow(sandbox: Sandbox): FlowModule {
  const [advance, funds] = [advanceFlow(sandbox), fundsFlow(sandbox)]
  return {
    operations: {
      ...ecommerceSharing(sandbox),
      ...ecommerceRefunds(sandbox),
      ...ecommerceSubsidies(sandbox),
      ...advance.operations,
      ...funds.operations,
    },
    due: { ...advance.due, ...funds.due },
  }
}

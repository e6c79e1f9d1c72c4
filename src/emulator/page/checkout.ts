import type { ThingKind } from '../things/kind.ts'
import { lookAt, showThing, type ShownThing } from '../things/shown.ts'
import { kindOf } from '../things/kind.ts'
import { ORDER_KIND } from '../flows/payment/order-kind.ts'
import { COMBINED_ORDER_KIND } from '../flows/combine/combined-order-kind.ts'
import { tableOf, type World } from '../journal/world.ts'
import { EmulatorProblem } from '../problem.ts'

/** What the cashier shows of an order. */
export interface Checkout extends ShownThing {
  readonly mchid: string
  readonly trade_type: string
  readonly currency: string
  readonly description: string
  /** As the order's answer had it: `code_url`, `h5_url` or `prepay_id`. */
  readonly value: string
  /** Until when that is good, and the order itself; milliseconds since 1970. */
  readonly until: number
  readonly now: number
}

interface Payable {
  readonly cashier?: { readonly value: string; readonly until: number } | undefined
  readonly trade_type: string
  readonly mchid?: string
  readonly combine_mchid?: string
  readonly description?: string
  readonly currency?: string
}

const PAYABLE: readonly ThingKind[] = [kindOf(ORDER_KIND), kindOf(COMBINED_ORDER_KIND)]

/**
 * The order behind what an order was answered with.
 *
 * @param token a `code_url`, an `h5_url`, a `prepay_id`, or what names the order in one of them
 * @throws {EmulatorProblem} 404 where there is none
 */
export function findCheckout(world: World, now: number, token: string): Checkout {
  const look = lookAt(world, now)
  for (const kind of PAYABLE) {
    const rows = [...tableOf(world, kind.table.name)].reverse()
    const row = rows.find(([, document]) => isNamed((document as unknown as Payable).cashier?.value, token))
    if (row === undefined) continue
    const payable = row[1] as unknown as Payable
    const shown = showThing(kind, ...row, look)
    return {
      ...shown,
      mchid: payable.mchid ?? payable.combine_mchid ?? '',
      trade_type: payable.trade_type,
      currency: payable.currency ?? 'CNY',
      description: payable.description ?? shown.note ?? '',
      value: payable.cashier!.value,
      until: payable.cashier!.until,
      now,
    }
  }
  throw new EmulatorProblem(404, 'ORDER_NOT_EXIST', `no order was answered with ${token}`)
}

function isNamed(value: string | undefined, token: string): boolean {
  if (value === undefined || token === '') return false
  return value === token || value.endsWith(`?pr=${token}`) || value.includes(`?prepay_id=${token}&`)
}

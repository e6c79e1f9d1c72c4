import type { BillDifference } from './difference.ts'
import type { Fact, Here, Reading, There } from './facts.ts'
import type { OwnOrder } from './own-order.ts'

type OwnRefunded<Order extends OwnOrder> = Extract<Here<Order>, { kind: 'refund' }>
type OwnPaid<Order extends OwnOrder> = Exclude<Here<Order>, { kind: 'refund' }>
type BilledRefunded = Extract<There, { kind: 'refund' }>
type BilledPaid = Exclude<There, { kind: 'refund' }>

/** What both sides have of a payment, or of a refund, and do not agree on. */
type Finding<Own, Billed> =
  | { readonly kind: 'missing-here' | 'duplicate-there'; readonly there: Billed }
  | { readonly kind: 'missing-there' | 'duplicate-here'; readonly here: Own }
  | {
      readonly kind: 'amount-differs' | 'currency-differs' | 'not-compared'
      readonly here: Own
      readonly there: Billed
    }

/**
 * What the two sides do not agree on about one `out_trade_no`.
 *
 * @param billType a bill of payments alone does not say that one was revoked
 */
export function* compareOrder<Order extends OwnOrder>(
  here: readonly Here<Order>[],
  there: readonly There[],
  billType: Reading['billType'],
): Generator<BillDifference<Order>> {
  const subMerchants = new Set([...here, ...there].map(({ sub_mchid }) => sub_mchid))
  for (const sub of subMerchants) {
    const isOfSub = ({ sub_mchid }: Fact): boolean => sub_mchid === sub
    const own = subMerchants.size === 1 ? here : here.filter(isOfSub)
    const billed = subMerchants.size === 1 ? there : there.filter(isOfSub)
    yield* comparePayments(own, billed, billType)
    yield* compareRefunds(own, billed)
  }
}

function* comparePayments<Order extends OwnOrder>(
  here: readonly Here<Order>[],
  there: readonly There[],
  billType: Reading['billType'],
): Generator<BillDifference<Order>> {
  const own = here.filter((fact): fact is OwnPaid<Order> => fact.kind === 'payment')
  const billed = there.filter((fact): fact is BilledPaid => fact.kind === 'payment')
  const revocations = there.filter((fact): fact is BilledPaid => fact.kind === 'state')
  const unpaid = here.find(({ kind }) => kind === 'state')
  const isRevoked = unpaid?.order.trade_state === 'REVOKED'
  if (own.length === 0 && unpaid !== undefined) {
    // Each payment was given back, or there was none.
    const given = billType === 'SUCCESS' ? billed.length : revocations.length
    const left = isRevoked ? billed.slice(given) : [...billed, ...revocations]
    for (const fact of left) yield* compareState(unpaid, fact)
    return
  }
  for (const finding of match(own, billed)) {
    if (!('there' in finding))
      yield { kind: finding.kind, ...namesOf(finding.here), here: finding.here.order }
    else if (!('here' in finding))
      yield { kind: finding.kind, ...namesOf(finding.there), there: finding.there.billed }
    else
      yield {
        kind: finding.kind,
        ...namesOf(finding.here),
        here: finding.here.order,
        there: finding.there.billed,
      }
  }
  if (!isRevoked) for (const fact of revocations) yield* compareState(here[0], fact)
}

function* compareState<Order extends OwnOrder>(
  own: Here<Order> | undefined,
  fact: BilledPaid,
): Generator<BillDifference<Order>> {
  if (!fact.isOfDay) return
  if (own === undefined) yield { kind: 'missing-here', ...namesOf(fact), there: fact.billed }
  else yield { kind: 'state-differs', ...namesOf(fact), here: own.order, there: fact.billed }
}

function* compareRefunds<Order extends OwnOrder>(
  here: readonly Here<Order>[],
  there: readonly There[],
): Generator<BillDifference<Order>> {
  const own = here.filter((fact): fact is OwnRefunded<Order> => fact.kind === 'refund')
  const billed = there.filter((fact): fact is BilledRefunded => fact.kind === 'refund')
  for (const out_refund_no of new Set([...own, ...billed].map(fact => fact.out_refund_no))) {
    const isOfRefund = (fact: Fact): boolean => fact.out_refund_no === out_refund_no
    for (const finding of match(own.filter(isOfRefund), billed.filter(isOfRefund))) {
      const names = { out_refund_no, ...namesOf('here' in finding ? finding.here : finding.there) }
      if (!('there' in finding))
        yield { kind: `refund-${finding.kind}` as const, ...names, here: finding.here.refund }
      else if (!('here' in finding))
        yield { kind: `refund-${finding.kind}` as const, ...names, there: finding.there.billed }
      else
        yield {
          kind: `refund-${finding.kind}` as const,
          ...names,
          here: finding.here.refund,
          there: finding.there.billed,
        }
    }
  }
}

function namesOf({ out_trade_no, sub_mchid }: Fact): { out_trade_no: string; sub_mchid?: string } {
  return sub_mchid === '' ? { out_trade_no } : { out_trade_no, sub_mchid }
}

/**
 * Pairs what is equal, then what is left. What one side has more of is missing on the other or, where that
 * has one of its own, a duplicate. What has no partner counts only where it is of the day.
 */
function* match<Own extends Fact, Billed extends Fact>(
  here: readonly Own[],
  there: readonly Billed[],
): Generator<Finding<Own, Billed>> {
  const left = [...there]
  const unequal: Own[] = []
  for (const own of here) {
    const index = left.findIndex(({ amount, currency }) => amount === own.amount && currency === own.currency)
    const billed = index === -1 ? undefined : left.splice(index, 1)[0]
    if (billed === undefined) unequal.push(own)
    else if (own.currency !== 'CNY') yield { kind: 'not-compared', here: own, there: billed }
  }
  for (const [index, own] of unequal.entries()) {
    const billed = left[index]
    if (billed !== undefined)
      yield {
        kind: own.currency === billed.currency ? 'amount-differs' : 'currency-differs',
        here: own,
        there: billed,
      }
    else if (own.isOfDay)
      yield { kind: there.length + index === 0 ? 'missing-there' : 'duplicate-here', here: own }
  }
  for (const [index, billed] of left.slice(unequal.length).entries())
    if (billed.isOfDay)
      yield { kind: here.length + index === 0 ? 'missing-here' : 'duplicate-there', there: billed }
}

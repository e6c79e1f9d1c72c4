import { defined } from '../../../lib/defined.ts'
import { allOfNumber, indexNumber } from '../../journal/numbers.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'

export type DomainChangeState = 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED'

/** What a merchant says of its website, and from which domains it wants to be paid. */
export interface Website {
  readonly domains: readonly string[]
  readonly website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | undefined
  readonly website_url?: string | undefined
  /** Media ids. */
  readonly website_business_page_pics?: readonly string[] | undefined
  readonly website_homepage_pics?: readonly string[] | undefined
}

/** An application to pay from other domains, as the sandbox keeps it. */
export interface DomainChange {
  readonly mchid: string
  readonly sub_mchid: string
  readonly out_applyment_id: string
  readonly applyment_id: number
  readonly state: DomainChangeState
  readonly website: Website
  readonly notify_url?: string | undefined
  /** Why it was rejected. */
  readonly reject_detail?: string | undefined
  readonly parameters: string
}

/** By `mchid/out_applyment_id`. */
export const DOMAIN_CHANGES: Table<DomainChange> = table('h5_domain_changes')

export function changeKey({
  mchid,
  out_applyment_id,
}: Pick<DomainChange, 'mchid' | 'out_applyment_id'>): string {
  return `${mchid}/${out_applyment_id}`
}

/** Keeps one, to be found by both of its numbers. */
export function putChange(tx: Transaction, change: DomainChange): DomainChange {
  const key = changeKey(change)
  indexNumber(tx, DOMAIN_CHANGES, change.out_applyment_id, key)
  indexNumber(tx, DOMAIN_CHANGES, String(change.applyment_id), key)
  return tx.put(DOMAIN_CHANGES, key, change)
}

/**
 * By either of its numbers, whoever's it is.
 *
 * @throws {EmulatorProblem} 404 where there is none
 */
export function findChange(tx: Transaction, number: string): DomainChange {
  const [change] = allOfNumber(tx, DOMAIN_CHANGES, number)
  if (change === undefined)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no application ${number}`)
  return change
}

/** As the notification has it. */
export function notifiedChange(change: DomainChange): Record<string, unknown> {
  const { website, state, reject_detail } = change
  return defined({
    ...website,
    sub_mchid: change.sub_mchid,
    website_state: website.website_state ?? 'HAS_LAUNCHED',
    applyment_id: change.applyment_id,
    out_applyment_id: change.out_applyment_id,
    applyment_state: state,
    audit_reject_detail: state === 'REJECTED' ? reject_detail : undefined,
    notify_url: change.notify_url,
  })
}

/** As responses have it, which spell one of the names in two ways. */
export function showChange(change: DomainChange): Record<string, unknown> {
  return { ...notifiedChange(change), webiste_url: change.website.website_url ?? '' }
}

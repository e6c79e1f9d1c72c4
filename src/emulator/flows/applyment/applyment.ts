import { allOfNumber, indexNumber } from '../../journal/numbers.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'

/** By which API it was submitted: for a sub-merchant of a partner, or for one of an ecommerce platform. */
export type ApplymentKind = 'sub-merchant' | 'ecommerce'

/** Where it stands. Each API has words of its own for that: `state-names.ts`. */
export type ApplymentState =
  | 'CHECKING'
  | 'AUDITING'
  | 'VERIFYING'
  | 'REJECTED'
  | 'SIGNABLE'
  | 'OPENING'
  | 'FINISHED'
  | 'FROZEN'
  | 'CANCELED'

/** What is wrong with one field of an applyment. */
export interface Rejection {
  /** `id_card_copy` */
  readonly field: string
  /** What people call it; default `field`. */
  readonly field_name?: string | undefined
  readonly reject_reason: string
}

/** An application to become a merchant, as the sandbox keeps it. */
export interface Applyment {
  readonly kind: ApplymentKind
  /** The partner or platform that submitted it. */
  readonly mchid: string
  /** Its own number: `business_code`, or `out_request_no`. */
  readonly number: string
  /** WeChat Pay's number. */
  readonly applyment_id: number
  readonly state: ApplymentState
  /** What it was submitted with, in one form, to compare another with. */
  readonly parameters: string
  /** The new merchant, once it may sign. */
  readonly sub_mchid?: string | undefined
  /** Why it was rejected or frozen. */
  readonly rejections: readonly Rejection[]
  /** What makes the link to sign by secret. */
  readonly sign: string
  /** The bank account that is to be verified, plain; encrypted on the wire. */
  readonly account: { readonly name?: string | undefined; readonly number?: string | undefined }
  /** Fen that are paid from it to verify it. */
  readonly verification: number
  /** Whether the platform signs for the merchant. */
  readonly byProxy: boolean
  /** With what the platform signed, in one form. */
  readonly signedWith?: string | undefined
  /** Milliseconds since 1970. */
  readonly created: number
  readonly updated: number
}

/** By `kind/mchid/number`. */
export const APPLYMENTS: Table<Applyment> = table('applyments')

export function applymentKey({ kind, mchid, number }: Pick<Applyment, 'kind' | 'mchid' | 'number'>): string {
  return `${kind}/${mchid}/${number}`
}

/** Keeps one, to be found by both of its numbers. */
export function putApplyment(tx: Transaction, applyment: Applyment): Applyment {
  const key = applymentKey(applyment)
  indexNumber(tx, APPLYMENTS, applyment.number, key)
  indexNumber(tx, APPLYMENTS, String(applyment.applyment_id), key)
  return tx.put(APPLYMENTS, key, applyment)
}

/** By WeChat Pay's number, where it is this caller's. */
export function applymentById(
  tx: Transaction,
  kind: ApplymentKind,
  mchid: string,
  id: string,
): Applyment | undefined {
  return allOfNumber(tx, APPLYMENTS, id).find(
    each => each.kind === kind && each.mchid === mchid && String(each.applyment_id) === id,
  )
}

import { defined } from '../../../lib/defined.ts'
import { table, type Table } from '../../journal/transaction.ts'
import { chinaTime } from '../../time.ts'

/** Somebody whom profit may be shared with. */
export interface Receiver {
  readonly type: string
  readonly account: string
  readonly name?: string | undefined
  readonly relation_type: string
  readonly custom_relation?: string | undefined
}

/** What one receiver gets of one sharing order. */
export interface Share {
  readonly type: string
  readonly account: string
  /** Fen. */
  readonly amount: number
  readonly description: string
  readonly result: 'PENDING' | 'SUCCESS' | 'CLOSED'
  readonly fail_reason?: string | undefined
  readonly detail_id: string
  readonly finished: number
}

/** A request to share, or to release what is left. */
export interface SharingOrder {
  readonly mchid: string
  readonly sub_mchid?: string | undefined
  readonly transaction_id: string
  readonly out_order_no: string
  readonly order_id: string
  /** Key of the payment's order. */
  readonly order: string
  readonly state: 'PROCESSING' | 'FINISHED'
  readonly shares: readonly Share[]
  /** Whether the rest is released when it ends. */
  readonly unfreeze: boolean
  /** Why, where nothing but that was asked for. */
  readonly description?: string | undefined
  /** Fen that were released when it ended. */
  readonly released?: number | undefined
  /** Whether it was asked for by an ecommerce platform's operations. */
  readonly ecommerce: boolean
  readonly parameters: string
  readonly created: number
}

/** A request to have shared money back from a merchant. */
export interface SharingReturn {
  readonly mchid: string
  readonly sub_mchid?: string | undefined
  readonly order_id: string
  readonly out_order_no: string
  readonly out_return_no: string
  readonly return_id: string
  readonly return_mchid: string
  /** Fen. */
  readonly amount: number
  readonly description: string
  readonly result: 'PROCESSING' | 'SUCCESS' | 'FAILED'
  readonly fail_reason?: string | undefined
  /** Whether it was asked for by an ecommerce platform's operations. */
  readonly ecommerce: boolean
  readonly parameters: string
  readonly created: number
  readonly finished: number
}

/** By merchant, what it is a receiver of, type and account. */
export const RECEIVERS: Table<Receiver> = table('sharing-receivers')

/** By `mchid/out_order_no`. */
export const SHARINGS: Table<SharingOrder> = table('sharings')

/** By `mchid/out_return_no`. */
export const RETURNS: Table<SharingReturn> = table('sharing-returns')

/** @param scope the sub-merchant whose receiver it is, or {@link ECOMMERCE} for all of a platform */
export function receiverKey(
  mchid: string,
  scope: string | undefined,
  { type, account }: Pick<Receiver, 'type' | 'account'>,
): string {
  return [mchid, scope ?? '', type, account].join('/')
}

/** In place of a sub-merchant's number: an ecommerce platform's receivers are those of all its sub-merchants. */
export const ECOMMERCE = 'ecommerce'

export function showSharing(sharing: SharingOrder): Record<string, unknown> {
  const { sub_mchid, transaction_id, out_order_no, order_id, state, shares, created } = sharing
  return {
    ...(sub_mchid !== undefined && { sub_mchid }),
    transaction_id,
    out_order_no,
    order_id,
    state,
    receivers: shares.map(({ finished, fail_reason, ...share }) => ({
      ...share,
      ...(fail_reason !== undefined && { fail_reason }),
      create_time: chinaTime(created),
      finish_time: chinaTime(finished),
    })),
  }
}

export function showReturn(given: SharingReturn): Record<string, unknown> {
  const {
    mchid: _mchid,
    parameters: _parameters,
    ecommerce: _ecommerce,
    created,
    finished,
    sub_mchid,
    fail_reason,
    ...shown
  } = given
  return defined({
    sub_mchid,
    ...shown,
    // Decided at once, and told when it has failed.
    fail_reason: shown.result === 'FAILED' ? fail_reason : undefined,
    create_time: chinaTime(created),
    finish_time: chinaTime(finished),
  })
}

import type {
  PostPayMicropayBody,
  PostPayMicropayResponse,
  PostPayOrderqueryResponse,
} from '../../catalog/generated/v2/types/pay.ts'

/** A code payment, as `v2.pay.micropay` takes it; its `out_trade_no` belongs to this payment alone. */
export type CodePayment = PostPayMicropayBody

/** By what a payment that has begun is found again: keep it until there is an outcome. */
export type CodePaymentRef = Pick<
  CodePayment,
  'out_trade_no' | 'appid' | 'mch_id' | 'sub_appid' | 'sub_mch_id' | 'sign_type'
>

/** The customer has paid. */
export interface PaidByCode {
  readonly outcome: 'paid'
  readonly out_trade_no: string
  /** What the payment, or the query after it, answered. */
  readonly transaction: PostPayMicropayResponse | PostPayOrderqueryResponse
}

/** The order is closed for good: nothing was taken, or it is given back. The next try needs another number. */
export interface ReversedByCode {
  readonly outcome: 'reversed'
  readonly out_trade_no: string
  /** Why it was reversed: `TIMEOUT`, `ABORTED`, or WeChat Pay’s state or code. */
  readonly code: string
  readonly message: string
}

/** WeChat Pay refused it, and nothing was taken: `NOTENOUGH`, `AUTHCODEEXPIRE`, … */
export interface RefusedByCode {
  readonly outcome: 'refused'
  readonly out_trade_no: string
  /** WeChat Pay’s `err_code`. */
  readonly code: string
  readonly message: string
  /** What to do about it, where that is known. */
  readonly hint: string | undefined
}

/** Nobody knows yet: money may have been taken. */
export interface UnknownByCode {
  readonly outcome: 'unknown'
  readonly out_trade_no: string
  /** What happened last. */
  readonly code: string
  /** What happened, and what to do. */
  readonly message: string
  /** Give it to `settleCodePayment`, later or in another process, until there is an outcome. */
  readonly order: CodePaymentRef
  readonly cause: unknown
}

/** What became of a code payment. */
export type CodePaymentOutcome = PaidByCode | ReversedByCode | RefusedByCode | UnknownByCode

/** Where a payment is. */
export interface CodePaymentProgress {
  readonly stage: 'paying' | 'querying' | 'reversing'
  readonly out_trade_no: string
  /** 1 for the first of its stage. */
  readonly attempt: number
  /** What was answered last: `USERPAYING`, `SYSTEMERROR`, …; `undefined` at the beginning. */
  readonly code: string | undefined
}

/** Time, for tests. */
export interface CodePaymentClock {
  /** Milliseconds. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

/** Options of `payByCode`. */
export interface PayByCodeOptions {
  /** Gives up: the payment is reversed. Aborted before anything was sent, the call rejects. */
  signal?: AbortSignal | undefined
  /** Milliseconds between two queries, and between two reversals; default 5000. */
  pollInterval?: number | undefined
  /** Milliseconds that the customer has from the beginning on; default 30000. */
  payTimeout?: number | undefined
  /** Milliseconds for which a reversal is tried; default 60000. */
  reverseTimeout?: number | undefined
  /** Told of each step. What it throws changes nothing. */
  onProgress?: ((progress: CodePaymentProgress) => unknown) | undefined
  /** Time; default the host's. */
  clock?: CodePaymentClock | undefined
}

/** Of an order, as WeChat Pay has it. Paid are `SUCCESS` and `REFUND`. */
export type OwnTradeState =
  'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT'

/**
 * What a merchant has written down of an order. It may be told in several records: of a payment, of each
 * refund.
 */
export interface OwnOrder {
  readonly out_trade_no: string
  /** Fen. Left out where the payment belongs into another bill, and only refunds are told. */
  readonly total?: number | undefined
  /** Default `CNY`. */
  readonly currency?: string | undefined
  /**
   * Default `SUCCESS`. An order that was not paid may be told or not: where it is told, and the bill has it
   * paid, that is a `state-differs`. A revoked one may be in the bill, paid and revoked.
   */
  readonly trade_state?: OwnTradeState | undefined
  /** Of a partner's order. Of all orders or of none; with it two sub-merchants may have the same number. */
  readonly sub_mchid?: string | undefined
  /** When it was paid, RFC 3339 with its zone. Read only with the option `day`. */
  readonly success_time?: string | Date | undefined
  readonly refunds?: readonly OwnRefund[] | undefined
}

/** What a merchant has written down of a refund that WeChat Pay has accepted, whatever became of it. */
export interface OwnRefund {
  readonly out_refund_no: string
  /** Fen. */
  readonly refund: number
  /** When it was accepted, RFC 3339 with its zone. Read only with the option `day`. */
  readonly create_time?: string | Date | undefined
}

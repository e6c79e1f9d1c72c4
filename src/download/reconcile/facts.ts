import type { BillRow } from '../columns.ts'
import type { IsOfDay } from './day.ts'
import type { BilledPayment, BilledRefund, UnreadableRow } from './difference.ts'
import type { OwnOrder, OwnRefund, OwnTradeState } from './own-order.ts'

interface FactOf<Kind> {
  /** A `state` is of an order that is not paid, or what revoked one. */
  readonly kind: Kind
  readonly out_trade_no: string
  /** Empty where sub-merchants are not told apart. */
  readonly sub_mchid: string
  /** Empty but of a refund. */
  readonly out_refund_no: string
  /** Fen. */
  readonly amount: number
  readonly currency: string
  /** Whether it is of the day that is closed, so that it must be on the other side too. */
  readonly isOfDay: boolean
}

/** One thing that an own record says. */
export type Here<Order extends OwnOrder = OwnOrder> =
  | (FactOf<'payment' | 'state'> & { readonly order: Order })
  | (FactOf<'refund'> & { readonly order: Order; readonly refund: OwnRefund })

/** What a row of the bill says. */
export type There =
  | (FactOf<'payment' | 'state'> & { readonly billed: BilledPayment })
  | (FactOf<'refund'> & { readonly billed: BilledRefund })

export type Fact = Here | There

/** What is known of all records and rows. */
export interface Reading {
  readonly isOfDay: IsOfDay
  /** Which of the merchant's records the bill can have. */
  readonly billType: 'ALL' | 'SUCCESS' | 'REFUND'
  /** Whether sub-merchants are told apart: as the first own record has it. */
  bySubMerchant: boolean | undefined
}

const PAID: readonly OwnTradeState[] = ['SUCCESS', 'REFUND']
const UNPAID: readonly OwnTradeState[] = ['NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR', 'ACCEPT']

/** @throws {TypeError} naming what is wrong with the record, before anything is compared */
export function readOrder<Order extends OwnOrder>(order: Order, reading: Reading): Here<Order>[] {
  const { out_trade_no, total, trade_state = 'SUCCESS', currency = 'CNY', refunds = [] } = order
  if (!isText(out_trade_no)) throw new TypeError('reconcile: an order has no out_trade_no')
  if (total !== undefined) checkFen(total, `the total of ${out_trade_no}`)
  if (!PAID.includes(trade_state) && !UNPAID.includes(trade_state))
    throw new TypeError(`reconcile: the trade_state of ${out_trade_no} is none of WeChat Pay’s`)
  const shared = { out_trade_no, sub_mchid: subMerchantOf(order, reading), currency, order }
  const facts: Here<Order>[] = []
  const isOfDay = reading.isOfDay(order.success_time, out_trade_no)
  const own = { ...shared, out_refund_no: '', amount: total ?? 0, isOfDay }
  if (!PAID.includes(trade_state)) facts.push({ ...own, kind: 'state' })
  else if (total !== undefined && reading.billType !== 'REFUND') facts.push({ ...own, kind: 'payment' })
  for (const refund of refunds) {
    const { out_refund_no } = refund
    if (!isText(out_refund_no))
      throw new TypeError(`reconcile: a refund of ${out_trade_no} has no out_refund_no`)
    checkFen(refund.refund, `the refund ${out_refund_no}`)
    if (reading.billType === 'SUCCESS') continue
    facts.push({
      ...shared,
      kind: 'refund',
      out_refund_no,
      amount: refund.refund,
      isOfDay: reading.isOfDay(refund.create_time, out_refund_no),
      refund,
    })
  }
  return facts
}

function subMerchantOf({ sub_mchid, out_trade_no }: OwnOrder, reading: Reading): string {
  reading.bySubMerchant ??= sub_mchid !== undefined
  if (reading.bySubMerchant ? !isText(sub_mchid) : sub_mchid !== undefined)
    throw new TypeError(
      `reconcile: sub_mchid is given for all orders or for none; ${out_trade_no} is not as those before it`,
    )
  return sub_mchid ?? ''
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function checkFen(value: unknown, whose: string): void {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new TypeError(`reconcile: ${whose} is a whole number of fen`)
}

/** Older bills have no 订单金额 and 申请退款金额; where no coupons of the merchant's were used these are equal. */
const TOTAL = ['订单金额', '应结订单金额', '总金额']
const REFUND = ['申请退款金额', '退款金额']

/** @throws {TypeError} for a row of another kind of bill */
export function readRow(row: BillRow, reading: Reading): There | UnreadableRow {
  if (!('商户订单号' in row && '交易状态' in row))
    throw new TypeError('reconcile: these are no rows of a trade bill, which have 商户订单号 and 交易状态')
  const out_trade_no = textOf(row, '商户订单号')
  if (out_trade_no === '') return unreadable(row, '商户订单号')
  const currency = textOf(row, '货币种类')
  if (currency === '') return unreadable(row, '货币种类')
  const state = textOf(row, '交易状态')
  const columns = state === 'SUCCESS' ? TOTAL : REFUND
  const amount = amountOf(row, columns)
  if (amount === undefined) return unreadable(row, nameOf(row, columns))
  const time = textOf(row, '交易时间')
  const shared = {
    out_trade_no,
    sub_mchid: reading.bySubMerchant === true ? numberOf(row, '特约商户号') : '',
    out_refund_no: '',
    amount,
    currency,
    isOfDay: reading.isOfDay(time, out_trade_no),
  }
  const billed = { currency, transaction_id: textOf(row, '微信订单号'), time }
  if (state === 'SUCCESS' || state === 'REVOKED')
    return {
      ...shared,
      kind: state === 'SUCCESS' ? 'payment' : 'state',
      billed: { ...billed, trade_state: state, total: amount },
    }
  if (state !== 'REFUND') return unreadable(row, '交易状态')
  const refund_id = numberOf(row, '微信退款单号')
  const out_refund_no = numberOf(row, '商户退款单号') || refund_id
  if (out_refund_no === '') return unreadable(row, '商户退款单号')
  return { ...shared, kind: 'refund', out_refund_no, billed: { ...billed, refund: amount, refund_id } }
}

function textOf(row: BillRow, name: string): string {
  const value = row[name]
  return typeof value === 'string' ? value : ''
}

/** A bill has `0` where there is no number. */
function numberOf(row: BillRow, name: string): string {
  const text = textOf(row, name)
  return text === '0' ? '' : text
}

function nameOf(row: BillRow, names: readonly string[]): string {
  return names.find(name => row[name] !== undefined) ?? names[0]!
}

/** @returns fen; `undefined` where the value is no whole number of them */
function amountOf(row: BillRow, names: readonly string[]): number | undefined {
  const value = row[nameOf(row, names)]
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined
}

function unreadable(row: BillRow, column: string): UnreadableRow {
  return { kind: 'row-unreadable', column, row }
}

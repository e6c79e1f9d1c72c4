import { defined } from '../../../lib/defined.ts'
import { table, type Table } from '../../journal/transaction.ts'
import { compactTime } from '../../time.ts'

export type ServiceOrderState = 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'

/** A line of what is to be paid, or of what is taken off it. */
export interface ServiceFee {
  readonly name?: string
  /** Fen. */
  readonly amount?: number
}

/** What a merchant says of a service order; the catalog has checked it. */
export interface ServiceOrderBody {
  readonly out_order_no: string
  readonly appid: string
  readonly service_id: string
  readonly service_introduction: string
  readonly post_payments?: readonly ServiceFee[]
  readonly post_discounts?: readonly ServiceFee[]
  readonly time_range: Readonly<Record<string, string>>
  readonly location?: Readonly<Record<string, string>>
  readonly risk_fund: { readonly name: string; readonly amount: number }
  readonly attach?: string
  readonly notify_url: string
  readonly openid?: string
  readonly need_user_confirm?: boolean
  /** Of a partner's. */
  readonly sub_mchid?: string
  readonly sub_appid?: string
  readonly sub_openid?: string
}

/** What a merchant says of what the user owes. */
export interface Bill {
  readonly post_payments?: readonly ServiceFee[]
  readonly post_discounts?: readonly ServiceFee[]
  /** Fen. */
  readonly total_amount: number
}

/** How it was paid: by deduction, or elsewhere, as the merchant said. */
export interface Collected {
  readonly paid_type: 'NEWTON' | 'MCH'
  /** Milliseconds since 1970. */
  readonly time: number
  readonly transaction_id?: string | undefined
}

/** A service order of payscore, as the sandbox keeps it. */
export interface ServiceOrder extends Omit<
  ServiceOrderBody,
  'need_user_confirm' | 'risk_fund' | 'notify_url' | 'sub_openid' | 'sub_mchid'
> {
  /** The direct merchant, or the partner. */
  readonly mchid: string
  readonly sub_mchid?: string | undefined
  /** The user in the sub-merchant's appid, where the order names one. */
  readonly sub_openid?: string | undefined
  /** One that was made and completed in one call has none. */
  readonly risk_fund?: ServiceOrderBody['risk_fund'] | undefined
  readonly notify_url?: string | undefined
  readonly order_id: string
  /** What calls up its confirmation. */
  readonly package: string
  readonly state: ServiceOrderState
  readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | undefined
  /** Fen to be paid, once it is completed. */
  readonly total_amount?: number | undefined
  readonly collected?: Collected | undefined
  readonly profit_sharing: boolean
  /** What it was made with, and completed with, in one form. */
  readonly parameters: string
  readonly completion?: string | undefined
}

/** By `mchid/out_order_no`. */
export const SERVICE_ORDERS: Table<ServiceOrder> = table('service_orders')

/** `mchid/out_order_no` by the `package` of its confirmation, which asks for it as `query_id`. */
export const PACKAGES: Table<{ readonly order: string }> = table('service_order_packages')

export function serviceOrderKey({
  mchid,
  out_order_no,
}: Pick<ServiceOrder, 'mchid' | 'out_order_no'>): string {
  return `${mchid}/${out_order_no}`
}

/** Whether its deduction is under way. */
export function isBeingPaid({ state, state_description }: ServiceOrder): boolean {
  return state === 'DOING' && state_description === 'MCH_COMPLETE'
}

/** What every response says of it, and its notifications. */
export function showServiceOrder(order: ServiceOrder): Record<string, unknown> {
  return defined({
    out_order_no: order.out_order_no,
    service_id: order.service_id,
    appid: order.appid,
    mchid: order.mchid,
    sub_appid: order.sub_appid,
    sub_mchid: order.sub_mchid,
    service_introduction: order.service_introduction,
    state: order.state,
    state_description: order.state_description,
    post_payments: order.post_payments,
    post_discounts: order.post_discounts,
    risk_fund: order.risk_fund,
    total_amount: order.total_amount,
    need_collection: order.total_amount === undefined ? undefined : isCollected(order),
    collection: showCollection(order),
    time_range: order.time_range,
    location: order.location,
    attach: order.attach,
    notify_url: order.notify_url,
    openid: order.openid,
    sub_openid: order.sub_openid,
    order_id: order.order_id,
  })
}

/** Inferred of one that was cancelled while it was to be paid: nothing of it is collected any more. */
function isCollected({ total_amount = 0, state }: ServiceOrder): boolean {
  return total_amount > 0 && state !== 'REVOKED'
}

function showCollection(order: ServiceOrder): Record<string, unknown> | undefined {
  const { total_amount, collected } = order
  if (!isCollected(order)) return undefined
  if (collected === undefined)
    return { state: 'USER_PAYING', total_amount, paying_amount: total_amount, paid_amount: 0 }
  const { paid_type, time, transaction_id } = collected
  return {
    state: 'USER_PAID',
    total_amount,
    paying_amount: 0,
    paid_amount: total_amount,
    details: [
      defined({ seq: 1, amount: total_amount, paid_type, paid_time: compactTime(time), transaction_id }),
    ],
  }
}

/** What calls respond with that change nothing that they would show. */
export function showNumbers(order: ServiceOrder): Record<string, unknown> {
  const { appid, mchid, out_order_no, service_id, order_id } = order
  return { appid, mchid, out_order_no, service_id, order_id }
}

/** What the call says that makes and completes an order at once. */
export function showCompletedOrder(order: ServiceOrder): Record<string, unknown> {
  const {
    risk_fund: _,
    need_collection: _need,
    collection: _how,
    openid: _user,
    ...shown
  } = showServiceOrder(order)
  return shown
}

import type { FlowRequest } from '../../flow.ts'
import type { Sandbox } from '../../sandbox.ts'
import type { Payee } from './order.ts'

/** How one of the two families of payment operations names its parties. */
export interface Mode {
  readonly base: string
  /** Who an order's body is for, checked against the signer. */
  payee(sandbox: Sandbox, request: FlowRequest): Payee
  /** Who a query or another call about an order is for: the partner's names the sub-merchant as well. */
  asked(sandbox: Sandbox, request: FlowRequest): Pick<Payee, 'mchid' | 'sub_mchid'>
  /** The payer's openid that an order names. */
  openid(body: OrderBody): string | undefined
}

/** What is read of an order's body; the catalog has checked it. */
export interface OrderBody {
  readonly appid: string
  readonly mchid: string
  readonly sp_appid: string
  readonly sp_mchid: string
  readonly sub_appid?: string
  readonly sub_mchid?: string
  readonly out_trade_no: string
  readonly description: string
  readonly attach?: string
  readonly notify_url?: string
  readonly time_expire?: string
  readonly amount: { readonly total: number; readonly currency?: string }
  readonly payer?: {
    readonly openid?: string
    readonly sp_openid?: string
    readonly sub_openid?: string
    readonly auth_code?: string
  }
  readonly scene_info?: { readonly device_id?: string }
  /** `Y` of a deposit, which APIv2 alone has. */
  readonly deposit?: string
  readonly settle_info?: { readonly profit_sharing?: boolean; readonly subsidy_amount?: number }
}

export const DIRECT: Mode = {
  base: '/v3/pay/transactions',
  payee({ parties }, { caller, body }) {
    const { mchid, appid } = body as OrderBody
    parties.mustBeSigner(caller, mchid, 'mchid', 'body')
    parties.mustBeBound(appid, mchid)
    return { mchid, appid }
  },
  asked({ parties }, { caller, query, body }) {
    const { mchid } = { ...query, ...(body as object | undefined) } as { mchid: string }
    parties.mustBeSigner(caller, mchid, 'mchid', body === undefined ? 'query' : 'body')
    return { mchid }
  },
  openid: ({ payer }) => payer?.openid,
}

export const PARTNER: Mode = {
  base: '/v3/pay/partner/transactions',
  payee({ parties }, { caller, body }) {
    const { sp_mchid, sp_appid, sub_mchid, sub_appid } = body as OrderBody
    parties.mustBeSigner(caller, sp_mchid, 'sp_mchid', 'body')
    parties.mustBeRelated(sp_mchid, sub_mchid)
    parties.mustBeBound(sp_appid, sp_mchid)
    return { mchid: sp_mchid, appid: sp_appid, sub_mchid, sub_appid }
  },
  asked({ parties }, { caller, query, body }) {
    const { sp_mchid, sub_mchid } = { ...query, ...(body as object | undefined) } as unknown as OrderBody
    parties.mustBeSigner(caller, sp_mchid, 'sp_mchid', body === undefined ? 'query' : 'body')
    parties.mustBeRelated(sp_mchid, sub_mchid)
    return { mchid: sp_mchid, sub_mchid }
  },
  openid: ({ payer }) => payer?.sp_openid ?? payer?.sub_openid,
}

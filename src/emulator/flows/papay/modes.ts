import type { FlowRequest } from '../../flow.ts'
import type { Sandbox } from '../../sandbox.ts'
import type { Payee } from '../payment/order.ts'

/** Where a family of withholding operations is, and whether a partner calls it for its sub-merchant. */
export interface Mode {
  readonly partner: boolean
  readonly kind: 'ordinary' | 'harmony'
  /** Of preparing a contract, by the way it is signed. */
  readonly prepare: Readonly<Record<string, string>>
  /** Of querying and terminating it. */
  readonly contract: string
  readonly terminable: boolean
  readonly schedules?: string
  readonly apply: string
  /** Of notices. */
  readonly notices?: string
}

const scenes = (base: string): Mode['prepare'] =>
  Object.fromEntries(['app', 'h5', 'jsapi', 'mini-program'].map(scene => [scene, `${base}/${scene}`]))

export const DIRECT: Mode = {
  partner: false,
  kind: 'ordinary',
  prepare: scenes('/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign'),
  contract: '/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  terminable: true,
  schedules: '/v3/papay/pay/schedules/contract-id/{contract_id}',
  apply: '/v3/papay/pay/transactions/apply',
  notices: '/v3/papay/contracts/{contract_id}',
}

export const PARTNER: Mode = {
  partner: true,
  kind: 'ordinary',
  prepare: scenes('/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign'),
  contract: '/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  terminable: true,
  schedules: '/v3/papay/pay/partner/schedules/contract-id/{contract_id}',
  apply: '/v3/papay/pay/partner/transactions/apply',
  notices: '/v3/partner-papay/contracts/{contract_id}',
}

export const HARMONY: Mode = {
  partner: false,
  kind: 'harmony',
  prepare: { harmony: '/v3/papay/sign/contracts/pre-entrust-sign' },
  contract: '/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  terminable: false,
  apply: '/v3/papay/pay/harmony/transactions/apply',
}

interface Names {
  readonly mchid?: string
  readonly appid?: string
  readonly sp_mchid?: string
  readonly sp_appid?: string
  readonly sub_mchid?: string
  readonly sub_appid?: string
}

/** Whom a request is for; the appid only where it names one. */
export function payeeOf(
  { parties }: Sandbox,
  { partner }: Mode,
  { caller, query, body }: FlowRequest,
): Partial<Payee> & Pick<Payee, 'mchid'> {
  const names: Names = { ...query, ...(body as object | undefined) }
  const { sub_mchid, sub_appid } = names
  const [mchid, appid] = partner ? [names.sp_mchid, names.sp_appid] : [names.mchid, names.appid]
  parties.mustBeSigner(caller, mchid, partner ? 'sp_mchid' : 'mchid', 'body')
  if (partner) parties.mustBeRelated(caller.id, sub_mchid)
  parties.mustBeBound(appid, caller.id)
  const named = appid === undefined ? {} : { appid }
  return partner ? { mchid: caller.id, ...named, sub_mchid, sub_appid } : { mchid: caller.id, ...named }
}

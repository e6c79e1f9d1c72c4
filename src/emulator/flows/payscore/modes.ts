import type { FlowRequest } from '../../flow.ts'
import type { Sandbox } from '../../sandbox.ts'
import type { Payee } from '../payment/order.ts'

/** Whose a service order or a permission is. */
export type Owner = Pick<Payee, 'mchid' | 'sub_mchid'>

/** Where a family of payscore's operations is, and whether a partner calls it for its sub-merchant. */
export interface Mode {
  readonly base: string
  /** A partner's changes are answered by 204, a direct merchant's by what has become of the order. */
  readonly partner: boolean
  /** Whom a request is for: a partner's names the sub-merchant. */
  owner(sandbox: Sandbox, request: FlowRequest): Owner
}

export const DIRECT: Mode = {
  base: '/v3/payscore',
  partner: false,
  owner: (_sandbox, { caller }) => ({ mchid: caller.id }),
}

export const PARTNER: Mode = {
  base: '/v3/payscore/partner',
  partner: true,
  owner({ parties }, { caller, query, body }) {
    const { sub_mchid } = { ...query, ...(body as object | undefined) } as { readonly sub_mchid?: string }
    parties.mustBeRelated(caller.id, sub_mchid)
    return { mchid: caller.id, sub_mchid }
  },
}

export const MODES: readonly Mode[] = [DIRECT, PARTNER]

/** Whether something is a direct merchant's, or of this sub-merchant of the partner. */
export function isOf(owner: Owner, { mchid, sub_mchid }: Owner): boolean {
  return mchid === owner.mchid && sub_mchid === owner.sub_mchid
}

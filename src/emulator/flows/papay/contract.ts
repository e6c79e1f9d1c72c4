import { defined } from '../../../lib/defined.ts'
import type { ByV2 } from '../../flow.ts'
import { table, type Table } from '../../journal/transaction.ts'
import { chinaTime } from '../../time.ts'
import type { Payee } from '../payment/order.ts'
import { showAgreed, type Agreed, type Notice, type Withheld } from './schedule.ts'

/** `PREPARED` is never shown: before the user has signed there is no contract. */
export type ContractState = 'PREPARED' | 'SIGNED' | 'SIGN_FAILED' | 'TERMINATED'

/** Who ended a contract. */
export type TerminationMode = 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'SYSTEM_TERMINATE'

/** A withholding contract between a merchant and a user, as the sandbox keeps it. */
export interface Contract extends Payee {
  /** `harmony` is made and queried by operations of its own. */
  readonly kind: 'ordinary' | 'harmony'
  readonly plan_id: number
  readonly out_contract_code: string
  readonly contract_id: string
  readonly contract_state: ContractState
  readonly contract_display_account: string
  readonly contract_notify_url: string
  readonly out_user_code?: string | undefined
  /** What calls up the signing. */
  readonly pre_entrustweb_id: string
  /** The user in the merchant's or the partner's appid. */
  readonly openid?: string | undefined
  /** In the sub-merchant's. */
  readonly sub_openid?: string | undefined
  /** Milliseconds since 1970. */
  readonly signed?: number | undefined
  readonly termination?:
    | {
        readonly mode: TerminationMode
        /** Milliseconds since 1970. */
        readonly at: number
        readonly remark?: string | undefined
      }
    | undefined
  /** The one deduction that was agreed on, of a contract that has one. */
  readonly agreed?: Agreed | undefined
  /** Of other contracts: the user was told of a deduction. */
  readonly notice?: Notice | undefined
  /** The last deduction that succeeded. */
  readonly withheld?: Withheld | undefined
  /** `out_trade_no` of the deduction that is under way. */
  readonly deducting?: string | undefined
  readonly parameters: string
  /** Where it was prepared by APIv2, with a number that only that has. */
  readonly v2?: (ByV2 & { readonly request_serial: string }) | undefined
}

/** By `mchid/out_contract_code`. */
export const CONTRACTS: Table<Contract> = table('contracts')

/** `mchid/out_contract_code` by `contract_id`. */
export const CONTRACT_IDS: Table<{ readonly contract: string }> = table('contract_ids')

/** `mchid/out_contract_code` of a contract that is in force by {@link userKey}: a user has one of a plan. */
export const CONTRACT_USERS: Table<{ readonly contract: string }> = table('contract_users')

export function contractKey({
  mchid,
  out_contract_code,
}: Pick<Contract, 'mchid' | 'out_contract_code'>): string {
  return `${mchid}/${out_contract_code}`
}

export function userKey({ mchid, sub_mchid, plan_id, openid }: Contract): string {
  return `${mchid}/${sub_mchid ?? ''}/${plan_id}/${openid}`
}

/** What every response and notification says of it. */
export function showContract(contract: Contract, now: number): Record<string, unknown> {
  const { signed, termination, agreed } = contract
  return defined({
    ...showParties(contract),
    contract_id: contract.contract_id,
    plan_id: contract.plan_id,
    out_contract_code: contract.out_contract_code,
    contract_display_account: contract.contract_display_account,
    contract_state: contract.contract_state,
    contract_signed_time: signed === undefined ? undefined : chinaTime(signed),
    contract_terminate_info:
      termination === undefined
        ? undefined
        : defined({
            contract_termination_mode: termination.mode,
            contract_terminated_time: chinaTime(termination.at),
            contract_termination_remark: termination.remark,
          }),
    out_user_code: contract.out_user_code,
    deduct_schedule: agreed === undefined ? undefined : showAgreed(agreed, now),
  })
}

function showParties(contract: Contract): Record<string, unknown> {
  const { mchid, appid, openid, sub_mchid, sub_appid, sub_openid } = contract
  if (sub_mchid === undefined) return { mchid, appid, openid }
  return { sp_mchid: mchid, sp_appid: appid, sp_openid: openid, sub_mchid, sub_appid, sub_openid }
}

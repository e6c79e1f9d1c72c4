import { defined } from '../../../lib/defined.ts'
import type { NotificationContent } from '../../delivery/outbox.ts'
import type { ByV2 } from '../../flow.ts'
import { chinaTime } from '../../time.ts'
import type { V2Fields } from '../../v2/flow.ts'
import type { Order } from '../payment/order.ts'
import { partiesV2, showPaidV2 } from '../payment/v2-show-order.ts'
import type { Contract, TerminationMode } from './contract.ts'

/** How a contract ended, as APIv2 numbers it. */
const MODES: Readonly<Record<TerminationMode, number>> = {
  SYSTEM_TERMINATE: 1,
  USER_TERMINATE: 2,
  MCH_API_TERMINATE: 3,
}
/** Years that a contract lasts. Inferred: what its plan says is not known here. */
const YEARS = 10

/** What every answer and notification says of a contract. */
export function showContractV2(contract: Contract): V2Fields {
  const { signed, termination, v2, sub_appid, sub_mchid } = contract
  return {
    sub_appid,
    sub_mch_id: sub_mchid,
    contract_id: contract.contract_id,
    plan_id: contract.plan_id,
    contract_code: contract.out_contract_code,
    request_serial: v2?.request_serial ?? '0',
    contract_display_account: contract.contract_display_account,
    contract_state: termination === undefined ? 0 : 1,
    contract_signed_time: signed === undefined ? undefined : spacedTime(signed),
    contract_expired_time: signed === undefined ? undefined : spacedTime(expiryOf(signed)),
    contract_terminated_time: termination && spacedTime(termination.at),
    contract_termination_mode: termination === undefined ? 0 : MODES[termination.mode],
    contract_termination_remark: termination?.remark,
    openid: contract.openid,
  }
}

/** What a merchant that prepared a contract by APIv2 is told: that it was signed, or has ended. */
export function v2ContractContent(
  contract: Contract,
  { signType }: ByV2,
  now: number,
): Pick<NotificationContent, 'resource' | 'v2'> {
  const { termination, v2, signed = now } = contract
  return {
    resource: defined({
      result_code: 'SUCCESS',
      mch_id: contract.mchid,
      sub_mch_id: contract.sub_mchid,
      contract_code: contract.out_contract_code,
      plan_id: contract.plan_id,
      openid: contract.openid,
      change_type: termination === undefined ? 'ADD' : 'DELETE',
      operate_time: spacedTime(termination?.at ?? signed),
      contract_id: contract.contract_id,
      contract_expired_time: termination === undefined ? spacedTime(expiryOf(signed)) : undefined,
      contract_termination_mode: termination && MODES[termination.mode],
      request_serial: v2?.request_serial,
    }),
    v2: { signType, retries: 'contract' },
  }
}

/** What a merchant is told of a deduction. What a failed one has is inferred from its query. */
export function v2DeductionContent(
  order: Order,
  { contract_id }: Contract,
  { signType }: ByV2,
): Pick<NotificationContent, 'resource' | 'v2'> {
  const { failure } = order
  const result =
    order.payment === undefined
      ? { result_code: 'FAIL', err_code: 'PAYERROR', err_code_des: failure, trade_state: 'PAY_FAIL' }
      : { result_code: 'SUCCESS', trade_state: 'SUCCESS' }
  return {
    resource: defined({ ...partiesV2(order), ...showPaidV2(order), ...result, contract_id }),
    v2: { signType, retries: 'deduction' },
  }
}

function expiryOf(signed: number): number {
  const end = new Date(signed)
  end.setUTCFullYear(end.getUTCFullYear() + YEARS)
  return end.getTime()
}

/** `2026-11-22 10:30:00` */
function spacedTime(milliseconds: number): string {
  return chinaTime(milliseconds).slice(0, 19).replace('T', ' ')
}

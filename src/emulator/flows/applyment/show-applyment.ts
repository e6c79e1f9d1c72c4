import { defined } from '../../../lib/defined.ts'
import { chinaTime } from '../../time.ts'
import type { Applyment, ApplymentState } from './applyment.ts'
import { stateName } from './state-names.ts'

/** How long the payment that verifies an account is waited for, in milliseconds. Inferred. */
const VERIFIED_WITHIN = 30 * 24 * 3_600_000

/** As the API for sub-merchants of partners shows it. */
export function showSubMerchantApplyment(applyment: Applyment): Record<string, unknown> {
  const { state, rejections } = applyment
  const { name, message } = stateName('sub-merchant', state)
  return defined({
    business_code: applyment.number,
    applyment_id: applyment.applyment_id,
    sub_mchid: isIn(state, ['SIGNABLE', 'OPENING', 'FINISHED']) ? applyment.sub_mchid : undefined,
    sign_url: signUrl(applyment),
    applyment_state: name,
    applyment_state_msg: message,
    audit_detail:
      state === 'REJECTED'
        ? rejections.map(({ field, field_name = field, reject_reason }) => ({
            field,
            field_name,
            reject_reason,
          }))
        : undefined,
  })
}

/** As the API for merchants of ecommerce platforms shows it. */
export function showEcommerceApplyment(applyment: Applyment): Record<string, unknown> {
  const { state, rejections, account, verification, updated } = applyment
  const { name, message } = stateName('ecommerce', state)
  return defined({
    applyment_state: name,
    applyment_state_desc: message,
    sign_state: signState(state),
    sign_url: state === 'SIGNABLE' ? signUrl(applyment) : undefined,
    sub_mchid: isIn(state, ['SIGNABLE', 'FINISHED']) ? applyment.sub_mchid : undefined,
    account_validation:
      state === 'VERIFYING'
        ? defined({
            account_name: account.name ?? '',
            account_no: account.number,
            pay_amount: verification,
            destination_account_number: '7222223333322332',
            destination_account_name: '财付通支付科技有限公司',
            destination_account_bank: '招商银行威盛大厦支行',
            city: '深圳',
            remark: '入驻账户验证',
            deadline: chinaTime(updated + VERIFIED_WITHIN)
              .slice(0, 19)
              .replace('T', ' '),
          })
        : undefined,
    legal_validation_url: state === 'VERIFYING' ? signUrl(applyment) : undefined,
    audit_detail: isIn(state, ['REJECTED', 'FROZEN'])
      ? rejections.map(({ field, reject_reason }) => ({ param_name: field, reject_reason }))
      : undefined,
    out_request_no: applyment.number,
    applyment_id: applyment.applyment_id,
  })
}

/** Both numbers, as most calls of the ecommerce API answer. */
export function showNumbers({ applyment_id, number }: Applyment): Record<string, unknown> {
  return { applyment_id, out_request_no: number }
}

function isIn(state: ApplymentState, states: readonly ApplymentState[]): boolean {
  return states.includes(state)
}

function signState(state: ApplymentState): string {
  if (state === 'FINISHED') return 'SIGNED'
  return isIn(state, ['VERIFYING', 'AUDITING', 'SIGNABLE']) ? 'UNSIGNED' : 'NOT_SIGNABLE'
}

function signUrl({ applyment_id, sign }: Applyment): string {
  return `https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=${applyment_id}&sign=${sign}`
}

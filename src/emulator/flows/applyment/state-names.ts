import type { ApplymentKind, ApplymentState } from './applyment.ts'

/** What a state is called on the wire, and what is said of it. */
interface StateName {
  readonly name: string
  readonly message: string
}

/** States that an API does not have are not among its names: no step of it leads there. */
const NAMES: Readonly<Record<ApplymentKind, Readonly<Partial<Record<ApplymentState, StateName>>>>> = {
  'sub-merchant': {
    AUDITING: { name: 'APPLYMENT_STATE_AUDITING', message: '审核中' },
    VERIFYING: { name: 'APPLYMENT_STATE_TO_BE_CONFIRMED', message: '待账户验证' },
    REJECTED: { name: 'APPLYMENT_STATE_REJECTED', message: '已驳回' },
    SIGNABLE: { name: 'APPLYMENT_STATE_TO_BE_SIGNED', message: '待签约' },
    OPENING: { name: 'APPLYMENT_STATE_SIGNING', message: '开通权限中' },
    FINISHED: { name: 'APPLYMENT_STATE_FINISHED', message: '已完成' },
    CANCELED: { name: 'APPLYMENT_STATE_CANCELED', message: '已作废' },
  },
  ecommerce: {
    CHECKING: { name: 'CHECKING', message: '资料校验中' },
    VERIFYING: { name: 'ACCOUNT_NEED_VERIFY', message: '待账户验证' },
    AUDITING: { name: 'AUDITING', message: '审核中' },
    REJECTED: { name: 'REJECTED', message: '已驳回' },
    SIGNABLE: { name: 'NEED_SIGN', message: '待签约' },
    FINISHED: { name: 'FINISH', message: '完成' },
    FROZEN: { name: 'FROZEN', message: '已冻结' },
    CANCELED: { name: 'CANCELED', message: '已作废' },
  },
}

export function stateName(kind: ApplymentKind, state: ApplymentState): StateName {
  return NAMES[kind][state] ?? { name: state, message: state }
}

import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { DueThings } from '../../journal/engine.ts'
import type { Sandbox } from '../../sandbox.ts'
import {
  applymentKey,
  APPLYMENTS,
  putApplyment,
  type Applyment,
  type ApplymentKind,
  type ApplymentState,
} from './applyment.ts'
import { stateName } from './state-names.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** What moves an applyment on. */
export type StepName =
  | 'passCheck'
  | 'approve'
  | 'requireVerification'
  | 'verify'
  | 'reject'
  | 'sign'
  | 'open'
  | 'freeze'
  | 'revoke'
  | 'lapse'

type Steps = Readonly<Record<StepName, Readonly<Partial<Record<ApplymentState, ApplymentState>>>>>

/** From which state a step leads to which one. */
const STEPS: Readonly<Record<ApplymentKind, Steps>> = {
  'sub-merchant': {
    passCheck: {},
    approve: { AUDITING: 'SIGNABLE' },
    requireVerification: { AUDITING: 'VERIFYING' },
    verify: { VERIFYING: 'SIGNABLE' },
    // Inferred: that an account which cannot be verified is a reason, too.
    reject: { AUDITING: 'REJECTED', VERIFYING: 'REJECTED' },
    sign: { SIGNABLE: 'OPENING' },
    open: { OPENING: 'FINISHED' },
    freeze: {},
    revoke: {},
    lapse: { SIGNABLE: 'CANCELED' },
  },
  ecommerce: {
    passCheck: { CHECKING: 'AUDITING' },
    approve: { CHECKING: 'SIGNABLE', AUDITING: 'SIGNABLE' },
    requireVerification: { CHECKING: 'VERIFYING', AUDITING: 'VERIFYING' },
    verify: { VERIFYING: 'AUDITING' },
    reject: { CHECKING: 'REJECTED', AUDITING: 'REJECTED', VERIFYING: 'REJECTED' },
    sign: { SIGNABLE: 'FINISHED' },
    open: {},
    // Inferred: the documentation has the state, and not what leads to it.
    freeze: { CHECKING: 'FROZEN', AUDITING: 'FROZEN', VERIFYING: 'FROZEN', SIGNABLE: 'FROZEN' },
    revoke: {
      CHECKING: 'CANCELED',
      VERIFYING: 'CANCELED',
      AUDITING: 'CANCELED',
      REJECTED: 'CANCELED',
      SIGNABLE: 'CANCELED',
      FROZEN: 'CANCELED',
    },
    lapse: {},
  },
}

/** What happens by itself in a state: which step, after how many milliseconds. */
const BY_ITSELF: Readonly<
  Partial<Record<ApplymentState, { readonly step: StepName; readonly after: number }>>
> = {
  // Inferred: a program checks, and nobody waits long for it.
  CHECKING: { step: 'passCheck', after: MINUTE },
  SIGNABLE: { step: 'lapse', after: 30 * DAY },
  OPENING: { step: 'open', after: 30 * MINUTE },
}

/**
 * Moves an applyment on.
 *
 * @param change what else is different then
 * @throws {EmulatorProblem} 400 INVALID_REQUEST where its state does not allow that
 */
export function takeStep(
  sandbox: Sandbox,
  tx: Transaction,
  applyment: Applyment,
  { name, ...change }: { readonly name: StepName } & Partial<Applyment>,
): Applyment {
  const { kind, number } = applyment
  const state = STEPS[kind][name][applyment.state]
  if (state === undefined)
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `申请单当前状态不支持该操作：applyment ${number} is ${stateName(kind, applyment.state).name}`,
    )
  return enter(sandbox, tx, { ...applyment, rejections: [], ...change, state })
}

/** Puts an applyment into its state, and what happens in that by itself into the queue. */
export function enter({ random }: Sandbox, tx: Transaction, applyment: Applyment): Applyment {
  const key = applymentKey(applyment)
  const { kind, state } = applyment
  const next = BY_ITSELF[state]
  if (next !== undefined && STEPS[kind][next.step][state] !== undefined)
    tx.schedule(`applyment/${key}`, {
      at: tx.now + next.after,
      name: 'applyment.step',
      data: { applyment: key, step: next.step },
    })
  else tx.unschedule(`applyment/${key}`)
  const hasMerchant = state === 'SIGNABLE' && applyment.sub_mchid === undefined
  return putApplyment(tx, {
    ...applyment,
    ...(hasMerchant && { sub_mchid: `16${random.digits(8)}` }),
    updated: tx.now,
  })
}

/** What happens to applyments by itself. */
export function applymentDue(sandbox: Sandbox): DueThings {
  return {
    'applyment.step'(tx, { data }) {
      const applyment = tx.get(APPLYMENTS, String(data['applyment']))
      const name = data['step'] as StepName
      if (applyment !== undefined && STEPS[applyment.kind][name][applyment.state] !== undefined)
        takeStep(sandbox, tx, applyment, { name })
    },
  }
}

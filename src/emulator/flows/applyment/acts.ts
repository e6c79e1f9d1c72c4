import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { APPLYMENTS, type Applyment, type Rejection } from './applyment.ts'
import { takeStep, type StepName } from './steps.ts'

const UNREADABLE: readonly Rejection[] = [
  {
    field: 'id_card_copy',
    field_name: '身份证人像面照片',
    reject_reason: '身份证照片不清晰，请重新上传',
  },
]

/** What WeChat Pay and the new merchant do with an applyment. */
export type ApplymentAct = Extract<
  StepName,
  'approve' | 'requireVerification' | 'verify' | 'reject' | 'sign' | 'freeze'
>

/**
 * One act.
 *
 * @param number `business_code`, `out_request_no`, or WeChat Pay's `applyment_id`
 * @param rejections why, of `reject` and `freeze`; default a photograph that cannot be read
 */
export function actOnApplyment(
  sandbox: Sandbox,
  tx: Transaction,
  { name, number }: { readonly name: ApplymentAct; readonly number: string },
  rejections: readonly Rejection[] = UNREADABLE,
): Applyment {
  const [applyment] = allOfNumber(tx, APPLYMENTS, number)
  if (applyment === undefined)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no applyment ${number}`)
  // They may come over HTTP, from any language.
  if (!Array.isArray(rejections) || !rejections.every(isRejection))
    throw paramError('rejections is an array of { field, field_name?, reject_reason }', 'rejections', 'body')
  const isRefusal = name === 'reject' || name === 'freeze'
  return takeStep(sandbox, tx, applyment, { name, rejections: isRefusal ? rejections : [] })
}

function isRejection(value: unknown): boolean {
  const { field, field_name = '', reject_reason } = (value ?? {}) as Readonly<Record<string, unknown>>
  return [field, field_name, reject_reason].every(text => typeof text === 'string')
}

import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import { indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { CONTRACT_IDS, CONTRACT_USERS, contractKey, CONTRACTS, userKey, type Contract } from './contract.ts'
import { payeeOf, type Mode } from './modes.ts'
import { agreedOn, type Money } from './schedule.ts'

interface PrepareBody {
  readonly openid?: string
  readonly sp_openid?: string
  readonly sub_openid?: string
  readonly plan_id: number
  readonly out_contract_code: string
  readonly contract_display_account: string
  readonly contract_notify_url: string
  readonly out_user_code?: string
  /** Of APIv2. */
  readonly request_serial?: string
  readonly deduct_schedule?: {
    readonly estimated_deduct_date: string
    readonly estimated_deduct_amount: Money
  }
}

/** Prepares a contract for the user to sign, or finds the one that was prepared with the same parameters. */
export function prepare(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): Contract {
  const body = request.body as PrepareBody
  const payee = payeeOf(sandbox, mode, request)
  const { plan_id, out_contract_code, deduct_schedule } = body
  const key = contractKey({ mchid: payee.mchid, out_contract_code })
  const known = tx.get(CONTRACTS, key)
  if (known !== undefined) {
    if (known.kind !== mode.kind || known.parameters !== canonical(body))
      throw new EmulatorProblem(400, 'RESOURCE_ALREADY_EXISTS', '商户签约协议号已存在')
    return known
  }
  const { random } = sandbox
  const contract: Contract = {
    ...payee,
    // The catalog has seen to it that there is one.
    appid: payee.appid!,
    kind: mode.kind,
    plan_id,
    out_contract_code,
    contract_id: random.digits(18),
    contract_state: 'PREPARED',
    contract_display_account: body.contract_display_account,
    contract_notify_url: body.contract_notify_url,
    out_user_code: body.out_user_code,
    pre_entrustweb_id: random.text(29),
    openid: body.sp_openid ?? body.openid,
    sub_openid: body.sub_openid,
    agreed:
      deduct_schedule === undefined
        ? undefined
        : agreedOn(deduct_schedule.estimated_deduct_date, deduct_schedule.estimated_deduct_amount),
    parameters: canonical(body),
    ...(request.v2 !== undefined && {
      v2: { ...request.v2, request_serial: body.request_serial ?? '' },
    }),
  }
  mustBeOnlyOne(tx, contract)
  indexNumber(tx, CONTRACTS, out_contract_code, key)
  tx.put(CONTRACT_IDS, contract.contract_id, { contract: key })
  return tx.put(CONTRACTS, key, contract)
}

/** @throws {EmulatorProblem} where the user has one of the plan that is in force */
export function mustBeOnlyOne(tx: Transaction, contract: Contract): void {
  if (contract.openid !== undefined && tx.get(CONTRACT_USERS, userKey(contract)) !== undefined)
    throw new EmulatorProblem(403, 'CONTRACT_EXISTED', '用户已签约该模板')
}

/** What calls up the signing: each way has a form of its own. */
export function showPrepared(
  { pre_entrustweb_id }: Contract,
  scene: string,
  { body }: FlowRequest,
): Record<string, unknown> {
  const path = `pages/index/index?pre_entrustweb_id=${pre_entrustweb_id}`
  const redirect_url = `https://payapp.weixin.qq.com/papay/sign?pre_entrustweb_id=${pre_entrustweb_id}`
  switch (scene) {
    case 'app':
      return { pre_entrustweb_id, miniprogram_username: 'gh_f3d8a0b6a1c2', miniprogram_path: path }
    case 'mini-program':
      return { pre_entrustweb_id, redirect_appid: 'wxbd687630cd02ce1d', redirect_path: path }
    case 'harmony':
      return (body as { readonly sign_scene: string }).sign_scene === 'SIGN_SCENE_QRCODE'
        ? { pre_entrustweb_id, redirect_url }
        : { pre_entrustweb_id, mini_program_username: 'gh_f3d8a0b6a1c2', mini_program_path: path }
    default:
      return { redirect_url }
  }
}

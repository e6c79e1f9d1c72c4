import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox, StatefulFlow } from '../../sandbox.ts'
import { ORDERS } from '../payment/order.ts'
import { sign } from './acts.ts'
import { CONTRACT_IDS, contractKey, CONTRACTS, showContract, type Contract } from './contract.ts'
import { apply, deduct, mustBeSigned } from './deduction.ts'
import { DIRECT, HARMONY, PARTNER, payeeOf, type Mode } from './modes.ts'
import { isRunning, noticeOf, schedule, showSchedule, type Money } from './schedule.ts'
import { prepare, showPrepared } from './sign.ts'
import { terminate } from './terminate.ts'

interface NoticeBody {
  readonly deduct_duration?: { readonly count: number }
  readonly estimated_amount: { readonly amount: number }
}

/** Withholding: contracts that a user signs once, and deductions by them, of merchants and of partners. */
export function papayFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: Object.assign(
      {},
      ...[DIRECT, PARTNER, HARMONY].map(mode => operationsOf(sandbox, mode)),
    ) as FlowModule['operations'],
    due: {
      'papay.deduct'(tx, { data }) {
        const order = tx.get(ORDERS, String(data['order']))
        if (order?.trade_state === 'ACCEPT') deduct(sandbox, tx, order)
      },
      // By paying an order that says so.
      'papay.sign'(tx, { data }) {
        const contract = tx.get(CONTRACTS, String(data['contract']))
        if (contract?.contract_state === 'PREPARED')
          sign(sandbox, tx, { ...contract, openid: String(data['openid']) })
      },
      'papay.end'(tx, { data }) {
        const contract = tx.get(CONTRACTS, String(data['contract']))
        if (contract?.contract_state === 'SIGNED')
          terminate(sandbox, tx, contract, { mode: 'SYSTEM_TERMINATE' })
      },
    },
  }
}

function operationsOf(sandbox: Sandbox, mode: Mode): FlowModule['operations'] {
  const prepares = Object.entries(mode.prepare).map(([scene, path]): [string, StatefulFlow] => [
    `POST ${path}`,
    (request, tx) => ({ body: showPrepared(prepare(sandbox, mode, request, tx), scene, request) }),
  ])
  return {
    ...Object.fromEntries(prepares),
    [`GET ${mode.contract}`]: (request, tx) => ({
      body: showContract(byCode(sandbox, mode, request, tx), tx.now),
    }),
    [`POST ${mode.apply}`](request, tx) {
      payeeOf(sandbox, mode, request)
      const { contract_id } = request.body as { readonly contract_id: string }
      const order = apply(sandbox, request, tx, () => byId(sandbox, mode, { request, contract_id }, tx))
      const { out_trade_no, total, currency } = order
      return { body: { out_trade_no, amount: { total, currency } } }
    },
    ...(mode.terminable && terminations(sandbox, mode)),
    ...(mode.schedules !== undefined && schedules(sandbox, mode, mode.schedules)),
    ...(mode.notices !== undefined && notices(sandbox, mode, mode.notices)),
  }
}

function terminations(sandbox: Sandbox, mode: Mode): FlowModule['operations'] {
  return {
    [`POST ${mode.contract}/terminate`](request, tx) {
      const contract = byCode(sandbox, mode, request, tx)
      if (contract.contract_state === 'TERMINATED') return { body: showContract(contract, tx.now) }
      const { contract_termination_remark: remark } = request.body as {
        readonly contract_termination_remark: string
      }
      const ended = terminate(sandbox, tx, mustBeSigned(contract), { mode: 'MCH_API_TERMINATE', remark })
      return { body: showContract(ended, tx.now) }
    },
  }
}

function schedules(sandbox: Sandbox, mode: Mode, path: string): FlowModule['operations'] {
  return {
    [`GET ${path}`]: (request, tx) => ({
      body: showSchedule(byPath(sandbox, mode, request, tx).agreed, tx.now),
    }),
    [`POST ${path}/schedule`](request, tx) {
      const contract = mustBeSigned(byPath(sandbox, mode, request, tx))
      if (contract.agreed === undefined)
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '签约时未约定扣费日期和金额')
      const { schedule_amount } = request.body as { readonly schedule_amount: Money }
      const agreed = schedule(contract.agreed, schedule_amount, tx.now)
      tx.put(CONTRACTS, contractKey(contract), { ...contract, agreed })
      return { body: showSchedule(agreed, tx.now) }
    },
  }
}

function notices(sandbox: Sandbox, mode: Mode, path: string): FlowModule['operations'] {
  return {
    [`POST ${path}/notify`](request, tx) {
      const contract = mustBeSigned(byPath(sandbox, mode, request, tx))
      const { estimated_amount, deduct_duration } = request.body as NoticeBody
      // Inferred: one deduction in a period, so that another one begins when it is over.
      if (isRunning(contract.notice, tx.now))
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '当前扣费周期尚未结束')
      const notice = noticeOf(tx.now, estimated_amount.amount, deduct_duration?.count)
      tx.put(CONTRACTS, contractKey(contract), { ...contract, notice })
      return { status: 204 }
    },
    // It tells the user that a deduction will be tried again, and changes nothing.
    [`POST ${path}/fail-notify`](request, tx) {
      mustBeSigned(byPath(sandbox, mode, request, tx))
      return { status: 204 }
    },
  }
}

/** @throws {EmulatorProblem} 404 for one that was never signed, another plan's or another merchant's */
export function byCode(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): Contract {
  const { mchid, sub_mchid } = payeeOf(sandbox, mode, request)
  const { plan_id, out_contract_code } = request.variables
  const contract = tx.get(CONTRACTS, contractKey({ mchid, out_contract_code: out_contract_code! }))
  if (
    contract === undefined ||
    contract.contract_state === 'PREPARED' ||
    contract.kind !== mode.kind ||
    contract.sub_mchid !== sub_mchid ||
    String(contract.plan_id) !== plan_id
  )
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '签约协议不存在', { v2: 'CONTRACT_NOT_EXIST' })
  return contract
}

function byPath(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): Contract {
  return byId(sandbox, mode, { request, contract_id: request.variables['contract_id']! }, tx)
}

/** @throws {EmulatorProblem} 403 for one that was never signed, or another merchant's */
export function byId(
  sandbox: Sandbox,
  mode: Mode,
  { request, contract_id }: { readonly request: FlowRequest; readonly contract_id: string },
  tx: Transaction,
): Contract {
  const { mchid, sub_mchid } = payeeOf(sandbox, mode, request)
  const key = tx.get(CONTRACT_IDS, contract_id)?.contract
  const contract = key === undefined ? undefined : tx.get(CONTRACTS, key)
  if (
    contract === undefined ||
    contract.contract_state === 'PREPARED' ||
    contract.kind !== mode.kind ||
    contract.mchid !== mchid ||
    contract.sub_mchid !== sub_mchid
  )
    throw new EmulatorProblem(403, 'CONTRACT_NOT_EXIST', '签约协议不存在')
  return contract
}

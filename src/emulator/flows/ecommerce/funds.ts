import { canonical } from '../../canonical.ts'
import { notifyMerchant } from '../../delivery/outbox.ts'
import type { FlowRequest } from '../../flow.ts'
import { allOfNumber, indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { accountOfType, BANK, merchantAccount, pendingOfType } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { checkFen } from '../amount.ts'
import {
  showWithdrawal,
  WITHDRAWAL_IDS,
  withdrawalKey,
  WITHDRAWALS,
  type Withdrawal,
  type WithdrawalStatus,
} from './withdrawal.ts'

const BASE = '/v3/ecommerce/fund'

interface WithdrawBody {
  readonly sub_mchid: string
  readonly out_request_no: string
  readonly amount: number
  readonly remark?: string
  readonly bank_memo?: string
  readonly account_type?: Withdrawal['account_type']
  readonly notify_url?: string
}

/** What a platform's sub-merchants have, and how they have it in their bank accounts. */
export function fundsFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {
      [`GET ${BASE}/balance/{sub_mchid}`]: ({ caller, variables, query }, tx) => {
        const sub_mchid = variables['sub_mchid']!
        sandbox.parties.mustBeRelated(caller.id, sub_mchid)
        const account_type = query['account_type'] ?? 'BASIC'
        return { body: { sub_mchid, account_type, ...balanceOf(tx, sub_mchid, account_type) } }
      },
      [`POST ${BASE}/withdraw`]: (request, tx) => {
        const { sub_mchid, withdraw_id, out_request_no, account_type } = withdraw(sandbox, request, tx)
        return { body: { sub_mchid, withdraw_id, out_request_no, account_type } }
      },
      [`GET ${BASE}/withdraw/out-request-no/{out_request_no}`]: (request, tx) => {
        const out_request_no = request.variables['out_request_no']!
        const key = withdrawalKey({ mchid: request.caller.id, out_request_no })
        return { body: showWithdrawal(own(request, tx, key)) }
      },
      [`GET ${BASE}/withdraw/{withdraw_id}`]: (request, tx) => {
        const key = tx.get(WITHDRAWAL_IDS, request.variables['withdraw_id']!)?.withdrawal
        return { body: showWithdrawal(own(request, tx, key)) }
      },
    },
    due: {
      'withdrawal.finish'(tx, { data }) {
        const withdrawal = tx.get(WITHDRAWALS, String(data['withdrawal']))
        if (withdrawal?.status === 'CREATE_SUCCESS') end(sandbox, tx, withdrawal, { status: 'SUCCESS' })
      },
    },
  }
}

function balanceOf(tx: Transaction, sub_mchid: string, type: string): object {
  const account = accountOfType(type)
  return {
    available_amount: account === undefined ? 0 : tx.balance(merchantAccount(sub_mchid, account)),
    pending_amount: pendingOfType(type).reduce(
      (sum, each) => sum + tx.balance(merchantAccount(sub_mchid, each)),
      0,
    ),
  }
}

function withdraw(sandbox: Sandbox, { caller, body }: FlowRequest, tx: Transaction): Withdrawal {
  const given = body as WithdrawBody
  const { sub_mchid, out_request_no, amount, account_type = 'BASIC' } = given
  const key = withdrawalKey({ mchid: caller.id, out_request_no })
  const known = tx.get(WITHDRAWALS, key)
  if (known !== undefined) {
    if (known.parameters !== canonical(given))
      throw new EmulatorProblem(400, 'INVALID_REQUEST', '商户提现单号已存在，且参数与首次请求时不一致')
    return known
  }
  sandbox.parties.mustBeRelated(caller.id, sub_mchid)
  checkFen(amount, 'amount')
  const account = accountOfType(account_type)
  const from = account === undefined ? undefined : merchantAccount(sub_mchid, account)
  if (from === undefined || tx.balance(from) < amount)
    throw new EmulatorProblem(403, 'NOT_ENOUGH', '可用余额不足')
  tx.move(from, merchantAccount(sub_mchid, 'withdrawing'), amount)
  const withdrawal: Withdrawal = {
    mchid: caller.id,
    sub_mchid,
    out_request_no,
    withdraw_id: `1232${sandbox.random.digits(24)}`,
    status: 'CREATE_SUCCESS',
    amount,
    account_type,
    remark: given.remark,
    bank_memo: given.bank_memo,
    notify_url: given.notify_url,
    parameters: canonical(given),
    created: tx.now,
    updated: tx.now,
  }
  indexNumber(tx, WITHDRAWALS, out_request_no, key)
  tx.put(WITHDRAWAL_IDS, withdrawal.withdraw_id, { withdrawal: key })
  tx.schedule(`withdrawal/${key}`, {
    at: tx.now + sandbox.settings.withdrawalDelay,
    name: 'withdrawal.finish',
    data: { withdrawal: key },
  })
  return tx.put(WITHDRAWALS, key, withdrawal)
}

function own({ caller, query }: FlowRequest, tx: Transaction, key: string | undefined): Withdrawal {
  const withdrawal = key === undefined ? undefined : tx.get(WITHDRAWALS, key)
  if (withdrawal?.mchid !== caller.id || withdrawal.sub_mchid !== query['sub_mchid'])
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '提现单不存在')
  return withdrawal
}

/** How a withdrawal ends. */
export interface WithdrawalEnd {
  /** `REFUND`: the bank sends back what had arrived. */
  readonly status: Exclude<WithdrawalStatus, 'CREATE_SUCCESS'>
  readonly reason?: string | undefined
}

function end(
  sandbox: Sandbox,
  tx: Transaction,
  withdrawal: Withdrawal,
  { status, reason }: WithdrawalEnd,
): Withdrawal {
  const { mchid, sub_mchid, amount, account_type } = withdrawal
  const key = withdrawalKey(withdrawal)
  const from = status === 'REFUND' ? BANK : merchantAccount(sub_mchid, 'withdrawing')
  const back = merchantAccount(sub_mchid, accountOfType(account_type) ?? 'available')
  tx.move(from, status === 'SUCCESS' ? BANK : back, amount)
  tx.unschedule(`withdrawal/${key}`)
  const ended = tx.put(WITHDRAWALS, key, { ...withdrawal, status, reason, updated: tx.now })
  notifyMerchant(sandbox, tx, {
    event_type: 'MCHWITHDRAW.CHANGE',
    summary: '商户提现状态变更通知',
    original_type: 'mch_withdraw',
    mchid,
    url: withdrawal.notify_url,
    about: `withdrawals/${key}`,
    resource: showWithdrawal(ended),
  })
  return ended
}

/**
 * A withdrawal ends, or comes back from the bank.
 *
 * @throws {EmulatorProblem} where there is none of this number, or it cannot end so
 */
export function endWithdrawal(
  sandbox: Sandbox,
  tx: Transaction,
  out_request_no: string,
  ending: WithdrawalEnd,
): Withdrawal {
  const [withdrawal] = allOfNumber(tx, WITHDRAWALS, out_request_no)
  if (withdrawal === undefined)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no withdrawal ${out_request_no}`)
  const before = ending.status === 'REFUND' ? 'SUCCESS' : 'CREATE_SUCCESS'
  if (withdrawal.status !== before)
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `the withdrawal is ${withdrawal.status}, not ${before}`)
  return end(sandbox, tx, withdrawal, ending)
}

import { canonical } from '../../canonical.ts'
import { notifyMerchant } from '../../delivery/outbox.ts'
import type { FlowRequest } from '../../flow.ts'
import { allOfNumber, indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { merchantAccount, USER } from '../../ledger/accounts.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { chinaDay, chinaTime } from '../../time.ts'
import { checkFen } from '../amount.ts'
import { payFromOperating } from '../operating.ts'
import { checkName, otherParameters, remembered, transferUnknown } from './rules.ts'
import {
  notifiedTransfer,
  showMade,
  showTransfer,
  TRANSFER_NUMBERS,
  transferKey,
  TRANSFERS,
  type TransferBill,
  type TransferState,
} from './transfer-bill.ts'

const BASE = '/v3/fund-app/mch-transfer/transfer-bills'
/** A user who has not confirmed by then lets it lapse. */
const LIFE = 24 * 3_600_000

interface TransferBody {
  readonly appid: string
  readonly out_bill_no: string
  readonly openid: string
  readonly user_name?: string
  readonly transfer_amount: number
  readonly transfer_remark: string
  readonly notify_url?: string
  readonly transfer_scene_id: string
  readonly transfer_scene_report_infos?: readonly object[]
}

/** Transfers that the user confirms: create, query by both numbers, cancel; confirmation, lapse, failure. */
export function transferFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {
      [`POST ${BASE}`]: (request, tx) => ({ body: showMade(create(sandbox, request, tx)) }),
      [`GET ${BASE}/out-bill-no/{out_bill_no}`]: (request, tx) => ({ body: showTransfer(own(request, tx)) }),
      [`GET ${BASE}/transfer-bill-no/{transfer_bill_no}`]: (request, tx) => {
        const key = tx.get(TRANSFER_NUMBERS, request.variables['transfer_bill_no']!)?.transfer
        const bill = key === undefined ? undefined : tx.get(TRANSFERS, key)
        if (bill?.mchid !== request.caller.id) throw transferUnknown()
        return { body: showTransfer(bill) }
      },
      [`POST ${BASE}/out-bill-no/{out_bill_no}/cancel`]: (request, tx) => {
        const bill = cancel(sandbox, own(request, tx), tx)
        const { out_bill_no, transfer_bill_no, state, updated } = bill
        return { body: { out_bill_no, transfer_bill_no, state, update_time: chinaTime(updated) } }
      },
    },
    due: {
      'transfer.lapse'(tx, { data }) {
        const bill = tx.get(TRANSFERS, String(data['transfer']))
        if (bill?.state === 'WAIT_USER_CONFIRM')
          endTransfer(sandbox, tx, bill, { state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' })
      },
      'transfer.cancel'(tx, { data }) {
        const bill = tx.get(TRANSFERS, String(data['transfer']))
        if (bill?.state === 'CANCELING') endTransfer(sandbox, tx, bill, { state: 'CANCELLED' })
      },
      'transfer.arrive'(tx, { data }) {
        const bill = tx.get(TRANSFERS, String(data['transfer']))
        if (bill?.state === 'TRANSFERING') endTransfer(sandbox, tx, bill, { state: 'SUCCESS' })
      },
    },
  }
}

function create(sandbox: Sandbox, { caller, body }: FlowRequest, tx: Transaction): TransferBill {
  const given = body as TransferBody
  const mchid = caller.id
  const known = tx.get(TRANSFERS, transferKey({ mchid, out_bill_no: given.out_bill_no }))
  if (known !== undefined) {
    if (known.parameters !== canonical(given)) throw otherParameters()
    return known
  }
  sandbox.parties.mustBeBound(given.appid, mchid)
  checkRules(given)
  payFromOperating(sandbox, tx, mchid, {
    to: merchantAccount(mchid, 'transferring'),
    fen: given.transfer_amount,
  })
  const { random } = sandbox
  const bill: TransferBill = {
    mchid,
    out_bill_no: given.out_bill_no,
    transfer_bill_no: `1330000${chinaDay(tx.now).replaceAll('-', '')}${random.digits(22)}`,
    appid: given.appid,
    openid: given.openid,
    user_name: given.user_name,
    // The funds are set apart at once, so that ACCEPTED and PROCESSING are never seen.
    state: 'WAIT_USER_CONFIRM',
    transfer_amount: given.transfer_amount,
    transfer_remark: given.transfer_remark,
    notify_url: given.notify_url,
    package_info: `affffddafdfafddffda==${random.text(24)}`,
    parameters: canonical(given),
    created: tx.now,
    updated: tx.now,
  }
  const key = transferKey(bill)
  indexNumber(tx, TRANSFERS, bill.out_bill_no, key)
  tx.put(TRANSFER_NUMBERS, bill.transfer_bill_no, { transfer: key })
  tx.schedule(`transfer/${key}`, { at: tx.now + LIFE, name: 'transfer.lapse', data: { transfer: key } })
  return tx.put(TRANSFERS, key, bill)
}

function checkRules({ transfer_scene_report_infos, ...given }: TransferBody): void {
  checkFen(given.transfer_amount, 'transfer_amount')
  checkName(given)
  if (transfer_scene_report_infos === undefined || transfer_scene_report_infos.length === 0)
    throw paramError('需传入转账场景报备信息', 'transfer_scene_report_infos', 'body')
}

function own({ caller, variables }: FlowRequest, tx: Transaction): TransferBill {
  const key = transferKey({ mchid: caller.id, out_bill_no: variables['out_bill_no']! })
  return remembered(tx, tx.get(TRANSFERS, key))
}

function cancel({ settings }: Sandbox, bill: TransferBill, tx: Transaction): TransferBill {
  if (bill.state === 'CANCELING' || bill.state === 'CANCELLED') return bill
  // Inferred: the documentation only says that it cannot be done.
  if (bill.state !== 'WAIT_USER_CONFIRM' && bill.state !== 'ACCEPTED' && bill.state !== 'PROCESSING')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '当前转账单状态不支持撤销')
  const key = transferKey(bill)
  tx.schedule(`transfer/${key}`, {
    at: tx.now + settings.transferDelay,
    name: 'transfer.cancel',
    data: { transfer: key },
  })
  return tx.put(TRANSFERS, key, { ...bill, state: 'CANCELING', updated: tx.now })
}

/** The user confirms: the money is on its way, and arrives a little later. */
export function confirmTransfer({ settings }: Sandbox, tx: Transaction, out_bill_no: string): TransferBill {
  const bill = findTransfer(tx, out_bill_no)
  const key = transferKey(bill)
  tx.schedule(`transfer/${key}`, {
    at: tx.now + settings.transferDelay,
    name: 'transfer.arrive',
    data: { transfer: key },
  })
  return tx.put(TRANSFERS, key, { ...bill, state: 'TRANSFERING', updated: tx.now })
}

/** The user lets the time pass, or the transfer fails for another reason. */
export function failTransfer(
  sandbox: Sandbox,
  tx: Transaction,
  out_bill_no: string,
  reason = 'OVERDUE_CLOSE',
): TransferBill {
  return endTransfer(sandbox, tx, findTransfer(tx, out_bill_no), { state: 'FAIL', fail_reason: reason })
}

/**
 * A transfer that waits for its user.
 *
 * @throws {EmulatorProblem} where there is none of this number
 */
function findTransfer(tx: Transaction, out_bill_no: string): TransferBill {
  for (const bill of allOfNumber(tx, TRANSFERS, out_bill_no)) {
    if (bill.state === 'WAIT_USER_CONFIRM') return bill
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `the transfer is ${bill.state}, not WAIT_USER_CONFIRM`)
  }
  throw new EmulatorProblem(404, 'NOT_FOUND', `there is no transfer ${out_bill_no}`)
}

interface TransferEnd {
  readonly state: Extract<TransferState, 'SUCCESS' | 'FAIL' | 'CANCELLED'>
  readonly fail_reason?: string | undefined
}

function endTransfer(
  sandbox: Sandbox,
  tx: Transaction,
  bill: TransferBill,
  { state, fail_reason }: TransferEnd,
): TransferBill {
  const key = transferKey(bill)
  const from = merchantAccount(bill.mchid, 'transferring')
  tx.move(from, state === 'SUCCESS' ? USER : merchantAccount(bill.mchid, 'operating'), bill.transfer_amount)
  tx.unschedule(`transfer/${key}`)
  const ended = tx.put(TRANSFERS, key, { ...bill, state, fail_reason, updated: tx.now })
  notifyMerchant(sandbox, tx, {
    event_type: 'MCHTRANSFER.BILL.FINISHED',
    summary: '商家转账单据终态通知',
    original_type: 'mch_payment',
    mchid: bill.mchid,
    url: bill.notify_url,
    about: `transfers/${key}`,
    resource: notifiedTransfer(ended),
  })
  return ended
}

import { defined } from '../../../lib/defined.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { errCode } from '../../v2/codes.ts'
import { asV3, type V2Fields, type V2Flow, type V2Request } from '../../v2/flow.ts'
import { feeOf, partiesOf } from '../payment/v2-order-body.ts'
import { ORDERS, orderKey } from '../payment/order.ts'
import { findAsked, placeV2 } from '../payment/v2-payment.ts'
import { showOrderV2 } from '../payment/v2-show-order.ts'
import { contractKey, type Contract } from './contract.ts'
import { apply, mustBeSigned } from './deduction.ts'
import { DIRECT, PARTNER, type Mode } from './modes.ts'
import { byCode, byId } from './papay-flow.ts'
import { prepare, showPrepared } from './sign.ts'
import { terminate } from './terminate.ts'
import { showContractV2 } from './v2-show-contract.ts'

/** Withholding by APIv2: the same contracts and deductions as by APIv3. */
export function v2Papay(sandbox: Sandbox): NonNullable<FlowModule['v2']> {
  const prepares =
    (scene: 'app' | 'h5'): V2Flow =>
    (request, tx) => {
      const asked = preparation(request)
      return { fields: showPrepared(prepare(sandbox, modeOf(request), asked, tx), scene, asked) }
    }
  const queries: V2Flow = (request, tx) => ({ fields: showContractV2(find(sandbox, request, tx)) })
  const ends: V2Flow = (request, tx) => ({ fields: end(sandbox, request, tx) })
  const applies: V2Flow = (request, tx) => {
    applyFor(sandbox, request, tx)
    return {}
  }
  const orders: V2Flow = (request, tx) => {
    const order = findAsked(sandbox, request, tx)
    if (order.trade_type !== 'PAP') throw new EmulatorProblem(404, 'ORDER_NOT_EXIST', '订单不存在')
    return { fields: showOrderV2(order) }
  }
  return {
    '/papay/preentrustweb': prepares('app'),
    '/papay/partner/preentrustweb': prepares('app'),
    '/papay/h5entrustweb': prepares('h5'),
    '/papay/partner/h5entrustweb': prepares('h5'),
    '/papay/entrustweb': prepares('h5'),
    '/papay/partner/entrustweb': prepares('h5'),
    '/pay/contractorder': (request, tx) => ({ fields: orderAndPrepare(sandbox, request, tx) }),
    '/papay/querycontract': queries,
    '/papay/partner/querycontract': queries,
    '/papay/deletecontract': ends,
    '/papay/partner/deletecontract': ends,
    '/pay/pappayapply': applies,
    '/pay/partner/pappayapply': applies,
    '/pay/paporderquery': orders,
    '/pay/partner/paporderquery': orders,
  }
}

function modeOf({ fields }: V2Request): Mode {
  return (fields['sub_mch_id'] ?? '') === '' ? DIRECT : PARTNER
}

/** A contract to be signed, in the words of APIv3. */
function preparation(request: V2Request): FlowRequest {
  const { fields } = request
  return asV3(request, {
    body: defined({
      ...partiesOf(fields),
      plan_id: Number(fields['plan_id']),
      out_contract_code: fields['contract_code'],
      contract_display_account: fields['contract_display_account'],
      contract_notify_url: fields['contract_notify_url'] ?? fields['notify_url'],
      request_serial: fields['request_serial'],
    }),
  })
}

/**
 * An order, and a contract that the customer signs by paying it; without the contract it is an order like
 * others.
 */
function orderAndPrepare(sandbox: Sandbox, request: V2Request, tx: Transaction): V2Fields {
  const { fields, caller } = request
  const { out_trade_no = '' } = fields
  const placed = placeV2(sandbox, request, tx)
  const key = orderKey(caller.id, out_trade_no)
  try {
    const contract = prepare(sandbox, modeOf(request), preparation(request), tx)
    tx.put(ORDERS, key, { ...tx.get(ORDERS, key)!, signs: contractKey(contract) })
    const { plan_id, out_contract_code: contract_code, contract_display_account } = contract
    const { request_serial } = fields
    return {
      ...placed,
      out_trade_no,
      contract_result_code: 'SUCCESS',
      plan_id,
      request_serial,
      contract_code,
      contract_display_account,
    }
  } catch (error) {
    if (!(error instanceof EmulatorProblem)) throw error
    const { problem } = error
    return {
      ...placed,
      out_trade_no,
      contract_result_code: 'FAIL',
      contract_err_code: errCode(problem, request.operation.path),
      contract_err_code_des: problem.message,
    }
  }
}

/** By WeChat Pay's number, or by the merchant's own one and its plan. */
function find(sandbox: Sandbox, request: V2Request, tx: Transaction): Contract {
  const { fields } = request
  const { contract_id = '', plan_id = '', contract_code = '' } = fields
  const mode = modeOf(request)
  const asked = asV3(request, {
    variables: { plan_id, out_contract_code: contract_code },
    body: partiesOf(fields),
  })
  return contract_id === ''
    ? byCode(sandbox, mode, asked, tx)
    : byId(sandbox, mode, { request: asked, contract_id }, tx)
}

function end(sandbox: Sandbox, request: V2Request, tx: Transaction): V2Fields {
  const contract = find(sandbox, request, tx)
  if (contract.contract_state === 'TERMINATED') return showContractV2(contract)
  const remark = request.fields['contract_termination_remark'] ?? ''
  return showContractV2(terminate(sandbox, tx, mustBeSigned(contract), { mode: 'MCH_API_TERMINATE', remark }))
}

function applyFor(sandbox: Sandbox, request: V2Request, tx: Transaction): void {
  const { fields } = request
  const { contract_id = '' } = fields
  const asked = asV3(request, {
    body: defined({
      ...partiesOf(fields),
      out_trade_no: fields['out_trade_no'],
      description: fields['body'],
      attach: fields['attach'],
      transaction_notify_url: fields['notify_url'],
      contract_id,
      amount: { total: feeOf(fields, 'total_fee'), currency: fields['fee_type'] ?? 'CNY' },
    }),
  })
  apply(sandbox, asked, tx, () => byId(sandbox, modeOf(request), { request: asked, contract_id }, tx))
}

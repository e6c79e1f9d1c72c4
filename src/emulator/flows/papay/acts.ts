import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { findOrder } from '../payment/pay.ts'
import type { Order } from '../payment/order.ts'
import {
  CONTRACT_USERS,
  contractKey,
  CONTRACTS,
  userKey,
  type Contract,
  type ContractState,
} from './contract.ts'
import { deduct, failDeduction } from './deduction.ts'
import { endOf } from './schedule.ts'
import { mustBeOnlyOne } from './sign.ts'
import { notifyOfContract, terminate } from './terminate.ts'

/**
 * The user signs a contract that the merchant has prepared.
 *
 * @param openid default the one that the merchant named, else a new user
 */
export function signContract(
  sandbox: Sandbox,
  tx: Transaction,
  out_contract_code: string,
  openid?: string,
): Contract {
  return sign(sandbox, tx, answered(sandbox, tx, out_contract_code, openid))
}

/** Signs a contract that is prepared, and of which the user is known. */
export function sign(sandbox: Sandbox, tx: Transaction, contract: Contract): Contract {
  const signed: Contract = { ...contract, contract_state: 'SIGNED', signed: tx.now }
  mustBeOnlyOne(tx, signed)
  const key = contractKey(signed)
  tx.put(CONTRACT_USERS, userKey(signed), { contract: key })
  if (signed.agreed !== undefined)
    tx.schedule(`contract/${key}`, { at: endOf(signed.agreed), name: 'papay.end', data: { contract: key } })
  tx.put(CONTRACTS, key, signed)
  notifyOfContract(sandbox, tx, signed, { event_type: 'ENTRUST.SIGN', summary: '委托代扣签约成功通知' })
  return signed
}

/** The user agrees, but a rule stops it, as where the first payment is missing; nobody is told. */
export function failSigning(sandbox: Sandbox, tx: Transaction, out_contract_code: string): Contract {
  const contract = answered(sandbox, tx, out_contract_code)
  return tx.put(CONTRACTS, contractKey(contract), { ...contract, contract_state: 'SIGN_FAILED' })
}

/** The user ends a contract. */
export function terminateContract(sandbox: Sandbox, tx: Transaction, out_contract_code: string): Contract {
  return terminate(sandbox, tx, find(tx, out_contract_code, 'SIGNED'), { mode: 'USER_TERMINATE' })
}

/** A deduction that waits succeeds now. */
export function payDeduction(sandbox: Sandbox, tx: Transaction, out_trade_no: string): Order {
  return deduct(sandbox, tx, findDeduction(tx, out_trade_no))
}

/** A deduction that waits fails, as where the user has too little. */
export function failWithholding(
  sandbox: Sandbox,
  tx: Transaction,
  out_trade_no: string,
  reason = '用户账户余额不足',
): Order {
  return failDeduction(sandbox, tx, findDeduction(tx, out_trade_no), reason)
}

function answered(
  { random }: Sandbox,
  tx: Transaction,
  out_contract_code: string,
  openid?: string,
): Contract {
  const contract = find(tx, out_contract_code, 'PREPARED')
  return {
    ...contract,
    openid: openid ?? contract.openid ?? `o${random.text(27)}`,
    sub_openid: contract.sub_appid === undefined ? undefined : (contract.sub_openid ?? `o${random.text(27)}`),
  }
}

/** @throws {EmulatorProblem} where there is none of this number, or its state is another */
function find(tx: Transaction, out_contract_code: string, state: ContractState): Contract {
  const [contract] = allOfNumber(tx, CONTRACTS, out_contract_code)
  if (contract === undefined)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no contract ${out_contract_code}`)
  if (contract.contract_state !== state)
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `the contract is ${contract.contract_state}, not ${state}`,
    )
  return contract
}

/** @throws {EmulatorProblem} where there is none of this number, or it does not wait */
function findDeduction(tx: Transaction, out_trade_no: string): Order {
  const order = findOrder(tx, out_trade_no)
  if (order.trade_state !== 'ACCEPT')
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `the order is ${order.trade_state}: only a deduction that is ACCEPT waits`,
    )
  return order
}

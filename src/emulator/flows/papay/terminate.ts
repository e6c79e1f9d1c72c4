import { notifyMerchant } from '../../delivery/outbox.ts'
import type { Transaction } from '../../journal/transaction.ts'
import type { Sandbox } from '../../sandbox.ts'
import {
  CONTRACT_USERS,
  contractKey,
  CONTRACTS,
  showContract,
  userKey,
  type Contract,
  type TerminationMode,
} from './contract.ts'
import { v2ContractContent } from './v2-show-contract.ts'

/** A contract ends, and its merchant is told. */
export function terminate(
  sandbox: Sandbox,
  tx: Transaction,
  contract: Contract,
  { mode, remark }: { readonly mode: TerminationMode; readonly remark?: string },
): Contract {
  const key = contractKey(contract)
  tx.unschedule(`contract/${key}`)
  tx.drop(CONTRACT_USERS, userKey(contract))
  const terminated = tx.put(CONTRACTS, key, {
    ...contract,
    contract_state: 'TERMINATED',
    termination: { mode, at: tx.now, remark },
  })
  notifyOfContract(sandbox, tx, terminated, {
    event_type: 'ENTRUST.TERMINATE',
    summary: '委托代扣解约成功通知',
  })
  return terminated
}

export function notifyOfContract(
  sandbox: Sandbox,
  tx: Transaction,
  contract: Contract,
  { event_type, summary }: { readonly event_type: string; readonly summary: string },
): void {
  notifyMerchant(sandbox, tx, {
    event_type,
    summary,
    original_type: 'entrust',
    mchid: contract.mchid,
    url: contract.contract_notify_url,
    about: `${CONTRACTS.name}/${contractKey(contract)}`,
    ...(contract.v2 === undefined
      ? { resource: showContract(contract, tx.now) }
      : v2ContractContent(contract, contract.v2, tx.now)),
  })
}

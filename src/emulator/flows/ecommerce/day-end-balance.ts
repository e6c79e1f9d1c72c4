import type { Flows } from '../../flow.ts'
import type { Engine } from '../../journal/engine.ts'
import { accountOfType, merchantAccount, pendingOfType } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { spanOf } from '../bills/yuan.ts'

/** What a sub-merchant had when a day ended: it takes the journal, because the state knows only of now. */
export function dayEndBalanceFlows(engine: () => Engine, { parties }: Sandbox): Flows {
  return {
    async 'GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}'({ caller, variables, query }) {
      const sub_mchid = variables['sub_mchid']!
      parties.mustBeRelated(caller.id, sub_mchid)
      const account_type = query['account_type'] ?? 'BASIC'
      const [, until] = spanOf(query['date'] ?? '')
      if (!(until <= engine().clock.now()))
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '日终余额须在该日结束后查询')
      const available = accountOfType(account_type)
      const balances = await balancesAt(engine(), until)
      const sum = (accounts: readonly (string | undefined)[]): number =>
        accounts.reduce((total, name) => total + (balances.get(name ?? '') ?? 0), 0)
      return {
        body: {
          sub_mchid,
          account_type,
          available_amount: sum([available && merchantAccount(sub_mchid, available)]),
          pending_amount: sum(pendingOfType(account_type).map(each => merchantAccount(sub_mchid, each))),
        },
      }
    },
  }
}

async function balancesAt(engine: Engine, until: number): Promise<ReadonlyMap<string, number>> {
  const balances = new Map<string, number>()
  const add = (name: string, fen: number): void => void balances.set(name, (balances.get(name) ?? 0) + fen)
  for (const { at, changes } of await engine.events())
    for (const change of changes) {
      if (at >= until || !('move' in change)) continue
      const [from, to, fen] = change.move
      add(from, -fen)
      add(to, fen)
    }
  return balances
}

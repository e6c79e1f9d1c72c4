import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { StatefulFlow } from '../../sandbox.ts'

const PATH = '/v3/merchant-service/complaint-notifications'

/** Where a merchant wants to be told of complaints, by its number. */
const URLS: Table<{ readonly mchid: string; readonly url: string }> = table('complaint_urls')

/** A merchant says where it wants to be told. */
export const notifyUrlOperations: Readonly<Record<string, StatefulFlow>> = {
  [`GET ${PATH}`]: ({ caller }, tx) => ({ body: known(caller.id, tx) }),
  [`POST ${PATH}`]({ caller, body }, tx) {
    // Inferred: there is another operation to change it.
    if (tx.get(URLS, caller.id) !== undefined)
      throw new EmulatorProblem(400, 'ALREADY_EXISTS', '投诉通知回调地址已存在')
    return { body: tx.put(URLS, caller.id, { mchid: caller.id, url: httpsUrl(body) }) }
  },
  [`PUT ${PATH}`]({ caller, body }, tx) {
    known(caller.id, tx)
    return { body: tx.put(URLS, caller.id, { mchid: caller.id, url: httpsUrl(body) }) }
  },
  [`DELETE ${PATH}`]({ caller }, tx) {
    known(caller.id, tx)
    tx.drop(URLS, caller.id)
    return { status: 204 }
  },
}

/** Where a merchant is told; nothing where it has not said so. */
export function complaintUrl(tx: Transaction, mchid: string): string | undefined {
  return tx.get(URLS, mchid)?.url
}

function known(mchid: string, tx: Transaction): { readonly mchid: string; readonly url: string } {
  const kept = tx.get(URLS, mchid)
  if (kept === undefined) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '投诉通知回调地址不存在')
  return kept
}

/** A sandbox on the same machine has no certificate: there `http` is taken, too. */
function httpsUrl(body: unknown): string {
  const { url } = body as { readonly url: string }
  if (!/^https:\/\/|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url))
    throw paramError('回调地址须为https', 'url', 'body')
  return url
}

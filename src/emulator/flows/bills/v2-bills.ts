import { utf8 } from '../../../lib/bytes.ts'
import { gzip } from '../../files.ts'
import type { Engine } from '../../journal/engine.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import type { V2Errand, V2Request } from '../../v2/flow.ts'
import { MessageRefused } from '../../v2/message-refused.ts'
import { checkDay, typeOf } from './bill-flows.ts'
import { billText, type BillTable } from './csv.ts'
import { fundFlowBill } from './fund-flow-bill.ts'
import { tradeBill } from './trade-bill.ts'

/** Why there is no bill, as APIv2 says it. */
const REASONS: Readonly<Record<string, readonly [message: string, code: string]>> = {
  NO_STATEMENT_EXIST: ['No Bill Exist', '20002'],
  STATEMENT_CREATING: ['Bill Creating', '20002'],
  PARAM_ERROR: ['invalid bill_date', '20001'],
  INVALID_REQUEST: ['invalid bill_date', '20001'],
}
/** What APIv2 calls the accounts of a fund flow. */
const ACCOUNTS: Readonly<Record<string, string>> = { Basic: 'BASIC', Operation: 'OPERATION', Fees: 'FEES' }

/** Bills by APIv2: the file itself, the same one as by APIv3. */
export function v2BillFlows(engine: () => Engine, sandbox: Sandbox): Readonly<Record<string, V2Errand>> {
  const file =
    (make: (request: V2Request, day: string) => BillTable | Promise<BillTable>): V2Errand =>
    async request => {
      const { bill_date = '', tar_type } = request.fields
      const day = `${bill_date.slice(0, 4)}-${bill_date.slice(4, 6)}-${bill_date.slice(6)}`
      try {
        checkDay(day, engine().clock.now())
        const table = await make(request, day)
        if (table.rows.length === 0) throw new EmulatorProblem(400, 'NO_STATEMENT_EXIST', '')
        const bytes = utf8(billText(table))
        const isZipped = tar_type === 'GZIP'
        return {
          file: {
            type: isZipped ? 'application/gzip' : 'text/plain; charset=utf-8',
            bytes: isZipped ? await gzip(bytes) : bytes,
          },
        }
      } catch (error) {
        if (!(error instanceof EmulatorProblem)) throw error
        const [message, code] = REASONS[error.problem.code] ?? [error.problem.message, '20003']
        throw new MessageRefused(message, code)
      }
    }
  return {
    '/pay/downloadbill': file(({ caller, fields }, day) =>
      tradeBill(
        engine().world(),
        {
          mchid: caller.id,
          sub_mchid: fields['sub_mch_id'] || undefined,
          day,
          type: typeOf(fields['bill_type']),
        },
        sandbox.settings.feeRate,
      ),
    ),
    '/pay/downloadfundflow': file(async ({ caller, fields }, day) =>
      fundFlowBill(await engine().events(), {
        owner: caller.id,
        account: ACCOUNTS[fields['account_type'] ?? ''] ?? 'BASIC',
        day,
      }),
    ),
  }
}

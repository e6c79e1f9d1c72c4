import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { applymentById, applymentKey, APPLYMENTS, type Applyment } from './applyment.ts'
import { showSubMerchantApplyment } from './show-applyment.ts'
import { submit } from './submit.ts'

const BASE = '/v3/applyment4sub/applyment'
const KIND = 'sub-merchant'

interface ApplymentBody {
  readonly business_code: string
  readonly bank_account_info: { readonly account_name: string; readonly account_number: string }
}

/** A partner has somebody become its sub-merchant: submitted, audited, signed, opened. */
export function subMerchantFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {
      [`POST ${BASE}/`]({ caller, body }, tx) {
        const { business_code, bank_account_info: bank } = body as ApplymentBody
        if (!/^\w+$/.test(business_code))
          throw paramError('业务申请编号只能由数字、字母或下划线组成', 'business_code', 'body')
        const { applyment_id } = submit(sandbox, tx, {
          kind: KIND,
          mchid: caller.id,
          number: business_code,
          account: { name: bank.account_name, number: bank.account_number },
          state: 'AUDITING',
          body,
        })
        return { body: { applyment_id } }
      },
      [`GET ${BASE}/business_code/{business_code}`]({ caller, variables }, tx) {
        const key = applymentKey({ kind: KIND, mchid: caller.id, number: variables['business_code']! })
        return { body: showSubMerchantApplyment(known(tx.get(APPLYMENTS, key))) }
      },
      [`GET ${BASE}/applyment_id/{applyment_id}`]: (request, tx) => ({
        body: showSubMerchantApplyment(known(byId(request, tx))),
      }),
    },
  }
}

function byId({ caller, variables }: FlowRequest, tx: Transaction): Applyment | undefined {
  return applymentById(tx, KIND, caller.id, variables['applyment_id']!)
}

function known(applyment: Applyment | undefined): Applyment {
  if (applyment === undefined) throw new EmulatorProblem(400, 'APPLYMENT_NOT_EXIST', '申请单不存在')
  return applyment
}

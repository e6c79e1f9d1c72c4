import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { FlowModule, Sandbox, StatefulFlow } from '../../sandbox.ts'
import { applymentById, applymentKey, APPLYMENTS, type Applyment } from './applyment.ts'
import { showEcommerceApplyment, showNumbers } from './show-applyment.ts'
import { applymentDue, takeStep } from './steps.ts'
import { submit } from './submit.ts'

const BASE = '/v3/ecommerce/applyments'
const KIND = 'ecommerce'

interface ApplymentBody {
  readonly out_request_no: string
  readonly account_info: { readonly account_name?: string; readonly account_number?: string }
  readonly proxy_sign_verify_mode?: boolean
}

interface SignBody {
  readonly out_request_no?: string
  readonly applyment_id?: number
  readonly pre_sign_time?: string
  readonly proxy_verify_identity_info?: { readonly verify_identity_result: boolean }
}

/** An ecommerce platform has somebody become its merchant: checked, verified, audited, signed. */
export function ecommerceApplymentFlow(sandbox: Sandbox): FlowModule {
  const take: StatefulFlow = (request, tx) => ({ body: showNumbers(submitted(sandbox, request, tx)) })
  const revoke: StatefulFlow = (request, tx) => ({
    body: showNumbers(revoked(sandbox, own(request, tx), tx)),
  })
  const show: StatefulFlow = (request, tx) => ({ body: showEcommerceApplyment(own(request, tx)) })
  return {
    operations: {
      [`POST ${BASE}/`]: take,
      [`POST ${BASE}/submit-account-hosting-applyment`]: take,
      [`POST ${BASE}/submit-sign-verify-info`]: (request, tx) => ({
        body: { applyment_id: signedByProxy(sandbox, request, tx).applyment_id },
      }),
      [`GET ${BASE}/{applyment_id}`]: show,
      [`GET ${BASE}/out-request-no/{out_request_no}`]: show,
      [`POST ${BASE}/{applyment_id}/revoke`]: revoke,
      [`POST ${BASE}/out-request-no/{out_request_no}/revoke`]: revoke,
    },
    due: applymentDue(sandbox),
  }
}

function submitted(sandbox: Sandbox, { caller, body }: FlowRequest, tx: Transaction): Applyment {
  const { out_request_no, account_info: account, proxy_sign_verify_mode } = body as ApplymentBody
  return submit(sandbox, tx, {
    kind: KIND,
    mchid: caller.id,
    number: out_request_no,
    account: { name: account.account_name, number: account.account_number },
    state: 'CHECKING',
    byProxy: proxy_sign_verify_mode,
    body,
  })
}

function revoked(sandbox: Sandbox, applyment: Applyment, tx: Transaction): Applyment {
  return applyment.state === 'CANCELED' ? applyment : takeStep(sandbox, tx, applyment, { name: 'revoke' })
}

/** The platform signs for the merchant, where that was said at first. */
function signedByProxy(sandbox: Sandbox, { caller, body }: FlowRequest, tx: Transaction): Applyment {
  const { out_request_no, applyment_id, pre_sign_time, proxy_verify_identity_info } = body as SignBody
  const applyment = found(tx, caller.id, { out_request_no, applyment_id })
  const signedWith = canonical(body)
  if (applyment.signedWith === signedWith) return applyment
  if (!applyment.byProxy)
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '申请单未声明走平台代理签约和代理核身入驻模式')
  if (pre_sign_time === undefined) throw paramError('预签署微信支付协议时间必填', 'pre_sign_time', 'body')
  // Inferred: nobody signs whose identity was not found right.
  if (proxy_verify_identity_info?.verify_identity_result !== true)
    throw paramError('平台代理核身未通过', 'proxy_verify_identity_info', 'body')
  return takeStep(sandbox, tx, applyment, { name: 'sign', signedWith })
}

function own({ caller, variables }: FlowRequest, tx: Transaction): Applyment {
  return found(tx, caller.id, variables)
}

/** By one of the numbers. */
function found(
  tx: Transaction,
  mchid: string,
  by: { readonly out_request_no?: string | undefined; readonly applyment_id?: string | number | undefined },
): Applyment {
  const { out_request_no, applyment_id } = by
  const applyment =
    out_request_no === undefined
      ? applymentById(tx, KIND, mchid, String(applyment_id))
      : tx.get(APPLYMENTS, applymentKey({ kind: KIND, mchid, number: out_request_no }))
  // Inferred: the pages have no code for it.
  if (applyment === undefined) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '申请单不存在')
  return applyment
}

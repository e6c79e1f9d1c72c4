import type { CodeOperations } from './code-payment/operations.ts'
import type {
  CodePayment,
  CodePaymentOutcome,
  CodePaymentRef,
  PayByCodeOptions,
} from './code-payment/outcome.ts'
import { runCodePayment, runSettlement } from './code-payment/run.ts'
import type { WechatpayV2 } from './wechatpay.ts'

/**
 * Takes a payment by the code that a customer shows, and does not come back before it is known what became of
 * it: where WeChat Pay leaves it open (`USERPAYING`, `SYSTEMERROR`, `BANKERROR`, a connection that breaks),
 * it queries every 5 s, and reverses what is not paid in about 30 s. It never pays twice. Reversing needs a
 * `fetch` with the merchant API certificate.
 *
 * @example
 *   const result = await payByCode(wxpay, {
 *     out_trade_no,
 *     body: '奶茶',
 *     total_fee: 1800,
 *     spbill_create_ip: '8.8.8.8',
 *     auth_code,
 *   })
 *   if (result.outcome === 'paid') await markPaid(result.out_trade_no)
 *   else console.log(result.outcome, result.code, result.message)
 *
 * @throws what is wrong with the order or the options, before anything is sent; afterwards it never throws
 */
export async function payByCode(
  wxpay: Pick<WechatpayV2, 'chain'>,
  order: CodePayment,
  options: PayByCodeOptions = {},
): Promise<CodePaymentOutcome> {
  return runCodePayment(operationsOf(wxpay), order, options)
}

/**
 * Goes on with a code payment whose outcome is `unknown`, or that a process left behind when it ended: one
 * that is paid counts, any other is reversed.
 *
 * @example
 *   const result = await settleCodePayment(wxpay, { out_trade_no })
 *
 * @throws what is wrong with the options, before anything is sent
 */
export async function settleCodePayment(
  wxpay: Pick<WechatpayV2, 'chain'>,
  order: CodePaymentRef,
  options: PayByCodeOptions = {},
): Promise<CodePaymentOutcome> {
  return runSettlement(operationsOf(wxpay), order, options)
}

function operationsOf(wxpay: Pick<WechatpayV2, 'chain'>): CodeOperations {
  return {
    pay: (xml, signal) =>
      wxpay
        .chain('v2/pay/micropay')
        .post({ xml, ...(signal && { signal }) })
        .xml(),
    query: xml => wxpay.chain('v2/pay/orderquery').post({ xml }).xml(),
    reverse: xml => wxpay.chain('v2/secapi/pay/reverse').post({ xml }).xml(),
  }
}

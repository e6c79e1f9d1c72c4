/**
 * Which operations lead to which notifications: of an event, or of a group of them (`REFUND.`), the
 * beginnings of the paths. Operations that only ask or change nothing a merchant is told of are left out by
 * {@link causesOf}.
 */
const CAUSES: readonly (readonly [events: string, paths: string])[] = [
  ['TRANSACTION.SUCCESS', '/v3/pay/transactions/* /v3/pay/partner/transactions/*'],
  ['TRANSACTION.SUCCESS', '/v3/combine-transactions/* /v3/qrcode/transactions /v3/global/transactions/*'],
  [
    'TRANSACTION.SUCCESS',
    '/hk/v3/transactions/* /v3/global/papay/transactions /v3/repayment/combine-transactions/*',
  ],
  [
    'TRANSACTION.SUCCESS TRANSACTION.FAIL',
    '/v3/papay/pay/* /v3/papay/insurance-pay/* /v3/edu-papay/transactions',
  ],
  ['TRANSACTION.SUCCESS TRANSACTION.FAIL TRANSACTION.PAY_BACK', '/v3/vehicle/transactions/parking'],
  ['TRANSACTION.INDUSTRY_', '/v3/eduschoolpay/transactions'],
  ['REFUND.', '/v3/refund/domestic/refunds /v3/ecommerce/refunds/apply /v3/global/refunds /hk/v3/refunds'],
  [
    'PROFITSHARING. PROFITSHARING',
    '/v3/profitsharing/orders* /v3/brand/profitsharing/orders /v3/brand/profitsharing/finish-order',
  ],
  [
    'PROFITSHARING. PROFITSHARING',
    '/v3/ecommerce/profitsharing/orders /v3/ecommerce/profitsharing/finish-order',
  ],
  [
    'PROFITSHARING.RETURN PROFITSHARING_RETURN',
    '/v3/profitsharing/return-orders /v3/ecommerce/profitsharing/returnorders',
  ],
  ['PROFITSHARING.RETURN PROFITSHARING_RETURN', '/v3/brand/profitsharing/returnorders'],
  [
    'MCHTRANSFER.BILL.FINISHED',
    '/v3/fund-app/mch-transfer/transfer-bills* /v3/fund-app/mch-transfer/partner/transfer-bills*',
  ],
  ['MCHTRANSFER.BILL.FINISHED', '/v3/ecommerce/mch-transfer/transfer-bills /v3/platsolution/*pre-transfer'],
  ['MCHTRANSFER.QQWALLETBILL.FINISHED', '/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills'],
  [
    'MCHTRANSFER.AUTHORIZATION.',
    '/v3/fund-app/mch-transfer/user-confirm-authorization /v3/fund-app/*user-confirm-authorizations',
  ],
  ['MCHTRANSFER.AUTHORIZATION.', '/v3/fund-app/*pre-transfer-with-authorization'],
  ['MCHTRANSFER.BATCH.', '/v3/transfer/batches /v3/platsolution/mch-transfer/batches/apply'],
  ['MCHTRANSFER.BATCH.', '/v3/platsolution/insurance/mch-transfer/batches/apply'],
  ['BUDGET.', '/v3/fund-app/mch-transfer/partner/charity-budget'],
  [
    'PAYSCORE.USER_CONFIRM PAYSCORE.USER_PAID',
    '/v3/payscore/*serviceorder /v3/payscore/*serviceorder/direct-complete',
  ],
  ['PAYSCORE.USER_PAID', '/v3/payscore/*serviceorder/{out_order_no}/complete'],
  ['PAYSCORE.USER_ACCEPTED', '/v3/payscore/*servicepayondeliveryorder'],
  [
    'PAYSCORE.USER_OPEN_SERVICE PAYSCORE.USER_CLOSE_SERVICE',
    '/v3/payscore/*permissions /v3/payscore/*apply-for-scene',
  ],
  ['PAYSCORE.USER_SIGN_PLAN PAYSCORE.USER_CANCEL_SIGN_PLAN', '/v3/payscore/sign-plan/*user-sign-plans'],
  ['PAYSCORE.BIND_SERVICE_ACCOUNT', '/v3/payscore/partner/service-account-applications'],
  ['DISCOUNT_CARD.', '/v3/discount-card/cards'],
  [
    'ENTRUST.SIGN ENTRUST.TERMINATE',
    '/v3/papay/sign/* /v3/papay/scheduled-deduct-sign/* /v3/pay/*with-contract',
  ],
  ['INSURANCE_ENTRUST.', '/v3/papay/insurance-sign/*'],
  ['ECOMMERCE_ENTRUST.', '/v3/ecommerce/combine-papay/contracts/pre-entrust-sign*'],
  ['PAPAY.', '/v3/global/papay/contracts/*pre-entrust-sign'],
  ['COMPLAINT.', '/v3/merchant-service/complaint-notifications'],
  ['VIOLATION.', '/v3/merchant-risk-manage/violation-notifications'],
  ['COUPON.SEND', '/v3/marketing/busifavor/callbacks /v3/marketing/busifavor/coupons/*send'],
  ['COUPON.USE', '/v3/marketing/favor/callbacks /v3/marketing/favor/users/{openid}/coupons'],
  ['PRODUCT_COUPON.', '/brand/marketing/product-coupon/notify-configs'],
  ['PRODUCT_COUPON_SP. PRODUCT_COUPON.', '/v3/marketing/partner/product-coupon/notify-configs'],
  ['DELIVERY_PLAN.', '/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url'],
  ['MEMBERCARD.', '/v3/marketing/membercard-open/callback'],
  ['BRAND_MEMBER_CARD_SP. MEMBERCARDSP.', '/v3/brand/partner/card-member/cards /brand/card-member/cards'],
  [
    'FAPIAO.ISSUED FAPIAO.CARD_INSERTED',
    '/v3/new-tax-control-fapiao/fapiao-applications /v3/new-tax-control-fapiao/*issue-*',
  ],
  ['FAPIAO.CARD_INSERTED FAPIAO.CARD_DISCARDED', '/v3/new-tax-control-fapiao/*insert-cards'],
  ['HIRE_POWER_BANK.', '/v3/hire-power-bank/insurance-orders'],
  ['RECHARGE.', '/v3/platsolution/ecommerce/recharges/apply'],
  ['MCHWITHDRAW.', '/v3/ecommerce/fund/withdraw /v3/merchant/fund/withdraw /v3/*day-end-balance-withdraw'],
  ['SETTLEMENT.', '/v3/platsolution/ecommerce/settle/prepay-settle-orders'],
  ['APPLYMENT_STATE.', '/v3/global/merchant/h5/permission/*applications'],
  ['VEHICLE.ENTRANCE_STATE_CHANGE', '/v3/vehicle/parking/parkings'],
  [
    'CREDIT_REPAYMENT.SIGN_CONTRACT CREDIT_REPAYMENT.TERMINATE_CONTRACT',
    '/v3/credit-repayment/partner/contracts/*presign',
  ],
  ['CREDIT_REPAYMENT.DEDUCTION_PAY', '/v3/credit-repayment/partner/deduct-orders'],
  ['ABNORMAL_FUND_PROCESSING.', '/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions'],
  ['SECURITY_ECHO.', '/v3/security/echo'],
  ['MEDICAL_INSURANCE.', '/v3/med-ins/orders'],
]

/** A cause, ready to be matched. */
interface Cause {
  readonly events: readonly string[]
  readonly paths: readonly RegExp[]
}

export const causes: readonly Cause[] = CAUSES.map(([events, paths]) => ({
  events: events.split(' '),
  paths: paths.split(' ').map(path => new RegExp(`^${path.split('*').map(escapeText).join('.*')}$`)),
}))

function escapeText(text: string): string {
  return text.replace(/[.{}]/g, String.raw`\$&`)
}

/** Those that end what others began, or whose outcome is in the response: nobody is told of them. */
const QUIET = /\/(?:close|cancel|reverse|codepay)$/

/** Those of the types of events that an operation leads to, in the order of the types. */
export function causesOf(
  { method, path }: { readonly method: string; readonly path: string },
  types: readonly string[],
): readonly string[] {
  if (method === 'GET' || method === 'DELETE' || QUIET.test(path)) return []
  const wanted = causes
    .filter(({ paths }) => paths.some(each => each.test(path)))
    .flatMap(({ events }) => events)
  return types.filter(type => wanted.some(name => isMeant(name, type)))
}

/** @param name a type, or with `_` or `.` at its end what several types begin with */
export function isMeant(name: string, type: string): boolean {
  return name === type || (/[._]$/.test(name) && type.startsWith(name))
}

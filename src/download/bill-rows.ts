import type { BillRow } from './columns.ts'

/** A row whose columns are known by name; there may be others, and each of these may be missing. */
type Row<Amounts extends string, Texts extends string> = BillRow & {
  readonly [Name in Amounts]?: number
} & { readonly [Name in Texts]?: string }

/** A row of a trade bill; amounts in fen. */
export type TradeBillRow = Row<
  | '应结订单金额'
  | '代金券金额'
  | '退款金额'
  | '充值券退款金额'
  | '订单金额'
  | '申请退款金额'
  | '企业红包金额'
  | '企业红包退款金额',
  | '交易时间'
  | '公众账号ID'
  | '商户号'
  | '特约商户号'
  | '设备号'
  | '微信订单号'
  | '商户订单号'
  | '用户标识'
  | '交易类型'
  | '交易状态'
  | '付款银行'
  | '货币种类'
  | '退款申请时间'
  | '退款成功时间'
  | '微信退款单号'
  | '商户退款单号'
  | '退款类型'
  | '退款状态'
  | '商品名称'
  | '商户数据包'
  | '费率'
  | '费率备注'
> & {
  /** Fen; as it stands in the bill where it is no whole number of fen. */
  readonly 手续费?: number | string
}

/** A row of a fund flow bill; amounts in fen. */
export type FundflowBillRow = Row<
  '收支金额(元)' | '账户结余(元)',
  | '记账时间'
  | '微信支付业务单号'
  | '资金流水单号'
  | '业务名称'
  | '业务类型'
  | '收支类型'
  | '资金变更提交申请人'
  | '备注'
  | '业务凭证号'
>

/** A row of the fund flow bill of a sub-merchant; amounts in fen. */
export type SubMerchantFundflowBillRow = FundflowBillRow

/** A row of the fund flow bill of all of a platform's sub-merchants; amounts in fen. */
export type EcommerceFundflowBillRow = FundflowBillRow & { readonly 二级商户号?: string }

/** A row of a profit sharing bill; amounts in fen. */
export type ProfitSharingBillRow = Row<
  '订单金额' | '分账金额',
  | '分账时间'
  | '分账发起方'
  | '分账方商户号'
  | '微信订单号'
  | '微信分账单号'
  | '分账明细单号'
  | '商户分账单号'
  | '分账接收方'
  | '业务类型'
  | '处理状态'
  | '分账描述'
  | '备注'
>

import { readBill, type BillReader } from '../../../../src/index.ts'

/** A row of a trade bill; what is not given is as WeChat Pay writes it where there is nothing. */
export type Cells = Readonly<Record<string, string>>

const NOTHING = {
  交易时间: '2026-11-22 10:00:00',
  公众账号ID: 'wxd678efh567hg6787',
  商户号: '1900000001',
  特约商户号: '0',
  微信订单号: '4200000001202611220000000001',
  商户订单号: '',
  交易状态: 'SUCCESS',
  货币种类: 'CNY',
  应结订单金额: '0.00',
  微信退款单号: '0',
  商户退款单号: '0',
  退款金额: '0.00',
  充值券退款金额: '0.00',
  退款状态: '',
  商品名称: 'coffee, "large"',
  手续费: '0.00600',
  订单金额: '0.00',
  申请退款金额: '0.00',
}

export const paid = (out_trade_no: string, yuan: string, more: Cells = {}): Cells => ({
  ...NOTHING,
  商户订单号: out_trade_no,
  应结订单金额: yuan,
  订单金额: yuan,
  ...more,
})

export const refunded = (
  out_trade_no: string,
  out_refund_no: string,
  yuan: string,
  more: Cells = {},
): Cells => ({
  ...NOTHING,
  商户订单号: out_trade_no,
  交易状态: 'REFUND',
  微信退款单号: `503${out_refund_no}`,
  商户退款单号: out_refund_no,
  退款金额: yuan,
  退款状态: 'PROCESSING',
  申请退款金额: yuan,
  ...more,
})

/** Paid before, and given back by a reversal. */
export const revoked = (out_trade_no: string, yuan: string, more: Cells = {}): Cells => ({
  ...NOTHING,
  商户订单号: out_trade_no,
  交易状态: 'REVOKED',
  退款金额: yuan,
  申请退款金额: yuan,
  ...more,
})

const fen = (yuan: string): number => Math.round(Number(yuan) * 100)
const sum = (rows: readonly Cells[], column: string): string =>
  (rows.reduce((all, row) => all + fen(row[column] ?? '0'), 0) / 100).toFixed(2)

export function totalsOf(rows: readonly Cells[]): Cells {
  return {
    总交易单数: `${rows.length}.0`,
    应结订单总金额: sum(rows, '应结订单金额'),
    退款总金额: sum(rows, '退款金额'),
    充值券退款总金额: '0.00',
    手续费总金额: '0.01000',
    订单总金额: sum(rows, '订单金额'),
    申请退款总金额: sum(rows, '申请退款金额'),
  }
}

/** The file as WeChat Pay writes it: a byte order mark, back-ticks, the totals in the last two lines. */
export function fileOf(rows: readonly Cells[], totals: Cells | undefined = totalsOf(rows)): string {
  const ticked = (cells: Cells): string =>
    Object.values(cells)
      .map(value => `\`${value}`)
      .join(',')
  const lines = [
    Object.keys(rows[0] ?? NOTHING).join(','),
    ...rows.map(ticked),
    ...(totals === undefined ? [] : [Object.keys(totals).join(','), ticked(totals)]),
  ]
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** Read as any file is. */
export function billOf(rows: readonly Cells[], totals?: Cells): () => BillReader {
  return () => readBill(new Blob([fileOf(rows, totals)]).stream())
}

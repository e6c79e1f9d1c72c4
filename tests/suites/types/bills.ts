// Compiled, never run: the columns of bills by name.
import { createWechatpay, reconcile } from 'wechatpay-isomorphic'

const wxpay = createWechatpay({ mchid: '1900000001', serial: '00', privateKey: 'pem', certs: {} })

export async function sums(): Promise<(string | number | undefined)[]> {
  let total = 0
  const texts: (string | number | undefined)[] = []
  for await (const row of wxpay.bills.trade({ bill_date: '2026-11-22' })) {
    total += row['应结订单金额'] ?? 0
    const number: string | undefined = row['微信订单号']
    // @ts-expect-error: an amount is a number of fen
    const amount: string | undefined = row['退款金额']
    // A column that is not documented is text or a number.
    texts.push(number, amount, row['以后的列'])
  }
  for await (const row of wxpay.bills.fundflow({ bill_date: '2026-11-22' })) total += row['收支金额(元)'] ?? 0
  for await (const row of wxpay.bills.profitSharing({ bill_date: '2026-11-22' }))
    total += row['分账金额'] ?? 0
  return [...texts, total]
}

export async function differences(): Promise<(string | number | undefined)[]> {
  const bill = wxpay.bills.trade({ bill_date: '2026-11-22' })
  const found: (string | number | undefined)[] = []
  for await (const difference of reconcile(bill, [{ out_trade_no: 'A', total: 1, id: 7 }])) {
    // The own record is the one that was given.
    if (difference.kind === 'missing-there') found.push(difference.here.id)
    // @ts-expect-error: what is missing there has nothing of the bill
    if (difference.kind === 'missing-there') found.push(difference.there)
    if (difference.kind === 'missing-here') found.push(difference.there.total, difference.there.time)
    if (difference.kind === 'refund-amount-differs')
      found.push(difference.out_refund_no, difference.here.refund, difference.there.refund)
    if (difference.kind === 'totals-differ') found.push(difference.rows, difference.totals)
  }
  // @ts-expect-error: amounts are fen, as integers
  reconcile(bill, [{ out_trade_no: 'A', total: '0.01' }])
  // @ts-expect-error: a state is one of WeChat Pay's
  reconcile(bill, [{ out_trade_no: 'A', trade_state: 'PAID' }])
  reconcile([bill, bill], () => [], { day: '2026-11-22' })
  return found
}

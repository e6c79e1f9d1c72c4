// Compiled, never run: the columns of bills by name.
import { createWechatpay } from 'wechatpay-isomorphic'

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

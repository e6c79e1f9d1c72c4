import type { JournalEvent } from '../../journal/event.ts'
import { accountOfType, merchantAccount, type MerchantAccount } from '../../ledger/accounts.ts'
import type { BillTable } from './csv.ts'
import { billTime, spanOf, yuan } from './yuan.ts'

const COLUMNS = [
  '记账时间',
  '微信支付业务单号',
  '资金流水单号',
  '业务名称',
  '业务类型',
  '收支类型',
  '收支金额(元)',
  '账户结余(元)',
  '资金变更提交申请人',
  '备注',
  '业务凭证号',
]

/** What a movement between one of a merchant's accounts and another account is called. */
function nameOf(
  account: MerchantAccount,
  counterpart: string,
  isIncome: boolean,
): readonly [name: string, type: string] {
  if (counterpart.endsWith(':coupons')) {
    if (account === 'available') return ['交易', '交易']
    // How a prepaid budget is called is inferred.
    return isIncome ? ['代金券', '代金券预算退回'] : ['代金券', '代金券预算扣除']
  }
  if (counterpart === 'user' || counterpart === 'coupons')
    return isIncome ? ['交易', '交易'] : ['退款', '退款']
  if (counterpart === 'wechatpay:fees')
    return isIncome ? ['交易手续费', '手续费退还'] : ['交易手续费', '扣除交易手续费']
  if (counterpart.endsWith(':withdrawing')) return isIncome ? ['提现', '提现退回'] : ['提现', '提现']
  if (counterpart === 'bank') return isIncome ? ['充值', '充值'] : ['提现', '提现']
  if (counterpart.endsWith(':refunding')) return ['退款', '退款']
  if (counterpart.endsWith(':frozen')) return ['分账', '解冻']
  if (counterpart.endsWith(':sharing') || counterpart.endsWith(':returning'))
    return ['分账', isIncome ? '分账转入' : '分账转出']
  if (counterpart.endsWith(':deposit')) return ['交易', '交易']
  if (counterpart.endsWith(':redpack')) return ['现金红包', isIncome ? '红包退回' : '发放红包']
  if (counterpart.endsWith(':transferring')) return ['商家转账', isIncome ? '转账退回' : '转账']
  return ['其他', '其他']
}

/**
 * The fund flow bill of a day: every movement of one of a merchant's accounts, with what it had then.
 *
 * @param events the whole journal, because the balance begins at its beginning
 */
export function fundFlowBill(
  events: readonly JournalEvent[],
  { owner, account, day }: { readonly owner: string; readonly account: string; readonly day: string },
): BillTable {
  const own = accountOfType(account) ?? 'available'
  const name = merchantAccount(owner, own)
  const [from, until] = spanOf(day)
  let balance = 0
  let [incomes, income, expenses, expense] = [0, 0, 0, 0]
  const rows: string[][] = []
  for (const event of events) {
    for (const [index, change] of event.changes.entries()) {
      if (!('move' in change)) continue
      const [giver, taker, fen] = change.move
      if (giver !== name && taker !== name) continue
      const isIncome = taker === name
      balance += isIncome ? fen : -fen
      if (event.at < from || event.at >= until) continue
      if (isIncome) [incomes, income] = [incomes + 1, income + fen]
      else [expenses, expense] = [expenses + 1, expense + fen]
      const [title, type] = nameOf(own, isIncome ? giver : taker, isIncome)
      const number = `${day.replaceAll('-', '')}${String(event.seq).padStart(12, '0')}${index}`
      rows.push([
        billTime(event.at),
        `5000${number}`,
        `6000${number}`,
        title,
        type,
        isIncome ? '收入' : '支出',
        yuan(fen),
        yuan(balance),
        'system',
        '',
        '',
      ])
    }
  }
  return {
    columns: COLUMNS,
    rows,
    totals: {
      资金流水总笔数: String(incomes + expenses),
      收入笔数: String(incomes),
      收入金额: yuan(income),
      支出笔数: String(expenses),
      支出金额: yuan(expense),
    },
  }
}

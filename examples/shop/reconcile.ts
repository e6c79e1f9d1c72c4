// npm run reconcile -- 2026-11-25: every day after ten o'clock, of the day before.
import { ApiError, reconcile, type OwnOrder, type TradeBills } from 'wechatpay-isomorphic'
import { database, transaction, type OrderRow } from './database.ts'
import { wxpay } from './wxpay.ts'

const [day = ''] = process.argv.slice(2)
if (!/^\d{4}-\d\d-\d\d$/.test(day)) {
  console.error('npm run reconcile -- 2026-11-25')
  process.exit(2)
}

/** The shop's own records, as they are read: some more than the day, whose borders `day` knows. */
function* orders(): Generator<OwnOrder> {
  const rows = database.prepare('SELECT * FROM orders').iterate() as Iterable<unknown>
  for (const row of rows as Iterable<OrderRow>)
    yield {
      out_trade_no: row.out_trade_no,
      total: row.total,
      trade_state: row.state,
      ...(row.paid_at !== null && { success_time: row.paid_at }),
      ...(row.out_refund_no !== null && {
        refunds: [
          {
            out_refund_no: row.out_refund_no,
            refund: row.total,
            ...(row.refund_at !== null && { create_time: row.refund_at }),
          },
        ],
      }),
    }
}

async function differencesOf(bill: TradeBills) {
  const found = []
  const reconciliation = reconcile(bill, () => orders(), { day })
  for await (const difference of reconciliation) found.push(difference)
  return found
}

const differences = await differencesOf(wxpay().bills.trade({ bill_date: day })).catch(error => {
  // A day on which nobody paid has no bill.
  if (error instanceof ApiError && error.code === 'NO_STATEMENT_EXIST') return differencesOf([])
  throw error
})

// For good only now: the bill's digest has been checked.
transaction(() => {
  database.prepare('DELETE FROM differences WHERE day = ?').run(day)
  const insert = database.prepare('INSERT INTO differences VALUES (?, ?, ?, ?)')
  for (const difference of differences) {
    const { out_trade_no = null } = difference as { out_trade_no?: string }
    insert.run(day, difference.kind, out_trade_no, JSON.stringify(difference))
    console.log(`${day} ${difference.kind} ${out_trade_no ?? ''}`.trim())
  }
})
console.log(`${day}: ${differences.length} differences`)
database.close()
process.exitCode = differences.length === 0 ? 0 : 1

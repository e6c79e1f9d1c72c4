import { DatabaseSync } from 'node:sqlite'

export interface OrderRow {
  out_trade_no: string
  item: string
  /** Fen. */
  total: number
  state: 'NOTPAY' | 'SUCCESS' | 'REFUND'
  /** How often the goods were handed out. */
  delivered: number
  code_url: string | null
  /** RFC 3339, as the three below. */
  placed_at: string
  paid_at: string | null
  out_refund_no: string | null
  refund_at: string | null
}

export const database = new DatabaseSync(process.env['DATABASE'] ?? 'shop.db')
// The night's reconciliation is a process of its own, and waits for the shop.
database.exec('PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 5000')
database.exec(`
  CREATE TABLE IF NOT EXISTS orders (
    out_trade_no TEXT PRIMARY KEY, item TEXT NOT NULL, total INTEGER NOT NULL CHECK (total > 0),
    state TEXT NOT NULL DEFAULT 'NOTPAY', delivered INTEGER NOT NULL DEFAULT 0, code_url TEXT,
    placed_at TEXT NOT NULL, paid_at TEXT, out_refund_no TEXT, refund_at TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS notifications (id TEXT PRIMARY KEY, event_type TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS differences (
    day TEXT NOT NULL, kind TEXT NOT NULL, out_trade_no TEXT, detail TEXT NOT NULL
  ) STRICT;
`)

/** All of it, or nothing. */
export function transaction<Result>(work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

export const findOrder = (out_trade_no: string) =>
  database.prepare('SELECT * FROM orders WHERE out_trade_no = ?').get(out_trade_no) as
    OrderRow | undefined

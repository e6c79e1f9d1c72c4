import type { Fact } from './facts.ts'

/** What one side has of payments and refunds in CNY. */
export interface BillTally {
  readonly payments: number
  /** Fen. */
  readonly total: number
  readonly refunds: number
  /** Fen. */
  readonly refunded: number
}

/** A tally of facts, of those in other currencies too. */
export interface Counter {
  add(fact: Fact): void
  tally(): BillTally
  /** Whether another one has counted the same. */
  equals(other: Counter): boolean
  /** All numbers, to be compared. */
  readonly numbers: Readonly<Record<string, number>>
}

export function createCounter(): Counter {
  const numbers: Record<string, number> = {}
  const add = (name: string, number: number): void => {
    numbers[name] = (numbers[name] ?? 0) + number
  }
  const of = (name: string): number => numbers[name] ?? 0
  return {
    numbers,
    add({ kind, currency, amount }) {
      add(`${kind} ${currency} number`, 1)
      add(`${kind} ${currency} sum`, amount)
    },
    tally: () => ({
      payments: of('payment CNY number'),
      total: of('payment CNY sum'),
      refunds: of('refund CNY number'),
      refunded: of('refund CNY sum'),
    }),
    equals: other =>
      Object.keys({ ...numbers, ...other.numbers }).every(name => numbers[name] === other.numbers[name]),
  }
}

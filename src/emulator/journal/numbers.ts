import { table, type Table, type Transaction } from './transaction.ts'

/** By table and number: the keys under which several merchants have something of one number. */
const NUMBERS: Table<{ readonly keys: readonly string[] }> = table('numbers')

/** Lets something be found by its number alone, as whoever acts for a customer knows it. */
export function indexNumber(tx: Transaction, { name }: Table<object>, number: string, key: string): void {
  const keys = keysOfNumber(tx, { name }, number)
  if (!keys.includes(key)) tx.put(NUMBERS, `${name}/${number}`, { keys: [...keys, key] })
}

/** The keys of what has this number. */
export function keysOfNumber(tx: Transaction, { name }: Table<object>, number: string): readonly string[] {
  return tx.get(NUMBERS, `${name}/${number}`)?.keys ?? []
}

/** Everything of a table that has this number. */
export function allOfNumber<Kept extends object>(tx: Transaction, from: Table<Kept>, number: string): Kept[] {
  return keysOfNumber(tx, from, number).flatMap(key => tx.get(from, key) ?? [])
}

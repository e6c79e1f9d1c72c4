import { table, type Table, type Transaction } from '../journal/transaction.ts'

/** Something that a call has made, of which there is no flow: what was given, and what was answered. */
export interface Thing {
  readonly family: string
  /** `POST /v3/…`, by which it was made. */
  readonly made: string
  /** Canonical. */
  readonly parameters: string
  readonly body: Readonly<Record<string, unknown>>
  readonly response: Readonly<Record<string, unknown>>
}

/** By `caller/family/name=value` of the first of its numbers. */
export const THINGS: Table<Thing> = table('things')

/** The first number's key by that of each other one. */
const ALIASES: Table<{ readonly thing: string }> = table('thing_numbers')

export function thingKey(caller: string, family: string, name: string, value: unknown): string {
  return `${caller}/${family}/${name}=${String(value)}`
}

export function findThing(tx: Transaction, key: string): (Thing & { readonly key: string }) | undefined {
  const own = tx.get(ALIASES, key)?.thing
  const thing = own === undefined ? undefined : tx.get(THINGS, own)
  return thing === undefined || own === undefined ? undefined : { ...thing, key: own }
}

/** @param keys of all of its numbers, one at the least */
export function keepThing(tx: Transaction, keys: readonly string[], thing: Thing): Thing {
  const [own] = keys
  for (const key of keys) tx.put(ALIASES, key, { thing: own! })
  return tx.put(THINGS, own!, thing)
}

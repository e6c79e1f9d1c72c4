import { checkMovement } from '../ledger/ledger.ts'
import type { Change, Document, Due } from './event.ts'
import { tableOf, type World } from './world.ts'

/**
 * What a flow does while it plays one call or act: it reads the state and says what is to change. Nothing
 * changes before it is through, so that a flow that throws has changed nothing.
 */
export interface Transaction {
  /** Milliseconds since 1970, of the sandbox's clock. */
  readonly now: number
  get<Kept extends object>(table: Table<Kept>, key: string): Kept | undefined
  put<Kept extends object>(table: Table<Kept>, key: string, document: Kept): Kept
  drop(table: Table<object>, key: string): void
  /** All of a table, in the order in which they were first put. What this transaction puts is not among them. */
  all<Kept extends object>(table: Table<Kept>): IterableIterator<Kept>
  /** Fen, what this transaction moves included. */
  balance(account: string): number
  move(from: string, to: string, fen: number): void
  /** Another one under the same key takes its place. */
  schedule(key: string, due: Due): void
  unschedule(key: string): void
}

/** A table, and what is kept in it. */
export interface Table<Kept extends object> {
  readonly name: string
  /** Never there: it only says what is kept. */
  readonly kept?: Kept
}

export function table<Kept extends object>(name: string): Table<Kept> {
  return { name }
}

/**
 * A transaction over the state as it is now.
 *
 * @returns it, and what it has changed so far
 */
export function openTransaction(world: World, now: number): { tx: Transaction; changes: Change[] } {
  const changes: Change[] = []
  const staged = new Map<string, Document | undefined>()
  const moved = new Map<string, number>()
  const place = (name: string, key: string): string => `${name}/${key}`
  const tx: Transaction = {
    now,
    get({ name }, key) {
      const at = place(name, key)
      // What is in a table was put there by the flow that reads it.
      return (staged.has(at) ? staged.get(at) : tableOf(world, name).get(key)) as never
    },
    put({ name }, key, document) {
      staged.set(place(name, key), document as Document)
      changes.push({ put: [name, key, document as Document] })
      return document
    },
    drop({ name }, key) {
      staged.set(place(name, key), undefined)
      changes.push({ drop: [name, key] })
    },
    all: ({ name }) => tableOf(world, name).values() as never,
    balance: account => world.ledger.balance(account) + (moved.get(account) ?? 0),
    move(from, to, fen) {
      if (fen === 0) return
      // Checked here already: nothing of a transaction may be done by halves.
      checkMovement(from, tx.balance(from), fen)
      moved.set(from, (moved.get(from) ?? 0) - fen)
      moved.set(to, (moved.get(to) ?? 0) + fen)
      changes.push({ move: [from, to, fen] })
    },
    schedule: (key, due) => void changes.push({ schedule: [key, due] }),
    unschedule: key => void changes.push({ unschedule: key }),
  }
  return { tx, changes }
}

import { createDueQueue, type DueQueue } from '../clock/due-queue.ts'
import { createLedger, type Ledger } from '../ledger/ledger.ts'
import type { Change, Document, Due, JournalEvent } from './event.ts'

/** The state: what the events of a journal fold to. */
export interface World {
  readonly tables: Map<string, Map<string, Document>>
  readonly ledger: Ledger
  readonly due: DueQueue
  /** Milliseconds that the clock is ahead of the host's. */
  ahead: number
  /** Of the last event. */
  seq: number
}

/** The state as JSON: what `snapshot()` gives and `restore()` takes. */
export interface Snapshot {
  readonly seq: number
  readonly ahead: number
  readonly tables: Readonly<Record<string, readonly (readonly [key: string, document: Document])[]>>
  readonly accounts: Readonly<Record<string, number>>
  readonly due: readonly (readonly [key: string, due: Due])[]
}

export function createWorld(snapshot?: Snapshot): World {
  const world: World = {
    tables: new Map(Object.entries(snapshot?.tables ?? {}).map(([name, rows]) => [name, new Map(rows)])),
    ledger: createLedger(snapshot?.accounts),
    due: createDueQueue(),
    ahead: snapshot?.ahead ?? 0,
    seq: snapshot?.seq ?? 0,
  }
  for (const [key, due] of snapshot?.due ?? []) world.due.schedule(key, due)
  return world
}

export function snapshotOf({ seq, ahead, tables, ledger, due }: World): Snapshot {
  return {
    seq,
    ahead,
    tables: Object.fromEntries(Array.from(tables, ([name, rows]) => [name, [...rows]])),
    accounts: ledger.accounts(),
    due: due.entries(),
  }
}

/** Folds one more event into the state. */
export function applyEvent(world: World, event: JournalEvent): void {
  for (const change of event.changes) applyChange(world, change)
  world.seq = event.seq
}

function applyChange(world: World, change: Change): void {
  if ('put' in change) tableToWrite(world, change.put[0]).set(change.put[1], change.put[2])
  else if ('drop' in change) tableToWrite(world, change.drop[0]).delete(change.drop[1])
  else if ('move' in change) world.ledger.move(...change.move)
  else if ('schedule' in change) world.due.schedule(...change.schedule)
  else if ('unschedule' in change) world.due.unschedule(change.unschedule)
  else world.ahead = change.clock
}

const EMPTY: ReadonlyMap<string, Document> = new Map()

/** A table to read. */
export function tableOf(world: World, name: string): ReadonlyMap<string, Document> {
  return world.tables.get(name) ?? EMPTY
}

function tableToWrite(world: World, name: string): Map<string, Document> {
  let table = world.tables.get(name)
  if (table === undefined) world.tables.set(name, (table = new Map()))
  return table
}

import { readDuration } from '../clock/duration.ts'
import type { Change, Due, EventKind, JournalEvent } from './event.ts'
import type { Journal } from './journal.ts'
import { openTransaction, type Transaction } from './transaction.ts'
import { applyEvent, createWorld, snapshotOf, type Snapshot, type World } from './world.ts'

/** What plays when something is due: `order.expire`. */
export type DueThings = Readonly<Record<string, (tx: Transaction, due: Due) => void>>

/** Something due that takes time and leads outside: the delivery of a notification. */
export type Errand = (due: Due) => Promise<void>

/** The sandbox's clock, which tests move. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /**
   * Lets time pass: everything that is due meanwhile happens, in its order, before this resolves.
   *
   * @param duration milliseconds, or text like `'24h'`, `'30d'`, `'90s'`; 0 for what is due by now, and the
   *   clock stays as it is
   * @throws {TypeError} for anything else
   */
  advance(duration: number | string): Promise<void>
  /**
   * Sets it: forwards everything due happens, backwards nothing does.
   *
   * @param time milliseconds since 1970, a Date, or RFC 3339
   */
  set(time: number | string | Date): Promise<void>
}

/** Plays transactions, folds them into the state, and keeps them in the journal. */
export interface Engine {
  readonly clock: Clock
  /** Of now; it changes with every event. */
  world(): World
  /**
   * Plays a transaction. It is through, or nothing of it has happened.
   *
   * @returns what was played, once the journal has it
   */
  play<Result>(kind: EventKind, name: string, run: (tx: Transaction) => Result): Promise<Result>
  /** Lets happen what is due by now. Errands are started, and awaited where `wait` is set. */
  turn(wait?: boolean): Promise<void>
  /** Everything that happened since the start or the last reset, filtered. */
  events(): Promise<readonly JournalEvent[]>
  /**
   * Called with each event from now on.
   *
   * @returns what ends it
   */
  subscribe(listener: (event: JournalEvent) => void): () => void
  snapshot(): Snapshot
  restore(snapshot: Snapshot): Promise<void>
  reset(): Promise<void>
}

export interface EngineOptions {
  readonly journal: Journal
  readonly due: DueThings
  /** Due things that lead outside, by name. */
  readonly errands: Readonly<Record<string, Errand>>
  /** Milliseconds since 1970; default the host's clock. */
  readonly hostNow?: () => number
}

const RESTORED = 'restore'
/** After which an errand that has not ended is started again, milliseconds. */
const LEASE = 60_000

/** An engine over a journal, whose events are folded first. */
export async function createEngine({
  journal,
  due,
  errands,
  hostNow = Date.now,
}: EngineOptions): Promise<Engine> {
  let world = createWorld()
  const listeners = new Set<(event: JournalEvent) => void>()
  const underWay = new Map<string, Promise<void>>()
  for (const event of await journal.read()) fold(event)

  function fold(event: JournalEvent): void {
    const restored = event.name === RESTORED && event.changes[0]
    if (restored && 'put' in restored) world = createWorld(restored.put[2] as unknown as Snapshot)
    else applyEvent(world, event)
    world.seq = event.seq
  }

  const now = (): number => hostNow() + world.ahead

  async function commit(
    kind: EventKind,
    name: string,
    at: number,
    changes: readonly Change[],
  ): Promise<void> {
    if (changes.length === 0) return
    const event: JournalEvent = { seq: world.seq + 1, at, kind, name, changes }
    // What is put is what the journal will read back, so that nobody changes it from outside later.
    fold(event)
    await journal.append(event)
    for (const listener of listeners) listener(event)
  }

  async function playAt<Result>(
    kind: EventKind,
    name: string,
    at: number,
    run: (tx: Transaction) => Result,
  ): Promise<Result> {
    const { tx, changes } = openTransaction(world, at)
    const result = run(tx)
    await commit(kind, name, at, changes)
    return result
  }

  /** Starts an errand unless it is under way. */
  function start(key: string, what: Due, errand: Errand): Promise<void> {
    let running = underWay.get(key)
    if (running === undefined) {
      running = errand(what).finally(() => underWay.delete(key))
      underWay.set(key, running)
    }
    return running
  }

  /** Everything that is due until a time, in its order. */
  async function happen(until: number, wait: boolean, onTime?: (at: number) => void): Promise<void> {
    for (;;) {
      const next = world.due.first()
      if (next === undefined || next.due.at > until) return
      const { key, due: what } = next
      onTime?.(what.at)
      const errand = errands[what.name]
      if (errand === undefined) {
        await playAt('due', what.name, what.at, tx => {
          tx.unschedule(key)
          due[what.name]?.(tx, what)
        })
        continue
      }
      // An errand that never ends, because the process did, is run again.
      await commit('due', what.name, what.at, [{ schedule: [key, { ...what, at: what.at + LEASE }] }])
      const running = start(key, what, errand)
      if (wait) await running
      else void running.catch(() => undefined)
    }
  }

  const setAhead = (ahead: number): Promise<void> =>
    commit('clock', 'clock', hostNow() + ahead, [{ clock: ahead }])

  async function moveTo(target: number): Promise<void> {
    await happen(target, true, at => {
      // A thing that is due sees the time at which it was due, not the one that is aimed at.
      if (at > now()) world.ahead = at - hostNow()
    })
    await setAhead(target - hostNow())
  }

  return {
    clock: {
      now,
      async advance(duration) {
        const milliseconds = readDuration(duration)
        if (milliseconds === 0) await happen(now(), true)
        else await moveTo(now() + milliseconds)
      },
      async set(time) {
        const target = typeof time === 'number' ? time : new Date(time).getTime()
        if (!Number.isFinite(target))
          throw new TypeError(`no time that the clock could be set to: ${String(time)}`)
        await moveTo(target)
      },
    },
    world: () => world,
    play: (kind, name, run) => playAt(kind, name, now(), run),
    turn: (wait = false) => happen(now(), wait),
    events: async () => [...(await journal.read())],
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: () => structuredClone(snapshotOf(world)),
    async restore(snapshot) {
      const copy = structuredClone(snapshot) as unknown as Readonly<Record<string, unknown>>
      await commit('act', RESTORED, now(), [{ put: ['snapshots', 'restored', copy] }])
    },
    async reset() {
      await journal.clear()
      world = createWorld()
    },
  }
}

import { tableOf, type World } from '../journal/world.ts'
import type { ThingKind, Transition, Words } from './kind.ts'
import { lookAt, showThing, type ShownThing } from './shown.ts'

/** A kind as its list has it: all that can be drawn of its states. */
export interface ShownKind {
  readonly kind: string
  /** What it is called in what entries are about: `combined-orders/1900000001/C1`. */
  readonly table: string
  readonly title: Words
  readonly states: Readonly<Record<string, Words>>
  readonly ends: readonly string[]
  readonly transitions: readonly Transition[]
  /** How many there are. */
  readonly count: number
}

export interface ThingList {
  readonly kinds: readonly ShownKind[]
  /** Newest first. */
  readonly things: readonly ShownThing[]
}

/** What of all things is asked for. */
export interface ThingFilter {
  readonly kind?: string | undefined
  readonly state?: string | undefined
  /** Somewhere in number, state or note; in any case. */
  readonly text?: string | undefined
  /** Default 200. */
  readonly limit?: number | undefined
}

/** The things of a sandbox, newest first, and how many there are of each kind. */
export function listThings(
  kinds: readonly ThingKind[],
  world: World,
  now: number,
  { kind: wanted, state, text = '', limit = 200 }: ThingFilter = {},
): ThingList {
  const look = lookAt(world, now)
  const word = text.toLowerCase()
  const found: ShownThing[] = []
  for (const kind of kinds) {
    if (wanted !== undefined && kind.kind !== wanted) continue
    const rows = [...tableOf(world, kind.table.name)]
    let left = limit
    for (let index = rows.length - 1; index >= 0 && left > 0; index--) {
      const thing = showThing(kind, ...rows[index]!, look)
      if (state !== undefined && thing.state !== state) continue
      if (!`${thing.number} ${thing.state} ${thing.note ?? ''}`.toLowerCase().includes(word)) continue
      found.push(thing)
      left--
    }
  }
  return {
    kinds: kinds.map(({ kind, title, states, ends, transitions, table }) => ({
      kind,
      table: table.name,
      title,
      states,
      ends,
      transitions,
      count: tableOf(world, table.name).size,
    })),
    things: found.sort((a, b) => (b.time ?? 0) - (a.time ?? 0)).slice(0, limit),
  }
}

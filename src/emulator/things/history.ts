import type { Document, EventKind, JournalEvent } from '../journal/event.ts'
import type { OutgoingNotification } from '../delivery/outbox.ts'
import { NOTIFICATIONS } from '../delivery/outbox.ts'
import { tableOf, type World } from '../journal/world.ts'
import { EmulatorProblem } from '../problem.ts'
import type { ThingKind } from './kind.ts'
import { lookAt, showThing, type ShownThing } from './shown.ts'

/** One step in a thing's life. */
export interface HistoryStep {
  readonly seq: number
  /** Milliseconds since 1970, of the sandbox's clock. */
  readonly at: number
  readonly kind: EventKind
  /** `pay`, `POST /v3/refund/domestic/refunds`. */
  readonly name: string
  readonly state: string
  /** Fields that became others. */
  readonly changed: readonly string[]
}

/** A thing with all that is known of it. */
export interface ThingHistory {
  readonly thing: ShownThing
  readonly document: Document
  readonly history: readonly HistoryStep[]
  /** Of notifications about it. */
  readonly notifications: readonly string[]
}

/** What requests are compared by, and nobody reads. */
const INNER: ReadonlySet<string> = new Set(['parameters', 'completion'])

/** Where and when a thing is looked for. */
export interface Seen {
  readonly world: World
  readonly now: number
  readonly events: readonly JournalEvent[]
}

/**
 * A thing by its number or its key.
 *
 * @throws {EmulatorProblem} 404 where there is none
 */
export function historyOf(
  kinds: readonly ThingKind[],
  { world, now, events }: Seen,
  wanted: { readonly kind: string; readonly number: string },
): ThingHistory {
  const kind = kinds.find(each => each.kind === wanted.kind)
  if (kind === undefined)
    throw new EmulatorProblem(
      404,
      'RESOURCE_NOT_EXISTS',
      `there are no ${wanted.kind}: ${kinds.map(each => each.kind).join(', ')}`,
    )
  const rows = tableOf(world, kind.table.name)
  const look = lookAt(world, now)
  const key = rows.has(wanted.number)
    ? wanted.number
    : Array.from(rows).find(([, each]) => kind.read(each, look).number === wanted.number)?.[0]
  const document = key === undefined ? undefined : rows.get(key)
  if (key === undefined || document === undefined)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no ${wanted.number} among ${kind.kind}`)
  const about = `${kind.table.name}/${key}`
  const notes = [...tableOf(world, NOTIFICATIONS.name).values()] as unknown as OutgoingNotification[]
  let before: Document | undefined
  const history: HistoryStep[] = []
  for (const { seq, at, kind: how, name, changes } of events)
    for (const change of changes) {
      if (!('put' in change) || change.put[0] !== kind.table.name || change.put[1] !== key) continue
      const after = change.put[2]
      const { state } = kind.read(after, { ...look, now: at })
      history.push({ seq, at, kind: how, name, state, changed: differences(before, after) })
      before = after
    }
  return {
    thing: showThing(kind, key, document, look),
    document: Object.fromEntries(Object.entries(document).filter(([name]) => !INNER.has(name))),
    history,
    notifications: notes.filter(note => note.about === about).map(({ id }) => id),
  }
}

function differences(before: Document | undefined, after: Document): string[] {
  if (before === undefined) return []
  return Object.keys({ ...before, ...after }).filter(
    name => !INNER.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
}

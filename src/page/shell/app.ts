import type { ThingHistory } from '../../emulator/things/history.ts'
import type { ThingList } from '../../emulator/things/list.ts'
import type { OutgoingNotification } from '../../emulator/delivery/outbox.ts'
import type { SignedNotification } from '../../emulator/notifications/signed-notification.ts'
import type { TimelineEntry } from '../../emulator/timeline/entry.ts'
import type { Exchange } from '../../emulator/traffic/exchange.ts'
import type { FaultRule } from '../../emulator/faults/fault.ts'
import { ActError, ask, send } from '../lib/api.ts'
import { createStore } from '../lib/store.ts'
import type { Credentials } from '../copy/keys.ts'
import { WORDS } from '../lib/words.ts'
import { createCollected } from '../timeline/collected.ts'
import { filtered, NO_FILTER, type Filter } from '../timeline/filter.ts'
import { say as speak } from './preferences.ts'

/** A notification with how it went out, and when it does again. */
export type NotificationDetails = OutgoingNotification & {
  readonly raw?: SignedNotification
  readonly next?: number
}

export interface Bill {
  readonly date: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly totals: Readonly<Record<string, string>>
}

/** What is looked at: an entry of the timeline, or a thing. */
export type Selection =
  { readonly entry: string } | { readonly kind: string; readonly number: string } | undefined

/** What is known of the selection. */
export type Details =
  | { readonly type: 'call'; readonly exchange: Exchange }
  | { readonly type: 'notification'; readonly notification: NotificationDetails }
  | { readonly type: 'entry'; readonly entry: TimelineEntry }
  | { readonly type: 'thing'; readonly history: ThingHistory }
  | { readonly type: 'missing'; readonly message: string }

export type Pane = 'timeline' | 'details' | 'things' | 'money'

export interface State {
  readonly connection: 'connecting' | 'live' | 'lost'
  readonly credentials: Credentials | undefined
  /** Milliseconds that the sandbox's clock is ahead of this machine's. */
  readonly ahead: number
  readonly faults: readonly (FaultRule & { readonly id: string; readonly used: number })[]
  /** Counts every change of the timeline. */
  readonly version: number
  readonly filter: Filter
  readonly selection: Selection
  readonly details: Details | undefined
  readonly things: ThingList
  readonly thingKind: string
  readonly accounts: Readonly<Record<string, number>>
  readonly bill: Bill | undefined
  /** On a narrow screen one at a time is seen. */
  readonly pane: Pane
  /** Said for a moment, and read out. */
  readonly notice: { readonly text: string; readonly failed: boolean } | undefined
}

/** What the timeline holds. */
const MOST = 10_000

export const collected = createCollected(MOST)
export const app = createStore<State>({
  connection: 'connecting',
  credentials: undefined,
  ahead: 0,
  faults: [],
  version: 0,
  filter: NO_FILTER,
  selection: undefined,
  details: undefined,
  things: { kinds: [], things: [] },
  thingKind: 'all',
  accounts: {},
  bill: undefined,
  pane: 'timeline',
  notice: undefined,
})

/** The entries that are shown, newest first. */
export function shownEntries(): readonly TimelineEntry[] {
  return filtered(collected.list(), app.get().filter)
}

let noticeTimer: ReturnType<typeof setTimeout> | undefined

export function say(text: string, failed = false): void {
  clearTimeout(noticeTimer)
  app.set({ notice: { text, failed } })
  noticeTimer = setTimeout(() => app.set({ notice: undefined }), failed ? 8000 : 2500)
}

/** Does something, and says it where that fails. */
export async function attempt(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run()
    return true
  } catch (error) {
    say(`${speak(WORDS.failed)}: ${error instanceof Error ? error.message : String(error)}`, true)
    return false
  }
}

/** Everything that changes with the timeline, asked for again. */
export async function refresh(): Promise<void> {
  const [things, ledger, bill, clock, faults] = await Promise.all([
    ask<ThingList>(`/things?limit=200${app.get().thingKind === 'all' ? '' : `&kind=${app.get().thingKind}`}`),
    ask<{ accounts: Record<string, number> }>('/ledger'),
    ask<Bill>('/bill'),
    ask<{ now: number }>('/clock'),
    ask<State['faults']>('/faults'),
  ])
  app.set({ things, accounts: ledger.accounts, bill, ahead: clock.now - Date.now(), faults })
  await loadDetails()
}

export async function select(selection: Selection, show = true): Promise<void> {
  app.set({ selection, ...(show && selection !== undefined && { pane: 'details' as const }) })
  await loadDetails()
}

/** What is known of the selection, asked for again. */
async function loadDetails(): Promise<void> {
  const { selection } = app.get()
  const details = await detailsOf(selection).catch((error: unknown): Details => {
    if (!(error instanceof ActError)) throw error
    return { type: 'missing', message: error.message }
  })
  // Another one was chosen meanwhile.
  if (app.get().selection === selection) app.set({ details })
}

async function detailsOf(selection: Selection): Promise<Details | undefined> {
  if (selection === undefined) return undefined
  if ('kind' in selection) {
    const path = `/things/${selection.kind}/${encodeURIComponent(selection.number)}`
    return { type: 'thing', history: await ask<ThingHistory>(path) }
  }
  const entry = collected.get(selection.entry)
  if (entry === undefined) return undefined
  const id = entry.key.slice(entry.key.indexOf('-') + 1)
  if (entry.kind === 'call') return { type: 'call', exchange: await ask<Exchange>(`/traffic/${id}`) }
  if (entry.kind === 'notification')
    return { type: 'notification', notification: await ask<NotificationDetails>(`/events/${id}`) }
  return { type: 'entry', entry }
}

/** The entry so many rows further down the timeline. */
export function step(rows: number): void {
  const entries = shownEntries()
  const { selection } = app.get()
  const at =
    selection !== undefined && 'entry' in selection
      ? entries.findIndex(({ key }) => key === selection.entry)
      : -1
  const from = at < 0 && rows < 0 ? entries.length : at
  const next = entries[Math.max(0, Math.min(entries.length - 1, from + rows))]
  if (next !== undefined) void attempt(() => select({ entry: next.key }, false))
}

export function changeFilter(change: Partial<Filter>): void {
  app.set({ filter: { ...app.get().filter, ...change } })
}

/** Sends the notification that is looked at once more. */
export async function resendSelected(): Promise<void> {
  const { details } = app.get()
  if (details?.type === 'notification')
    await attempt(() => send('POST', `/events/${details.notification.id}/resend`))
}

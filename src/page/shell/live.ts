import type { TimelineEntry } from '../../emulator/timeline/entry.ts'
import { ask } from '../lib/api.ts'
import type { Credentials } from '../copy/keys.ts'
import { app, attempt, collected, refresh } from './app.ts'

/** Milliseconds after news in which more of it is waited for, before everything is asked for again. */
const SOON = 120

/** Which process of the sandbox the entries are of. */
let run = ''
let timer: ReturnType<typeof setTimeout> | undefined
let source: EventSource | undefined

/** Loads everything, and follows what happens from there on. */
export async function connect(): Promise<void> {
  source?.close()
  try {
    const [timeline, credentials] = await Promise.all([
      ask<{ run: string; position: string; entries: TimelineEntry[] }>('/timeline'),
      ask<Credentials>('/credentials?secrets=true'),
    ])
    run = timeline.run
    collected.replace(timeline.entries)
    await refresh()
    app.set({ credentials, version: app.get().version + 1 })
    follow(timeline.position)
  } catch {
    app.set({ connection: 'lost' })
    setTimeout(() => void connect(), 2000)
  }
}

function follow(position: string): void {
  source = new EventSource(`/__emulator/timeline?after=${position}`)
  source.addEventListener('open', () => app.set({ connection: 'live' }))
  source.addEventListener('error', () => {
    app.set({ connection: 'lost' })
    // A browser tries again by itself, unless the answer was none.
    if (source?.readyState === EventSource.CLOSED) setTimeout(() => void connect(), 2000)
  })
  source.addEventListener('hello', event => {
    const known = JSON.parse((event as MessageEvent<string>).data) as { run: string }
    if (known.run !== run) void connect()
  })
  source.addEventListener('reset', () => {
    app.set({ selection: undefined, details: undefined })
    void connect()
  })
  source.addEventListener('entry', event => {
    collected.put(JSON.parse((event as MessageEvent<string>).data) as TimelineEntry)
    app.set({ version: app.get().version + 1 })
    soon()
  })
}

function soon(): void {
  timer ??= setTimeout(() => {
    timer = undefined
    void attempt(refresh)
  }, SOON)
}

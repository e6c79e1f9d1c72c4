import type { Exchange, JournalEvent } from '../../emulator.ts'
import type { Given, Run } from '../command.ts'
import { byStatus, compareEntries, entryLine, type LogEntry } from './log-entry.ts'
import { textOf } from './options.ts'
import { findSandbox, type Sandbox } from './sandbox.ts'

/** As many calls as a sandbox of the command keeps. */
const CALLS = 10_000

export const run: Run = async (given, terminal) => {
  const sandbox = findSandbox(terminal, given)
  const hasStatus = byStatus(textOf(given, 'status'))
  const past = await readPast(sandbox, given)
  const wanted = (entry: LogEntry): boolean => hasStatus(entry) && past.isShown(entry)
  const entries = past.entries.filter(wanted)
  if (given.options['tail'] !== true) {
    terminal.show(entries, all => all.map(entry => entryLine(entry, terminal)))
    return 0
  }
  const write = (entry: LogEntry): void => {
    if (wanted(entry)) terminal.show(entry, () => [entryLine(entry, terminal)])
  }
  entries.forEach(write)
  const follow = async <Entry>(path: string, toEntry: (value: Entry) => LogEntry): Promise<void> => {
    for await (const { data } of sandbox.follow(path, terminal.signal))
      write(toEntry(JSON.parse(data) as Entry))
  }
  await Promise.all([
    follow<JournalEvent>(`/journal?${query(given, { after: past.seq })}`, event => event),
    follow<Exchange>(`/traffic?${query(given, { after: past.call })}`, toCall),
  ])
  return 0
}

/** What has happened so far, and where to go on. */
interface Past {
  readonly entries: readonly LogEntry[]
  /** Of the last event, and the last call. */
  readonly seq: number
  readonly call: number
  /** Calls are shown with their answers; by the journal alone where the sandbox keeps no answers. */
  isShown(entry: LogEntry): boolean
}

async function readPast(sandbox: Sandbox, given: Given): Promise<Past> {
  const [events, exchanges] = await Promise.all([
    sandbox.get<JournalEvent[]>(`/journal?${query(given)}`),
    sandbox.get<Exchange[]>(`/traffic?${query(given, { limit: CALLS })}`),
  ])
  const keepsAnswers = exchanges.length > 0 || !events.some(({ kind }) => kind === 'call')
  const kind = textOf(given, 'kind')
  return {
    entries: [...events, ...exchanges.map(toCall)].sort(compareEntries),
    seq: events.at(-1)?.seq ?? 0,
    call: exchanges.at(-1)?.id ?? 0,
    isShown: entry =>
      (kind === undefined || entry.kind === kind) &&
      (entry.kind !== 'call' || 'changes' in entry !== keepsAnswers),
  }
}

function toCall(exchange: Exchange): LogEntry {
  return { ...exchange, kind: 'call' }
}

function query(given: Given, more: Readonly<Record<string, number>> = {}): URLSearchParams {
  const parameters = new URLSearchParams()
  const about = textOf(given, 'about')
  if (about !== undefined) parameters.set('about', about)
  for (const [name, value] of Object.entries(more)) parameters.set(name, String(value))
  return parameters
}

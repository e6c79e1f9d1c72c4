import process from 'node:process'
import { ConfigurationError } from '../../errors/configuration-error.ts'
import type { JournalEvent } from './event.ts'
import type { Journal } from './journal.ts'

/** A journal in a file. */
export interface SqliteJournal extends Journal {
  /** Closes the file; nothing can be appended afterwards. */
  close(): void
}

/**
 * A journal in an SQLite file, so that a sandbox goes on where it was: killed at any moment, it has lost
 * nothing that it answered. Needs `node:sqlite`: Node 22.13 or Deno 2.2. One process at a time.
 *
 * @example
 *   const emulator = await createEmulator({ journal: sqliteJournal('sandbox.db'), keys })
 *
 * @param path of the file, which is made where there is none; `:memory:` for none
 * @throws {ConfigurationError} where this host has no `node:sqlite`, or the file is something else
 */
export function sqliteJournal(path: string): SqliteJournal {
  const { DatabaseSync } = sqlite()
  const database = open(() => {
    const opened = new DatabaseSync(path)
    // What was written before the process ended is in the file; only a machine that loses power may lose it.
    opened.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    opened.exec('CREATE TABLE IF NOT EXISTS events (seq INTEGER PRIMARY KEY, event TEXT NOT NULL) STRICT')
    return opened
  })
  const append = database.prepare('INSERT INTO events (seq, event) VALUES (?, ?)')
  const read = database.prepare('SELECT event FROM events ORDER BY seq')
  return {
    *read() {
      for (const { event } of read.iterate()) yield JSON.parse(String(event)) as JournalEvent
    },
    append: event => void append.run(event.seq, JSON.stringify(event)),
    clear: () => database.exec('DELETE FROM events'),
    close: () => database.close(),
  }
}

type Sqlite = typeof import('node:sqlite')

/** Asked for when it is needed: older hosts have none, and could not load this module otherwise. */
function sqlite(): Sqlite {
  const found = process.getBuiltinModule?.('node:sqlite') as Sqlite | undefined
  if (found === undefined)
    throw new ConfigurationError(
      'journal',
      `sqliteJournal() needs node:sqlite, which is in Node 22.13 and Deno 2.2; this is ${process.version}`,
    )
  return found
}

function open<Database>(run: () => Database): Database {
  try {
    return run()
  } catch (cause) {
    throw new ConfigurationError('journal', `cannot be opened: ${(cause as Error).message}`, { cause })
  }
}

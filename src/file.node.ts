/**
 * What only Node, Deno and Bun can do: files of this machine, and its ports.
 *
 * @module
 */
export { fileFromPath } from './client/file-from-path.node.ts'
export { emulatorPage } from './emulator/page/page.node.ts'
export { listen, type Listening, type ListenOptions } from './emulator/listen.node.ts'
export { sqliteJournal, type SqliteJournal } from './emulator/journal/sqlite.node.ts'

import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import type { SandboxKeys } from '../../emulator.ts'
import { sqliteJournal, type SqliteJournal } from '../../file.node.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'

const KEYS = 'keys.json'
const JOURNAL = 'journal.db'

/**
 * The keys that a sandbox has left in a folder.
 *
 * @returns nothing where there are none
 * @throws {Failure} where they cannot be read
 */
export async function readKeptKeys(folder: string): Promise<SandboxKeys | undefined> {
  const path = join(folder, KEYS)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw unusable(path, error)
  }
  try {
    const keys: SandboxKeys = JSON.parse(text)
    if (typeof keys.merchant?.privateKey === 'string' && Array.isArray(keys.certificates)) return keys
  } catch {
    // Said below.
  }
  throw new Failure({
    en: `${path} does not hold the keys of a sandbox: remove it to have new ones`,
    zh: `${path} 不是沙箱的密钥文件：删除它即可重新生成`,
  })
}

/** Keeps a sandbox's keys, readable for their owner alone. */
export async function keepKeys(folder: string, keys: SandboxKeys): Promise<void> {
  const path = join(folder, KEYS)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    // Written beside it first: who is killed meanwhile still has the old ones.
    const fresh = `${path}.new`
    await rm(fresh, { force: true })
    await writeFile(fresh, `${JSON.stringify(keys, undefined, 2)}\n`, { mode: 0o600 })
    await rename(fresh, path)
  } catch (error) {
    throw unusable(path, error)
  }
}

/** The journal of a folder; nothing on hosts that have no SQLite, and a word about it. */
export async function openJournal(folder: string, terminal: Terminal): Promise<SqliteJournal | undefined> {
  if (!hasSqlite()) {
    terminal.say({
      en:
        'Keys are kept, what happens is not: that needs node:sqlite ' +
        `(Node 22.13 or newer; this is ${process.version}).`,
      zh: `只保留密钥，不保留经过：后者需要 node:sqlite（Node 22.13 以上，当前 ${process.version}）。`,
    })
    return undefined
  }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return sqliteJournal(join(folder, JOURNAL))
}

/** Asks for it once, without Node's warning that it is experimental. */
function hasSqlite(): boolean {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return process.getBuiltinModule?.('node:sqlite') !== undefined
  } finally {
    process.emitWarning = emitWarning
  }
}

function unusable(path: string, error: unknown): Failure {
  const { code } = error as NodeJS.ErrnoException
  return new Failure({ en: `${path} cannot be used: ${code}`, zh: `无法使用 ${path}：${code}` })
}

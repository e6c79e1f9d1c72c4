import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Run } from '../command.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import { argumentOf } from './options.ts'
import { findSandbox } from './sandbox.ts'

export const run: Run = async (given, terminal) => {
  const name = argumentOf(given, 0) ?? '-'
  const snapshot = readSnapshot(await readInput(name, terminal), name)
  await findSandbox(terminal, given).post('/restore', snapshot)
  const counts = Object.entries(snapshot.tables).map(([table, rows]) => [table, rows.length] as const)
  terminal.show({ restored: Object.fromEntries(counts) }, () =>
    counts.map(([table, count]) => `${count}  ${table}`),
  )
  return 0
}

/** What of a snapshot is looked at before it is sent. */
interface SnapshotLike {
  readonly tables: Readonly<Record<string, readonly unknown[]>>
}

async function readInput(name: string, terminal: Terminal): Promise<string> {
  if (name === '-') return terminal.readStdin()
  try {
    return await readFile(resolve(terminal.cwd, name), 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Failure({ en: `${name} cannot be read: ${code}`, zh: `无法读取 ${name}：${code}` })
  }
}

/** @throws {Failure} where it is something else */
function readSnapshot(text: string, name: string): SnapshotLike {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  const tables = (value as Partial<SnapshotLike> | null | undefined)?.tables
  if (typeof tables !== 'object' || tables === null || !Object.values(tables).every(Array.isArray))
    throw new Failure({
      en: `${name} is no snapshot of a sandbox: make one with wechatpay-isomorphic act /snapshot --json > file`,
      zh: `${name} 不是沙箱快照：请用 wechatpay-isomorphic act /snapshot --json > file 生成`,
    })
  return value as SnapshotLike
}

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { Failure } from '../failure.ts'

/**
 * Takes a folder for this process alone: two sandboxes over one journal would spoil it.
 *
 * @returns what gives it back
 * @throws {Failure} where a process that runs has it
 */
export async function takeFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock')
  const take = (flag: 'wx' | 'w'): Promise<void> =>
    writeFile(path, String(process.pid), { flag, mode: 0o600 })
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await take('wx')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const owner = code === 'EEXIST' ? Number(await readFile(path, 'utf8').catch(() => '')) : 0
    if (Number.isInteger(owner) && owner > 0 && owner !== process.pid && isRunning(owner))
      throw new Failure({
        en: `a sandbox runs in ${folder} already, as process ${owner}: end it, or give another --state`,
        zh: `${folder} 中已有沙箱在运行（进程 ${owner}）：请先结束它，或另选 --state`,
      })
    // Whoever had it was killed; a folder that cannot be written is said where it is written to.
    if (code === 'EEXIST') await take('w').catch(() => undefined)
  }
  return () => rm(path, { force: true })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process, and it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from '../run/run.ts'

const folder = new URL('./', import.meta.url)
const lock = new URL('package-lock.json', folder)
/** A copy of the lock file that the installed packages come from. */
const stamp = new URL('node_modules/.installed.json', folder)

/** Path of something in the runtimes' node_modules. */
export function runtimePath(path: string): string {
  return fileURLToPath(new URL(`node_modules/${path}`, folder))
}

/**
 * Installs the runtimes where they are missing or not those of the lock file. @throws {Error} with npm's
 * output
 */
export async function installRuntimes(): Promise<void> {
  const wanted = readFileSync(lock, 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await run('npm', ['ci'], { cwd: fileURLToPath(folder) })
  writeFileSync(stamp, wanted)
}

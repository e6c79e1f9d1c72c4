import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from './run.ts'

/**
 * Installs the packages of a folder of its own, where they are missing or not those of its lock file.
 *
 * @param folder with package.json and package-lock.json; ends with `/`
 * @returns whether something was installed
 * @throws {Error} with npm's output
 */
export async function installLocked(folder: URL): Promise<boolean> {
  const wanted = readFileSync(new URL('package-lock.json', folder), 'utf8')
  /** A copy of the lock file that the installed packages come from. */
  const stamp = new URL('node_modules/.installed.json', folder)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  await run('npm', ['ci'], { cwd: fileURLToPath(folder) })
  writeFileSync(stamp, wanted)
  return true
}

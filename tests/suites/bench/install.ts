import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from '../../tools/run/run.ts'

const folder = new URL('./', import.meta.url)
const lock = new URL('package-lock.json', folder)
/** A copy of the lock file that the installed packages come from. */
const stamp = new URL('node_modules/.installed.json', folder)
/** The built package, so that benchmarks import it by its name, as a user does. */
const self = new URL('node_modules/wechatpay-isomorphic', folder)

/**
 * Installs what the package is measured beside, where it is missing or not that of the lock file. @throws
 * {Error} with npm's output
 */
export async function installPeers(): Promise<void> {
  const wanted = readFileSync(lock, 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await run('npm', ['ci'], { cwd: fileURLToPath(folder) })
  symlinkSync(fileURLToPath(new URL('../../../', folder)), self, 'dir')
  writeFileSync(stamp, wanted)
}

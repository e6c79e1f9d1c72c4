import { existsSync, symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installLocked } from '../../tools/run/install-locked.ts'

const folder = new URL('./', import.meta.url)
/** The built package, so that benchmarks import it by its name, as a user does. */
const self = new URL('node_modules/wechatpay-isomorphic', folder)

/**
 * Installs what the package is measured beside, where it is missing or not that of the lock file.
 *
 * @throws {Error} with npm's output
 */
export async function installPeers(): Promise<void> {
  await installLocked(folder)
  if (!existsSync(self)) symlinkSync(fileURLToPath(new URL('../../../', folder)), self, 'dir')
}

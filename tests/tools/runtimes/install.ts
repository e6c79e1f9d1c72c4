import { fileURLToPath } from 'node:url'
import { installLocked } from '../run/install-locked.ts'

const folder = new URL('./', import.meta.url)

/** Path of something in the runtimes' node_modules. */
export function runtimePath(path: string): string {
  return fileURLToPath(new URL(`node_modules/${path}`, folder))
}

/**
 * Installs the runtimes where they are missing or not those of the lock file.
 *
 * @throws {Error} with npm's output
 */
export async function installRuntimes(): Promise<void> {
  await installLocked(folder)
}

import { installLocked } from '../../tools/run/install-locked.ts'
import { findOrInstall, type SystemProgram } from '../conformance/browsers/install.ts'

export const PHP: SystemProgram = {
  name: 'PHP',
  paths: ['/usr/bin/php'],
  packages: ['php-cli'],
  advice: 'apt-get install php-cli',
}

export const PYTHON: SystemProgram = {
  name: 'Python with cryptography',
  paths: ['/usr/bin/python3'],
  besides: ['/usr/lib/python3/dist-packages/cryptography'],
  packages: ['python3', 'python3-cryptography'],
  advice: 'apt-get install python3-cryptography',
}

/**
 * Installs the clients that are not ours: those of npm, and the languages of the others.
 *
 * @throws {Error} with the installer's output, or saying what to install
 */
export async function installClients(): Promise<void> {
  await installLocked(new URL('./', import.meta.url))
  for (const program of [PHP, PYTHON]) await findOrInstall(program)
}

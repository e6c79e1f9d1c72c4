import process from 'node:process'
import { installRuntimes, runtimePath } from '../../tools/runtimes/install.ts'

const OLDEST = 22

/**
 * A Node that the package supports: the one that runs this, or where it is too old Node 24 of the test
 * runtimes. What older ones do is not what a user gets.
 */
export async function findNode(): Promise<string> {
  if (Number(process.versions.node.split('.', 1)[0]) >= OLDEST) return process.execPath
  await installRuntimes()
  return runtimePath('node24/bin/node')
}

import { existsSync } from 'node:fs'
import process from 'node:process'
import { run } from '../../../tools/run/run.ts'

/** A program of the system, and how it comes there. */
export interface SystemProgram {
  readonly name: string
  /** Where it may be; the first that there is counts. */
  readonly paths: readonly string[]
  /** What has to be there as well. */
  readonly besides?: readonly string[]
  /** Debian's packages. */
  readonly packages: readonly string[]
  /** What a person runs where apt-get is not at hand. */
  readonly advice: string
}

/** One after another: apt-get takes one at a time. */
let installing: Promise<unknown> = Promise.resolve()

/**
 * The path of a program: the system's, otherwise one that apt-get has installed.
 *
 * @throws {Error} saying how to install it
 */
export async function findOrInstall({
  name,
  paths,
  besides = [],
  packages,
  advice,
}: SystemProgram): Promise<string> {
  const find = (): string | undefined =>
    besides.every(path => existsSync(path)) ? paths.find(path => existsSync(path)) : undefined
  if (find() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    installing = installing.then(() => install(packages))
    await installing
  }
  const path = find()
  if (path === undefined) throw new Error(`there is no ${name}: ${advice}`)
  return path
}

async function install(packages: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
}

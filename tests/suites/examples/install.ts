import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { manifest, root } from '../../../scripts/entries.ts'
import { run } from '../../tools/run/run.ts'
import { pack } from '../package/pack.ts'

/** What these tests read of an example's package.json. */
export interface ExampleManifest {
  readonly name: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const SOURCE = fileURLToPath(new URL('examples', root))
/** A copy of `examples/`, with everything installed. */
const INSTALLED = fileURLToPath(new URL('test-results/examples', root))
const LOCK = fileURLToPath(new URL('package-lock.json', import.meta.url))
const TARBALL = 'wechatpay-isomorphic.tgz'

/** Names of the examples. */
export const examples: readonly string[] = readdirSync(SOURCE).filter(name =>
  existsSync(join(SOURCE, name, 'package.json')),
)

/** Where an example is, installed. */
export function exampleFolder(name: string): string {
  return join(INSTALLED, name)
}

/** An example's package.json, as it is in the repository. */
export function readManifest(name: string): ExampleManifest {
  return JSON.parse(readFileSync(join(SOURCE, name, 'package.json'), 'utf8'))
}

/** Of vitest, before the first test. */
export async function setup(): Promise<void> {
  await installExamples()
}

/**
 * Installs all examples by one `npm ci`, as the workspaces of a project of their own: each with what its
 * package.json says, and the packed package in place of the published one. What is installed already stays,
 * but for the package.
 *
 * @throws {Error} with npm's output
 */
async function installExamples(): Promise<void> {
  await copyExamples()
  const wanted = [LOCK, ...examples.map(name => join(INSTALLED, name, 'package.json'))]
    .map(path => readFileSync(path, 'utf8'))
    .join('\n')
  const stamp = join(INSTALLED, 'node_modules/.installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return unpackAgain()
  await run('npm', ['ci', '--ignore-scripts'], { cwd: INSTALLED })
  writeFileSync(stamp, wanted)
}

/**
 * Writes the lock file of all examples anew: after a change of what they depend on.
 *
 * @throws {Error} with npm's output
 */
export async function lockExamples(): Promise<void> {
  await copyExamples()
  await run('npm', ['install', '--package-lock-only', '--ignore-scripts'], { cwd: INSTALLED })
  const lock = JSON.parse(readFileSync(join(INSTALLED, 'package-lock.json'), 'utf8'))
  // The tarball is another one after each build.
  delete lock.packages[`node_modules/${manifest.name}`].integrity
  writeFileSync(LOCK, `${JSON.stringify(lock, undefined, 2)}\n`)
}

/** The examples as they are in the working copy, the tarball beside them, and what makes one project of both. */
async function copyExamples(): Promise<void> {
  mkdirSync(INSTALLED, { recursive: true })
  for (const name of readdirSync(INSTALLED))
    if (name !== 'node_modules') rmSync(join(INSTALLED, name), { recursive: true })
  const files = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', 'examples'],
    { cwd: fileURLToPath(root), encoding: 'utf8' },
  )
  for (const path of files.split('\0')) {
    const source = fileURLToPath(new URL(path, root))
    if (path !== '' && existsSync(source)) cpSync(source, join(INSTALLED, path.slice('examples/'.length)))
  }
  for (const name of examples) writeManifest(join(INSTALLED, name), readManifest(name))
  if (existsSync(LOCK)) cpSync(LOCK, join(INSTALLED, 'package-lock.json'))
  cpSync(new URL('../interop/.npmrc', import.meta.url), join(INSTALLED, '.npmrc'))
  writeFileSync(
    join(INSTALLED, 'package.json'),
    JSON.stringify({ name: 'examples', private: true, workspaces: examples }),
  )
  const { tarball } = await pack(INSTALLED)
  cpSync(tarball, join(INSTALLED, TARBALL))
}

/** @throws {Error} where the example asks for another version than the one that is tested */
function writeManifest(folder: string, example: ExampleManifest): void {
  const version = example.dependencies[manifest.name]
  if (version !== manifest.version)
    throw new Error(
      `${example.name} depends on ${manifest.name} ${version}, and should on ${manifest.version}`,
    )
  const dependencies = { ...example.dependencies, [manifest.name]: `file:../${TARBALL}` }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...example, dependencies }, undefined, 2))
}

async function unpackAgain(): Promise<void> {
  const folder = join(INSTALLED, 'node_modules', manifest.name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  await run('tar', ['-xzf', join(INSTALLED, TARBALL), '--strip-components=1', '-C', folder])
}

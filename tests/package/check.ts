import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { run } from '../run/run.ts'
import { runtimePath } from '../runtimes/install.ts'
import { manifest, readEntries, root } from './entries.ts'

/** What was tried with the packed package; `problem` says what is wrong with it. */
export interface Check {
  readonly name: string
  readonly problem?: string
}

type Try = readonly [name: string, attempt: () => Promise<unknown>]

const NODES: Readonly<Record<string, string>> = {
  'node': process.execPath,
  'node 22': runtimePath('node22/bin/node'),
  'node 24': runtimePath('node24/bin/node'),
  'node 26': runtimePath('node26/bin/node'),
}

/** Packs the built package, installs it into an empty project and uses it there. */
export async function checkPackage(): Promise<Check[]> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  try {
    const tarball = await pack(folder)
    await install(folder, tarball.path)
    const checks: Check[] = []
    for (const [name, attempt] of triesOf(folder, tarball)) {
      const problem = await attempt().then(() => undefined, (error: unknown) => error instanceof Error ? error.message : String(error))
      checks.push({ name, ...problem !== undefined && { problem } })
    }
    return checks
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Tarball {
  readonly path: string
  readonly files: readonly string[]
}

async function pack(folder: string): Promise<Tarball> {
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
  const [packed]: { filename: string, files: { path: string }[] }[] = JSON.parse(stdout)
  if (packed === undefined) throw new Error('npm pack has packed nothing')
  return { path: join(folder, packed.filename), files: packed.files.map(({ path }) => path) }
}

async function install(folder: string, tarball: string): Promise<void> {
  const { typescript } = manifest.devDependencies
  cpSync(new URL('tests/package/user', root), folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball, `typescript@${typescript}`, 'typescript5@npm:typescript@5.9.3'], { cwd: folder })
}

function triesOf(folder: string, { path, files }: Tarball): Try[] {
  const inside = { cwd: folder }
  return [
    ['it holds dist/ and what a reader looks for, and nothing else', async () => checkFiles(files)],
    ...Object.entries(NODES).flatMap(([name, program]): Try[] => [
      [`${name}: import`, () => run(program, ['use.mjs'], inside)],
      [`${name}: require`, () => run(program, ['use.cjs'], inside)],
    ]),
    ...Object.keys(manifest.bin).map((name): Try => [`${name} --help`, () => run(join(folder, 'node_modules/.bin', name), ['--help'], inside)]),
    ...['typescript', 'typescript5'].flatMap(compiler => ['nodenext', 'bundler'].map((resolution): Try => [
      `${compiler}, moduleResolution ${resolution}`,
      () => run(process.execPath, [`node_modules/${compiler}/bin/tsc`, '-p', `tsconfig.${resolution}.json`], inside),
    ])),
    ['publint', () => checkPublint(path)],
    ['are the types wrong', () => run(process.execPath, [fileURLToPath(new URL('node_modules/@arethetypeswrong/cli/dist/index.js', root)), path, '--profile', 'esm-only', '--no-emoji', '--entrypoints', ...readEntries().map(({ subpath }) => subpath)])],
  ]
}

async function checkFiles(files: readonly string[]): Promise<void> {
  const others = files.filter(file => !/^dist\/.+(?:\.js|\.d\.ts)$/.test(file)).sort()
  const wanted = ['CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md', 'package.json']
  if (others.join() !== wanted.join()) throw new Error(`beside dist/ there should be ${wanted.join(', ')}; there is ${others.join(', ')}`)
}

async function checkPublint(path: string): Promise<void> {
  const tarball = readFileSync(path)
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) }, strict: true })
  if (messages.length > 0) throw new Error(messages.map(message => formatMessage(message, pkg, { color: false })).join('\n'))
}

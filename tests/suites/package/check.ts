import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { run } from '../../tools/run/run.ts'
import { runtimePath } from '../../tools/runtimes/install.ts'
import { manifest, readEntries, root } from '../../../scripts/entries.ts'
import { createProject, type Project } from './project.ts'

/** What was tried with the packed package; `problem` says what is wrong with it. */
export interface Check {
  readonly name: string
  readonly problem?: string
}

/** A check's name, and what rejects where it fails. */
export type Try = readonly [name: string, attempt: () => Promise<unknown>]

const NODES: Readonly<Record<string, string>> = {
  node: process.execPath,
  'node 22': runtimePath('node22/bin/node'),
  'node 24': runtimePath('node24/bin/node'),
  'node 26': runtimePath('node26/bin/node'),
}

/** Packs the built package, installs it into an empty project and uses it there. */
export async function checkPackage(): Promise<Check[]> {
  const project = await createProject(
    `typescript@${manifest.devDependencies['typescript']}`,
    'typescript5@npm:typescript@5.9.3',
    'express@5.3.0',
    'fastify@5.12.8',
    `undici@${manifest.devDependencies['undici']}`,
  )
  try {
    cpSync(new URL('tests/suites/package/user', root), project.folder, { recursive: true })
    cpSync(new URL('tests/suites/package/cases', root), join(project.folder, 'cases'), { recursive: true })
    return [...(await toChecks(triesOf(project))), ...(await runCases(project))]
  } finally {
    project.remove()
  }
}

/** Does one after another. */
export async function toChecks(tries: readonly Try[]): Promise<Check[]> {
  const checks: Check[] = []
  for (const [name, attempt] of tries) {
    const problem = await attempt().then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    checks.push({ name, ...(problem !== undefined && { problem }) })
  }
  return checks
}

/** What users and attackers have given, one check an input. */
async function runCases({ folder }: Project): Promise<Check[]> {
  const { code, stdout, stderr } = await run(process.execPath, ['cases/run.mjs'], {
    cwd: folder,
    allowFailure: true,
  })
  const checks = stdout
    .split('\n')
    .filter(line => line.startsWith('case '))
    .map(line => JSON.parse(line.slice('case '.length)) as Check)
  return code === 0 && checks.length > 0
    ? checks
    : [...checks, { name: 'cases', problem: `ended with ${code} after ${checks.length} cases: ${stderr}` }]
}

function triesOf({ folder, tarball, files }: Project): Try[] {
  const inside = { cwd: folder }
  return [
    ['it holds dist/ and what a reader looks for, and nothing else', async () => checkFiles(files)],
    ...Object.entries(NODES).flatMap(([name, program]): Try[] => [
      [`${name}: import`, () => run(program, ['use.mjs'], inside)],
      [`${name}: require`, () => run(program, ['use.cjs'], inside)],
    ]),
    ...Object.keys(manifest.bin).flatMap((name): Try[] => {
      const program = join(folder, 'node_modules/.bin', name)
      return [
        [`${name} --help`, () => run(program, ['--help'], inside)],
        [`${name} demo`, () => run(program, ['demo'], inside)],
      ]
    }),
    ...['typescript', 'typescript5'].flatMap(compiler =>
      ['nodenext', 'bundler'].map((resolution): Try => [
        `${compiler}, moduleResolution ${resolution}`,
        () =>
          run(
            process.execPath,
            [`node_modules/${compiler}/bin/tsc`, '-p', `tsconfig.${resolution}.json`],
            inside,
          ),
      ]),
    ),
    ['publint', () => checkPublint(tarball)],
    [
      'are the types wrong',
      () =>
        run(process.execPath, [
          fileURLToPath(new URL('node_modules/@arethetypeswrong/cli/dist/index.js', root)),
          tarball,
          '--no-emoji',
          '--entrypoints',
          ...readEntries().map(({ subpath }) => subpath),
        ]),
    ],
  ]
}

async function checkFiles(files: readonly string[]): Promise<void> {
  const others = files
    .filter(
      file =>
        !/^dist\/(?:openapi\.json|(?:(?:cli|cjs|page)\/)?LICENSES\.txt|page\/page\.(?:html|css)|.+\.(?:js|d\.ts|cjs|d\.cts))$/.test(
          file,
        ),
    )
    .sort()
  const wanted = ['CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md', 'SKILL.md', 'package.json']
  if (others.join() !== wanted.join())
    throw new Error(`beside dist/ there should be ${wanted.join(', ')}; there is ${others.join(', ')}`)
}

async function checkPublint(path: string): Promise<void> {
  const tarball = readFileSync(path)
  const { messages, pkg } = await publint({
    pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
    strict: true,
  })
  if (messages.length > 0)
    throw new Error(messages.map(message => formatMessage(message, pkg, { color: false })).join('\n'))
}

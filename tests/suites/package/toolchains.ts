/** The packed package in projects as users have them: compilers, resolutions, frameworks, bundlers. */
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { runtimePath } from '../../tools/runtimes/install.ts'
import { run } from '../../tools/run/run.ts'
import { withServer } from '../../tools/run/with-server.ts'
import { root } from '../../../scripts/entries.ts'
import { toChecks, type Check, type Try } from './check.ts'
import { createProject } from './project.ts'

/** Compilers by alias, with the resolutions that each has; TypeScript 7 has no node10. */
const COMPILERS = {
  ts54: { version: '5.4.5', resolutions: ['node10', 'node16', 'nodenext', 'bundler'] },
  ts57: { version: '5.7.3', resolutions: ['node10', 'node16', 'nodenext', 'bundler'] },
  ts59: { version: '5.9.3', resolutions: ['node10', 'node16', 'nodenext', 'bundler'] },
  ts6: { version: '6.0.3', resolutions: ['node10', 'node16', 'nodenext', 'bundler'] },
  ts7: { version: '7.0.2', resolutions: ['node16', 'nodenext', 'bundler'] },
} as const

/** What `module` has to be for a resolution. */
const MODULES: Readonly<Record<string, string>> = {
  node10: 'commonjs',
  node16: 'node16',
  nodenext: 'nodenext',
  bundler: 'esnext',
}

const BUNDLERS = ['webpack', 'rspack', 'esbuild', 'vite']

const PACKAGES = [
  ...Object.entries(COMPILERS).map(([alias, { version }]) => `${alias}@npm:typescript@${version}`),
  'typescript@5.9.3',
  '@types/node@22.20.1',
  '@nestjs/common@11.2.10',
  '@nestjs/core@11.2.10',
  '@nestjs/platform-express@11.2.10',
  '@nestjs/testing@11.2.6',
  'reflect-metadata@0.2.2',
  'rxjs@7.8.2',
  'jest@30.5.2',
  'ts-jest@29.4.15',
  '@types/jest@30.0.0',
  'webpack@5.112.2',
  '@rspack/core@2.3.3',
  'vite@8.3.8',
  'next@16.4.6',
  'react@19.3.1',
  'react-dom@19.3.1',
  '@types/react@19.3.0',
  'esbuild@0.28.2',
  '@cloudflare/workers-types@5.20261117.1',
]

const node22 = runtimePath('node22/bin/node')

/** Builds and runs every project from the packed tarball. */
export async function checkToolchains(): Promise<Check[]> {
  const { folder, remove } = await createProject(...PACKAGES)
  try {
    cpSync(new URL('tests/suites/package/toolchains', root), folder, { recursive: true })
    // The projects are CommonJS, as most are; each says so itself.
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }))
    return await toChecks([
      ...compilers(folder),
      ...workers(folder),
      ...frameworks(folder),
      ...bundlers(folder),
      ...next(folder),
    ])
  } finally {
    remove()
  }
}

function compilers(folder: string): Try[] {
  const cwd = join(folder, 'typescript')
  return Object.entries(COMPILERS).flatMap(([alias, { resolutions }]) =>
    resolutions.flatMap(resolution =>
      ['es2022,dom', 'es2022'].flatMap(lib =>
        [true, false].map((skipLibCheck): Try => {
          const out = `out/${alias}-${resolution}-${lib}-${skipLibCheck}`
          return [
            `${alias}, ${resolution}, lib ${lib}, skipLibCheck ${skipLibCheck}`,
            async () => {
              const options =
                `call.ts --outDir ${out} --strict --target es2022 --lib ${lib} --types node --module ` +
                `${MODULES[resolution]} --moduleResolution ${resolution} --skipLibCheck ${skipLibCheck}`
              // What TypeScript 6 deprecates, users still have.
              const deprecated = alias === 'ts6' && resolution === 'node10' ? ' --ignoreDeprecations 6.0' : ''
              await compile(folder, cwd, alias, (options + deprecated).split(' '))
              // What is emitted is the same for every library and check.
              if (lib !== 'es2022' && skipLibCheck) await expectCall(cwd, out, resolution)
            },
          ]
        }),
      ),
    ),
  )
}

/** Runs what was compiled: where it is CommonJS, by `require`. */
async function expectCall(cwd: string, out: string, resolution: string): Promise<void> {
  const file = `./${out}/call.js`
  if (resolution === 'bundler') return
  const script = `require(${JSON.stringify(file)}).call().then(console.log)`
  expectOutput(await run(process.execPath, ['-e', script], { cwd }), 'weixin:// 404')
}

/** Cloudflare's types in place of the DOM library; ky's own declarations do not fit them, ours have to. */
function workers(folder: string): Try[] {
  const cwd = join(folder, 'workers')
  const options = (
    'worker.ts --noEmit --strict --target es2022 --lib es2022 --types @cloudflare/workers-types ' +
    '--module esnext --moduleResolution bundler'
  ).split(' ')
  return ['ts59', 'ts6', 'ts7'].flatMap((alias): Try[] => [
    [
      `${alias}, @cloudflare/workers-types`,
      () => compile(folder, cwd, alias, [...options, '--skipLibCheck', 'true']),
    ],
    [
      `${alias}, @cloudflare/workers-types, skipLibCheck false: no error but ky's`,
      async () => {
        const { stdout } = await run(
          process.execPath,
          [`../node_modules/${alias}/bin/tsc`, ...options, '--skipLibCheck', 'false'],
          { cwd, allowFailure: true },
        )
        const ours = stdout
          .split('\n')
          .filter(line => /error TS/.test(line) && !line.includes('node_modules/ky/'))
        if (ours.length > 0) throw new Error(ours.join('\n'))
      },
    ],
  ])
}

function frameworks(folder: string): Try[] {
  const nest = { cwd: join(folder, 'nest') }
  return [
    ...['tsconfig.json', 'tsconfig.nodenext.json'].map((config): Try => [
      `NestJS, ${config}: built and run`,
      async () => {
        await run(process.execPath, ['../node_modules/ts59/bin/tsc', '-p', config], nest)
        const out = config === 'tsconfig.json' ? 'dist' : 'dist-nodenext'
        expectOutput(
          await run(process.execPath, [`${out}/main.js`], nest),
          '201 weixin://\nNOTPAY\nORDER_NOT_EXIST',
        )
      },
    ]),
    ...Object.entries({ 'Node 20': process.execPath, 'Node 22': node22 }).flatMap(([name, program]): Try[] =>
      ['nest', 'jest'].map(project => [
        `Jest on ${name}: ${project}`,
        () => run(program, ['../node_modules/jest/bin/jest.js'], { cwd: join(folder, project) }),
      ]),
    ),
  ]
}

function bundlers(folder: string): Try[] {
  const cwd = join(folder, 'bundlers')
  return BUNDLERS.map((bundler): Try => [
    `${bundler}: without a warning, and it runs`,
    async () => {
      await run(process.execPath, ['build.mjs', bundler], { cwd })
      expectOutput(await run(process.execPath, [`out/${bundler}/entry.mjs`], { cwd }), 'weixin:// 404')
    },
  ])
}

/** Routes on Node and on Next's edge runtime: an order, its payment, and its notification. */
function next(folder: string): Try[] {
  const cwd = join(folder, 'next')
  const program = '../node_modules/next/dist/bin/next'
  const env = { NEXT_TELEMETRY_DISABLED: '1' }
  return [
    ['Next: next build', async () => void (await run(node22, [program, 'build'], { cwd, env }))],
    ...['node', 'edge'].map((route): Try => [
      `Next: the ${route} route runs`,
      () =>
        withServer({ program: node22, args: [program, 'start'], cwd }, async origin => {
          const response = await fetch(`${origin}/pay/${route}`, { method: 'POST' })
          expectOutput({ stdout: await response.text() }, 'weixin:// paid ORDER_NOT_EXIST')
          const { status } = await fetch(`${origin}/notify/${route}`, { method: 'POST', body: '{}' })
          if (status !== 401) throw new Error(`a forged notification gets ${status}, and should have 401`)
        }),
    ]),
  ]
}

async function compile(
  folder: string,
  cwd: string,
  alias: string,
  options: readonly string[],
): Promise<void> {
  await run(process.execPath, [join(folder, 'node_modules', alias, 'bin/tsc'), ...options], { cwd })
}

function expectOutput({ stdout }: { readonly stdout: string }, expected: string): void {
  if (stdout.trim() !== expected) throw new Error(`printed ${stdout.trim()}, and should have ${expected}`)
}

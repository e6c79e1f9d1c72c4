import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root, manifest } from '../../../scripts/entries.ts'
import { run } from '../../tools/run/run.ts'
import { installRuntimes, runtimePath } from '../../tools/runtimes/install.ts'
import { startCommand, type RunningCommand } from '../cli/command.ts'
import { createProject, type Project } from '../package/project.ts'
import { readBlocks } from './blocks.ts'

describe('docs/recipes/tests.md', () => {
  let project: Project

  beforeAll(async () => {
    await installRuntimes()
    const { typescript, vitest, '@types/node': types } = manifest.devDependencies
    const packages = [`typescript@${typescript}`, `vitest@${vitest}`, `@types/node@${types}`, 'jest@30.5.2']
    project = await createProject(...packages)
    for (const { code } of readBlocks('docs/recipes/tests.md'))
      project.write(/^\/\/ ([\w.]+)/.exec(code)![1]!, code)
  }, 600_000)
  afterAll(() => project?.remove())

  const inProject = (args: readonly string[], env = {}): ReturnType<typeof run> =>
    run(runtimePath('node24/bin/node'), args, { cwd: project.folder, env, allowFailure: true })

  test('compiles, strict', async () => {
    const options = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true }
    const modules = { target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom'], types: ['node'] }
    const compilerOptions = {
      ...options,
      ...modules,
      noEmit: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
    }
    project.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    const { code, stdout } = await inProject(['node_modules/typescript/bin/tsc', '-p', '.'])
    expect([code, stdout]).toEqual([0, ''])
  }, 60_000)

  test('vitest', async () => {
    const { code, stdout, stderr } = await inProject([
      'node_modules/vitest/vitest.mjs',
      'run',
      'shop.test.ts',
    ])
    expect(stdout + stderr).toMatch(/Tests +4 passed \(4\)/)
    expect(code).toBe(0)
  }, 60_000)

  test('node:test', async () => {
    const { code, stdout } = await inProject(['--test', 'port.test.ts'])
    expect(stdout).toMatch(/pass 1\n[^]*fail 0\n/)
    expect(code).toBe(0)
  }, 60_000)

  test('jest, with its defaults', async () => {
    const { code, stderr } = await inProject(['node_modules/jest/bin/jest.js', 'shop.test.js'])
    expect(stderr).toMatch(/Tests: +1 passed, 1 total/)
    expect(code).toBe(0)
  }, 60_000)
})

describe('docs/recipes/container.md', () => {
  const text = readFileSync(new URL('docs/recipes/container.md', root), 'utf8')
  const dockerfile = readBlocks('docs/recipes/container.md').find(
    ({ language }) => language === 'dockerfile',
  )!.code
  /** An array in the file, as Docker reads it. */
  const words = (line: RegExp): string[] => JSON.parse(line.exec(text)![1]!) as string[]
  const entrypoint = words(/^ENTRYPOINT (\[.*\])$/m)
  const command = words(/^ {4}command: (\[.*\])$/m)
  const [node = '', ...health] = words(/^HEALTHCHECK .*CMD (\[.*\])$/m)
  let state: string
  let sandbox: RunningCommand

  beforeAll(() => {
    state = mkdtempSync(join(tmpdir(), 'container-'))
  })
  afterAll(async () => {
    await sandbox?.end()
    rmSync(state, { recursive: true })
  })

  /** On any free port, and with its state here. */
  const here = (word: string): string => ({ '8080': '0', '8081': '0', '/state': state })[word] ?? word

  test('is of an image whose Node has all that the sandbox uses', () => {
    expect(Number(/^FROM node:(\d+)-slim$/m.exec(dockerfile)![1])).toBeGreaterThanOrEqual(24)
    expect(dockerfile).toContain(`npm install --global ${manifest.name}`)
    for (const port of ['8080', '8081']) {
      expect(/^EXPOSE (.+)$/m.exec(dockerfile)![1]!.split(' ')).toContain(port)
      expect(entrypoint).toContain(port)
    }
    expect(dockerfile).toMatch(/^VOLUME \/state$/m)
  })

  test('its entry point starts a sandbox, which is healthy, and is called by its service’s name', async () => {
    const [program, ...args] = [...entrypoint, ...command].map(here)
    expect(program).toBe(manifest.name)
    sandbox = startCommand(args)
    await expect.poll(sandbox.stderr, { timeout: 20_000 }).toContain('Next, in another terminal')
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(sandbox.stderr())![0]
    const check = (place: string): Promise<{ readonly code: number }> =>
      run(
        process.execPath,
        health.map(word => word.replace('http://127.0.0.1:8080', place)),
        { allowFailure: true },
      )
    expect(node).toBe('node')
    expect(health.at(-1)).toContain('http://127.0.0.1:8080')
    expect((await check(url)).code).toBe(0)
    expect((await check('http://127.0.0.1:1')).code).toBe(1)
    const actsBy = async (host: string): Promise<string> => {
      const { stdout } = await run('curl', [
        '-s',
        '-o',
        '/dev/null',
        '-w',
        '%{http_code}',
        '-H',
        `Host: ${host}`,
        `${url}/__emulator/ledger`,
      ])
      return stdout
    }
    expect([
      await actsBy('sandbox:8080'),
      await actsBy('evil.example'),
      await actsBy('localhost:8080'),
    ]).toEqual(['200', '403', '200'])
  }, 60_000)
})

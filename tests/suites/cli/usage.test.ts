import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { manifest } from '../../../scripts/entries.ts'
import { wxpay } from './command.ts'

const built = (name: string): string => fileURLToPath(new URL(`../../../dist/cli/${name}`, import.meta.url))

test('help is on stdout, and in the language of LANG', async () => {
  const english = await wxpay('--help')
  expect([english.code, english.stderr]).toEqual([0, ''])
  expect(english.stdout).toContain('Usage: wechatpay-isomorphic')
  const chinese = await wxpay('--help', { env: { LANG: 'zh_CN.UTF-8' } })
  expect(chinese.stdout).toContain('用法：')
  expect((await wxpay('--help --lang en', { env: { LANG: 'zh_CN.UTF-8' } })).stdout).toBe(english.stdout)
})

test('the version is the package’s', async () => {
  expect(await wxpay('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
})

test.each([
  ['clokc', 'error: there is no command clokc; did you mean clock?\nSee wechatpay-isomorphic --help\n'],
  [
    'keys --fromat env',
    'error: there is no option --fromat; did you mean --format?\nSee wechatpay-isomorphic keys --help\n',
  ],
  ['check', 'error: <url> is missing\nSee wechatpay-isomorphic check --help\n'],
  ['emulator --port x', 'error: --port has to be 0 to 65535\nSee wechatpay-isomorphic emulator --help\n'],
])('a wrong usage is 2: %s', async (line, stderr) => {
  expect(await wxpay(line)).toEqual({ code: 2, stdout: '', stderr })
})

test('a failure is 1, and says what to do', async () => {
  const { code, stdout, stderr } = await wxpay('pay --sandbox http://127.0.0.1:1')
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toBe(
    'error: nothing answers at http://127.0.0.1:1. Start a sandbox with: wechatpay-isomorphic emulator --port 1\n',
  )
})

test('a reader that has seen enough is no failure', async () => {
  const child = spawn(process.execPath, [built('wxpay.js'), 'completion', 'bash'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const [code] = (await once(child, 'close')) as [number]
  expect([code, stderr]).toEqual([0, ''])
})

test('the demo verifies everything', async () => {
  const { code, stdout } = await wxpay('demo member-card')
  expect(code).toBe(0)
  expect(stdout).toContain('Everything verified: 6 calls.')
})

describe('what is shipped', () => {
  test('can be started', () => {
    expect(statSync(built('wxpay.js')).mode & 0o111).toBe(0o111)
    expect(readFileSync(built('wxpay.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  test('has the licences of what is bundled, with their texts', () => {
    const text = readFileSync(built('LICENSES.txt'), 'utf8')
    for (const name of ['commander', '@clack/prompts'])
      expect(text).toContain(`${name}@${manifest.devDependencies[name]} (MIT)`)
    expect(
      text.match(/^Permission is hereby granted|^MIT License .*Permission is hereby granted/gm)?.length,
    ).toBeGreaterThan(1)
  })

  test('imports the package’s own entries, and no package that the library does not need', () => {
    const code = readFileSync(built('wxpay.js'), 'utf8')
    expect(code).not.toMatch(/from ?"commander"/)
    expect(code).not.toContain('class Wechatpay')
  })
})

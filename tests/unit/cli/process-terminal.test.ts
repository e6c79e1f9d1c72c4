import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { processTerminal, type HostProcess } from '../../../src/cli/process-terminal.ts'
import type { Terminal } from '../../../src/cli/terminal.ts'

/** Streams in place of a process's. */
function host(isTTY: boolean): {
  readonly terminal: (globals?: object) => Terminal
  readonly stdin: PassThrough
  readonly abort: AbortController
  written(): string
  said(): string
} {
  const stream = (): PassThrough => Object.assign(new PassThrough(), { isTTY, setRawMode: () => undefined })
  const [stdin, stdout, stderr] = [stream(), stream(), stream()]
  const process = {
    env: { A: '1' },
    cwd: () => '/somewhere',
    stdin,
    stdout,
    stderr,
  } as unknown as HostProcess
  const abort = new AbortController()
  return {
    terminal: globals =>
      processTerminal(process, { language: 'en', json: false, color: true, ...globals }, abort),
    stdin,
    abort,
    written: () => String(stdout.read() ?? ''),
    said: () => String(stderr.read() ?? ''),
  }
}

test('data goes to stdout, words to stderr', () => {
  const { terminal, written, said } = host(false)
  const { print, say, env, cwd } = terminal({ language: 'zh' })
  print('data')
  print()
  say({ en: 'words', zh: '话' })
  say('as it is')
  expect([written(), said(), env['A'], cwd]).toEqual(['data\n\n', '话\nas it is\n', '1', '/somewhere'])
})

test('a value is lines, or JSON with --json', () => {
  const { terminal, written } = host(false)
  terminal().show([1, 2], each => each.map(String))
  terminal({ json: true }).show([1, 2], each => each.map(String))
  expect(written()).toBe('1\n2\n[1,2]\n')
})

test.each([
  [true, true, '\u001b[31mx\u001b[39m'],
  [true, false, 'x'],
  [false, true, 'x'],
])('colours: on a terminal %j, wanted %j', (isTTY, color, painted) => {
  expect(host(isTTY).terminal({ color }).paint('red', 'x')).toBe(painted)
})

test('somebody can answer on a terminal, and not where JSON is asked for', () => {
  expect(host(true).terminal().interactive).toBe(true)
  expect(host(true).terminal({ json: true }).interactive).toBe(false)
  expect(host(false).terminal().interactive).toBe(false)
})

test('stdin is read whole', async () => {
  const { terminal, stdin } = host(false)
  stdin.end('一二三')
  expect(await terminal().readStdin()).toBe('一二三')
})

describe('a question', () => {
  test('is no where nobody can be asked', async () => {
    expect(await host(false).terminal().confirm({ en: 'Sure?', zh: '确定？' })).toBe(false)
  })

  test.each([
    ['y', true],
    ['n', false],
    ['\r', false],
  ])('%j', async (key, answer) => {
    const { terminal, stdin, said, abort } = host(true)
    const asked = terminal().confirm({ en: 'Sure?', zh: '确定？' })
    await expect.poll(said).toContain('Sure?')
    stdin.write(key)
    expect([await asked, abort.signal.aborted]).toEqual([answer, false])
  })

  test('that is interrupted is no, and ends the command', async () => {
    const { terminal, stdin, said, abort } = host(true)
    const asked = terminal().confirm({ en: 'Sure?', zh: '确定？' })
    await expect.poll(said).toContain('Sure?')
    stdin.write('\u0003')
    expect([await asked, abort.signal.aborted]).toEqual([false, true])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Command, ExitCode, Given } from '../../../src/cli/command.ts'
import { Failure } from '../../../src/cli/failure.ts'
import { main } from '../../../src/cli/main.ts'
import { testTerminal, type TestTerminal } from './test-terminal.ts'

const words = (en: string): Command['about'] => ({ en, zh: `中文 ${en}` })
const ran: Given[] = []

const command = (name: string, more: Partial<Command> = {}, end?: () => ExitCode): Command => ({
  name,
  about: words(`what ${name} does`),
  examples: [{ line: name, about: words(`as one does`) }],
  load: async () => ({
    run: async given => {
      ran.push(given)
      return end?.() ?? 0
    },
  }),
  ...more,
})

const commands: Command[] = [
  command('send', {
    arguments: [
      { name: '<what>', about: words('the thing') },
      { name: '[rest...]', about: words('more'), choices: ['a', 'b'] },
    ],
    options: [
      { flags: '-t, --to <url>', about: words('where'), default: 'here' },
      { flags: '--mark <name>', about: words('marks'), repeated: true },
      { flags: '--kind <kind>', about: words('kinds'), choices: ['x', 'y'], repeated: true },
      { flags: '--fast', about: words('at once') },
      { flags: '--fail [reason]', about: words('not at all') },
    ],
  }),
  command('things'),
  command('things show', { arguments: [{ name: '<id>', about: words('its id') }] }),
  command('group first'),
  command('fails', {}, () => {
    throw new Failure(words('it cannot be'))
  }),
  command('misused', {}, () => {
    throw new Failure(words('use it otherwise'), 2)
  }),
  command('breaks', {}, () => {
    throw new TypeError('secretless message')
  }),
  command('finds', {}, () => 1),
]
const data = {
  commands,
  groups: { group: words('a group') },
  headings: [{ title: { en: 'First:', zh: '先：' }, names: ['things', 'send'] }],
}

async function call(
  line: string,
  options?: Parameters<typeof testTerminal>[0],
): Promise<{ code: ExitCode; out: string; err: string; given: Given | undefined; terminal: TestTerminal }> {
  const terminal = testTerminal(options)
  ran.length = 0
  const code = await main(line === '' ? [] : line.split(' '), data, terminal)
  return { code, out: terminal.out.join('\n'), err: terminal.err.join('\n'), given: ran[0], terminal }
}

describe('what is given', () => {
  test('arguments and options, by their names', async () => {
    const { code, given } = await call(
      'send x a b --to there --mark 1 --mark 2 --kind x --fast --fail --json --lang zh',
    )
    expect(code).toBe(0)
    expect(given).toEqual({
      arguments: ['x', ['a', 'b']],
      options: { to: 'there', mark: ['1', '2'], kind: ['x'], fast: true, fail: true },
    })
  })

  test('what is left out is left out, but for defaults', async () => {
    const { given } = await call('send x')
    expect(given).toEqual({ arguments: ['x', []], options: { to: 'here' } })
  })

  test('global options are taken before the command, too', async () => {
    expect((await call('--json --no-color send x')).given?.arguments[0]).toBe('x')
  })

  test('a command below another one, and the one above it', async () => {
    expect((await call('things show 5')).given?.arguments).toEqual(['5'])
    expect((await call('things')).given?.arguments).toEqual([])
    expect((await call('group first')).code).toBe(0)
  })
})

describe('a wrong usage is 2, says what, and where help is', () => {
  test.each([
    ['sned x', 'error: there is no command sned; did you mean send?\nSee wechatpay-isomorphic --help'],
    ['send', 'error: <what> is missing\nSee wechatpay-isomorphic send --help'],
    [
      'send x --too y',
      'error: there is no option --too; did you mean --to?\nSee wechatpay-isomorphic send --help',
    ],
    ['send x --to', 'error: -t, --to <url> needs a value\nSee wechatpay-isomorphic send --help'],
    ['send x c', 'error: <rest> cannot be c: one of a, b\nSee wechatpay-isomorphic send --help'],
    [
      'send x --kind z',
      'error: --kind <kind> cannot be z: one of x, y\nSee wechatpay-isomorphic send --help',
    ],
    ['finds x y', 'error: too many arguments: 2 in place of 0\nSee wechatpay-isomorphic finds --help'],
    [
      'things shwo',
      'error: wechatpay-isomorphic things knows show, and nothing else\nSee wechatpay-isomorphic things --help',
    ],
    ['group secnd', 'error: there is no command secnd\nSee wechatpay-isomorphic group --help'],
    [
      'send x --lang fr',
      'error: --lang <language> cannot be fr: one of en, zh\nSee wechatpay-isomorphic send --help',
    ],
    ['misused', 'error: use it otherwise\nSee wechatpay-isomorphic misused --help'],
  ])('%s', async (line, said) => {
    const { code, err, out } = await call(line)
    expect([code, err, out]).toEqual([2, said, ''])
  })

  test('in Chinese', async () => {
    const { err } = await call('sned', { language: 'zh' })
    expect(err).toBe('错误：没有命令 sned，是不是 send？\n请参阅 wechatpay-isomorphic --help')
  })

  test.each([
    ['', 'Usage: wechatpay-isomorphic [options] [command]'],
    ['group', 'Usage: wechatpay-isomorphic group [options] [command]'],
  ])('nothing after %j: its help, on stderr', async (line, usage) => {
    const { code, err, out } = await call(line)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(usage)
  })
})

describe('what came of it', () => {
  test('a failure is 1, without a stack', async () => {
    const { code, err } = await call('fails')
    expect([code, err]).toEqual([1, 'error: it cannot be'])
  })

  test('whatever else is thrown, too', async () => {
    const { code, err } = await call('breaks')
    expect([code, err]).toEqual([1, 'error: secretless message'])
  })

  test('a fault that was found is 1', async () => {
    expect((await call('finds')).code).toBe(1)
  })

  test('Ctrl-C is 130, whatever is thrown of it', async () => {
    const terminal = testTerminal()
    terminal.interrupt()
    expect(await main(['fails'], data, terminal)).toBe(130)
    expect(await main(['send', 'x'], data, terminal)).toBe(130)
    expect(terminal.err).toEqual([])
  })
})

describe('help', () => {
  test('lists commands under their titles, in their order', async () => {
    const { code, out } = await call('--help')
    expect(code).toBe(0)
    expect(out).toMatch(/First:\n {2}things .*\n {2}send .*\n\nOthers:\n {2}group .*\n {2}fails/)
    expect(out).toContain('Exit codes: 0 done')
  })

  test.each(['send --help', 'send -h', 'help send'])('%s: arguments, options, examples', async line => {
    const { code, out } = await call(line)
    expect(code).toBe(0)
    expect(out).toContain('Usage: wechatpay-isomorphic send [options] <what> [rest...]')
    expect(out).toMatch(/--to <url> +where \(default here\)/)
    expect(out).toMatch(/--kind <kind> +kinds \(x \| y\)/)
    expect(out).toMatch(/Global Options:\n.*\n? +--json/)
    expect(out).toContain('Examples:\n  # as one does\n  wechatpay-isomorphic send')
  })

  test('names what is below a command', async () => {
    expect((await call('things --help')).out).toMatch(/Commands:\n {2}show/)
  })

  test('in Chinese, commander’s own words among them', async () => {
    const { out } = await call('send --help', { language: 'zh' })
    for (const text of [
      '用法：',
      '[选项]',
      '参数：',
      '选项：',
      '全局选项：',
      '示例：',
      '默认 here',
      '中文 where',
    ])
      expect(out).toContain(text)
    for (const text of ['Usage', 'Options', 'default', 'display help']) expect(out).not.toContain(text)
  })

  test('--version is package.json’s', async () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    )
    const { code, out } = await call('--version')
    expect([code, out]).toEqual([0, version])
  })
})

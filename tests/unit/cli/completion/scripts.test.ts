import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { allCommands } from '../../../../src/cli/commands/all.ts'
import { run } from '../../../../src/cli/completion/run.ts'
import { given, testTerminal } from '../test-terminal.ts'

async function scriptOf(shell: string): Promise<string> {
  const terminal = testTerminal()
  expect(await run(given({}, shell), terminal)).toBe(0)
  return terminal.out.join('\n')
}

describe.each(['bash', 'zsh', 'fish', 'powershell'])('%s', shell => {
  test('knows both names, every command and every option', async () => {
    const script = await scriptOf(shell)
    for (const name of ['wechatpay-isomorphic', 'wxpay']) expect(script).toContain(name)
    for (const { name, options = [] } of allCommands) {
      for (const word of name.split(' ')) expect(script).toContain(word)
      for (const { flags, choices = [] } of options) {
        const long = /--([\w-]+)/.exec(flags)?.[1] ?? ''
        expect(script, flags).toContain(shell === 'fish' ? `-l ${long}` : `--${long}`)
        for (const choice of choices) expect(script).toContain(choice)
      }
    }
  })
})

describe('bash completes', () => {
  const complete = (script: string, ...words: string[]): string[] =>
    execFileSync(
      'bash',
      [
        '-c',
        `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _wechatpay_isomorphic; printf '%s\\n' "\${COMPREPLY[@]}"`,
        'bash',
        ...words,
      ],
      { encoding: 'utf8' },
    )
      .trim()
      .split('\n')

  test.each([
    [['wxpay', 'cl'], ['clock']],
    [['wxpay', 'clock', 'a'], ['advance']],
    [['wxpay', 'keys', '--fo'], ['--format']],
    [
      ['wxpay', 'keys', '--format', 'p'],
      ['pem', 'php', 'python'],
    ],
    [['wxpay', 'completion', 'b'], ['bash']],
    [
      ['wxpay', 'pay', '--lang', ''],
      ['en', 'zh'],
    ],
    [['wxpay', 'events', 'show', '--sa'], ['--sandbox']],
  ])('%j', async (words, found) => {
    expect(complete(await scriptOf('bash'), ...words)).toEqual(found)
  })
})

test('zsh’s own search path is not touched', async () => {
  expect(await scriptOf('zsh')).not.toMatch(/\bpath=/)
})

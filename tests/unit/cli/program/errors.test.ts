import { expect, test } from 'vitest'
import { wordsOf } from '../../../../src/cli/program/errors.ts'

test.each([
  [
    "error: unknown option '--prot'\n(Did you mean --port?)",
    'there is no option --prot; did you mean --port?',
    '没有选项 --prot，是不是 --port？',
  ],
  ["error: unknown command 'x'", 'there is no command x', '没有命令 x'],
  [
    "error: unknown command 'cl'\n(Did you mean one of clock, call?)",
    'there is no command cl; did you mean clock, call?',
    '没有命令 cl，是不是 clock, call？',
  ],
  ["error: missing required argument 'url'", '<url> is missing', '缺少参数 <url>'],
  ["error: option '-p, --port <number>' argument missing", '-p, --port <number> needs a value', undefined],
  [
    "error: option '--as <end>' argument 'x' is invalid. Allowed choices are finish, close.",
    '--as <end> cannot be x: one of finish, close',
    '--as <end> 不能是 x，可选：finish, close',
  ],
  [
    "error: command-argument value 'csh' is invalid for argument 'shell'. Allowed choices are bash, zsh.",
    '<shell> cannot be csh: one of bash, zsh',
    undefined,
  ],
  [
    "error: too many arguments for 'pay'. Expected 1 argument but got 3.",
    'too many arguments: 3 in place of 1',
    '参数过多：最多 1 个，给了 3 个',
  ],
  ['error: something new', 'something new', 'something new'],
])('%j', (message, en, zh) => {
  const words = wordsOf(message)
  expect(words.en).toBe(en)
  if (zh !== undefined) expect(words.zh).toBe(zh)
})

import { expect, test } from 'vitest'
import type { Command } from '../../../../src/cli/command.ts'
import { completionTree } from '../../../../src/cli/completion/tree.ts'

const about = { en: 'about', zh: '说明' }
const command = (name: string, more: Partial<Command> = {}): Command => ({
  name,
  about,
  examples: [],
  load: () => Promise.reject(new Error('not loaded')),
  ...more,
})

test('what can follow after each command', () => {
  const tree = completionTree(
    [
      command('send', {
        arguments: [{ name: '<what>', about, choices: ['x', 'y'] }],
        options: [
          { flags: '-t, --to <url>', about, choices: ['a'] },
          { flags: '--fail [why]', about },
        ],
      }),
      command('group first'),
    ],
    'zh',
  )
  expect(tree.map(({ path }) => path)).toEqual(['', 'send', 'group', 'group first'])
  expect(tree[0]?.commands).toEqual([
    { name: 'send', about: '说明' },
    { name: 'group', about: '' },
  ])
  expect(tree[2]?.commands).toEqual([{ name: 'first', about: '说明' }])
  expect(tree[1]?.values).toEqual(['x', 'y'])
  expect(tree[1]?.options.slice(0, 2)).toEqual([
    { names: ['-t', '--to'], about: '说明', takesValue: true, choices: ['a'] },
    { names: ['--fail'], about: '说明', takesValue: false, choices: [] },
  ])
  expect(tree[3]?.options.map(({ names }) => names.at(-1))).toEqual([
    '--json',
    '--lang',
    '--no-color',
    '--help',
  ])
})

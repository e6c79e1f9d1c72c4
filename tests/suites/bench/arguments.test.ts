import { expect, test } from 'vitest'
import { readArguments } from './arguments.ts'

test.each([
  { words: [], chosen: [], options: { quick: false, write: false, largest: Infinity } },
  { words: ['growth', '--quick'], chosen: ['growth'], options: { quick: true, write: false, largest: 16 } },
  {
    words: ['--quick', '--largest=256', 'bills', 'growth'],
    chosen: ['bills', 'growth'],
    options: { quick: true, write: false, largest: 256 },
  },
  {
    words: ['growth', '--write'],
    chosen: ['growth'],
    options: { quick: false, write: true, largest: Infinity },
  },
])('$words', ({ words, ...expected }) => {
  expect(readArguments(words)).toEqual(expected)
})

test.each([
  { words: ['--wirte'], names: '--wirte' },
  { words: ['--quick', '--write'], names: '--write with --quick' },
  { words: ['--largest=much'], names: '--largest=much' },
  { words: ['--largest=0'], names: '--largest=0' },
])('$words is refused', ({ words, names }) => {
  expect(() => readArguments(words)).toThrow(names)
})

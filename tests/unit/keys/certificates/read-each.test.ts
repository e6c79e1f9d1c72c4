import { expect, test } from 'vitest'
import { readEach } from '../../../../src/keys/certificates/read-each.ts'

const read = (item: string, index: number): string => {
  if (item === 'bad') throw new Error(`bad ${index}`)
  return item
}

test.each<[string, string[], string[], string[]]>([
  ['of none', [], [], []],
  ['of good ones', ['a', 'b'], ['a', 'b'], []],
  ['of some', ['bad', 'a', 'bad'], ['a'], ['bad 0', 'bad 2']],
])('those that can be read, %s', async (_, items, expected, left) => {
  const skipped: unknown[] = []
  expect(await readEach(items, read, cause => skipped.push(cause))).toEqual(expected)
  expect(skipped).toEqual(left.map(message => new Error(message)))
})

test('where none can, the first reason is thrown and none is told', async () => {
  const skipped: unknown[] = []
  await expect(readEach(['bad', 'bad'], read, cause => skipped.push(cause))).rejects.toThrow(
    new Error('bad 0'),
  )
  expect(skipped).toEqual([])
})

import { expect, test } from 'vitest'
import { readEach } from '../../../../src/keys/certificates/read-each.ts'

const positive = (item: number): number => {
  if (item > 0) return item
  throw new Error(`${item} is not above 0`)
}

test('what cannot be read is told of, where others remain', async () => {
  const skipped: unknown[] = []
  expect(await readEach([1, -1, 2, -2], positive, cause => void skipped.push(cause))).toEqual([1, 2])
  expect(skipped).toEqual([new Error('-1 is not above 0'), new Error('-2 is not above 0')])
})

test('where none remains the first reason is thrown; of nothing nothing is read', async () => {
  const skipped: unknown[] = []
  await expect(readEach([-1, -2], positive, cause => void skipped.push(cause))).rejects.toThrow(
    '-1 is not above 0',
  )
  expect(await readEach([], positive, cause => void skipped.push(cause))).toEqual([])
  expect(skipped).toEqual([])
})

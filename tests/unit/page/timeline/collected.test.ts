import { expect, test } from 'vitest'
import { createCollected } from '../../../../src/page/timeline/collected.ts'
import { entry } from '../entries.ts'

test('the newest stands first, whatever came first', () => {
  const collected = createCollected(10)
  for (const seq of [1, 3, 2]) collected.put(entry(`call-${seq}`, { order: [seq, 0, 0] }))
  expect(collected.list().map(({ key }) => key)).toEqual(['call-3', 'call-2', 'call-1'])
})

test('what comes again takes the place that it had', () => {
  const collected = createCollected(10)
  collected.put(entry('a', { order: [1, 0, 0] }))
  collected.put(entry('b', { order: [2, 0, 0] }))
  collected.put(entry('a', { order: [1, 0, 0], outcome: '204' }))
  expect(collected.list().map(({ key, outcome }) => [key, outcome])).toEqual([
    ['b', undefined],
    ['a', '204'],
  ])
  expect(collected.get('a')?.outcome).toBe('204')
})

test('the oldest go first', () => {
  const collected = createCollected(2)
  for (const seq of [1, 2, 3]) collected.put(entry(`call-${seq}`, { order: [seq, 0, 0] }))
  expect(collected.list().map(({ key }) => key)).toEqual(['call-3', 'call-2'])
  expect(collected.get('call-1')).toBe(undefined)
})

test('all are replaced by others, in any order', () => {
  const collected = createCollected(10)
  collected.put(entry('x'))
  collected.replace([entry('b', { order: [2, 1, 0] }), entry('a', { order: [2, 0, 5] })])
  expect(collected.list().map(({ key }) => key)).toEqual(['b', 'a'])
})

import { expect, test } from 'vitest'
import { createTrafficLog } from '../../../../src/emulator/traffic/traffic-log.ts'
import { exchange } from '../../page/exchange.ts'

const { id: _, ...call } = exchange()

test('the last ones are kept, with numbers that go on', () => {
  const log = createTrafficLog(2)
  for (let count = 0; count < 5; count++) log.add(call)
  expect(log.list().map(({ id }) => id)).toEqual([4, 5])
  expect([log.get(3), log.get(5)?.id, log.last()]).toEqual([undefined, 5, 5])
})

test('who listens hears of each, until that ends', () => {
  const log = createTrafficLog(2)
  const heard: number[] = []
  const end = log.subscribe(({ id }) => heard.push(id))
  log.add(call)
  end()
  log.add(call)
  expect(heard).toEqual([1])
})

test('after a clearing it begins anew', () => {
  const log = createTrafficLog(2)
  log.add(call)
  log.clear()
  expect([log.list(), log.last()]).toEqual([[], 0])
  expect(log.add(call).id).toBe(1)
})

import { expect, test } from 'vitest'
import { createEngine } from '../../../../src/emulator/journal/engine.ts'
import { memoryJournal } from '../../../../src/emulator/journal/journal.ts'
import { table } from '../../../../src/emulator/journal/transaction.ts'
import { tableOf } from '../../../../src/emulator/journal/world.ts'

const HAPPENED = table<{ readonly at: number }>('happened')

async function createBroken() {
  const journal = memoryJournal()
  const due = {
    fine: (tx: Parameters<typeof play>[0], { at }: { readonly at: number }) =>
      void tx.put(HAPPENED, String(at), { at }),
    broken(tx: Parameters<typeof play>[0]) {
      tx.put(HAPPENED, 'half', { at: 0 })
      throw new Error('no balance')
    },
  }
  const options = { journal, due, errands: {}, hostNow: () => 1000 }
  const engine = await createEngine(options)
  const play = (tx: Parameters<Parameters<typeof engine.play>[2]>[0]): void => {
    tx.schedule('a', { at: 2000, name: 'broken', data: {} })
    tx.schedule('b', { at: 3000, name: 'fine', data: {} })
  }
  await engine.play('act', 'begin', play)
  return { engine, again: () => createEngine(options) }
}

test('a due thing that cannot happen is kept as a failure, told once, and holds nothing up', async () => {
  const { engine, again } = await createBroken()
  await expect(engine.clock.advance(5000)).rejects.toThrow('no balance')
  expect(engine.clock.now()).toBe(6000)
  expect([...tableOf(engine.world(), HAPPENED.name).keys()]).toEqual(['3000'])
  expect(tableOf(engine.world(), 'failures').get('a')).toMatchObject({
    name: 'broken',
    message: 'no balance',
  })
  expect((await engine.events()).map(({ name }) => name)).toEqual(['begin', 'broken.failed', 'fine', 'clock'])
  await engine.clock.advance(5000)
  expect((await again()).snapshot()).toEqual(engine.snapshot())
})

test('a request that finds it due is answered all the same', async () => {
  const { engine } = await createBroken()
  await engine.restore(engine.snapshot())
  await expect(engine.turn()).resolves.toBeUndefined()
  await expect(engine.clock.set(4000)).rejects.toThrow('no balance')
  await expect(engine.turn(true)).resolves.toBeUndefined()
})

test('advance(0) lets happen what is due by now, and leaves the clock as it is', async () => {
  let now = 1000
  const engine = await createEngine({
    journal: memoryJournal(),
    due: { ring: tx => tx.schedule('again', { at: tx.now + 5000, name: 'ring', data: {} }) },
    errands: {},
    hostNow: () => now,
  })
  await engine.play('act', 'wind', tx => tx.schedule('once', { at: 2000, name: 'ring', data: {} }))
  await engine.clock.advance(0)
  now = 2500
  await engine.clock.advance(0)
  const events = await engine.events()
  expect(events.map(({ kind, name, at }) => [kind, name, at])).toEqual([
    ['act', 'wind', 1000],
    ['due', 'ring', 2000],
  ])
  expect(engine.clock.now()).toBe(2500)
})

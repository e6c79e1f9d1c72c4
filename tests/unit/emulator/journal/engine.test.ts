import { expect, test } from 'vitest'
import { createEngine } from '../../../../src/emulator/journal/engine.ts'
import { memoryJournal } from '../../../../src/emulator/journal/journal.ts'

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

import { expect, test } from 'vitest'
import { KINDS } from '../../../../src/emulator/flows/kinds.ts'
import { layout } from '../../../../src/page/things/layout.ts'

const words = { en: 'x', zh: 'x' }

test('a state stands as many columns from a first one as it takes to come there', () => {
  const { states, columns, rows, ways } = layout({
    states: { A: words, B: words, C: words, D: words },
    transitions: [
      { from: 'A', to: 'B', by: words },
      { from: 'A', to: 'C', by: words },
      { from: 'C', to: 'D', by: words },
      { from: 'D', to: 'C', by: words },
    ],
  })
  expect(states).toEqual([
    { name: 'A', column: 0, row: 0 },
    { name: 'B', column: 1, row: 0 },
    { name: 'C', column: 1, row: 1 },
    { name: 'D', column: 2, row: 0 },
  ])
  expect([columns, rows]).toEqual([3, 2])
  expect(ways.map(({ back }) => back)).toEqual([false, false, false, true])
})

test.each(KINDS.map(kind => [kind.kind, kind] as const))(
  'no two states of %s stand in one place',
  (_, kind) => {
    const { states } = layout(kind)
    expect(new Set(states.map(({ column, row }) => `${column}/${row}`)).size).toBe(
      Object.keys(kind.states).length,
    )
  },
)

test('a flow that only goes round begins with its first state', () => {
  const { states } = layout({
    states: { A: words, B: words },
    transitions: [
      { from: 'A', to: 'B', by: words },
      { from: 'B', to: 'A', by: words },
    ],
  })
  expect(states.map(({ column }) => column)).toEqual([0, 1])
})

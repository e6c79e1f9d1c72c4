import type { ShownKind } from '../../emulator/things/list.ts'

/** A state where it is drawn: in columns from the first one, rows within a column. */
export interface PlacedState {
  readonly name: string
  readonly column: number
  readonly row: number
}

/** A way between two states; `back` leads to an earlier column. */
export interface PlacedWay {
  readonly from: PlacedState
  readonly to: PlacedState
  readonly back: boolean
}

export interface Machine {
  readonly states: readonly PlacedState[]
  readonly ways: readonly PlacedWay[]
  readonly columns: number
  readonly rows: number
}

/** Where a kind's states are drawn: as many steps from a first one as it takes to come there. */
export function layout({ states, transitions }: Pick<ShownKind, 'states' | 'transitions'>): Machine {
  const names = Object.keys(states)
  const columns = new Map<string, number>()
  const firsts = names.filter(name => transitions.every(({ to }) => to !== name))
  const queue = firsts.length > 0 ? firsts : names.slice(0, 1)
  for (const name of queue) columns.set(name, 0)
  for (const name of queue)
    for (const { from, to } of transitions) {
      if (from !== name || columns.has(to)) continue
      columns.set(to, columns.get(name)! + 1)
      queue.push(to)
    }
  const filled = new Map<number, number>()
  const placed = new Map(
    names.map(name => {
      const column = columns.get(name) ?? 0
      const row = filled.get(column) ?? 0
      filled.set(column, row + 1)
      return [name, { name, column, row }] as const
    }),
  )
  const ways = transitions.flatMap(({ from, to }): PlacedWay[] => {
    const [a, b] = [placed.get(from), placed.get(to)]
    return a === undefined || b === undefined ? [] : [{ from: a, to: b, back: b.column <= a.column }]
  })
  return {
    states: [...placed.values()],
    ways,
    columns: Math.max(0, ...filled.keys()) + 1,
    rows: Math.max(1, ...filled.values()),
  }
}

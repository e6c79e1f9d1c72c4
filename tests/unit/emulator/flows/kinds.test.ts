import { describe, expect, test } from 'vitest'
import { createEmulator } from '../../../../src/emulator.ts'
import { KINDS } from '../../../../src/emulator/flows/kinds.ts'

const emulator = await createEmulator()
const { paths } = (await (await emulator.fetch('http://127.0.0.1/__emulator/openapi.json')).json()) as {
  paths: Record<string, Record<string, unknown>>
}

/** `/orders/{number}/pay` as the table of acts has it, whatever its number is called there. */
const shapes = new Set(
  Object.entries(paths).flatMap(([path, methods]) =>
    'post' in methods ? [path.replace(/\{\w+\}/g, '{}')] : [],
  ),
)

test('no two kinds have one name', () => {
  expect(new Set(KINDS.map(({ kind }) => kind)).size).toBe(KINDS.length)
})

describe.each(KINDS.map(kind => [kind.kind, kind] as const))(
  '%s',
  (_, { states, ends, transitions, acts }) => {
    const known = Object.keys(states)

    test('ends, transitions and acts name states that there are', () => {
      const named = [
        ...ends,
        ...transitions.flatMap(({ from, to }) => [from, to]),
        ...acts.flatMap(({ from }) => from),
      ]
      expect(named.filter(state => !known.includes(state))).toEqual([])
    })

    test('every state is come to, or begins', () => {
      const begins = known.filter(state => transitions.every(({ to }) => to !== state))
      const lonely = begins.filter(state => transitions.every(({ from }) => from !== state))
      expect(lonely).toEqual([])
    })

    test('every act is an operation of the HTTP API', () => {
      for (const { path } of acts) expect(shapes).toContain(`/__emulator${path.replace(/\{\w+\}/g, '{}')}`)
    })
  },
)

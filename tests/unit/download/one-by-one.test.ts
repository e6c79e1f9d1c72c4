import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check'
import { expect, test } from 'vitest'
import { oneByOne } from '../../../src/download/one-by-one.ts'

type Batch = { readonly items: number; readonly fails: boolean }

function* itemsOf({ items, fails }: Batch): Generator<number> {
  for (let item = 0; item < items; item++) yield item
  if (fails) throw new Error('a batch failed')
}

async function* batchesOf(batches: readonly Batch[], log: string[]): AsyncGenerator<Iterable<number>> {
  try {
    for (const batch of batches) {
      await Promise.resolve()
      yield itemsOf(batch)
    }
  } finally {
    log.push('closed')
  }
}

/** What `oneByOne` has to be like. */
async function* reference(batches: AsyncGenerator<Iterable<number>>): AsyncGenerator<number, void> {
  for await (const batch of batches) yield* batch
}

const CALLS = {
  next: (rows: AsyncGenerator<number, void>) => rows.next(),
  return: (rows: AsyncGenerator<number, void>) => rows.return(),
  throw: (rows: AsyncGenerator<number, void>) => rows.throw(new Error('the caller gave up')),
}

test('it does what an async generator does, whatever is called before what was called has come', async () => {
  const batch = record({ items: integer({ min: 0, max: 3 }), fails: constantFrom(false, false, false, true) })
  const call = record({
    name: constantFrom<keyof typeof CALLS>('next', 'next', 'next', 'next', 'return', 'throw'),
    waits: constantFrom(true, false),
  })
  await assert(
    asyncProperty(
      array(batch, { maxLength: 4 }),
      array(call, { minLength: 1, maxLength: 12 }),
      async (given, calls) => {
        const play = async (
          make: (batches: AsyncGenerator<Iterable<number>>) => AsyncGenerator<number, void>,
        ): Promise<unknown> => {
          const log: string[] = []
          const rows = make(batchesOf([{ items: 1, fails: false }, ...given], log))
          await rows.next()
          const results: Promise<unknown>[] = []
          for (const { name, waits } of calls) {
            const result = CALLS[name](rows).then(
              value => value,
              (error: Error) => error.message,
            )
            results.push(result)
            if (waits) await result
          }
          return [await Promise.all(results), log]
        }
        expect(await play(oneByOne)).toEqual(await play(reference))
      },
    ),
    { numRuns: 2000 },
  )
})

test('it closes what it reads when a loop is left', async () => {
  const log: string[] = []
  for await (const item of oneByOne(batchesOf([{ items: 3, fails: false }], log))) if (item === 1) break
  expect(log).toEqual(['closed'])
})

test('it is an async iterator like the host’s own', () => {
  const rows = oneByOne(batchesOf([], []))
  const own = (async function* () {})()
  const parent = (value: object): unknown => Object.getPrototypeOf(value)
  expect(parent(rows)).toBe(parent(parent(own) as object))
  expect(rows[Symbol.asyncIterator]()).toBe(rows)
})

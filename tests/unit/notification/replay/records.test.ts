import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { compareAndSetReplayStore, type CompareAndSet } from '../../../../src/notification.ts'

const NOW = Date.parse('2027-01-01T00:00:00Z')
const KEY = 'wechatpay:notification:1'

beforeEach(() => void vi.useFakeTimers({ now: NOW }))
afterEach(() => void vi.useRealTimers())

/** A table whose version is its value, with what was written to it. */
function createTable(first?: string): CompareAndSet & {
  readonly rows: Map<string, string>
  readonly ttls: number[]
} {
  const rows = new Map<string, string>(first === undefined ? [] : [[KEY, first]])
  const ttls: number[] = []
  return {
    rows,
    ttls,
    async get(key) {
      const value = rows.get(key)
      return value === undefined ? undefined : { value, version: value }
    },
    async set(key, value, expected, ttl) {
      if (rows.get(key) !== expected?.value) return false
      rows.set(key, value)
      ttls.push(ttl)
      return true
    },
  }
}

const record = (given: object): string =>
  JSON.stringify({ owner: 'another', done: false, until: 0, ...given })
const rowOf = ({ rows }: ReturnType<typeof createTable>): Record<string, unknown> =>
  JSON.parse(rows.get(KEY) ?? 'null') as Record<string, unknown>

async function claimed(table: CompareAndSet): Promise<{
  complete(ttl: number): Promise<void>
  renew(ttl: number): Promise<void>
  release(): Promise<void>
}> {
  const claim = await compareAndSetReplayStore(table).claim('1', 1000)
  if (claim.state !== 'claimed' || claim.renew === undefined) throw new Error(`it is ${claim.state}`)
  const { complete, renew, release } = claim
  return { complete, renew, release }
}

test('a claim is written under its key, with an owner and an end', async () => {
  const table = createTable()
  await claimed(table)
  expect([...table.rows.keys()]).toEqual([KEY])
  expect(rowOf(table)).toEqual({
    owner: expect.stringMatching(/^[\da-f-]{36}$/),
    done: false,
    until: NOW + 1000,
  })
  expect(table.ttls).toEqual([1000])
  await compareAndSetReplayStore(table, { prefix: 'p:' }).claim('1', 1000)
  expect([...table.rows.keys()]).toEqual([KEY, 'p:1'])
})

describe('what another has written:', () => {
  test.each<[string, string, string]>([
    ['runs until its end', record({ until: NOW + 1 }), 'running'],
    ['is done until its end', record({ done: true, until: NOW + 1 }), 'done'],
    ['is over at its end', record({ until: NOW }), 'claimed'],
    ['is none without an owner', JSON.stringify({ done: true, until: NOW + 1 }), 'claimed'],
    ['is none without a state', JSON.stringify({ owner: 'x', until: NOW + 1 }), 'claimed'],
    ['is none without an end', JSON.stringify({ owner: 'x', done: true }), 'claimed'],
    ['is none with an end as text', record({ done: true, until: '2030-01-01' }), 'claimed'],
    ['is none with an end as digits', record({ done: true, until: String(NOW + 1) }), 'claimed'],
    ['is none where it is no JSON', '{', 'claimed'],
  ])('%s', async (_, row, state) => {
    expect((await compareAndSetReplayStore(createTable(row)).claim('1', 1000)).state).toBe(state)
  })
})

describe('a claim of one’s own', () => {
  test('is completed, renewed and released by its record', async () => {
    const table = createTable()
    const { complete, renew, release } = await claimed(table)
    await renew(5000)
    expect(rowOf(table)).toMatchObject({ done: false, until: NOW + 5000 })
    await release()
    expect(rowOf(table)).toMatchObject({ done: false, until: NOW })
    await complete(9000)
    expect(rowOf(table)).toMatchObject({ done: true, until: NOW + 9000 })
    expect(table.ttls).toEqual([1000, 5000, 1, 9000])
  })

  test('that is done stays so, whatever comes late', async () => {
    const table = createTable()
    const { complete, renew, release } = await claimed(table)
    await complete(9000)
    const done = table.rows.get(KEY)
    await renew(1)
    await release()
    await complete(1)
    expect(table.rows.get(KEY)).toBe(done)
  })

  test('is not renewed or released where another has taken it, and not completed while that runs', async () => {
    const table = createTable()
    const { complete, renew, release } = await claimed(table)
    const another = record({ until: NOW + 1 })
    table.rows.set(KEY, another)
    for (const act of [renew(5000), release(), complete(9000)]) await act
    expect(table.rows.get(KEY)).toBe(another)
    vi.setSystemTime(NOW + 1)
    await renew(5000)
    await release()
    expect(table.rows.get(KEY)).toBe(another)
    await complete(9000)
    expect(rowOf(table)).toMatchObject({ done: true, until: NOW + 1 + 9000 })
  })

  test('is completed where its record is gone, and not renewed', async () => {
    const table = createTable()
    const { complete, renew, release } = await claimed(table)
    table.rows.clear()
    await renew(5000)
    await release()
    expect(table.rows.size).toBe(0)
    await complete(9000)
    expect(rowOf(table)).toMatchObject({ done: true })
  })
})

test('a store that never writes is given up after some attempts, and it is said', async () => {
  const table = createTable()
  const { complete } = await claimed(table)
  const set = vi.fn<CompareAndSet['set']>(async () => false)
  table.set = set
  const error: unknown = await complete(1).catch((caught: unknown) => caught)
  const attempts = set.mock.calls.length
  expect(attempts).toBeGreaterThan(1)
  expect(error).toEqual(
    new Error(
      `replayStore: set() has given false ${attempts} times: look whether it compares with what get() gave`,
    ),
  )
  table.rows.clear()
  expect(await compareAndSetReplayStore(table).claim('1', 1000)).toEqual({ state: 'running' })
  expect(set.mock.calls.length).toBe(2 * attempts)
})

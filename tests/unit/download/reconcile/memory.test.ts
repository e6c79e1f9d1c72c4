import { expect, test } from 'vitest'
import {
  reconcile,
  type OwnOrder,
  type ReconciliationSummary,
  type TradeBillRow,
} from '../../../../src/index.ts'

const numberOf = (index: number): string => `T${String(index).padStart(9, '0')}`
/** Every number below `size` once, in an order that `factor` decides; 1 leaves them sorted. */
function* shuffled(size: number, factor: number): Generator<number> {
  for (let index = 0; index < size; index++) yield (index * factor) % size
}

/** Every 1,000th order is not in the bill, every 1,001st has another amount there. */
function* billRows(size: number, factor: number, differs: boolean): Generator<TradeBillRow> {
  for (const index of shuffled(size, factor))
    if (!differs || index % (size / 5) !== 0)
      yield {
        商户订单号: numberOf(index),
        交易状态: 'SUCCESS',
        货币种类: 'CNY',
        订单金额: 100 + index + (differs && index % (size / 5) === 1 ? 1 : 0),
      }
}

function* ownOrders(size: number, factor: number): Generator<OwnOrder> {
  for (const index of shuffled(size, factor)) yield { out_trade_no: numberOf(index), total: 100 + index }
}

const summaryOf = (
  size: number,
  { differs = true, sorted = false, maxHeld = 10_000 },
): Promise<ReconciliationSummary> =>
  reconcile(
    () => billRows(size, sorted ? 1 : 7_919, differs),
    () => ownOrders(size, sorted ? 1 : 104_729),
    { sorted, maxHeld },
  ).summary()

// With these sizes each side is 5 and 10 times what may be held.
test.each([50_000, 100_000])('%i orders in any order: what is held stays below its limit', async size => {
  const same = await summaryOf(size, { differs: false })
  expect(same).toMatchObject({ differences: 0, readings: 1, here: { payments: size } })
  expect(same.held).toBeLessThanOrEqual(10_000)
  const few = await summaryOf(size, {})
  expect(few).toMatchObject({ differences: 10, readings: 2, there: { payments: size - 5 } })
  expect(few.held).toBeLessThanOrEqual(10_000)
})

test('where everything differs it is read again, part by part, and no more is held', async () => {
  const none = await reconcile([], () => ownOrders(50_000, 104_729), { maxHeld: 10_000 }).summary()
  expect(none).toMatchObject({ differences: 50_000, readings: 7 })
  expect(none.held).toBeLessThanOrEqual(10_000)
})

test('sorted sides are read once, an order at a time', async () => {
  expect(await summaryOf(50_000, { sorted: true })).toMatchObject({ differences: 10, readings: 1, held: 2 })
})

test('a side that is not sorted is said, and by which numbers', async () => {
  const orders = ['B', 'A'].map(out_trade_no => ({ out_trade_no, total: 1 }))
  await expect(reconcile([], orders, { sorted: true }).summary()).rejects.toThrow(
    'reconcile: the own orders must ascend by out_trade_no: A comes after B, by code units',
  )
})

test('an iterator is enough as long as it need not be read again', async () => {
  const small = reconcile(billRows(100, 7, true), ownOrders(100, 3))
  expect(await small.summary()).toMatchObject({ differences: 10, readings: 1 })
  const again = 'cannot be read a second time: give a function that reads anew'
  for await (const difference of reconcile(billRows(100, 7, true), [])) if (difference) break
  await expect(
    (async () => {
      for await (const difference of small) void difference
    })(),
  ).rejects.toThrow(`reconcile: the own orders ${again}`)
  // Nothing differs: there is nothing to read again.
  const same = reconcile(billRows(5000, 7, false), ownOrders(5000, 3), { maxHeld: 1000 })
  expect(await same.summary()).toMatchObject({ differences: 0, readings: 1 })
  const large = reconcile(billRows(5000, 7, true), () => ownOrders(5000, 3), { maxHeld: 1000 })
  await expect(large.summary()).rejects.toThrow(`reconcile: the bill ${again}`)
})

test('a side that has changed when it is read again is said', async () => {
  let readings = 0
  const shrinking = (): Iterable<OwnOrder> => ownOrders(5000 - 1000 * readings++, 7)
  await expect(
    reconcile(() => billRows(5000, 7, true), shrinking, { maxHeld: 1000 }).summary(),
  ).rejects.toThrow('reconcile: the own orders had other records when read again')
})

test('a loop that is left closes both sides', async () => {
  for (const sorted of [true, false]) {
    const closed: string[] = []
    async function* closing<Item>(name: string, items: Iterable<Item>): AsyncGenerator<Item> {
      try {
        yield* items
      } finally {
        closed.push(name)
      }
    }
    const bill = closing('bill', billRows(100, 1, true))
    const orders = closing('orders', [])
    for await (const difference of reconcile(bill, orders, { sorted })) if (difference) break
    expect(closed.sort()).toEqual(['bill', 'orders'])
  }
})

import { describe, expect, test } from 'vitest'
import {
  readBill,
  reconcile,
  type BillDifference,
  type OwnOrder,
  type OwnOrders,
  type ReconcileOptions,
  type TradeBillRow,
  type TradeBills,
} from '../../../../src/index.ts'
import { billOf, fileOf, paid, refunded, revoked, totalsOf, type Cells } from './bill-file.ts'

async function differencesOf(
  bill: TradeBills,
  orders: OwnOrders,
  options?: ReconcileOptions,
): Promise<BillDifference[]> {
  const differences: BillDifference[] = []
  for await (const difference of reconcile(bill, orders, options)) differences.push(difference)
  return differences
}

/** In short: kind and number. */
const short = (difference: BillDifference): string => {
  if ('column' in difference) return `${difference.kind} ${difference.column}`
  return `${difference.kind} ${'out_refund_no' in difference ? difference.out_refund_no : difference.out_trade_no}`
}

/** Both ways of reading come to the same; so does one that holds nothing and reads again. */
async function compare(
  rows: readonly Cells[],
  orders: readonly OwnOrder[],
  options?: ReconcileOptions,
): Promise<string[]> {
  const inParts = (await differencesOf(billOf(rows), orders, options)).map(short)
  const byNumber = <Item>(items: readonly Item[], number: (item: Item) => string): Item[] =>
    [...items].sort((a, b) => (number(a) < number(b) ? -1 : Number(number(a) > number(b))))
  const inOrder = await differencesOf(
    billOf(
      byNumber(rows, row => row['商户订单号']!),
      totalsOf(rows),
    ),
    byNumber(orders, order => order.out_trade_no),
    { ...options, sorted: true },
  )
  expect(inOrder.map(short).sort()).toEqual([...inParts].sort())
  const filler = Array.from({ length: 1001 }, (_, index) => `FILL${index}`)
  const again = await differencesOf(
    billOf([...rows, ...filler.map(number => paid(number, '1.00'))]),
    [...orders, ...filler.map(number => ({ out_trade_no: number, total: 100, ...subOf(orders) }))],
    { ...options, maxHeld: 1000 },
  )
  const others = again.map(short).filter(text => !text.includes('FILL'))
  expect(others.sort()).toEqual([...inParts].sort())
  return inParts
}

const subOf = ([first]: readonly OwnOrder[]): Pick<OwnOrder, 'sub_mchid'> =>
  first?.sub_mchid === undefined ? {} : { sub_mchid: first.sub_mchid }

describe('payments', () => {
  test('what both have with the same amount is no difference, in any order', async () => {
    const rows = [paid('B', '0.10'), paid('A', '1234567.89'), paid('C', '0.29')]
    const orders = [
      { out_trade_no: 'A', total: 123_456_789 },
      { out_trade_no: 'C', total: 29 },
      { out_trade_no: 'B', total: 10 },
    ]
    expect(await compare(rows, orders)).toEqual([])
    const reconciliation = reconcile(billOf(rows), orders)
    expect(await reconciliation.summary()).toEqual({
      here: { payments: 3, total: 123_456_828, refunds: 0, refunded: 0 },
      there: { payments: 3, total: 123_456_828, refunds: 0, refunded: 0 },
      differences: 0,
      totalsChecked: true,
      readings: 1,
      held: 6,
    })
  })

  test('missing here, missing there, and an amount that differs have both sides’ values', async () => {
    const rows = [paid('A', '1.00'), paid('B', '2.00')]
    const orders = [
      { out_trade_no: 'B', total: 201, id: 7 },
      { out_trade_no: 'C', total: 300, id: 8 },
    ]
    const billed = {
      trade_state: 'SUCCESS',
      currency: 'CNY',
      transaction_id: '4200000001202611220000000001',
      time: '2026-11-22T10:00:00+08:00',
    }
    expect(await differencesOf(billOf(rows), orders)).toEqual([
      { kind: 'amount-differs', out_trade_no: 'B', here: orders[0], there: { ...billed, total: 200 } },
      { kind: 'missing-there', out_trade_no: 'C', here: orders[1] },
      { kind: 'missing-here', out_trade_no: 'A', there: { ...billed, total: 100 } },
    ])
    expect(await compare(rows, orders)).toHaveLength(3)
    for await (const difference of reconcile(billOf(rows), orders))
      if (difference.kind === 'missing-there') expect(difference.here.id).toBe(8)
  })

  test('two that cancel out in number and sum are told', async () => {
    expect(await compare([paid('A', '1.00')], [{ out_trade_no: 'B', total: 100 }])).toEqual([
      'missing-there B',
      'missing-here A',
    ])
  })

  test('duplicates of either side', async () => {
    const order = { out_trade_no: 'A', total: 100 }
    expect(await compare([paid('A', '1.00'), paid('A', '1.00')], [order])).toEqual(['duplicate-there A'])
    expect(await compare([paid('A', '2.00'), paid('A', '1.00')], [order])).toEqual(['duplicate-there A'])
    expect(await compare([paid('A', '1.00')], [order, order, order])).toEqual([
      'duplicate-here A',
      'duplicate-here A',
    ])
    expect(await compare([], [order, order])).toEqual(['missing-there A', 'duplicate-here A'])
    expect(await compare([paid('A', '1.00'), paid('A', '1.00')], [])).toEqual([
      'missing-here A',
      'duplicate-there A',
    ])
  })

  test('closed and unpaid orders are not in the bill; where they are, money came in that nobody expects', async () => {
    for (const trade_state of ['CLOSED', 'NOTPAY', 'USERPAYING', 'PAYERROR', 'ACCEPT'] as const) {
      const order = { out_trade_no: 'A', total: 100, trade_state }
      expect(await compare([], [order])).toEqual([])
      expect(await compare([paid('A', '1.00')], [order])).toEqual(['state-differs A'])
    }
    const refundedOrder = { out_trade_no: 'A', total: 100, trade_state: 'REFUND' } as const
    expect(await compare([paid('A', '1.00')], [refundedOrder])).toEqual([])
  })

  test('a revoked micropay is in the bill twice, paid and revoked, or not at all', async () => {
    const own = { out_trade_no: 'A', total: 100, trade_state: 'REVOKED' } as const
    const both = [paid('A', '1.00'), revoked('A', '1.00')]
    expect(await compare(both, [own])).toEqual([])
    expect(await compare([], [own])).toEqual([])
    expect(await compare([revoked('A', '1.00')], [own])).toEqual([])
    expect(await compare([paid('A', '1.00')], [own])).toEqual(['state-differs A'])
    expect(await compare(both, [{ out_trade_no: 'A', total: 100 }])).toEqual(['state-differs A'])
    expect(await compare(both, [{ ...own, trade_state: 'CLOSED' }])).toEqual([
      'state-differs A',
      'state-differs A',
    ])
    expect(await compare([revoked('A', '1.00')], [])).toEqual(['missing-here A'])
  })

  test('currencies: CNY is compared, another one is said', async () => {
    const dollars = paid('A', '1.00', { 货币种类: 'USD' })
    expect(await compare([dollars], [{ out_trade_no: 'A', total: 100 }])).toEqual(['currency-differs A'])
    const own = { out_trade_no: 'A', total: 100, currency: 'USD' }
    expect(await compare([dollars], [own])).toEqual(['not-compared A'])
    expect(await compare([paid('A', '1.00')], [own])).toEqual(['currency-differs A'])
    const { here, there } = await reconcile(billOf([dollars]), [own]).summary()
    expect([here.total, there.total]).toEqual([0, 0])
  })

  test('a partner’s sub-merchants may have the same number, where own records name them', async () => {
    const rows = [
      paid('A', '1.00', { 特约商户号: '1900000101' }),
      paid('A', '2.00', { 特约商户号: '1900000102' }),
      paid('B', '3.00', { 特约商户号: '1900000101' }),
    ]
    const own = (out_trade_no: string, total: number, sub_mchid: string): OwnOrder => ({
      out_trade_no,
      total,
      sub_mchid,
    })
    const orders = [own('A', 200, '1900000102'), own('A', 100, '1900000101'), own('B', 300, '1900000101')]
    expect(await compare(rows, orders)).toEqual([])
    const elsewhere = [...orders.slice(0, 2), own('B', 300, '1900000102')]
    expect(await compare(rows, elsewhere)).toEqual(['missing-there B', 'missing-here B'])
    expect(await differencesOf(billOf(rows), elsewhere)).toMatchObject([
      { kind: 'missing-there', sub_mchid: '1900000102' },
      { kind: 'missing-here', sub_mchid: '1900000101' },
    ])
    // Who does not name them has numbers of his own.
    expect(
      await compare(rows.slice(1), [
        { out_trade_no: 'A', total: 200 },
        { out_trade_no: 'B', total: 300 },
      ]),
    ).toEqual([])
    await expect(differencesOf(billOf(rows), [...orders, { out_trade_no: 'C' }])).rejects.toThrow(
      'reconcile: sub_mchid is given for all orders or for none; C is not as those before it',
    )
  })
})

describe('refunds', () => {
  const order = { out_trade_no: 'A', total: 100 }
  const refunds = [
    { out_refund_no: 'R1', refund: 30 },
    { out_refund_no: 'R2', refund: 20 },
  ]
  const rows = [paid('A', '1.00'), refunded('A', 'R1', '0.30'), refunded('A', 'R2', '0.20')]

  test('partial ones, told with their order or in records of their own', async () => {
    expect(await compare(rows, [{ ...order, refunds }])).toEqual([])
    const apart = [
      { ...order, refunds: refunds.slice(0, 1) },
      { out_trade_no: 'A', refunds: refunds.slice(1) },
    ]
    expect(await compare(rows, apart)).toEqual([])
  })

  test('of an earlier day’s order: the payment is in another bill', async () => {
    expect(await compare(rows.slice(1), [{ out_trade_no: 'A', refunds }])).toEqual([])
    expect(await compare(rows, [{ out_trade_no: 'A', refunds }])).toEqual(['missing-here A'])
    expect(await compare(rows.slice(1), [{ ...order, refunds }])).toEqual(['missing-there A'])
  })

  test('missing, twice, of another amount, of another order', async () => {
    const [first, second] = refunds
    expect(await compare(rows, [order])).toEqual(['refund-missing-here R1', 'refund-missing-here R2'])
    expect(await compare(rows.slice(0, 1), [{ ...order, refunds }])).toEqual([
      'refund-missing-there R1',
      'refund-missing-there R2',
    ])
    expect(await compare(rows, [{ ...order, refunds: [first!, { ...second!, refund: 21 }] }])).toEqual([
      'refund-amount-differs R2',
    ])
    expect(await compare([...rows, rows[1]!], [{ ...order, refunds }])).toEqual(['refund-duplicate-there R1'])
    expect(await compare(rows, [{ ...order, refunds: [...refunds, first!] }])).toEqual([
      'refund-duplicate-here R1',
    ])
    expect(
      await compare(rows, [
        { ...order, refunds: [first!] },
        { out_trade_no: 'B', refunds: [second!] },
      ]),
    ).toEqual(['refund-missing-here R2', 'refund-missing-there R2'])
    expect(
      await differencesOf(billOf(rows), [{ ...order, refunds: [{ ...first!, refund: 31 }, second!] }]),
    ).toEqual([
      {
        kind: 'refund-amount-differs',
        out_trade_no: 'A',
        out_refund_no: 'R1',
        here: { out_refund_no: 'R1', refund: 31 },
        there: {
          refund: 30,
          currency: 'CNY',
          refund_id: '503R1',
          transaction_id: '4200000001202611220000000001',
          time: '2026-11-22T10:00:00+08:00',
        },
      },
    ])
  })

  test('one that WeChat Pay’s site was used for has no number of ours, and goes by WeChat Pay’s', async () => {
    const [difference] = await differencesOf(billOf([refunded('A', '0', '0.30')]), [])
    expect(difference).toMatchObject({ kind: 'refund-missing-here', out_refund_no: '5030' })
  })

  test('in another currency', async () => {
    const dollars = refunded('A', 'R1', '0.30', { 货币种类: 'USD' })
    const own = { out_trade_no: 'A', refunds: refunds.slice(0, 1) }
    expect(await compare([dollars], [own])).toEqual(['refund-currency-differs R1'])
    expect(await compare([dollars], [{ ...own, currency: 'USD' }])).toEqual(['refund-not-compared R1'])
  })

  test('a bill of payments alone, or of refunds alone', async () => {
    const orders = [{ ...order, refunds }]
    expect(await compare(rows.slice(0, 1), orders, { bill_type: 'SUCCESS' })).toEqual([])
    const refundsOnly = await differencesOf(billOf(rows.slice(1)), orders, { bill_type: 'REFUND' })
    expect(refundsOnly).toEqual([])
    expect(await compare(rows, orders, { bill_type: 'SUCCESS' })).toHaveLength(2)
  })
})

describe('midnight', () => {
  const day = '2026-11-22'
  const late = { out_trade_no: 'A', total: 100, success_time: '2026-11-22T15:59:58Z' }
  const booked = paid('A', '1.00', { 交易时间: '2026-11-23 00:00:01' })
  const others = [paid('B', '1.00', { 交易时间: '2026-11-23 12:00:00' })]

  test('an order of 23:59 that is in the next day’s bill is missed by neither day, and an order of it by one', async () => {
    expect(await compare([booked, ...others], [late], { day })).toEqual([])
    const next = { day: '2026-11-23' }
    expect(await compare([booked, ...others], [late, { ...late, out_trade_no: 'B' }], next)).toEqual([])
    expect(await compare([booked, ...others], [late], next)).toEqual(['missing-here B'])
    expect(await compare(others, [late], { day })).toEqual(['missing-there A'])
    expect(await compare(others, [late], next)).toEqual(['missing-here B'])
    expect(await compare([booked], [{ ...late, total: 101 }], { day })).toEqual(['amount-differs A'])
  })

  test('a refund’s time is its own', async () => {
    const at = (create_time: string | Date): OwnOrder => ({
      ...late,
      success_time: '2026-11-01T10:00:00+08:00',
      refunds: [{ out_refund_no: 'R1', refund: 30, create_time }],
    })
    expect(await compare([], [at('2026-11-22T00:00:00+08:00')], { day })).toEqual(['refund-missing-there R1'])
    expect(await compare([], [at(new Date('2026-11-21T15:59:59Z'))], { day })).toEqual([])
    expect(await compare([], [at(new Date('2026-11-22T16:00:00Z'))], { day })).toEqual([])
  })

  test('several bills are read one after another, each against its own totals', async () => {
    const bill = (rows: readonly Cells[]) => ({
      async *[Symbol.asyncIterator](): AsyncGenerator<TradeBillRow> {
        for await (const row of billOf(rows)().rows()) yield row as TradeBillRow
      },
      summaries: () => Promise.resolve([{ 总交易单数: 1, 订单总金额: 100 }]),
    })
    expect(await differencesOf([bill([booked]), bill(others)], [late], { day })).toEqual([])
    expect((await differencesOf([bill([]), bill(others)], [], { day })).map(short)).toEqual([
      'totals-differ 总交易单数',
      'totals-differ 订单总金额',
    ])
  })

  test.each([{ day: '22.11.2026' }, { day: '2026-13-01' }])('refuses %j', options => {
    expect(() => reconcile([], [], options)).toThrow('reconcile: day is a day in China, like 2026-11-22')
  })
  test.each(['2026-11-22 10:00:00', '2026-11-22T10:00:00', 'T+08:00', new Date(Number.NaN)])(
    'refuses the time %s, which says no moment',
    async success_time => {
      const run = differencesOf([], [{ ...late, success_time }], { day })
      await expect(run).rejects.toThrow('reconcile: the time of A is a Date, or RFC 3339 with its zone')
    },
  )
})

describe('a bill that is not whole', () => {
  const rows = [paid('A', '1.00'), paid('B', '2.00'), refunded('A', 'R1', '0.30')]
  const orders = [
    { out_trade_no: 'A', total: 100, refunds: [{ out_refund_no: 'R1', refund: 30 }] },
    { out_trade_no: 'B', total: 200 },
  ]

  test('its totals are compared with its rows', async () => {
    expect(await compare(rows, orders)).toEqual([])
    const bill = billOf(rows.slice(0, 2), totalsOf(rows))
    expect(await differencesOf(bill, [{ out_trade_no: 'A', total: 100 }, orders[1]!])).toEqual([
      { kind: 'totals-differ', column: '总交易单数', rows: 2, totals: 3 },
      { kind: 'totals-differ', column: '退款总金额', rows: 0, totals: 30 },
      { kind: 'totals-differ', column: '申请退款总金额', rows: 0, totals: 30 },
    ])
  })

  test('without totals it is torn; rows alone have none', async () => {
    const text = fileOf(rows).split('总交易单数')[0]!
    const torn = () => readBill(new Blob([text]).stream())
    expect(await differencesOf(torn, orders)).toEqual([
      { kind: 'totals-differ', column: '总交易单数', rows: 3, totals: undefined },
    ])
    const alone = reconcile([], [])
    expect(await alone.summary()).toMatchObject({ differences: 0, totalsChecked: false })
  })

  test('a download that breaks ends the loop in its error, and no summary is made', async () => {
    async function* broken(): AsyncGenerator<TradeBillRow> {
      yield { 商户订单号: 'A', 交易状态: 'SUCCESS', 货币种类: 'CNY', 订单金额: 100 }
      throw new Error('the connection ended')
    }
    for (const sorted of [true, false]) {
      const reconciliation = reconcile(() => broken(), orders, { sorted })
      await expect(reconciliation.summary()).rejects.toThrow('the connection ended')
    }
  })

  test.each([
    ['商户订单号', { 商户订单号: '' }],
    ['订单金额', { 订单金额: '1.001' }],
    ['货币种类', { 货币种类: '' }],
    ['申请退款金额', { 交易状态: 'CHANGED' }],
  ])('a row without %s is said, and the others are compared', async (column, change) => {
    const bad = { ...paid('X', '1.00'), ...change, ...(column === '申请退款金额' && { 申请退款金额: '?' }) }
    const differences = await differencesOf(
      billOf([...rows, bad], totalsOf([...rows, paid('X', '1.00')])),
      orders,
    )
    expect(differences.map(short)).toContain(`row-unreadable ${column}`)
    expect(differences.filter(({ kind }) => !/^(?:row|totals)/.test(kind))).toEqual([])
  })

  test('a state that nobody knows, and a refund without any number', async () => {
    const odd = [
      refunded('A', 'R1', '0.30', { 交易状态: 'CHANGED' }),
      refunded('A', '0', '0.30', { 微信退款单号: '' }),
    ]
    expect((await differencesOf(billOf(odd), [])).map(short)).toEqual([
      'row-unreadable 交易状态',
      'row-unreadable 商户退款单号',
    ])
  })

  test('older bills have older columns', async () => {
    const old = {
      ...Object.fromEntries(
        Object.entries(paid('A', '1.00')).filter(([name]) => !/订单金额|申请/.test(name)),
      ),
      总金额: '1.00',
    }
    const totals = { 总交易单数: '1', 总交易额: '1.00', 总退款金额: '0.00', 总企业红包退款金额: '0.00' }
    expect(await differencesOf(billOf([old], totals), [{ out_trade_no: 'A', total: 100 }])).toEqual([])
  })

  test('rows of another bill are refused', async () => {
    const rowsOfFunds = [{ 记账时间: '2026-11-22T10:00:00+08:00' }]
    await expect(differencesOf(rowsOfFunds, [])).rejects.toThrow('these are no rows of a trade bill')
  })
})

describe('bad input is refused by name', () => {
  const expectRefusal = (order: unknown, text: string) =>
    expect(differencesOf([], [order as OwnOrder])).rejects.toThrow(new TypeError(`reconcile: ${text}`))

  test('own records', async () => {
    await expectRefusal({ total: 1 }, 'an order has no out_trade_no')
    await expectRefusal({ out_trade_no: 'A', total: 1.5 }, 'the total of A is a whole number of fen')
    await expectRefusal({ out_trade_no: 'A', total: '100' }, 'the total of A is a whole number of fen')
    await expectRefusal({ out_trade_no: 'A', total: -1 }, 'the total of A is a whole number of fen')
    await expectRefusal(
      { out_trade_no: 'A', trade_state: 'PAID' },
      'the trade_state of A is none of WeChat Pay’s',
    )
    await expectRefusal({ out_trade_no: 'A', refunds: [{ refund: 1 }] }, 'a refund of A has no out_refund_no')
    await expectRefusal(
      { out_trade_no: 'A', refunds: [{ out_refund_no: 'R', refund: 0.1 }] },
      'the refund R is a whole number of fen',
    )
  })

  test('options', () => {
    for (const maxHeld of [0, 999, 1000.5, Number.NaN])
      expect(() => reconcile([], [], { maxHeld })).toThrow('maxHeld is a whole number, not less than 1,000')
    const bill_type = 'ALL_SPECIAL' as 'ALL'
    expect(() => reconcile([], [], { bill_type })).toThrow('bill_type is ALL, SUCCESS or REFUND')
  })
})

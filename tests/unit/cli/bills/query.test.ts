import { expect, test } from 'vitest'
import { readQuery } from '../../../../src/cli/bills/query.ts'
import type { Bill, Bills } from '../../../../src/index.ts'
import { given } from '../doctor/terminal.ts'

/** Bills that say how they were asked for. */
function asked(args: readonly string[], options: Readonly<Record<string, string>>, now = 0): unknown[] {
  const calls: unknown[] = []
  const ask =
    (name: string) =>
    (query: object): Bill => {
      calls.push(name, query)
      return {} as Bill
    }
  const bills = {
    trade: ask('trade'),
    fundflow: ask('fundflow'),
    subMerchantFundflow: ask('subMerchantFundflow'),
    ecommerceFundflow: ask('ecommerceFundflow'),
    profitSharing: ask('profitSharing'),
  } as unknown as Bills
  readQuery(given(args, options), now)(bills, new AbortController().signal)
  return calls
}

const bill_date = '2026-11-24'

test.each([
  [{}, 'trade', { bill_date, bill_type: 'ALL', sub_mchid: undefined }],
  [{ billType: 'REFUND' }, 'trade', { bill_date, bill_type: 'REFUND', sub_mchid: undefined }],
  [{ type: 'fundflow' }, 'fundflow', { bill_date, account_type: 'BASIC' }],
  [{ type: 'ecommerce' }, 'ecommerceFundflow', { bill_date, account_type: 'ALL' }],
  [{ type: 'profitsharing', subMchid: '1' }, 'profitSharing', { bill_date, sub_mchid: '1' }],
  [
    { type: 'sub-merchant', subMchid: '1', accountType: 'FEES' },
    'subMerchantFundflow',
    { bill_date, account_type: 'FEES', sub_mchid: '1' },
  ],
])('%j asks for the %s bill', (options, name, query) => {
  expect(asked([bill_date], options as Record<string, string>)).toEqual([name, query])
})

test('yesterday is China’s', () => {
  const late = Date.parse('2026-11-24T16:00:00Z')
  expect(asked(['yesterday'], {}, late)[1]).toMatchObject({ bill_date: '2026-11-24' })
  expect(asked(['yesterday'], {}, late - 1)[1]).toMatchObject({ bill_date: '2026-11-23' })
})

test.each(['2026-13-01', '2026-02-29', '24.11.2026', 'today', ''])('%j is no day', date => {
  expect(() => asked([date], {})).toThrow('is no day: write 2026-11-24, or yesterday')
})

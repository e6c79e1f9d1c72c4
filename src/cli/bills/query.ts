import type { Bill, Bills } from '../../index.ts'
import type { Given } from '../command.ts'
import { words } from '../configuration/finding.ts'
import { Failure } from '../failure.ts'

/** Which bills there are, by the names of the option `--type`. */
export const TYPES = ['trade', 'fundflow', 'sub-merchant', 'ecommerce', 'profitsharing'] as const

/** A bill as it is asked for. */
export type OpenBill = (bills: Bills, signal: AbortSignal) => Bill

/**
 * What was asked for on the command line.
 *
 * @param now milliseconds since 1970
 * @throws {Failure} for what is no day, or lacks something
 */
export function readQuery({ arguments: [date], options }: Given, now: number): OpenBill {
  const bill_date = readDate(String(date), now)
  const type = options['type'] ?? 'trade'
  const text = (name: string): string | undefined => {
    const value = options[name]
    return typeof value === 'string' ? value : undefined
  }
  const sub_mchid = text('subMchid')
  const account_type = text('accountType') ?? 'BASIC'
  const bill_type = text('billType') ?? 'ALL'
  switch (type) {
    case 'trade':
      return (bills, signal) => bills.trade({ bill_date, bill_type, sub_mchid }, { signal })
    case 'fundflow':
      return (bills, signal) => bills.fundflow({ bill_date, account_type }, { signal })
    case 'ecommerce':
      return (bills, signal) =>
        bills.ecommerceFundflow({ bill_date, account_type: text('accountType') ?? 'ALL' }, { signal })
    case 'profitsharing':
      return (bills, signal) => bills.profitSharing({ bill_date, sub_mchid }, { signal })
    case 'sub-merchant':
      if (sub_mchid === undefined)
        throw new Failure(
          words(
            'the bill of a sub-merchant needs --sub-mchid <number>',
            '子商户资金账单需要 --sub-mchid <商户号>',
          ),
          2,
        )
      return (bills, signal) => bills.subMerchantFundflow({ bill_date, account_type, sub_mchid }, { signal })
    default:
      throw new Failure(
        words(
          `there is no bill ${String(type)}: there are ${TYPES.join(', ')}`,
          `没有 ${String(type)} 账单：可用 ${TYPES.join('、')}`,
        ),
        2,
      )
  }
}

const DAY = 24 * 3600 * 1000
const CHINA = 8 * 3600 * 1000

/** A day of China's: `2026-11-24`, or `yesterday`. */
function readDate(text: string, now: number): string {
  if (text === 'yesterday') return new Date(now + CHINA - DAY).toISOString().slice(0, 10)
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text
  throw new Failure(
    words(
      `${text} is no day: write 2026-11-24, or yesterday`,
      `${text} 不是日期：请写 2026-11-24 或 yesterday`,
    ),
    2,
  )
}

import type { Transaction } from '../../journal/transaction.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'

/**
 * @param prefix by which WeChat Pay's numbers say what they are of: `3008` sharing, `3601` one receiver's
 *   part
 */
export function sharingNumber(
  { random }: Sandbox,
  { now }: Pick<Transaction, 'now'>,
  prefix = '3008',
): string {
  return `${prefix}${random.digits(6)}${chinaDay(now).replaceAll('-', '')}${random.digits(10)}`
}

import { billOf, type Bill, type BillOptions } from '../client/bills.ts'
import type { FundflowBillRow, TradeBillRow } from '../download/bill-rows.ts'
import { checkGunzip } from '../download/check-gunzip.ts'
import { gunzipped } from '../download/checked-stream.ts'
import type { BillRow } from '../download/columns.ts'
import type { Bytes } from '../lib/bytes.ts'
import { canGunzip } from '../lib/gunzip.ts'
import { performV2 } from './call.ts'
import type { ClientV2 } from './client.ts'

/** What a bill of APIv2 is asked by; `tar_type` is `GZIP` where this host can unzip, unless it is given. */
export interface BillQueryV2 {
  /** `20261122`, in China's zone; not today. */
  readonly bill_date: string
  readonly sub_mch_id?: string | undefined
  readonly tar_type?: 'GZIP' | (string & {}) | undefined
}

export interface TradeBillQueryV2 extends BillQueryV2 {
  /** Default `ALL`. */
  readonly bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | (string & {}) | undefined
}

export interface FundflowBillQueryV2 extends BillQueryV2 {
  /** Default `Basic`. */
  readonly account_type?: 'Basic' | 'Operation' | 'Fees' | (string & {}) | undefined
}

/** Bills of APIv2 as rows, streamed and unzipped. */
export interface BillsV2 {
  /** 对账单 */
  trade(query: TradeBillQueryV2, options?: BillOptions): Bill<TradeBillRow>
  /** 资金账单; needs a `fetch` with the merchant API certificate. */
  fundflow(query: FundflowBillQueryV2, options?: BillOptions): Bill<FundflowBillRow>
}

export function billsOfV2(client: ClientV2): BillsV2 {
  return {
    trade: (query, options) => billAt(client, 'downloadbill', { bill_type: 'ALL', ...query }, options),
    fundflow: (query, options) =>
      billAt(client, 'downloadfundflow', { account_type: 'Basic', ...query }, options),
  }
}

function billAt(
  client: ClientV2,
  name: string,
  query: BillQueryV2,
  options: BillOptions = {},
): Bill<BillRow> {
  const xml = { ...(canGunzip() && { tar_type: 'GZIP' }), ...query }
  const gzip = xml.tar_type === 'GZIP'
  return billOf(async () => {
    if (gzip) checkGunzip()
    const { verified } = await performV2(client, 'POST', `/v2/pay/${name}`, { xml, ...options })
    const file = (verified.response.body ?? new Blob([]).stream()) as ReadableStream<Bytes>
    return [gzip ? await gunzipped(file, true) : file]
  })
}

import type { Operation } from '../catalog/types.ts'
import { canGunzip } from '../lib/gunzip.ts'
import { gunzipped, hashChecked } from '../download/checked-stream.ts'
import { perform } from './call.ts'
import type { Client } from './client.ts'
import type {
  EcommerceFundflowBillRow,
  FundflowBillRow,
  ProfitSharingBillRow,
  SubMerchantFundflowBillRow,
  TradeBillRow,
} from '../download/bill-rows.ts'
import { checkGunzip } from '../download/check-gunzip.ts'
import type { BillRow } from '../download/columns.ts'
import { createDownload, type Download, type DownloadOptions, type DownloadSource } from './download.ts'
import { decryptFile, type EncryptedFile } from '../download/encrypted.ts'
import { oneByOne } from '../download/one-by-one.ts'
import { readBatches } from '../download/rows.ts'
import type { Bytes } from '../lib/bytes.ts'

/**
 * A bill as rows: `for await (const row of bill)`. It is asked for and downloaded anew each time that it is
 * iterated; rows come before the file's digest has been checked, so use them for good when the loop has ended
 * without an error.
 */
export interface Bill<Row extends BillRow = BillRow> extends AsyncIterable<Row> {
  /** The totals at the end of each of its files. Reads the bill, unless it has been read to its end. */
  summaries(): Promise<readonly BillRow[]>
  /**
   * Its files as they are, unzipped, decrypted and hash-checked: one, but of funds of sub-merchants there may
   * be more.
   */
  files(): Promise<readonly ReadableStream<Bytes>[]>
}

/**
 * What a bill is asked by; `tar_type` is `GZIP` unless it is given as `undefined`, or the host has no
 * DecompressionStream.
 */
export interface BillQuery {
  /** `2026-11-22`, in China's zone; not today. */
  readonly bill_date: string
  /** Of a partner: the bill of this sub-merchant alone; default all of them. */
  readonly sub_mchid?: string | undefined
  /** How the file is packed; default `GZIP`. It is unzipped in any case. */
  readonly tar_type?: 'GZIP' | (string & {}) | undefined
}

/** What a trade bill is asked by. */
export interface TradeBillQuery extends BillQuery {
  /** Default `ALL`. */
  readonly bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | (string & {}) | undefined
}

/** What a bill of funds is asked by. */
export interface FundflowBillQuery extends BillQuery {
  /** Default `BASIC`. */
  readonly account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {}) | undefined
}

/** What the bill of funds of one sub-merchant is asked by. */
export interface SubMerchantFundflowBillQuery extends BillQuery {
  /** Whose funds. */
  readonly sub_mchid: string
  /** Which of its accounts. */
  readonly account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {})
}

/** What the bill of funds of all sub-merchants of a platform is asked by. */
export interface EcommerceFundflowBillQuery extends Omit<BillQuery, 'sub_mchid'> {
  /** All accounts, which is the only choice. */
  readonly account_type: 'ALL' | (string & {})
}

/** Options of a bill's requests. */
export type BillOptions = Pick<DownloadOptions, 'signal' | 'timeout' | 'totalTimeout' | 'retry'>

/**
 * Bills, streamed, unzipped and hash-checked. Errors: ApiError (`NO_STATEMENT_EXIST` where there is no bill
 * for a day) and {@link DownloadError}.
 */
export interface Bills {
  /** 交易账单 */
  trade(query: TradeBillQuery, options?: BillOptions): Bill<TradeBillRow>
  /** 资金账单 */
  fundflow(query: FundflowBillQuery, options?: BillOptions): Bill<FundflowBillRow>
  /** 单个子商户资金账单 */
  subMerchantFundflow(
    query: SubMerchantFundflowBillQuery,
    options?: BillOptions,
  ): Bill<SubMerchantFundflowBillRow>
  /** 二级商户资金账单 */
  ecommerceFundflow(query: EcommerceFundflowBillQuery, options?: BillOptions): Bill<EcommerceFundflowBillRow>
  /** 分账账单 */
  profitSharing(query: BillQuery, options?: BillOptions): Bill<ProfitSharingBillRow>
  /**
   * Any other file of WeChat Pay: a URL, or a response with its `download_url`, whose digest is checked.
   *
   * @throws {TypeError} for a URL of another host, or a digest that is none
   * @throws {DownloadError} for a response whose file is not ready yet
   */
  download(source: DownloadSource, options?: DownloadOptions): Download
}

/** What the operations respond with. */
type BillResponse = Exclude<DownloadSource, string | URL> | BillList

interface BillList {
  readonly download_bill_list: readonly EncryptedFile[]
}

function isList(response: BillResponse): response is BillList {
  return 'download_bill_list' in response && Array.isArray(response.download_bill_list)
}

const ENCRYPTED = { algorithm: 'AEAD_AES_256_GCM' } as const

export function billsOf(client: Client): Bills {
  const ask = (
    path: Operation['path'],
    query: BillQuery | EcommerceFundflowBillQuery,
    options: BillOptions = {},
    fixed: object = {},
  ): Bill =>
    createBill(client, path, { ...(canGunzip() && { tar_type: 'GZIP' }), ...fixed, ...query }, options)
  return {
    trade: (query, options) => ask('/v3/bill/tradebill', query, options),
    fundflow: (query, options) => ask('/v3/bill/fundflowbill', query, options),
    subMerchantFundflow: (query, options) =>
      ask('/v3/bill/sub-merchant-fundflowbill', query, options, ENCRYPTED),
    ecommerceFundflow: (query, options) => ask('/v3/ecommerce/bill/fundflowbill', query, options, ENCRYPTED),
    profitSharing: (query, options) => ask('/v3/profitsharing/bills', query, options),
    download: (source, options) => createDownload(client.transport, source, options),
  }
}

function createBill(
  client: Client,
  path: string,
  query: Readonly<Record<string, unknown>>,
  options: BillOptions,
): Bill {
  const { transport } = client
  const gzip = query['tar_type'] === 'GZIP'

  async function openAll(): Promise<readonly ReadableStream<Bytes>[]> {
    if (gzip) checkGunzip()
    const response = (await (
      await perform(client, 'GET', path, { query, ...options })
    ).json()) as BillResponse
    if ('download_bill_count' in response && !isList(response)) return []
    if (!isList(response)) return [await createDownload(transport, response, { ...options, gzip }).stream()]
    return Promise.all(response.download_bill_list.map(openEncrypted))
  }

  async function openEncrypted(file: EncryptedFile): Promise<ReadableStream<Bytes>> {
    const { download_url, hash_type, hash_value } = file
    // Its digest is of the file decrypted and unzipped.
    const bytes = await createDownload(transport, { download_url }, options).bytes()
    const plain = new Blob([await decryptFile(bytes, file, transport.identity, transport.crypto)]).stream()
    const unzipped = gzip ? await gunzipped(plain, true) : plain
    return hash_value === undefined || hash_value === null
      ? unzipped
      : hashChecked(unzipped, { type: hash_type ?? 'SHA1', value: hash_value })
  }

  return billOf(openAll)
}

/** @param openAll asks for its files, anew each time */
export function billOf(openAll: () => Promise<readonly ReadableStream<Bytes>[]>): Bill {
  let read: readonly BillRow[] | undefined

  async function* batches(): AsyncGenerator<Iterable<BillRow>> {
    const summaries: BillRow[] = []
    for (const file of await openAll()) yield* readBatches(file, totals => summaries.push(totals))
    read = summaries
  }
  const rows = (): AsyncGenerator<BillRow> => oneByOne(batches())

  return {
    [Symbol.asyncIterator]: rows,
    files: openAll,
    async summaries() {
      if (read === undefined) for await (const row of rows()) void row
      return read ?? []
    },
  }
}

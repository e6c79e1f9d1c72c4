import { createCipheriv, createHash, publicEncrypt, constants, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import type { Bills } from '../../../src/client/bills.ts'
import { createBills, createCertificates } from '../../../src/client/stand-alone.ts'
import type { WechatpayOptions } from '../../../src/client/options.ts'
import { createEmulator } from '../../../src/emulator.ts'
import { pkcs8Pem, spkiPem } from '../../fixtures/keys.ts'
import { createPlatform } from '../../suites/conformance/platform.ts'

const platform = await createPlatform(crypto)
const HOST = 'https://api.mch.weixin.qq.com'
const CSV = '交易时间,金额\r\n`2026-11-22 10:00:00,`1.00\r\n`2026-11-22 10:00:01,`2.00\r\n总笔数\r\n`2\r\n'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Bills of a WeChat Pay that answers with this, and gives these files by their paths. */
function billsOf(
  response: object,
  files: Readonly<Record<string, Uint8Array<ArrayBuffer> | string>> = {},
  options: Partial<WechatpayOptions> = {},
): { readonly bills: Bills; readonly sent: string[] } {
  const sent: string[] = []
  const bills = createBills({
    ...platform.credentials,
    privateKey: pkcs8Pem,
    retry: 0,
    fetch: async url => {
      sent.push(url.slice(HOST.length))
      const file = files[new URL(url).searchParams.get('token') ?? '']
      return file === undefined ? platform.answer(JSON.stringify(response)) : new Response(file)
    },
    ...options,
  })
  return { bills, sent }
}

/** A file as WeChat Pay encrypts it: its own key, and a nonce of 16 bytes. */
function encrypted(
  token: string,
  plain: Uint8Array,
  digest: object,
): { file: Uint8Array<ArrayBuffer>; entry: object } {
  const key = randomBytes(32)
  const nonce = '0123456789abcdef'
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const file = new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]))
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  const encrypt_key = publicEncrypt({ key: spkiPem, padding, oaepHash: 'sha1' }, key).toString('base64')
  return {
    file,
    entry: {
      bill_sequence: 1,
      download_url: `${HOST}/v3/billdownload/file?token=${token}`,
      encrypt_key,
      nonce,
      ...digest,
    },
  }
}

const sha1 = (content: string): string => createHash('sha1').update(content).digest('hex')
const rowsOf = async (bill: AsyncIterable<object>): Promise<object[]> => {
  const rows: object[] = []
  for await (const row of bill) rows.push({ ...row })
  return rows
}
const ROWS = [
  { 交易时间: '2026-11-22T10:00:00+08:00', 金额: 100 },
  { 交易时间: '2026-11-22T10:00:01+08:00', 金额: 200 },
]

test('each kind of bill asks its own operation, zipped unless that is declined, and warns of nothing', async () => {
  const warn = vi.spyOn(console, 'warn')
  const { bills, sent } = billsOf({ download_bill_count: 0 })
  const bill_date = '2026-11-22'
  await bills.trade({ bill_date, bill_type: 'REFUND' }).files()
  await bills.fundflow({ bill_date, account_type: 'FEES' }).files()
  await bills.subMerchantFundflow({ bill_date, sub_mchid: '1900000109', account_type: 'BASIC' }).files()
  await bills.ecommerceFundflow({ bill_date, account_type: 'ALL' }).files()
  await bills.profitSharing({ bill_date, tar_type: undefined }).files()
  expect(sent).toEqual([
    '/v3/bill/tradebill?tar_type=GZIP&bill_date=2026-11-22&bill_type=REFUND',
    '/v3/bill/fundflowbill?tar_type=GZIP&bill_date=2026-11-22&account_type=FEES',
    '/v3/bill/sub-merchant-fundflowbill?tar_type=GZIP&algorithm=AEAD_AES_256_GCM&bill_date=2026-11-22&sub_mchid=1900000109&account_type=BASIC',
    '/v3/ecommerce/bill/fundflowbill?tar_type=GZIP&algorithm=AEAD_AES_256_GCM&bill_date=2026-11-22&account_type=ALL',
    '/v3/profitsharing/bills?bill_date=2026-11-22',
  ])
  expect(warn).not.toHaveBeenCalled()
})

test('where nothing unzips, bills are asked for plain, and a zipped one is refused before anything is sent', async () => {
  vi.stubGlobal('DecompressionStream', undefined)
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
  const { bills, sent } = billsOf({ download_bill_count: 0 })
  await bills.trade({ bill_date: '2026-11-22' }).files()
  expect(sent).toEqual(['/v3/bill/tradebill?bill_date=2026-11-22'])
  await expect(bills.trade({ bill_date: '2026-11-22', tar_type: 'GZIP' }).files()).rejects.toMatchObject({
    name: 'ConfigurationError',
  })
  expect(sent).toHaveLength(1)
})

test('a bill is downloaded, unzipped and checked, and asked for anew each time', async () => {
  const response = {
    hash_type: 'SHA1',
    hash_value: sha1(CSV),
    download_url: `${HOST}/v3/billdownload/file?token=a`,
  }
  const { bills, sent } = billsOf(response, { a: new Uint8Array(gzipSync(CSV)) })
  const bill = bills.trade({ bill_date: '2026-11-22' })
  expect(await rowsOf(bill)).toEqual(ROWS)
  expect(await bill.summaries()).toEqual([{ 总笔数: 2 }])
  expect(sent).toHaveLength(2)
  expect(await rowsOf(bill)).toEqual(ROWS)
  expect(sent).toHaveLength(4)
  const other = billsOf({ ...response, hash_value: sha1('other') }, { a: new Uint8Array(gzipSync(CSV)) })
  await expect(rowsOf(other.bills.trade({ bill_date: '2026-11-22' }))).rejects.toMatchObject({
    name: 'DownloadError',
    reason: 'hash',
  })
})

test.each([
  ['without a list', { download_bill_count: 0 }],
  ['with a list that is null', { download_bill_count: 0, download_bill_list: null }],
  ['with an empty list', { download_bill_count: 0, download_bill_list: [] }],
])('a bill of no files, %s, has no rows and no totals', async (_, response) => {
  const { bills } = billsOf(response)
  const bill = bills.ecommerceFundflow({ bill_date: '2026-11-22', account_type: 'ALL' })
  expect(await bill.files()).toEqual([])
  expect(await rowsOf(bill)).toEqual([])
  expect(await bill.summaries()).toEqual([])
})

test('its totals alone read it to its end', async () => {
  const response = { download_url: `${HOST}/v3/billdownload/file?token=a` }
  const { bills, sent } = billsOf(response, { a: CSV })
  const bill = bills.trade({ bill_date: '2026-11-22', tar_type: undefined })
  expect(await bill.summaries()).toEqual([{ 总笔数: 2 }])
  expect(await bill.summaries()).toEqual([{ 总笔数: 2 }])
  expect(sent).toHaveLength(2)
})

test.each([
  ['zipped', 'GZIP', gzipSync(CSV)],
  ['as it is', undefined, Buffer.from(CSV)],
])(
  'encrypted files are decrypted, each with its own key, and read one after another: %s',
  async (_, tar_type, plain) => {
    const digests = [
      { hash_type: 'SHA1', hash_value: sha1(CSV) },
      { hash_value: sha1(CSV) },
      { hash_type: null, hash_value: null },
      {},
    ]
    const files = digests.map((digest, index) => encrypted(String(index), plain, digest))
    const { bills, sent } = billsOf(
      { download_bill_count: 4, download_bill_list: files.map(({ entry }) => entry) },
      Object.fromEntries(files.map(({ file }, index) => [String(index), file])),
    )
    const bill = bills.ecommerceFundflow({ bill_date: '2026-11-22', account_type: 'ALL', tar_type })
    expect(await rowsOf(bill)).toEqual([...ROWS, ...ROWS, ...ROWS, ...ROWS])
    expect(await bill.summaries()).toHaveLength(4)
    expect(sent).toHaveLength(5)
    const texts = await Promise.all((await bill.files()).map(stream => new Response(stream).text()))
    expect(texts).toEqual([CSV, CSV, CSV, CSV])
  },
)

test('an encrypted file may be plain where it was asked for zipped', async () => {
  const { file, entry } = encrypted('0', Buffer.from(CSV), {})
  const { bills } = billsOf({ download_bill_count: 1, download_bill_list: [entry] }, { 0: file })
  const query = { bill_date: '2026-11-22', account_type: 'ALL', tar_type: 'GZIP' }
  expect(await rowsOf(bills.ecommerceFundflow(query))).toEqual(ROWS)
})

test('an encrypted file that is another one, or was changed, is an error', async () => {
  const token = '0'
  const read = (file: Uint8Array<ArrayBuffer>, entry: object): Promise<object[]> => {
    const { bills } = billsOf({ download_bill_list: [entry] }, { [token]: file })
    return rowsOf(
      bills.subMerchantFundflow({ bill_date: '2026-11-22', sub_mchid: '1', account_type: 'BASIC' }),
    )
  }
  const other = encrypted(token, gzipSync(CSV), { hash_type: 'SHA1', hash_value: sha1('other') })
  await expect(read(other.file, other.entry)).rejects.toMatchObject({ name: 'DownloadError', reason: 'hash' })
  const { file, entry } = encrypted(token, gzipSync(CSV), {})
  file[0]! ^= 1
  await expect(read(file, entry)).rejects.toMatchObject({ name: 'DownloadError', reason: 'encrypted' })
})

test('options of a bill reach both of its requests', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  const { bills, sent } = billsOf({ download_url: `${HOST}/v3/billdownload/file` })
  await expect(bills.trade({ bill_date: '2026-11-22' }, { signal }).files()).rejects.toThrow('enough')
  expect(sent).toEqual([])
})

test('certificates without a client are those of WeChat Pay', async () => {
  const emulator = await createEmulator()
  const { certs: _, ...credentials } = emulator.credentials
  const { refresh } = createCertificates({ ...credentials, fetch: emulator.fetch })
  const [certificate] = await refresh()
  expect(certificate!.serial).toMatch(/^[\dA-F]{8,40}$/)
})

import {
  ApiError,
  createWechatpay,
  DownloadError,
  SignatureError,
  type DownloadFailure,
  type Wechatpay,
} from 'wechatpay-isomorphic'
import { assert, deepEqual, equal, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { sharedEmulator, sharedPlatform } from '../shared.ts'

const client = async (): Promise<Wechatpay> => {
  const emulator = await sharedEmulator()
  return createWechatpay({ ...emulator.credentials, fetch: emulator.fetch, validate: 'strict' })
}

const FILE = 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=a%20b'
const SHA1_OF_ABC = 'a9993e364706816aba3e25717850c26c9cd0d89d'
const text = new TextEncoder()

async function zip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
  )
}

/** A client to whom every file is `body`, and what it has asked for. */
async function fileClient(
  crypto: Crypto,
  body: () => BodyInit | null,
): Promise<{
  wxpay: Wechatpay
  sent: { url: string; init: RequestInit }[]
  platform: Awaited<ReturnType<typeof sharedPlatform>>
}> {
  const platform = await sharedPlatform(crypto)
  const sent: { url: string; init: RequestInit }[] = []
  const wxpay = createWechatpay({
    ...platform.credentials,
    retry: 0,
    fetch: async (url, init) => {
      sent.push({ url, init })
      return new Response(body(), { headers: { 'Content-Type': 'text/plain' } })
    },
  })
  return { wxpay, sent, platform }
}

const refused = (run: () => Promise<unknown>, reason: DownloadFailure): Promise<void> =>
  rejects(run, error => {
    assert(error instanceof DownloadError, `a DownloadError, got ${error}`)
    equal(error.reason, reason)
  })

/** What the tests make gzip with; the package itself needs only DecompressionStream. */
const except = {
  'edge-runtime': 'it has no CompressionStream to make a gzip with, and no DecompressionStream',
} as const

export const bills: readonly Case[] = [
  {
    name: 'bills: a trade bill as rows, zipped and plain, with its summary apart',
    async run() {
      const wxpay = await client()
      for (const tar_type of ['GZIP', undefined]) {
        const bill = wxpay.bills.trade({
          bill_date: '2026-11-22',
          ...(tar_type === undefined && { tar_type }),
        })
        const rows = []
        for await (const row of bill) rows.push(row)
        deepEqual(rows, [
          {
            交易时间: '2026-11-22T10:34:56+08:00',
            公众账号ID: 'wxea9c30890f48d5ae',
            商户号: '1900000001',
            商户订单号: '1217752501201407033233368018',
            交易状态: 'SUCCESS',
            应结订单金额: 100,
          },
        ])
        deepEqual(await bill.summaries(), [{ 总交易单数: 1, 应结订单总金额: 100 }])
      }
    },
  },
  {
    name: 'bills: every kind of bill, encrypted ones too',
    async run() {
      const { bills: all } = await client()
      const date = { bill_date: '2026-11-22' }
      for (const bill of [
        all.fundflow(date),
        all.profitSharing(date),
        all.subMerchantFundflow({ ...date, sub_mchid: '19000000001', account_type: 'BASIC' }),
        all.ecommerceFundflow({ ...date, account_type: 'ALL' }),
      ]) {
        equal((await bill.summaries())[0]?.['应结订单总金额'], 100)
      }
    },
  },
  {
    name: 'bills: a bill that does not exist says so, and so does a URL that has expired',
    async run() {
      const wxpay = await client()
      await rejects(
        () => wxpay.bills.trade({ bill_date: '2999-01-01' }).summaries(),
        error => {
          assert(error instanceof ApiError)
          equal(error.code, 'NO_STATEMENT_EXIST')
        },
      )
      await refused(
        () =>
          wxpay.bills.download('https://api.mch.weixin.qq.com/v3/billdownload/file?token=expired').bytes(),
        'expired',
      )
    },
  },
  {
    name: 'bills: a file’s signature covers its token, and its digest is checked at the end of its stream',
    async run({ crypto }) {
      const { wxpay, sent, platform } = await fileClient(crypto, () => 'abc')
      const answer = { download_url: FILE, hash_type: 'SHA1', hash_value: SHA1_OF_ABC.toUpperCase() }
      equal(await wxpay.bills.download(answer).text(), 'abc')
      const { url, init } = sent[0]!
      equal(url, FILE)
      assert(
        await platform.verifyRequest({
          method: 'GET',
          url,
          headers: Object.fromEntries(new Headers(init.headers)),
          body: undefined,
        }),
      )
      equal((await wxpay.bills.download(answer).blob()).type.split(';')[0], 'text/plain')

      const reader = (
        await wxpay.bills.download({ ...answer, hash_value: '0'.repeat(40) }).stream()
      ).getReader()
      equal(new TextDecoder().decode((await reader.read()).value), 'abc')
      await refused(() => reader.read(), 'hash')
      await refused(() => wxpay.bills.download({ ...answer, hash_type: 'SM3' }).bytes(), 'hash')
      equal(await wxpay.bills.download({ ...answer, hash_type: 'SM3' }, { hash: false }).text(), 'abc')
    },
  },
  {
    name: 'bills: a gzip is unzipped; what is none, cut short or damaged has its own error',
    except,
    async run({ crypto }) {
      const content = text.encode('abc'.repeat(10_000))
      const zipped = await zip(content)
      const open = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
        (await fileClient(crypto, () => bytes)).wxpay.bills.download(FILE, { gzip: true }).bytes()
      deepEqual(await open(zipped), content)
      await refused(() => open(content), 'not-gzip')
      await refused(() => open(new Uint8Array()), 'not-gzip')
      await refused(() => open(zipped.slice(0, -4)), 'truncated')
      await refused(() => open(zipped.slice(0, 12)), 'truncated')
      const damaged = zipped.slice()
      damaged[damaged.length - 6]! ^= 1
      await refused(() => open(damaged), 'truncated')
    },
  },
  {
    name: 'bills: a connection that ends before the file is an error of its own, and cancelling closes it',
    async run({ crypto }) {
      const broken = await fileClient(
        crypto,
        () =>
          new ReadableStream({
            start: controller => controller.enqueue(text.encode('abc')),
            pull: controller => controller.error(new TypeError('terminated')),
          }),
      )
      await refused(() => broken.wxpay.bills.download(FILE).bytes(), 'interrupted')

      let cancelled = false
      const endless = await fileClient(
        crypto,
        () =>
          new ReadableStream({
            pull: controller => controller.enqueue(text.encode('商户号,金额\n`1,`1.00\n')),
            cancel: () => void (cancelled = true),
          }),
      )
      const stream = await endless.wxpay.bills
        .download({ download_url: FILE, hash_type: 'SHA1', hash_value: SHA1_OF_ABC })
        .stream()
      const reader = stream.getReader()
      await reader.read()
      await reader.cancel()
      equal(cancelled, true)
    },
  },
  {
    name: 'bills: a statement streams, its signed digest verified before and checked at its end',
    async run({ crypto }) {
      const platform = await sharedPlatform(crypto)
      const open = async (
        body: string,
        signed: string,
        change: Record<string, string> = {},
      ): Promise<Uint8Array> => {
        const wxpay = createWechatpay({
          ...platform.credentials,
          retry: 0,
          fetch: async () => {
            const { headers } = await platform.answer(JSON.stringify({ sha1: signed }), change)
            headers.set('Wechatpay-Statement-Sha1', signed)
            return new Response(
              new ReadableStream({
                start: controller => {
                  controller.enqueue(text.encode(body))
                  controller.close()
                },
              }),
              { headers },
            )
          },
        })
        return wxpay.bills
          .download('https://api.mch.weixin.qq.com/v3/statements?date=2026-11-22', { hash: false })
          .bytes()
      }
      deepEqual(await open('abc', SHA1_OF_ABC), text.encode('abc'))
      await refused(() => open('abd', SHA1_OF_ABC), 'hash')
      await rejects(
        () =>
          open('abc', SHA1_OF_ABC, { 'Wechatpay-Nonce': 'changed' }).then(() =>
            open('abc', SHA1_OF_ABC, { 'Wechatpay-Signature': btoa('x'.repeat(256)) }),
          ),
        error => {
          assert(error instanceof SignatureError, `a SignatureError, got ${error}`)
          equal(error.reason, 'mismatch')
        },
      )
    },
  },
  {
    name: 'bills: nobody but WeChat Pay is sent a signature',
    async run({ crypto }) {
      const { wxpay, sent } = await fileClient(crypto, () => 'abc')
      for (const url of [
        'https://evil.example/v3/billdownload/file?token=1',
        'http://api.mch.weixin.qq.com/v3/billdownload/file',
        'https://api.mch.weixin.qq.com.evil.example/',
        'https://user:pass@api.mch.weixin.qq.com/',
        'https://api.mch.weixin.qq.com:444/',
        '/v3/billdownload/file',
        'data:,abc',
      ]) {
        let thrown: unknown
        try {
          wxpay.bills.download(url)
        } catch (error) {
          thrown = error
        }
        assert(thrown instanceof TypeError, `a TypeError for ${url}`)
      }
      equal(sent.length, 0)
    },
  },
]

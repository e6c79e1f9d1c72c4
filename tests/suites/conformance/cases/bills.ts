import {
  ApiError,
  createWechatpay,
  DownloadError,
  reconcile,
  SignatureError,
  type DownloadFailure,
  type TradeBillRow,
  type Wechatpay,
  type WechatpayOptions,
} from 'wechatpay-isomorphic'
import { assert, deepEqual, equal, eventually, match, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { sharedEmulator, sharedPlatform } from '../clients.ts'

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

const BILL = `\uFEFF交易时间,商户订单号,商户数据包,订单金额,费率备注\r
\`2026-11-22 10:34:56,\`1217752501201407033233368018,\`one, two,\`1.00,\`\r
\`2026-11-22 10:34:57,\`1217752501201407033233368019,\`a "long"
value, of

lines,\`1.01,\`none
at all\r
总交易单数,应结订单总金额\r
\`2.0,\`2.01\r
`

const ROWS = [
  {
    交易时间: '2026-11-22T10:34:56+08:00',
    商户订单号: '1217752501201407033233368018',
    商户数据包: 'one, two',
    订单金额: 100,
    费率备注: '',
  },
  {
    交易时间: '2026-11-22T10:34:57+08:00',
    商户订单号: '1217752501201407033233368019',
    商户数据包: 'a "long"\nvalue, of\n\nlines',
    订单金额: 101,
    费率备注: 'none\nat all',
  },
]

/** A client to whom every bill is this file. */
async function billClient(
  crypto: Crypto,
  file: () => Response,
  asked: (url: string) => void = () => undefined,
): Promise<Wechatpay> {
  const platform = await sharedPlatform(crypto)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', text.encode(BILL)))
  const hash_value = Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')
  return createWechatpay({
    ...platform.credentials,
    retry: 0,
    fetch: async url => {
      if (url.startsWith(FILE)) return file()
      asked(url)
      return platform.answer(JSON.stringify({ hash_type: 'SHA1', hash_value, download_url: FILE }))
    },
  })
}

const refused = (run: () => Promise<unknown>, reason: DownloadFailure): Promise<void> =>
  rejects(run, error => {
    assert(error instanceof DownloadError, `a DownloadError, got ${error}`)
    equal(error.reason, reason)
  })

/** What the tests make gzip with; the package itself needs only DecompressionStream. */
const withoutGzip = 'it has no CompressionStream to make a gzip with, and no DecompressionStream'
const except = { 'edge-runtime': withoutGzip, 'next-edge': withoutGzip } as const

/** Hides zlib from a host that has Node's modules. @returns what brings it back */
function hideModules(): () => void {
  const { process } = globalThis as { process?: { getBuiltinModule?: unknown } }
  if (process === undefined) return () => undefined
  const kept = process.getBuiltinModule
  process.getBuiltinModule = () => undefined
  return () => void (process.getBuiltinModule = kept)
}

export const bills: readonly Case[] = [
  {
    name: 'bills: a trade bill is compared with own records, whatever fits or is read again',
    async run() {
      const rowOf = (index: number): TradeBillRow => ({
        商户订单号: `A-${index}`,
        交易状态: 'SUCCESS',
        货币种类: 'CNY',
        订单金额: index,
      })
      const indices = Array.from({ length: 3000 }, (_, index) => index)
      const orders = indices.map(index => ({ out_trade_no: `A-${index}`, total: index === 7 ? 8 : index }))
      for (const [maxHeld, readings] of [
        [1000, 2],
        [10_000, 1],
      ] as const) {
        const reconciliation = reconcile(indices.map(rowOf), [...orders].reverse(), { maxHeld })
        for await (const difference of reconciliation) {
          equal(difference.kind, 'amount-differs')
          if (difference.kind === 'amount-differs')
            deepEqual([difference.here.total, difference.there.total], [8, 7])
        }
        const summary = await reconciliation.summary()
        deepEqual([summary.differences, summary.readings], [1, readings])
      }
    },
  },
  {
    name: 'bills: a bill as rows, with its summary apart, a value of several lines and a count with a fraction',
    async run({ crypto }) {
      const wxpay = await billClient(crypto, () => new Response(BILL))
      const bill = wxpay.bills.trade({ bill_date: '2026-11-22', tar_type: undefined })
      const rows = []
      for await (const row of bill) rows.push(row)
      deepEqual(rows, ROWS)
      deepEqual(await bill.summaries(), [{ 总交易单数: 2, 应结订单总金额: 201 }])
      for (const kind of ['fundflow', 'profitSharing'] as const)
        deepEqual(await wxpay.bills[kind]({ bill_date: '2026-11-22', tar_type: undefined }).summaries(), [
          { 总交易单数: 2, 应结订单总金额: 201 },
        ])
    },
  },
  {
    name: 'bills: a zipped bill, whether its host says so and fetch unzips it, or not',
    except,
    async run({ crypto }) {
      const zipped = await zip(text.encode(BILL))
      for (const body of [zipped, text.encode(BILL)])
        for (const headers of [{}, { 'Content-Encoding': 'identity' }]) {
          const wxpay = await billClient(crypto, () => new Response(body, { headers }))
          const rows = []
          for await (const row of wxpay.bills.trade({ bill_date: '2026-11-22' })) rows.push(row)
          deepEqual(rows, ROWS)
        }
    },
  },
  {
    name: 'bills: a bill that does not exist says so, and so does a URL that has expired, or is not there yet',
    async run({ crypto }) {
      const emulator = await sharedEmulator()
      const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
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
      const { wxpay: other, sent } = await fileClient(crypto, () => 'abc')
      for (const download_url of ['', null])
        await refused(async () => other.bills.download({ download_url }), 'not-ready')
      for (const source of [
        {},
        null,
        5,
        { download_url: FILE, hash_value: 'no hex' },
        { download_url: FILE, hash_value: '' },
      ])
        await rejects(
          async () => other.bills.download(source as { download_url: string }),
          error => {
            assert(error instanceof TypeError, `a TypeError, got ${error}`)
            match(error.message, /^download: /)
          },
        )
      equal(sent.length, 0)
      for (const hash_value of [null, undefined])
        equal(await other.bills.download({ download_url: FILE, hash_type: null, hash_value }).text(), 'abc')
    },
  },
  {
    name: 'bills: a download names the key that responses are signed with',
    async run({ crypto }) {
      const { wxpay, sent, platform } = await fileClient(crypto, () => 'abc')
      await wxpay.bills.download(FILE).text()
      equal(new Headers(sent[0]!.init.headers).get('wechatpay-serial'), platform.publicKeyId)
    },
  },
  {
    name: 'bills: the body of any fetch will do, a web stream or what can be iterated; json() and clone() of a file too',
    async run({ crypto }) {
      const { credentials } = await sharedPlatform(crypto)
      /** A Response of another implementation: its methods are nobody else's. */
      const foreign = (body: unknown): Response =>
        ({
          ok: true,
          status: 200,
          statusText: 'OK',
          url: '',
          headers: new Headers({ 'content-type': 'text/plain' }),
          body,
          clone: () => {
            throw new TypeError('Illegal invocation')
          },
          arrayBuffer: async () => text.encode('{"a":1}').buffer,
        }) as unknown as Response
      const bodies: readonly (() => unknown)[] = [
        () => new Blob(['{"a":1}']).stream(),
        async function* pieces() {
          yield text.encode('{"a"')
          yield text.encode(':1}')
        },
        () => 'a body of no known kind',
        () => undefined,
      ]
      for (const body of bodies) {
        const wxpay = createWechatpay({ ...credentials, retry: 0, fetch: async () => foreign(body()) })
        const expected = body() === undefined ? '' : '{"a":1}'
        equal(await wxpay.bills.download(FILE).text(), expected)
        const response = await wxpay.chain('v3/merchant-service/images/ChsyMDAw').get()
        equal(await response.clone().text(), expected)
        equal(await response.text(), expected)
      }
    },
  },
  {
    name: 'bills: a connection that breaks before the first byte is tried again, one that breaks later is not',
    async run({ crypto }) {
      const { credentials } = await sharedPlatform(crypto)
      let attempts = 0
      const broken = (after: string): ReadableStream =>
        new ReadableStream({
          pull: controller => controller.error(new TypeError('terminated')),
          start: controller => {
            if (after !== '') controller.enqueue(text.encode(after))
          },
        })
      const client = (body: () => BodyInit): ReturnType<typeof createWechatpay> =>
        createWechatpay({
          ...credentials,
          retry: { limit: 2, delay: () => 1 },
          fetch: async () => (attempts++, new Response(body())),
        })
      equal(
        await client(() => (attempts < 3 ? broken('') : 'abc'))
          .bills.download(FILE)
          .text(),
        'abc',
      )
      equal(attempts, 3)
      attempts = 0
      await refused(
        () =>
          client(() => broken('ab'))
            .bills.download(FILE)
            .text(),
        'interrupted',
      )
      equal(attempts, 1)
    },
  },
  {
    name: 'bills: a file that stops in the middle, or trickles, is not waited for',
    async run({ crypto }) {
      const { credentials } = await sharedPlatform(crypto)
      const client = (
        pull: (controller: ReadableStreamDefaultController) => Promise<void>,
        options: Partial<WechatpayOptions>,
        cancel: () => void,
      ): ReturnType<typeof createWechatpay> =>
        createWechatpay({
          ...credentials,
          ...options,
          retry: 0,
          fetch: async () =>
            new Response(
              new ReadableStream({
                start: controller => controller.enqueue(text.encode('abc')),
                pull,
                cancel,
              }),
            ),
        })
      let cancelled = 0
      const never = client(
        () => new Promise(() => undefined),
        { timeout: 500 },
        () => cancelled++,
      )
      await rejects(
        () => never.bills.download(FILE).bytes(),
        error => match(String(error), /DownloadError: .* timeout \(500 ms\)/),
      )
      // Chromium makes an error of its own of that of a stream.
      await rejects(async () => (await never.chain('v3/merchant-service/images/ChsyMDAw').get()).text())
      await eventually(() => cancelled, 2)
      const trickle = client(
        async controller => {
          await new Promise(resolve => setTimeout(resolve, 10))
          controller.enqueue(text.encode('a'))
        },
        { totalTimeout: 400 },
        () => cancelled++,
      )
      await rejects(
        () => trickle.bills.download(FILE).bytes(),
        error => match(String(error), /totalTimeout \(400 ms\)/),
      )
      await rejects(
        () => trickle.bills.download(FILE, { totalTimeout: 300 }).bytes(),
        error => match(String(error), /totalTimeout \(300 ms\)/),
      )
      await eventually(() => cancelled, 4)
    },
  },
  {
    name: 'bills: where nothing unzips, bills are asked for plain, and a gzip is refused before anything is sent',
    async run({ crypto }) {
      const kept = globalThis.DecompressionStream
      Reflect.set(globalThis, 'DecompressionStream', function stub() {
        throw new Error('not implemented')
      })
      const restoreModules = hideModules()
      try {
        const asked: string[] = []
        const wxpay = await billClient(
          crypto,
          () => new Response(BILL),
          url => asked.push(url),
        )
        deepEqual(await wxpay.bills.trade({ bill_date: '2026-11-22' }).summaries(), [
          { 总交易单数: 2, 应结订单总金额: 201 },
        ])
        assert(!asked[0]!.includes('GZIP'), asked[0])
        for (const run of [
          () => wxpay.bills.trade({ bill_date: '2026-11-22', tar_type: 'GZIP' }).summaries(),
          async () => wxpay.bills.download(FILE, { gzip: true }),
        ])
          await rejects(run, error => match(String(error), /ConfigurationError: gzip: .*DecompressionStream/))
        equal(asked.length, 1)
      } finally {
        restoreModules()
        Reflect.set(globalThis, 'DecompressionStream', kept)
      }
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
      await eventually(() => cancelled, true)
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

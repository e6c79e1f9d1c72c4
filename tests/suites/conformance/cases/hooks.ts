import {
  ApiError,
  createWechatpay,
  NetworkError,
  type Hooks,
  type WechatpayOptions,
} from 'wechatpay-isomorphic'
import { assert, deepEqual, equal, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { recordingClient } from '../clients.ts'

type Seen = readonly [hook: string, info: Readonly<Record<string, unknown>>]

/** Hooks that note what they are given, times and objects left out. */
function noting(more: Partial<Hooks> = {}): {
  readonly seen: Seen[]
  readonly calls: Set<unknown>
  readonly hooks: Hooks
} {
  const seen: Seen[] = []
  const calls = new Set<unknown>()
  const note =
    (hook: string) =>
    (info: object): void => {
      const { call, duration, error, ...rest } = info as Readonly<Record<string, unknown>>
      calls.add(call)
      if (duration !== undefined) assert(typeof duration === 'number' && duration >= 0)
      seen.push([hook, { ...rest, ...(error !== undefined && { error: (error as Error).name }) }])
    }
  return {
    seen,
    calls,
    hooks: {
      request: note('request'),
      response: note('response'),
      retry: note('retry'),
      error: note('error'),
      ...more,
    },
  }
}

const options = (hooks: Hooks): Partial<WechatpayOptions> => ({
  hooks,
  baseUrl: 'https://a.example',
  standbyUrls: ['https://b.example'],
})

export const hooks: readonly Case[] = [
  {
    name: 'hooks: each attempt, answer and retry is seen, with sizes and without bodies or values',
    async run({ crypto }) {
      const { seen, calls, hooks: all } = noting()
      const { wxpay } = await recordingClient(
        crypto,
        (platform, _, index) => {
          if (index === 0) throw new TypeError('fetch failed')
          return index === 1
            ? platform.answer('{"code":"SYSTEM_ERROR","message":"系统繁忙"}', {}, 503)
            : platform.answer('{"name":"张三"}')
        },
        options(all),
      )
      await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
        out_trade_no: 'o-secret',
        json: { mchid: '1900000001' },
      })
      const about = {
        method: 'POST',
        template: '/v3/pay/transactions/out-trade-no/{out_trade_no}/close',
        scheme: 'https',
        requestBytes: 22,
      }
      deepEqual(seen, [
        ['request', { ...about, host: 'a.example', attempt: 1 }],
        ['retry', { ...about, host: 'b.example', attempt: 2, status: undefined, error: 'TypeError' }],
        ['request', { ...about, host: 'b.example', attempt: 2 }],
        [
          'response',
          {
            ...about,
            host: 'b.example',
            attempt: 2,
            status: 503,
            code: 'SYSTEM_ERROR',
            requestId: '08F78BB5AF0610D302',
            responseBytes: 48,
          },
        ],
        ['retry', { ...about, host: 'b.example', attempt: 3, status: 503 }],
        ['request', { ...about, host: 'b.example', attempt: 3 }],
        [
          'response',
          {
            ...about,
            host: 'b.example',
            attempt: 3,
            status: 200,
            code: undefined,
            requestId: '08F78BB5AF0610D302',
            responseBytes: 17,
          },
        ],
      ])
      equal(calls.size, 1)
      assert(!JSON.stringify(seen).includes('secret/o-'))
    },
  },
  {
    name: 'hooks: a failure is seen once, as the caller gets it; bodies only where they are asked for by name',
    async run({ crypto }) {
      const { seen, hooks: all } = noting({ unsafeIncludeBodies: true })
      const { wxpay } = await recordingClient(
        crypto,
        platform => platform.answer('{"code":"PARAM_ERROR","message":"参数错误"}', {}, 400),
        options(all),
      )
      await rejects(
        () => wxpay.chain('v3/x').post({ json: { a: 1 } }),
        error => assert(error instanceof ApiError),
      )
      const [request, response, error] = seen.map(([, info]) => info)
      equal(request!['requestBody'], '{"a":1}')
      equal(response!['responseBody'], '{"code":"PARAM_ERROR","message":"参数错误"}')
      deepEqual(error, {
        method: 'POST',
        // A path that the catalog does not know may hold values.
        template: '',
        scheme: 'https',
        host: 'a.example',
        attempt: 1,
        requestBytes: 7,
        error: 'ApiError',
        status: 400,
        code: 'PARAM_ERROR',
        requestId: '08F78BB5AF0610D302',
      })
    },
  },
  {
    name: 'hooks: one that throws or rejects changes no call',
    async run({ crypto }) {
      const { warn } = console
      const warnings: unknown[] = []
      console.warn = (...parts: unknown[]) => void warnings.push(parts)
      try {
        const { wxpay } = await recordingClient(crypto, platform => platform.answer('{"n":1}'), {
          hooks: {
            request: () => {
              throw new Error('of a hook')
            },
            response: () => Promise.reject(new Error('of a hook')),
          },
        })
        deepEqual(await wxpay.chain('v3/x').get().json(), { n: 1 })
        await new Promise(resolve => setTimeout(resolve, 0))
        equal(warnings.length, 2)
      } finally {
        console.warn = warn
      }
    },
  },
  {
    name: 'hooks: warnings go to the hook in place of the console',
    async run({ crypto }) {
      const warnings: unknown[] = []
      const { wxpay } = await recordingClient(crypto, platform => platform.answer('{}'), {
        validate: 'strict',
        hooks: { warning: info => warnings.push(info.code) },
      })
      await wxpay.chain('v3/not/in/the/catalog/of/hooks').get()
      deepEqual(warnings, ['unknown-path'])
    },
  },
  {
    name: 'hooks: a host that cannot be reached is tried last for a while, by other calls too',
    async run({ crypto }) {
      const { seen, hooks: all } = noting()
      const { wxpay } = await recordingClient(
        crypto,
        (platform, { url }) => {
          if (url.startsWith('https://a.')) throw new TypeError('fetch failed')
          return platform.answer('{}')
        },
        options(all),
      )
      for (let index = 0; index < 3; index++) await wxpay.chain('v3/x').get()
      deepEqual(
        seen.filter(([hook]) => hook === 'request').map(([, { host }]) => host),
        ['a.example', 'b.example', 'b.example', 'b.example'],
      )
      await rejects(
        () => createWechatpay(wxpayOptions(crypto)).chain('v3/x').get(),
        error => assert(error instanceof NetworkError),
      )
    },
  },
]

/** Nobody can be reached. */
function wxpayOptions(crypto: Crypto): WechatpayOptions {
  return {
    mchid: '1900000001',
    serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
    crypto,
    retry: { limit: 2, delay: () => 1 },
    signer: { sign: async () => new Uint8Array(256) },
    certs: {},
    apiv3Key: '0'.repeat(32),
    fetch: () => Promise.reject(new TypeError('fetch failed')),
  }
}

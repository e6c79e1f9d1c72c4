import { ApiError, NetworkError, TimeoutError } from 'wechatpay-isomorphic'
import { assert, deepEqual, equal, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { recordingClient } from '../clients.ts'

const problem = (status: number, headers: Record<string, string> = {}): Response =>
  new Response('{"code":"SYSTEM_ERROR","message":"系统错误"}', {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  })

/** Written once, however often it is sent: `out_refund_no` decides. */
const REFUND: string = 'v3/refund/domestic/refunds'

export const retries: readonly Case[] = [
  {
    name: 'retries: 429 and 5xx are tried again, each attempt signed afresh',
    async run({ crypto }) {
      for (const status of [429, 500, 502, 503, 504]) {
        const { wxpay, sent, platform } = await recordingClient(crypto, (wechat, _, index) =>
          index < 2 ? problem(status) : wechat.answer('{"ok":true}'),
        )
        deepEqual(
          await wxpay
            .chain(REFUND)
            .post({ json: { out_refund_no: '1' } })
            .json(),
          { ok: true },
        )
        equal(sent.length, 3)
        equal(
          new Set(sent.map(request => request.headers['authorization'])).size,
          3,
          'no Authorization is replayed',
        )
        equal(
          new Set(sent.map(request => /nonce_str="(\w{32})"/.exec(request.headers['authorization']!)![1]))
            .size,
          3,
        )
        for (const request of sent) {
          assert(await platform.verifyRequest(request), 'every attempt is validly signed')
          equal(request.body, '{"out_refund_no":"1"}', 'the same bytes are sent')
        }
      }
    },
  },
  {
    name: 'retries: a write that nothing makes idempotent is sent again only where it cannot have happened',
    async run({ crypto }) {
      const writes: readonly [string, unknown][] = [
        ['v3/not/in/the/catalog', { out_refund_no: '1' }],
        ['v3/brand/partner/card-member/cards', { appid: 'wxd678efh567hg6787' }],
        // Without its number nothing tells the second refund from the first.
        [REFUND, { reason: '退货' }],
      ]
      for (const [path, json] of writes) {
        for (const [status, times] of [
          [429, 2],
          [500, 1],
          [503, 1],
        ] as const) {
          const { wxpay, sent } = await recordingClient(crypto, (platform, _, index) =>
            index === 0 ? problem(status) : platform.answer('{"ok":true}'),
          )
          const outcome = await wxpay
            .chain(path)
            .post({ json })
            .then(
              () => 200,
              (error: unknown) => (error as ApiError).status,
            )
          deepEqual([path, sent.length, outcome], [path, times, times === 2 ? 200 : status])
        }
        const { wxpay, sent } = await recordingClient(crypto, () => {
          throw new TypeError('the connection broke off')
        })
        await rejects(
          () => wxpay.chain(path).post({ json }),
          error => assert(error instanceof NetworkError, 'a NetworkError'),
        )
        equal(sent.length, 1, 'the line broke off: it may have arrived')
        sent.length = 0
        await rejects(
          () => wxpay.chain(path).post({ json, retry: { limit: 1, methods: ['post'] } }),
          error => assert(error instanceof NetworkError, 'a NetworkError'),
        )
        equal(sent.length, 2, 'the caller decides')
      }
    },
  },
  {
    name: 'retries: other 4xx are not tried again',
    async run({ crypto }) {
      for (const status of [400, 401, 403, 404, 409, 413]) {
        const { wxpay, sent } = await recordingClient(crypto, () => problem(status))
        await rejects(
          () => wxpay.chain('v3/refund').post({ json: {} }),
          error => {
            assert(error instanceof ApiError, 'an ApiError')
            equal(error.status, status)
          },
        )
        equal(sent.length, 1)
      }
    },
  },
  {
    name: 'retries: they end, with the last answer as error',
    async run({ crypto }) {
      const { wxpay, sent } = await recordingClient(crypto, () => problem(503))
      await rejects(
        () => wxpay.chain('v3/refund').get(),
        error => assert(error instanceof ApiError && error.status === 503, 'an ApiError of 503'),
      )
      equal(sent.length, 3)
      sent.length = 0
      await rejects(
        () => wxpay.chain('v3/refund').get({ retry: 0 }),
        error => assert(error instanceof ApiError, 'an ApiError'),
      )
      equal(sent.length, 1, 'the caller may forbid them')
    },
  },
  {
    name: 'retries: a Retry-After is respected',
    async run({ crypto }) {
      const { wxpay, sent } = await recordingClient(crypto, (platform, _, index) =>
        index === 0 ? problem(429, { 'Retry-After': '1' }) : platform.answer('{}'),
      )
      const started = Date.now()
      await wxpay.chain('v3/x').get()
      equal(sent.length, 2)
      assert(Date.now() - started >= 900, 'not before a second has passed')
    },
  },
  {
    name: 'retries: a failed connection moves on to the standby host, signed afresh',
    async run({ crypto }) {
      const { wxpay, sent, platform } = await recordingClient(crypto, (wechat, request) => {
        if (request.url.startsWith('https://api.mch')) throw new Error('connect ECONNREFUSED')
        return wechat.answer('{"ok":true}')
      })
      deepEqual(
        await wxpay
          .chain(REFUND)
          .post({ json: { out_refund_no: '1' } })
          .json(),
        { ok: true },
      )
      deepEqual(
        sent.map(request => new URL(request.url).host),
        ['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com'],
      )
      assert(await platform.verifyRequest(sent[1]!), 'validly signed')
      assert(sent[0]!.headers['authorization'] !== sent[1]!.headers['authorization'], 'signed afresh')
    },
  },
  {
    name: 'retries: no host can be reached: NetworkError, with its cause',
    async run({ crypto }) {
      const cause = new Error('connect ECONNREFUSED')
      const { wxpay, sent } = await recordingClient(
        crypto,
        () => {
          throw cause
        },
        { baseUrl: 'https://a.example', standbyUrls: ['https://b.example'] },
      )
      await rejects(
        () => wxpay.chain('v3/x').get(),
        error => {
          assert(error instanceof NetworkError, `a NetworkError, got ${error}`)
          equal(error.cause, cause)
        },
      )
      deepEqual(
        sent.map(request => new URL(request.url).host),
        ['a.example', 'b.example', 'a.example'],
      )
    },
  },
  {
    name: 'retries: a response does not move on to another host',
    async run({ crypto }) {
      const { wxpay, sent } = await recordingClient(crypto, (platform, _, index) =>
        index === 0 ? problem(500) : platform.answer('{}'),
      )
      await wxpay.chain('v3/x').get()
      deepEqual(
        sent.map(request => new URL(request.url).host),
        ['api.mch.weixin.qq.com', 'api.mch.weixin.qq.com'],
      )
    },
  },
  {
    name: 'retries: a time-out is a TimeoutError, an abort is the caller’s own reason',
    async run({ crypto }) {
      const never = (): Promise<Response> => new Promise(() => undefined)
      const { wxpay } = await recordingClient(crypto, never, { timeout: 30 })
      await rejects(
        () => wxpay.chain('v3/x').get(),
        error => assert(error instanceof TimeoutError, 'a TimeoutError'),
      )
      const reason = new Error('the user left')
      const { wxpay: other, sent } = await recordingClient(crypto)
      await rejects(
        () => other.chain('v3/x').get({ signal: AbortSignal.abort(reason) }),
        error => equal(error, reason),
      )
      equal(sent.length, 0, 'nothing is sent after an abort')
    },
  },
  {
    name: 'retries: ky’s hooks may change what goes out, and that is what is signed',
    async run({ crypto }) {
      const { wxpay, sent, platform } = await recordingClient(crypto)
      await wxpay.chain('v3/x').post({
        json: { a: 1 },
        hooks: {
          beforeRequest: [
            ({ request }) =>
              new Request(request, {
                body: '{"a":2}',
                headers: { ...Object.fromEntries(request.headers), 'x-trace': 't' },
              }),
          ],
        },
      })
      equal(sent[0]!.body, '{"a":2}')
      equal(sent[0]!.headers['x-trace'], 't')
      assert(await platform.verifyRequest(sent[0]!), 'the signature covers the new body')
    },
  },
  {
    name: 'retries: ky’s searchParams are sent and signed',
    async run({ crypto }) {
      const { wxpay, sent, platform } = await recordingClient(crypto)
      await wxpay.chain('v3/x').get({ searchParams: { b: '中' }, query: { a: 1 } })
      equal(new URL(sent[0]!.url).search, '?a=1&b=%E4%B8%AD')
      assert(await platform.verifyRequest(sent[0]!), 'the signature covers them')
    },
  },
]

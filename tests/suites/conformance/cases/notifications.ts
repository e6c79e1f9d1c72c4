import {
  createWechatpay,
  SignatureError,
  type DecryptionError,
  type SignatureFailure,
} from 'wechatpay-isomorphic'
import {
  createNotifications,
  fastifyPlugin,
  honoHandler,
  koaMiddleware,
  lambdaHandler,
  memoryReplayStore,
  nodeListener,
  type FastifyLike,
  type NodeRequest,
  type NodeResponse,
  type ReplayStore,
} from 'wechatpay-isomorphic/notification'
import type { NotificationFault } from 'wechatpay-isomorphic/emulator'
import { assert, deepEqual, equal, match, rejects } from '../assert.ts'
import { deliveriesAtOnce } from '../at-once.ts'
import type { Case } from '../harness.ts'
import { sharedEmulator } from '../clients.ts'

const REASONS: Readonly<Record<NotificationFault, SignatureFailure>> = {
  stale: 'timestamp',
  tampered: 'mismatch',
  probe: 'probe',
  'unknown-serial': 'unknown-serial',
}

const url = 'https://merchant.example/notify'

const isDecryptionError = (error: unknown): error is DecryptionError =>
  error instanceof Error && error.name === 'DecryptionError'

export const notifications: readonly Case[] = [
  {
    name: 'notifications: parse verifies, decrypts and types a Request, and { headers, body } in every form',
    async run() {
      const emulator = await sharedEmulator()
      const {
        notifications: { parse },
      } = createWechatpay(emulator.credentials)
      const sent = await emulator.notify('TRANSACTION.SUCCESS', {
        id: 'EV-1',
        resource: { out_trade_no: '张三-1' },
      })
      const event = await parse(sent.request())
      equal(event.id, 'EV-1')
      assert(event.event_type === 'TRANSACTION.SUCCESS')
      equal(event.resource.out_trade_no, '张三-1')
      equal(event.original_event_type, undefined)
      const bytes = new TextEncoder().encode(sent.body)
      const lowered = Object.fromEntries(
        Object.entries(sent.headers).map(([name, value]) => [name.toLowerCase(), [value]]),
      )
      for (const raw of [
        { headers: sent.headers, body: sent.body },
        { headers: lowered, body: bytes },
        { headers: Object.entries(sent.headers), body: bytes.buffer },
      ]) {
        deepEqual(await parse(raw), event)
      }
      deepEqual(await createNotifications(emulator.credentials).parse(sent.request()), event)
      const pieces = async function* (): AsyncGenerator<Uint8Array> {
        yield bytes.subarray(0, 7)
        yield bytes.subarray(7)
      }
      for (const body of [new Blob([bytes]), new Blob([bytes]).stream(), pieces()])
        deepEqual(await parse({ headers: sent.headers, body }), event)
      await rejects(
        () => parse({ headers: sent.headers, body: undefined as never }),
        error => {
          assert(error instanceof TypeError)
          match(error.message, /^body is missing.*rawBody: true.*express\.raw.*bodyParser: false/)
        },
      )
      await rejects(
        () => parse({ headers: sent.headers, body: JSON.parse(sent.body) }),
        error => {
          assert(error instanceof TypeError)
          match(error.message, /before any JSON middleware/)
        },
      )
    },
  },
  {
    name: 'notifications: a certificate signs as well as the public key, and every fault is told apart',
    async run() {
      const emulator = await sharedEmulator()
      const {
        notifications: { parse },
      } = createWechatpay(emulator.credentials)
      equal(
        (await parse((await emulator.notify('REFUND.SUCCESS', { signedWith: 'certificate' })).request()))
          .event_type,
        'REFUND.SUCCESS',
      )
      for (const [fault, reason] of Object.entries(REASONS)) {
        const sent = await emulator.notify('REFUND.SUCCESS', { fault: fault as NotificationFault })
        await rejects(
          () => parse(sent.request()),
          error => {
            assert(error instanceof SignatureError, `a SignatureError for ${fault}, got ${error}`)
            equal(error.reason, reason)
          },
        )
      }
      const other = createNotifications({ ...emulator.credentials, apiv3Key: '0'.repeat(32) })
      const sent = await emulator.notify('REFUND.SUCCESS')
      await rejects(
        () => other.parse(sent.request()),
        error => {
          // By its name: the entry may be another bundle, with classes of its own.
          assert(isDecryptionError(error))
          equal(error.field, 'resource')
        },
      )
    },
  },
  {
    name: 'notifications: an unknown type still parses; an older spelling means its event',
    async run() {
      const emulator = await sharedEmulator()
      const {
        notifications: { parse },
      } = createWechatpay(emulator.credentials)
      const unknown = await parse(
        (await emulator.notify('NEW.THING', { resource: { a: [1, '二'] } })).request(),
      )
      equal(String(unknown.event_type), 'NEW.THING')
      deepEqual(unknown.resource, { a: [1, '二'] })
      const older = await parse(
        (await emulator.notify('EVENT_TYPE_BUSICOUPON_SEND', { resource: { coupon_code: '1' } })).request(),
      )
      equal(older.event_type, 'COUPON.SEND')
      equal(older.original_event_type, 'EVENT_TYPE_BUSICOUPON_SEND')
    },
  },
  {
    name: 'notifications: what is encrypted once more inside a resource is plain text, and what is not stays',
    async run() {
      const emulator = await sharedEmulator()
      const {
        notifications: { parse },
      } = createWechatpay(emulator.credentials)
      const sent = await emulator.notify('MEMBERCARDSP.USER_CARD.CREATE', {
        resource: { phone_number: '13800000000', user_card_code: '478515832665' },
      })
      const event = await parse(sent.request())
      assert(event.event_type === 'MEMBERCARDSP.USER_CARD.CREATE')
      equal(event.resource.phone_number, '13800000000')
      equal(event.resource.user_card_code, '478515832665')
      // Without the merchant's private key it cannot be read, and that is said.
      const { certs, apiv3Key } = emulator.credentials
      await rejects(
        () => createNotifications({ certs, apiv3Key }).parse(sent.request()),
        error => {
          assert(isDecryptionError(error))
          equal(error.field, 'resource.phone_number')
        },
      )
    },
  },
  {
    name: 'notifications: the handler answers by itself, and the callback runs for what is genuine alone',
    async run() {
      const emulator = await sharedEmulator()
      const wxpay = createWechatpay(emulator.credentials)
      const seen: string[] = []
      const errors: unknown[] = []
      const handler = wxpay.notifications.handler(
        event => {
          seen.push(event.id)
          if (event.id === 'throws') throw new Error('secret of the inside')
        },
        { probeStatus: 499, maxBodyBytes: 4096, onError: error => errors.push(error), replayStore: false },
      )
      const status = async (request: Request): Promise<number> => {
        const response = await handler(request)
        const body = await response.text()
        if (response.status === 204) equal(body, '')
        else equal(JSON.parse(body).code, 'FAIL')
        assert(!body.includes('secret'))
        return response.status
      }
      equal(await status((await emulator.notify('TRANSACTION.SUCCESS', { id: 'fine' })).request()), 204)
      equal(await status((await emulator.notify('TRANSACTION.SUCCESS', { id: 'throws' })).request()), 500)
      equal(
        await status((await emulator.notify('TRANSACTION.SUCCESS', { fault: 'tampered' })).request()),
        401,
      )
      equal(await status((await emulator.notify('TRANSACTION.SUCCESS', { fault: 'probe' })).request()), 499)
      const { headers, body } = await emulator.notify('TRANSACTION.SUCCESS', { id: 'untyped' })
      for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])
        equal(await status(new Request(url, { method })), 405)
      equal((await handler(new Request(url, { method: 'HEAD' }))).status, 405)
      equal(await status(new Request(url, { method: 'POST', headers, body: body + ' '.repeat(4096) })), 413)
      equal(await status(new Request(url, { method: 'POST' })), 401)
      // Each of these is told, and a content type decides nothing.
      equal(errors.length, 11)
      for (const type of ['text/xml', 'text/plain', 'application/octet-stream', undefined]) {
        const sent = new Headers(headers)
        sent.delete('Content-Type')
        if (type !== undefined) sent.set('Content-Type', type)
        const bytes = new TextEncoder().encode(body)
        equal(await status(new Request(url, { method: 'POST', headers: sent, body: bytes })), 204)
      }
      deepEqual(seen, ['fine', 'throws', 'untyped', 'untyped', 'untyped', 'untyped'])
      equal(errors.length, 11)
    },
  },
  {
    name: 'notifications: lambdaHandler takes the events of functions, as text, in Base64 and as bytes',
    async run() {
      const emulator = await sharedEmulator()
      const { notifications: opened } = createWechatpay(emulator.credentials)
      const seen: string[] = []
      const handle = lambdaHandler(
        opened.handler(({ id }) => void seen.push(id), { replayStore: false, onError: () => undefined }),
      )
      const { headers, body } = await emulator.notify('TRANSACTION.SUCCESS', { id: 'EV-1' })
      const bytes = new TextEncoder().encode(body)
      const isBase64 = { body: btoa(String.fromCharCode(...bytes)), isBase64Encoded: true }
      const byUrl = { headers, requestContext: { http: { method: 'POST' } } }
      for (const event of [
        { httpMethod: 'POST', headers, body },
        { httpMethod: 'POST', headers, ...isBase64 },
        { ...byUrl, body, isBase64Encoded: false },
        new TextEncoder().encode(JSON.stringify({ ...byUrl, ...isBase64 })),
      ])
        deepEqual(await handle(event), { statusCode: 204, headers: {}, body: '', isBase64Encoded: false })
      equal(seen.length, 4)
      equal((await handle({ httpMethod: 'POST', headers, body: `${body} ` })).statusCode, 401)
      equal((await handle({ httpMethod: 'GET', headers: {}, body: null })).statusCode, 405)
      await rejects(
        () => handle({ body: 'of a timer' }),
        error => error instanceof TypeError,
      )
    },
  },
  {
    name: 'notifications: adapters answer every method and shape, and reject nothing',
    except: {
      firefox: 'Firefox takes no stream as the body of a Request; the adapters are for servers',
    },
    async run() {
      const emulator = await sharedEmulator()
      const wxpay = createWechatpay(emulator.credentials)
      const errors: unknown[] = []
      const handler = wxpay.notifications.handler(() => undefined, {
        replayStore: false,
        onError: error => errors.push(error),
      })
      const sent = await emulator.notify('TRANSACTION.SUCCESS')
      const genuine = { method: 'POST', headers: sent.headers, chunks: [sent.body] }
      const parsed = { ...genuine, readableEnded: true, body: JSON.parse(sent.body) as unknown }
      const odd = { ':path': '/', 'x y': 'a', '\u0100': 'b', 'wechatpay-nonce': 'n\n', a: undefined }
      const requests: readonly (readonly [Incoming, number])[] = [
        [genuine, 204],
        [{ ...genuine, body: { parsed: 'and left unread' }, readableEnded: false }, 204],
        [{ ...genuine, rawBody: sent.body, readableEnded: true, body: {} }, 204],
        [{ ...genuine, chunks: [...sent.body] }, 204],
        [parsed, 500],
        [{ method: 'POST', headers: odd, chunks: ['{}'] }, 401],
        [{ method: 'POST', headers: {}, chunks: [] }, 401],
        [{ method: 'POST', headers: sent.headers, chunks: [new Error('aborted')] }, 400],
        ...['TRACE', 'CONNECT', 'TRACK', 'GET', 'HEAD', '', 'pOsT'].map(
          method => [{ ...genuine, method }, 405] as const,
        ),
        [{ headers: {}, chunks: [] }, 405],
      ]
      for (const [request, status] of requests) {
        errors.length = 0
        const answered: number[] = []
        const response: NodeResponse = {
          statusCode: 200,
          setHeader: () => undefined,
          end() {
            answered.push(this.statusCode)
          },
        }
        await nodeListener(handler)(incoming(request), response)
        const context = {
          req: incoming(request),
          request: incoming(request),
          status: 404,
          body: undefined,
          set: () => undefined,
        }
        await koaMiddleware(handler)(context)
        answered.push(context.status)
        // Fastify hands nothing else than its POSTs to the plugin.
        const codes: number[] = []
        const reply = {
          code: (code: number) => codes.push(code),
          header: () => undefined,
          send: () => undefined,
        }
        let route: Parameters<FastifyLike['post']>[1] | undefined
        await fastifyPlugin(
          handler,
          '/notify',
        )({
          addHook: () => undefined,
          removeAllContentTypeParsers: () => undefined,
          addContentTypeParser: () => undefined,
          post: (_, given) => (route = given),
        })
        await route!({ raw: incoming(request) }, reply)
        deepEqual([...answered, ...codes], [status, status, status], `${request.method} ${status}`)
        equal(errors.length, status === 204 ? 0 : 3)
      }
      const hono = {
        req: { raw: sent.request() },
        env: undefined,
        get executionCtx(): never {
          throw new Error('this host has none')
        },
      }
      equal((await honoHandler(handler)(hono)).status, 204)
      // Given straight to Express, it ends the response, and says what to do.
      errors.length = 0
      const response = { statusCode: 200, isEnded: false, end: () => void (response.isEnded = true) }
      const mounted = handler as unknown as (request: unknown, response: unknown) => Promise<Response>
      equal((await mounted(incoming(genuine), response)).status, 500)
      deepEqual([response.statusCode, response.isEnded], [500, true])
      match(String(errors[0]), /nodeListener\(handler\)/)
    },
  },
  {
    name: 'notifications: why a signature does not match is said as far as it can be told',
    async run() {
      const emulator = await sharedEmulator()
      const { parse } = createNotifications(emulator.credentials)
      const { headers, body } = await emulator.notify('TRANSACTION.SUCCESS', { resource: { attach: '张三' } })
      const bytes = new TextEncoder().encode(body)
      const latin1 = Array.from(bytes, byte => String.fromCharCode(byte)).join('')
      for (const [changed, reason] of [
        [JSON.stringify(JSON.parse(body), undefined, 2), /serialised again/],
        [btoa(latin1), /isBase64Encoded/],
        [latin1.replace('"id"', '"id\u00c3\u00a9"'), /read as latin1/],
        [body.replace('"id"', '"ID"'), /the key is right, and these are not the bytes as they came/],
      ] as const)
        await rejects(
          () => parse({ headers, body: changed }),
          error => {
            assert(error instanceof Error && error.name === 'SignatureError')
            match(error.message, reason)
          },
        )
      // Another public key under the right id.
      const { publicKey } = (await crypto.subtle.generateKey(
        {
          name: 'RSASSA-PKCS1-v1_5',
          hash: 'SHA-256',
          modulusLength: 2048,
          publicExponent: Uint8Array.of(1, 0, 1),
        },
        true,
        ['sign', 'verify'],
      )) as CryptoKeyPair
      const wrong = await crypto.subtle.exportKey('jwk', publicKey)
      const serial = String((headers as Readonly<Record<string, string>>)['Wechatpay-Serial'])
      await rejects(
        () =>
          createNotifications({ ...emulator.credentials, certs: { [serial]: wrong } }).parse({
            headers,
            body,
          }),
        error => {
          assert(error instanceof Error)
          match(error.message, /another key made it than the one configured as/)
        },
      )
    },
  },
  {
    name: 'notifications: a handler without options is safe, and one that cannot work is not made',
    async run() {
      const emulator = await sharedEmulator()
      const wxpay = createWechatpay(emulator.credentials)
      let runs = 0
      const { held, deliver } = deliveriesAtOnce()
      const handler = wxpay.notifications.handler(async () => {
        runs++
        await held()
      })
      deepEqual(await deliver(await emulator.notify('TRANSACTION.SUCCESS'), handler, 2), [204, 503])
      equal(runs, 1)
      const { apiv3Key: _, ...withoutKey } = emulator.credentials
      for (const make of [
        () => createWechatpay(withoutKey).notifications.handler(() => undefined),
        () => createNotifications(withoutKey as never),
        () => wxpay.notifications.handler(undefined as never),
        () => wxpay.notifications.handler(() => undefined, { replyStore: false } as never),
        () => nodeListener(undefined as never),
      ])
        await rejects(make, error => {
          assert(error instanceof Error)
          equal(error.name, 'ConfigurationError')
        })
    },
  },
  {
    name: 'notifications: a replay store is believed only what it plainly says, and within its time',
    async run() {
      const emulator = await sharedEmulator()
      const wxpay = createWechatpay(emulator.credentials)
      const never = (): Promise<never> => new Promise(() => undefined)
      const throws = (): never => {
        throw new Error('down')
      }
      const claimed = { state: 'claimed', complete: async () => undefined, release: async () => undefined }
      for (const [claim, status, isRun] of [
        [async () => true, 500, false],
        [async () => 1, 500, false],
        [async () => 'claimed', 500, false],
        [async () => ({ state: 'CLAIMED' }), 500, false],
        [async () => ({ state: ['done'] }), 500, false],
        [throws, 500, false],
        [never, 500, false],
        [async () => ({ state: 'running' }), 503, false],
        [async () => ({ state: 'done' }), 204, false],
        [async () => claimed, 204, true],
        [async () => ({ ...claimed, complete: never }), 204, true],
        [async () => ({ ...claimed, complete: throws }), 204, true],
      ] as const) {
        let wasRun = false
        const errors: unknown[] = []
        const handler = wxpay.notifications.handler(() => void (wasRun = true), {
          replayStore: { claim } as unknown as ReplayStore,
          storeTimeout: 30,
          onError: error => errors.push(error),
        })
        equal((await handler((await emulator.notify('TRANSACTION.SUCCESS')).request())).status, status)
        equal(wasRun, isRun)
        if (status === 500) equal(errors.length, 1)
      }
    },
  },
  {
    name: 'notifications: with a replay store, of many deliveries at once one runs the callback',
    async run() {
      const emulator = await sharedEmulator()
      const wxpay = createWechatpay(emulator.credentials)
      let runs = 0
      const { held, deliver } = deliveriesAtOnce()
      const handler = wxpay.notifications.handler(
        async () => {
          runs++
          await held()
          if (runs === 1) throw new Error('at first')
        },
        { replayStore: memoryReplayStore(), onError: () => undefined },
      )
      const sent = await emulator.notify('TRANSACTION.SUCCESS')
      deepEqual(await deliver(sent, handler, 3), [500, 503, 503])
      deepEqual(await deliver(sent, handler, 3), [204, 503, 503])
      deepEqual(await deliver(sent, handler, 2), [204, 204])
      equal(runs, 2)
    },
  },
  {
    name: 'notifications: past the deadline the response is 503, or 204 by an option that says so',
    async run() {
      const emulator = await sharedEmulator()
      const wxpay = createWechatpay(emulator.credentials)
      for (const [acknowledgeBeforeHandled, status] of [
        [undefined, 503],
        [true, 204],
      ] as const) {
        const waiting: Promise<unknown>[] = []
        const failures: { error: unknown; acknowledged: boolean }[] = []
        const slow = wxpay.notifications.handler(
          async () => {
            await new Promise(resolve => setTimeout(resolve, 50))
            throw new Error('late')
          },
          {
            deadline: 1,
            acknowledgeBeforeHandled,
            onError: (error, { acknowledged }) => failures.push({ error, acknowledged }),
          },
        )
        const answer = await slow(
          (await emulator.notify('TRANSACTION.SUCCESS')).request(),
          {},
          { waitUntil: (promise: Promise<unknown>) => waiting.push(promise) },
        )
        equal(answer.status, status)
        equal(waiting.length, 1)
        await waiting[0]
        equal(failures.length, 1)
        equal(failures[0]!.acknowledged, acknowledgeBeforeHandled === true)
      }
    },
  },
]

/** What a server of Node's would hand over. An Error among the chunks is where the sender goes away. */
interface Incoming extends Omit<NodeRequest, typeof Symbol.asyncIterator> {
  readonly chunks: readonly (string | Error)[]
}

function incoming({ chunks, ...request }: Incoming): NodeRequest {
  return {
    ...request,
    async *[Symbol.asyncIterator]() {
      for (const chunk of chunks) {
        if (chunk instanceof Error) throw chunk
        yield new TextEncoder().encode(chunk)
      }
    },
  }
}

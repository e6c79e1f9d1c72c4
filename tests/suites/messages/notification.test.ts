import { expect, test } from 'vitest'
import { createEmulator } from '../../../src/emulator.ts'
import { createWechatpay } from '../../../src/index.ts'
import {
  compareAndSetReplayStore,
  createNotifications,
  fastifyPlugin,
  honoHandler,
  koaMiddleware,
  lambdaHandler,
  memoryReplayStore,
  nodeListener,
  redisReplayStore,
  runOnce,
  type HandlerOptions,
  type NotificationOptions,
  type ReplayStore,
} from '../../../src/notification.ts'

const emulator = await createEmulator()
const { credentials } = emulator
const notifications = createNotifications(credentials)
const genuine = await emulator.notify('TRANSACTION.SUCCESS')
const { headers, body } = genuine
const { apiv3Key: _key, ...withoutKey } = credentials

const handler = (options: unknown) => () => notifications.handler(() => undefined, options as HandlerOptions)
const parse = (input: unknown) => () => notifications.parse(input as Request)
const create = (options: Partial<Record<keyof NotificationOptions, unknown>>) => () =>
  createNotifications({ ...credentials, ...options } as NotificationOptions)
const parseBody = (changed: string) => parse({ headers, body: changed })

/** What a handler tells of a request that it does not take. */
const told = (request: unknown) => async () => {
  let caught: unknown
  const handle = notifications.handler(() => undefined, { onError: error => void (caught = error) })
  await handle(request as Request)
  throw caught
}
const claiming = (claim: unknown) => () =>
  runOnce({ claim: async () => claim } as unknown as ReplayStore, '1', {}, async () => undefined)
const stored = (found: unknown, written: unknown) => () =>
  compareAndSetReplayStore({ get: async () => found as never, set: async () => written as never }).claim(
    '1',
    1,
  )
const CLAIM =
  "replayStore: claim() has to give { state: 'claimed', complete, release }, { state: 'running' } or { state: 'done' }, got "
const serial = JSON.stringify(genuine.headers['Wechatpay-Serial'])

/** Every text of this part of the package, so that a reader sees them together. */
const MESSAGES: readonly (readonly [text: string, thrower: () => unknown])[] = [
  [
    'apiv3Key: is needed to decrypt notifications: the 32 characters that were set in the merchant console (账户中心 → API安全)',
    () => createWechatpay(withoutKey).notifications.handler(() => undefined),
  ],
  ['callback: expected a function that takes a notification', () => notifications.handler('x' as never)],
  ['options: expected an object of options, as in { replayStore, onError }', handler(1)],
  [
    'replyStore: is not an option of a notification handler: there are replayStore, storeTimeout, ' +
      'acknowledgeBeforeHandled, claimTtl, doneTtl, maxBodyBytes, probeStatus, deadline, waitUntil, onError',
    handler({ replyStore: 1 }),
  ],
  [
    'replayStore: expected a store with claim(id, ttl), like memoryReplayStore(), or false for none',
    handler({ replayStore: {} }),
  ],
  ['claimTtl: expected a number of milliseconds above 0', handler({ claimTtl: 0 })],
  ['doneTtl: expected a number of milliseconds above 0', handler({ doneTtl: -1 })],
  ['storeTimeout: expected a number of milliseconds above 0', handler({ storeTimeout: '5' })],
  ['maxBodyBytes: expected a number of bytes above 0', handler({ maxBodyBytes: 0 })],
  ['deadline: expected a number of milliseconds from 0 to 2147483647', handler({ deadline: -1 })],
  [
    'storeTimeout: expected a number of milliseconds from 0 to 2147483647',
    handler({ storeTimeout: 2 ** 31 }),
  ],
  [
    'probeStatus: expected a status from 400 to 599: a probe must not be acknowledged',
    handler({ probeStatus: 200 }),
  ],
  ['waitUntil: expected a function', handler({ waitUntil: 1 })],
  ['onError: expected a function', handler({ onError: 1 })],
  ['acknowledgeBeforeHandled: expected true or false', handler({ acknowledgeBeforeHandled: 1 })],
  [
    'max: expected a whole number above 0: how many notifications are remembered',
    () => memoryReplayStore({ max: 0 }),
  ],
  [
    'client: expected a client of redis (with sendCommand) or ioredis (with call)',
    () => redisReplayStore({} as never),
  ],
  ['a notification is a fetch Request or { headers, body }, got null', parse(null)],
  ['headers has to be Headers, or an object of names and values, got undefined', parse({ body })],
  [
    'body is missing, and has to be the raw body as it came: in NestJS create the app with { rawBody: true } ' +
      "and give request.rawBody; with Express mount express.raw({ type: '*/*' }) on this route and give " +
      'request.body; in a Next.js page route export config = { api: { bodyParser: false } } and give the ' +
      'request; with Koa mount koaMiddleware(handler), with Fastify fastifyPlugin(handler, path), before any body parser',
    parse({ headers }),
  ],
  [
    'body has to be a string, bytes, a Blob or a stream: the body has been parsed already, and its signature ' +
      'covers the raw bytes: mount this route before any JSON middleware (with Express before express.json(), ' +
      "or with express.raw({ type: '*/*' }) on this route), and give the raw body",
    parse({ headers, body: JSON.parse(body) as unknown }),
  ],
  ['header Wechatpay-Timestamp is missing: not signed by WeChat Pay', parse({ headers: {}, body })],
  [
    'the signature does not match the body: the JSON was serialised again, with white space that WeChat Pay does not send: give the raw body',
    parseBody(JSON.stringify(JSON.parse(body), undefined, 2)),
  ],
  [
    'the signature does not match the body: it is base64: decode the body of a gateway’s event first, where isBase64Encoded is true',
    parseBody(Buffer.from(body).toString('base64')),
  ],
  [
    'the signature does not match the body: its text was read as latin1 and is UTF-8: give the raw bytes, or text that was read as UTF-8',
    parseBody(Buffer.from(body).toString('latin1')),
  ],
  [
    'the signature does not match the body: the key is right, and these are not the bytes as they came (a middleware parsed and serialised them again): give the raw body',
    parseBody(body.replace('"id"', '"ID"')),
  ],
  [
    `the signature does not match the body: another key made it than the one configured as ${serial}: it is forged, or compare the key configured as ${serial} with the merchant console`,
    parse({ headers: { ...headers, 'Wechatpay-Signature': Buffer.alloc(256).toString('base64') }, body }),
  ],
  [
    'the signature does not match the body: Wechatpay-Signature is not base64: it is forged, or was changed on its way',
    parse({ headers: { ...headers, 'Wechatpay-Signature': 'a, b' }, body }),
  ],
  ['a notification is a POST, got a GET', told(new Request('https://merchant.example/'))],
  [
    'this is a fetch handler, which takes a Request: wrap it, as in ' +
      "app.post('/notify', nodeListener(handler)) for Express and Node’s http, or with koaMiddleware, " +
      'fastifyPlugin, honoHandler or lambdaHandler of wechatpay-isomorphic/notification',
    told({ headers: {} }),
  ],
  [
    'body: is larger than 1048576 bytes',
    told(new Request('https://merchant.example/', { method: 'POST', body: 'x'.repeat(1_048_577) })),
  ],
  ...Object.entries({ nodeListener, koaMiddleware, fastifyPlugin, honoHandler, lambdaHandler }).map(
    ([name, adapter]) =>
      [
        `handler: ${name}() takes what notifications.handler(callback) gives, got undefined`,
        () => adapter(undefined as never, '/notify'),
      ] as const,
  ),
  [
    'lambdaHandler() takes the event of an HTTP request, and neither httpMethod nor requestContext.http.method ' +
      'names its method: call the function by its URL or by a gateway',
    () => lambdaHandler(notifications.handler(() => undefined))({}),
  ],
  [`${CLAIM}true`, claiming(true)],
  [`${CLAIM}undefined`, claiming(undefined)],
  [`${CLAIM}a string`, claiming('claimed')],
  [`${CLAIM}an object with another state`, claiming({ state: 'CLAIMED' })],
  [`${CLAIM}a claim without complete or release`, claiming({ state: 'claimed' })],
  [
    'replayStore: claim() has not answered within 5 ms: look at its connection',
    () =>
      runOnce({ claim: () => new Promise(() => undefined) }, '1', { storeTimeout: 5 }, async () => undefined),
  ],
  [
    'replayStore: set() has to give true where it has written and false where it has not, got object',
    stored(undefined, { affectedRows: 0 }),
  ],
  [
    'replayStore: get() has to give { value, version } with value as it was set, or undefined',
    stored('{}', true),
  ],
  [
    'replayStore: the Redis client gave neither OK nor null for SET … NX: give a client that is connected and in no transaction',
    () => redisReplayStore({ call: async () => 'QUEUED' }).claim('1', 1),
  ],
  [
    '1 notifications are being handled at once, and memoryReplayStore({ max }) remembers no more: ' +
      'look for callbacks that never end, or give a larger max',
    async () => {
      const store = memoryReplayStore({ max: 1 })
      await store.claim('1', 60_000)
      await store.claim('2', 60_000)
    },
  ],
  ['options: expected an object with certs and apiv3Key', () => createNotifications(undefined as never)],
  ['clockTolerance: expected a number of seconds, 0 or more', create({ clockTolerance: -1 })],
]

test.each(MESSAGES)('%s', async (text, thrower) => {
  const error: unknown = await (async () => thrower())().catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Error)
  expect((error as Error).message).toBe(text)
  expect(text).not.toContain(credentials.apiv3Key)
})

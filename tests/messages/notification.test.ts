import { expect, test } from 'vitest'
import { createEmulator } from '../../src/emulator.ts'
import { createWechatpay } from '../../src/index.ts'
import {
  createNotifications,
  memoryReplayStore,
  redisReplayStore,
  type HandlerOptions,
} from '../../src/notification.ts'

const emulator = await createEmulator()
const { credentials } = emulator
const notifications = createNotifications(credentials)
const genuine = await emulator.notify('TRANSACTION.SUCCESS')
const { headers, body } = genuine
const { apiv3Key: _key, ...withoutKey } = credentials

const handler = (options: unknown) => () => notifications.handler(() => undefined, options as HandlerOptions)
const parse = (input: unknown) => () => notifications.parse(input as Request)

/** Every text of this part of the package, so that a reader sees them together. */
const MESSAGES: readonly (readonly [text: string, thrower: () => unknown])[] = [
  [
    'apiv3Key: is needed to decrypt notifications: the 32 characters that were set in the merchant console (账户中心 → API安全)',
    () => createWechatpay(withoutKey).notifications.handler(() => undefined),
  ],
  ['callback: expected a function that takes a notification', () => notifications.handler('x' as never)],
  ['options: expected an object', handler(1)],
  ['replyStore: is not an option of a notification handler', handler({ replyStore: 1 })],
  [
    'replayStore: expected a store with claim(id, ttl), like memoryReplayStore(), or false for none',
    handler({ replayStore: {} }),
  ],
  ['claimTtl: expected a number above 0', handler({ claimTtl: 0 })],
  ['doneTtl: expected a number above 0', handler({ doneTtl: -1 })],
  ['storeTimeout: expected a number above 0', handler({ storeTimeout: '5' })],
  ['maxBodyBytes: expected a number above 0', handler({ maxBodyBytes: 0 })],
  ['deadline: expected a number of milliseconds from 0 to 2147483647', handler({ deadline: -1 })],
  [
    'probeStatus: expected a status from 400 to 599: a probe must not be acknowledged',
    handler({ probeStatus: 200 }),
  ],
  ['waitUntil: expected a function', handler({ waitUntil: 1 })],
  ['onError: expected a function', handler({ onError: 1 })],
  ['acknowledgeBeforeHandled: expected true or false', handler({ acknowledgeBeforeHandled: 1 })],
  ['max: expected a whole number above 0', () => memoryReplayStore({ max: 0 })],
  [
    'client: expected a client of redis (with sendCommand) or ioredis (with call)',
    () => redisReplayStore({} as never),
  ],
  ['a notification is a fetch Request or { headers, body }, got null', parse(null)],
  ['headers has to be Headers, or an object of names and values, got undefined', parse({ body })],
  [
    'body is missing, and has to be the raw body as it came: in NestJS create the app with { rawBody: true } ' +
      "and give request.rawBody; with Express mount express.raw({ type: '*/*' }) on this route and give " +
      'request.body; in a Next.js page route export config = { api: { bodyParser: false } } and read the stream',
    parse({ headers }),
  ],
  [
    'body has to be a string, bytes, a Blob or a stream: the body has been parsed already, and its signature ' +
      'covers the raw bytes: mount this route before any JSON middleware (with Express before express.json(), ' +
      "or with express.raw({ type: '*/*' }) on this route), and give the raw body",
    parse({ headers, body: JSON.parse(body) as unknown }),
  ],
  ['header Wechatpay-Timestamp is missing: not signed by WeChat Pay', parse({ headers: {}, body })],
]

test.each(MESSAGES)('%s', async (text, thrower) => {
  const error: unknown = await (async () => thrower())().catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Error)
  expect((error as Error).message).toBe(text)
  expect(text).not.toContain(credentials.apiv3Key)
})

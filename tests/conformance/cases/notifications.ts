import {
  createWechatpay,
  SignatureError,
  type DecryptionError,
  type SignatureFailure,
} from 'wechatpay-isomorphic'
import { createNotifications, memoryReplayStore } from 'wechatpay-isomorphic/notification'
import type { NotificationFault } from 'wechatpay-isomorphic/emulator'
import { assert, deepEqual, equal, match, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { sharedEmulator } from '../shared.ts'

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
        { probeStatus: 499, maxBodyBytes: 4096, onError: error => errors.push(error) },
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
      const { headers, body } = await emulator.notify('TRANSACTION.SUCCESS')
      equal(await status(new Request(url)), 405)
      equal(
        await status(
          new Request(url, { method: 'POST', headers: { ...headers, 'Content-Type': 'text/xml' }, body }),
        ),
        415,
      )
      equal(await status(new Request(url, { method: 'POST', headers, body: body + ' '.repeat(4096) })), 413)
      deepEqual(seen, ['fine', 'throws'])
      equal(errors.length, 4)
    },
  },
  {
    name: 'notifications: with a replay store, of many deliveries at once one runs the callback',
    async run() {
      const emulator = await sharedEmulator()
      const wxpay = createWechatpay(emulator.credentials)
      let runs = 0
      const handler = wxpay.notifications.handler(
        async () => {
          runs++
          await new Promise(resolve => setTimeout(resolve, 20))
          if (runs === 1) throw new Error('at first')
        },
        { replayStore: memoryReplayStore(), onError: () => undefined },
      )
      const sent = await emulator.notify('TRANSACTION.SUCCESS')
      const statuses = async (times: number): Promise<number[]> =>
        (await sent.deliver(handler, { times })).map(answer => answer.status).sort()
      deepEqual(await statuses(3), [500, 503, 503])
      deepEqual(await statuses(3), [204, 503, 503])
      deepEqual(await statuses(2), [204, 204])
      equal(runs, 2)
    },
  },
  {
    name: 'notifications: past the deadline the answer goes out, and the callback is kept alive and its failure reported',
    async run() {
      const emulator = await sharedEmulator()
      const wxpay = createWechatpay(emulator.credentials)
      const waiting: Promise<unknown>[] = []
      const failures: { error: unknown; acknowledged: boolean }[] = []
      const slow = wxpay.notifications.handler(
        async () => {
          await new Promise(resolve => setTimeout(resolve, 50))
          throw new Error('late')
        },
        { deadline: 1, onError: (error, { acknowledged }) => failures.push({ error, acknowledged }) },
      )
      const answer = await slow(
        (await emulator.notify('TRANSACTION.SUCCESS')).request(),
        {},
        { waitUntil: (promise: Promise<unknown>) => waiting.push(promise) },
      )
      equal(answer.status, 204)
      equal(waiting.length, 1)
      await waiting[0]
      equal(failures.length, 1)
      equal(failures[0]!.acknowledged, true)
    },
  },
]

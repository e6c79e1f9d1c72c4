import { inspect } from 'node:util'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createEmulator, type Emulator, type EmulatedNotification } from '../../../src/emulator.ts'
import {
  createNotifications,
  memoryReplayStore,
  type HandlerOptions,
  type NotificationFailure,
  type NotificationHandler,
  type Notifications,
  type ReplayStore,
} from '../../../src/notification.ts'
import { deliveriesAtOnce } from '../../suites/conformance/at-once.ts'

let emulator: Emulator
let notifications: Notifications
const lines: unknown[][] = []
const failures: { error: unknown; failure: NotificationFailure }[] = []
const onError = (error: unknown, failure: NotificationFailure): void => void failures.push({ error, failure })
const url = 'https://merchant.example/notify'

beforeAll(async () => {
  emulator = await createEmulator()
  notifications = createNotifications(emulator.credentials)
})
beforeEach(() => {
  lines.length = 0
  failures.length = 0
  vi.spyOn(console, 'error').mockImplementation((...line: unknown[]) => void lines.push(line))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const handled = (options?: HandlerOptions, callback: () => unknown = () => undefined): NotificationHandler =>
  notifications.handler(callback, options)
const genuine = async (): Promise<Request> => (await emulator.notify('TRANSACTION.SUCCESS')).request()
const sleep = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds))

describe('without options', () => {
  it('runs the callback once for a notification that comes twice at once', async () => {
    let runs = 0
    const { held, deliver } = deliveriesAtOnce()
    const handler = handled({}, async () => {
      runs++
      await held()
    })
    expect(await deliver(await emulator.notify('TRANSACTION.SUCCESS'), handler, 3)).toEqual([204, 503, 503])
    expect(runs).toBe(1)
  })

  it('writes what the merchant has set up wrongly to the console, once a minute each, without a secret', async () => {
    const { apiv3Key, certs } = emulator.credentials
    const wrongKey = createNotifications({ certs, apiv3Key: 'K'.repeat(32) }).handler(() => undefined)
    const handler = handled()
    for (let times = 0; times < 3; times++) {
      expect((await wrongKey(await genuine())).status).toBe(400)
      for (const fault of ['stale', 'unknown-serial', 'tampered', 'probe'] as const) {
        const sent = await emulator.notify('TRANSACTION.SUCCESS', { fault })
        expect((await handler(sent.request())).status).toBe(401)
      }
      expect((await handler(new Request(url))).status).toBe(405)
    }
    const written = lines.map(line => line.map(String).join(' '))
    expect(written).toHaveLength(4)
    expect(written).toEqual([
      expect.stringContaining('option apiv3Key'),
      expect.stringContaining("this host's clock"),
      expect.stringContaining('certs'),
      expect.stringContaining('the bytes as they came'),
    ])
    for (const secret of [apiv3Key, 'K'.repeat(32), 'PRIVATE KEY'])
      expect(written.join()).not.toContain(secret)
  })

  it('writes every failure of the callback, with its error', async () => {
    const error = new Error('no stock')
    const handler = handled({ replayStore: false }, () => Promise.reject(error))
    for (let times = 0; times < 2; times++) expect((await handler(await genuine())).status).toBe(500)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toEqual([expect.stringMatching(/^wechatpay: notification .* failed$/), error])
  })
})

describe('onError', () => {
  it('is told of every refusal, whatever was refused', async () => {
    const handler = handled({ onError, maxBodyBytes: 5000 })
    const { headers, body } = await emulator.notify('TRANSACTION.SUCCESS')
    const post = (init: RequestInit): Request => new Request(url, { method: 'POST', ...init })
    const read = post({ headers, body })
    await read.text()
    const aborted = new ReadableStream({ pull: controller => controller.error(new Error('aborted')) })
    const cases: readonly (readonly [Request, number])[] = [
      [new Request(url), 405],
      [new Request(url, { method: 'HEAD' }), 405],
      [new Request(url, { method: 'OPTIONS' }), 405],
      [new Request(url, { method: 'PROPFIND', body: '{}' }), 405],
      [post({}), 401],
      [post({ body: '' }), 401],
      [post({ headers, body: 'x'.repeat(5001) }), 413],
      [post({ headers, body: aborted, duplex: 'half' } as RequestInit), 400],
      [read, 500],
    ]
    for (const [request, status] of cases) {
      failures.length = 0
      expect((await handler(request)).status).toBe(status)
      expect(failures, `${request.method} ${status}`).toEqual([
        { error: expect.any(Error), failure: { notification: undefined, acknowledged: false } },
      ])
    }
    expect(lines).toEqual([])
  })

  it('changes no response where it fails, and holds none up', async () => {
    const throwing = handled({
      onError: () => {
        throw new Error('of the log')
      },
    })
    expect((await throwing(new Request(url))).status).toBe(405)
    vi.useFakeTimers()
    const hanging = handled({ onError: () => new Promise(() => undefined) })(new Request(url))
    await vi.advanceTimersByTimeAsync(3000)
    expect((await hanging).status).toBe(405)
    expect(lines.map(([text]) => text)).toEqual([
      'wechatpay: onError of the notification handler failed',
      'wechatpay: onError of the notification handler failed',
    ])
  })
})

describe('any content type', () => {
  it.each(['application/json', 'text/plain', 'application/octet-stream', 'text/xml', 'a/b; c=";', undefined])(
    '%s is taken: the signature decides',
    async type => {
      const { headers, body } = await emulator.notify('TRANSACTION.SUCCESS')
      const sent = new Headers(headers)
      sent.delete('Content-Type')
      if (type !== undefined) sent.set('Content-Type', type)
      const bytes = new TextEncoder().encode(body)
      const request = new Request(url, { method: 'POST', headers: sent, body: bytes })
      expect((await handled({ onError })(request)).status).toBe(204)
      expect(failures).toEqual([])
    },
  )
})

describe('the deadline', () => {
  /** A callback that is let go by hand. */
  const gate = (): { callback: () => Promise<void>; open: () => void } => {
    let open = (): void => undefined
    const gone = new Promise<void>(resolve => (open = resolve))
    return { callback: () => gone, open }
  }

  it('is answered 503, and 204 when the callback has succeeded since', async () => {
    const { callback, open } = gate()
    const handler = handled({ onError, deadline: 1 }, callback)
    const sent = await emulator.notify('TRANSACTION.SUCCESS')
    const waiting: Promise<unknown>[] = []
    const context = { waitUntil: (promise: Promise<unknown>) => void waiting.push(promise) }
    expect((await handler(sent.request(), {}, context)).status).toBe(503)
    expect((await handler(sent.request())).status).toBe(503)
    open()
    await Promise.all(waiting)
    expect((await handler(sent.request())).status).toBe(204)
    expect(failures).toEqual([])
  })

  it('is four seconds where the host has a waitUntil, and a callback that fails after it is not lost', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let runs = 0
    const handler = handled({ onError }, async () => {
      await sleep(4300)
      if (++runs === 1) throw new Error('late')
    })
    const sent = await emulator.notify('TRANSACTION.SUCCESS')
    const waiting: Promise<unknown>[] = []
    const context = { waitUntil: (promise: Promise<unknown>) => void waiting.push(promise) }
    for (const runsSoFar of [1, 2]) {
      const answer = handler(sent.request(), {}, context)
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(2), 10_000)
      await vi.advanceTimersByTimeAsync(4000)
      expect((await answer).status).toBe(503)
      await vi.advanceTimersByTimeAsync(300)
      await Promise.all(waiting)
      expect(runs).toBe(runsSoFar)
    }
    expect(failures).toEqual([
      { error: new Error('late'), failure: expect.objectContaining({ acknowledged: false }) },
    ])
    expect((await handler(sent.request())).status).toBe(204)
    expect(runs).toBe(2)
  })

  it('acknowledges early only by the option that says so, and then says what was lost', async () => {
    const handler = handled({ onError, deadline: 1, acknowledgeBeforeHandled: true }, async () => {
      await sleep(30)
      throw new Error('late')
    })
    expect((await handler(await genuine())).status).toBe(204)
    await vi.waitFor(() => expect(failures).toHaveLength(1), 10_000)
    expect(failures[0]).toMatchObject({ error: new Error('late'), failure: { acknowledged: true } })
  })

  it('does not acknowledge early where the host will not keep it alive', async () => {
    const { callback, open } = gate()
    const waitUntil = (): never => {
      throw new TypeError('Illegal invocation')
    }
    const options = { onError, deadline: 1, acknowledgeBeforeHandled: true, waitUntil }
    expect((await handled(options, callback)(await genuine())).status).toBe(503)
    expect(failures).toMatchObject([{ error: new TypeError('Illegal invocation') }])
    open()
  })
})

describe('replay stores', () => {
  it.each<[string, unknown]>([
    ['true', true],
    ['1', 1],
    ['claimed', 'claimed'],
    ['another spelling', { state: 'CLAIMED' }],
    ['an array', { state: ['done'] }],
  ])('that response %s are not believed: 500, and the callback does not run', async (_, claim) => {
    const callback = vi.fn<() => void>()
    const replayStore = { claim: async () => claim } as unknown as ReplayStore
    expect((await handled({ onError, replayStore }, callback)(await genuine())).status).toBe(500)
    expect(callback).not.toHaveBeenCalled()
    expect(failures).toMatchObject([
      { error: expect.objectContaining({ message: expect.stringContaining('replayStore: claim()') }) },
    ])
  })

  it('that fail to record a success make no failure of it, and it is reported', async () => {
    const replayStore: ReplayStore = {
      claim: async () => ({
        state: 'claimed',
        complete: () => {
          throw new Error('down')
        },
        release: async () => undefined,
      }),
    }
    expect((await handled({ onError, replayStore })(await genuine())).status).toBe(204)
    expect(failures).toMatchObject([{ error: new Error('down'), failure: { acknowledged: true } }])
  })

  it('are shared by handlers, and the claim outlives a callback longer than its time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const replayStore = memoryReplayStore()
    let running = 0
    let most = 0
    let start = (): void => undefined
    const started = new Promise<void>(resolve => (start = resolve))
    const callback = async (): Promise<void> => {
      most = Math.max(most, ++running)
      start()
      await sleep(150)
      running--
    }
    const handlers = [1, 2].map(() => handled({ onError, replayStore, claimTtl: 40 }, callback))
    const sent = await emulator.notify('TRANSACTION.SUCCESS')
    const first = handlers[0]!(sent.request())
    await started
    await vi.advanceTimersByTimeAsync(90)
    expect((await handlers[1]!(sent.request())).status).toBe(503)
    await vi.advanceTimersByTimeAsync(60)
    expect((await first).status).toBe(204)
    expect((await handlers[1]!(sent.request())).status).toBe(204)
    expect(most).toBe(1)
  })
})

describe('what is no Request', () => {
  it.each<[string, unknown[]]>([
    ['nothing', []],
    ['null', [null]],
    ['a text', ['POST']],
    ['Node’s request, without a response', [{ method: 'POST', headers: {} }]],
    ['Koa’s context', [{ headers: {}, req: {} }, async () => undefined]],
    ['an event of a gateway', [{ headers: {}, body: '{}', isBase64Encoded: false }]],
  ])('%s is refused with how to mount it', async (_, given) => {
    const answer = await Reflect.apply(handled({ onError }), undefined, given)
    expect(answer.status).toBe(500)
    expect(String(failures[0]!.error)).toContain('nodeListener(handler)')
  })

  it('is written once a minute, not at every request', async () => {
    const handler = handled() as (request: unknown) => Promise<Response>
    for (let times = 0; times < 5; times++) expect((await handler({ headers: {} })).status).toBe(500)
    expect(lines).toHaveLength(1)
  })

  it('cannot make it reject, however odd the host', async () => {
    const hostile = new Proxy(
      {},
      {
        has: () => {
          throw new Error('of the host')
        },
      },
    )
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    const handler = handled({ onError })
    expect((await handler(await genuine(), hostile, revoked.proxy)).status).toBe(204)
    for (const request of [hostile, revoked.proxy])
      expect((await (handler as (given: unknown) => Promise<Response>)(request)).status).toBe(500)
  })
})

describe('on a console', () => {
  it('an event is one line without what it holds, and stays plain data', async () => {
    const sent: EmulatedNotification = await emulator.notify('MEMBERCARDSP.USER_CARD.CREATE', {
      id: 'EV-1',
      resource: { phone_number: '13800000000', user_card_code: '1' },
    })
    const event = await notifications.parse(sent.request())
    const shown = inspect(event)
    expect(shown).toMatch(/^Notification MEMBERCARDSP\.USER_CARD\.CREATE of \S+ \(id EV-1; [^\n]*\)$/)
    expect(shown).not.toContain('13800000000')
    expect(Object.keys(JSON.parse(JSON.stringify(event)) as object)).toContain('resource')
    expect(Object.getOwnPropertySymbols({ ...event })).toEqual([])
    expect(structuredClone(event)).toEqual(event)
  })

  it('a handler and the functions beside it are one readable line, without a key', () => {
    expect(inspect(handled())).toBe('[AsyncFunction: notificationHandler]')
    expect(inspect(notifications)).toBe('{ parse: [Function: parse], handler: [Function: handler] }')
    expect(inspect(memoryReplayStore())).toBe('{ claim: [AsyncFunction: claim] }')
  })
})

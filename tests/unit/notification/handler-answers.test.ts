import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHandler } from '../../../src/notification/handler.ts'
import type { HandlerOptions, NotificationFailure } from '../../../src/notification/handler-options.ts'
import type { NotificationHandler } from '../../../src/notification.ts'

interface Given {
  readonly id: string
}

const lines: unknown[][] = []
const failures: unknown[] = []
beforeEach(() => {
  lines.length = 0
  failures.length = 0
  vi.spyOn(console, 'error').mockImplementation((...line: unknown[]) => void lines.push(line))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const onError = (error: unknown, failure: NotificationFailure<Given>): void =>
  void failures.push([error, failure])
const notification: Given = { id: 'EV-1' }
/** A handler whose notification is always the same. */
const handlerOf = (callback: () => unknown, options: HandlerOptions<Given> = {}): NotificationHandler =>
  createHandler(async () => notification, callback, { replayStore: false, ...options })
const post = (): Request => new Request('https://merchant.example/notify', { method: 'POST' })
const answerOf = async (response: Response): Promise<unknown> => [response.status, await response.json()]

describe('what WeChat Pay is told', () => {
  it('where the callback fails', async () => {
    const failed = await handlerOf(() => Promise.reject(new Error('x')), { onError })(post())
    expect(await answerOf(failed)).toEqual([500, { code: 'FAIL', message: 'internal error' }])
  })

  it('of what is no POST', async () => {
    const request = new Request('https://merchant.example/notify')
    const response = await handlerOf(() => undefined, { onError })(request)
    expect(response.headers.get('allow')).toBe('POST')
    expect(await answerOf(response)).toEqual([405, { code: 'FAIL', message: 'a notification is a POST' }])
    expect(failures).toEqual([
      [
        new TypeError('a notification is a POST, got a GET'),
        { notification: undefined, acknowledged: false },
      ],
    ])
  })

  it('at the deadline', async () => {
    const late = await handlerOf(() => new Promise(resolve => setTimeout(resolve, 20)), { deadline: 1 })(
      post(),
    )
    expect(await answerOf(late)).toEqual([503, { code: 'FAIL', message: 'being handled, come again' }])
  })
})

describe('a deadline', () => {
  it('is none without one, and without a host that keeps a worker alive', async () => {
    vi.useFakeTimers()
    const answer = handlerOf(() => new Promise(resolve => setTimeout(resolve, 60_000)))(post())
    await vi.advanceTimersByTimeAsync(60_000)
    expect((await answer).status).toBe(204)
  })

  it('leaves no timer behind where the callback is in time', async () => {
    vi.useFakeTimers()
    expect((await handlerOf(() => undefined, { deadline: 60_000 })(post())).status).toBe(204)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is that of the host where it has one, and the host is given what goes on', async () => {
    vi.useFakeTimers()
    const kept: Promise<unknown>[] = []
    const host = {
      kept,
      waitUntil(promise: Promise<unknown>): void {
        this.kept.push(promise)
      },
    }
    const handler = handlerOf(() => new Promise(resolve => setTimeout(resolve, 5000)))
    // As functions, null and what has only the name of it stand among what a host hands over.
    const odd = [undefined, null, 'x', () => undefined, {}, { waitUntil: true }]
    const answer = handler(post(), ...odd, host)
    await vi.advanceTimersByTimeAsync(4000)
    expect((await answer).status).toBe(503)
    expect(kept).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await kept[0]).toMatchObject({ status: 204 })
  })

  it('answers 503 where the host will not keep it alive, and tells of it', async () => {
    vi.useFakeTimers()
    const refused = new Error('too late')
    const waitUntil = (): never => {
      throw refused
    }
    const handler = handlerOf(() => new Promise(resolve => setTimeout(resolve, 5000)), {
      onError,
      waitUntil,
      acknowledgeBeforeHandled: true,
    })
    const answer = handler(post())
    await vi.advanceTimersByTimeAsync(4000)
    expect((await answer).status).toBe(503)
    expect(failures).toEqual([[refused, { notification, acknowledged: false }]])
  })
})

describe('the console has', () => {
  it('the notification’s id, and whether WeChat Pay has been told that all is well', async () => {
    vi.useFakeTimers()
    const error = new Error('no stock')
    const fail = (): Promise<never> =>
      new Promise((_, reject) => {
        setTimeout(reject, 10, error)
      })
    const answer = handlerOf(fail, { deadline: 5, acknowledgeBeforeHandled: true })(post())
    await vi.advanceTimersByTimeAsync(5)
    expect((await answer).status).toBe(204)
    await vi.advanceTimersByTimeAsync(5)
    expect(lines).toEqual([['wechatpay: notification EV-1 failed after it had been acknowledged', error]])
    await handlerOf(() => Promise.reject(error))(post())
    expect(lines[1]).toEqual(['wechatpay: notification EV-1 failed', error])
  })

  it('an onError that does not come to its end', async () => {
    vi.useFakeTimers()
    const answer = handlerOf(() => Promise.reject(new Error('x')), {
      onError: () => new Promise(() => undefined),
    })(post())
    await vi.advanceTimersByTimeAsync(3000)
    expect((await answer).status).toBe(500)
    expect(lines).toEqual([
      [
        'wechatpay: onError of the notification handler failed',
        new Error('it has not come to an end within 3000 ms; the response goes out without it'),
      ],
    ])
  })
})

describe('Node’s response beside what is no Request', () => {
  const give = async (response: unknown): Promise<number> => {
    const handler = handlerOf(() => undefined, { onError }) as (...given: unknown[]) => Promise<Response>
    return (await handler({ method: 'POST', headers: {} }, response)).status
  }

  it('is ended, because nobody else would', async () => {
    const end = vi.fn<() => void>()
    const response = { statusCode: 200, end }
    expect(await give(response)).toBe(500)
    expect([response.statusCode, end.mock.calls]).toEqual([500, [[]]])
  })

  it.each([
    [null],
    [undefined],
    ['x'],
    [{}],
    [{ statusCode: 200 }],
    [{ end: 'x', statusCode: 200 }],
    [{ end: () => expect.fail('it was ended') }],
    [{ end: () => expect.fail('it was ended'), statusCode: '200' }],
  ])('is %j: none, and is left alone', async response => {
    const before = JSON.stringify(response)
    expect(await give(response)).toBe(500)
    expect(JSON.stringify(response)).toBe(before)
    expect(failures).toEqual([
      [
        expect.objectContaining({ message: expect.stringContaining('nodeListener(handler)') }),
        { notification: undefined, acknowledged: false },
      ],
    ])
  })
})

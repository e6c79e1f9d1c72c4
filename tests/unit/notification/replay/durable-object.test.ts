import { afterEach, expect, test, vi } from 'vitest'
import {
  durableObjectReplayStore,
  ReplayGuard,
  type DurableObjectNamespaceLike,
} from '../../../../src/notification.ts'

/** Objects in memory, as far as they are asked for; real ones are tried in `hosts.test.ts`. */
class Objects implements DurableObjectNamespaceLike {
  readonly alarms: [name: string, time: number][] = []
  readonly requests: string[] = []
  readonly storages = new Map<string, Map<string, unknown>>()
  readonly #guards = new Map<string, ReplayGuard>()

  idFromName(name: string): string {
    return name
  }

  get(name: string): { fetch(url: string, init?: { method: string; body: string }): Promise<Response> } {
    const guard = this.guard(name)
    return {
      fetch: (url, init) => {
        this.requests.push(`${init?.method ?? 'GET'} ${url}`)
        return guard.fetch(new Request(url, init))
      },
    }
  }

  guard(name: string): ReplayGuard {
    const storage = new Map<string, unknown>()
    const guard =
      this.#guards.get(name) ??
      new ReplayGuard({
        storage: {
          get: async key => storage.get(key),
          put: async (key, value) => void storage.set(key, value),
          deleteAll: async () => storage.clear(),
          setAlarm: async time => void this.alarms.push([name, time]),
        },
      })
    if (!this.#guards.has(name)) this.storages.set(name, storage)
    this.#guards.set(name, guard)
    return guard
  }
}

afterEach(() => void vi.useRealTimers())

test('durableObjectReplayStore has one object a notification, which removes itself when its record expires', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 })
  const objects = new Objects()
  const store = durableObjectReplayStore(objects)
  const claim = await store.claim('EV-1', 60_000)
  expect(objects.requests).toEqual(['GET https://replay.invalid/', 'POST https://replay.invalid/'])
  expect(objects.alarms).toEqual([['EV-1', 1_060_000]])
  expect(await store.claim('EV-1', 60_000)).toEqual({ state: 'running' })
  if (claim.state === 'claimed') await claim.complete(90_000)
  expect(objects.alarms.at(-1)).toEqual(['EV-1', 1_090_000])
  expect(await store.claim('EV-1', 60_000)).toEqual({ state: 'done' })
  expect(await store.claim('EV-2', 60_000)).toMatchObject({ state: 'claimed' })

  await objects.guard('EV-1').alarm()
  expect(objects.storages.get('EV-1')!.size).toBe(0)
  expect(await store.claim('EV-1', 60_000)).toMatchObject({ state: 'claimed' })
})

test('ReplayGuard writes only where what was expected is there', async () => {
  const guard = new Objects().guard('EV-1')
  const write = async (expected: string | null, value: string): Promise<unknown> =>
    (
      await guard.fetch(
        new Request('https://a/', { method: 'POST', body: JSON.stringify({ expected, value, ttl: 1000 }) }),
      )
    ).json()
  const read = async (): Promise<unknown> => (await guard.fetch(new Request('https://a/'))).json()
  expect(await read()).toEqual({ value: null })
  expect(await write('old', 'new')).toEqual({ written: false })
  expect(await write(null, 'new')).toEqual({ written: true })
  expect(await read()).toEqual({ value: 'new' })
  expect(await write(null, 'newer')).toEqual({ written: false })
  expect(await write('new', 'newer')).toEqual({ written: true })
})

test('ReplayGuard takes a record of another form for none', async () => {
  const objects = new Objects()
  const guard = objects.guard('EV-1')
  objects.storages.get('EV-1')!.set('record', { of: 'somebody else' })
  expect(await (await guard.fetch(new Request('https://a/'))).json()).toEqual({ value: null })
  expect(await durableObjectReplayStore(objects).claim('EV-1', 1000)).toMatchObject({ state: 'claimed' })
})

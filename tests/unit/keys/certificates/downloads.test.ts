import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createGcmKey } from '../../../../src/crypto/aes-gcm.ts'
import { createDownloads, type DownloadsOptions } from '../../../../src/keys/certificates/downloads.ts'
import { COOL_DOWN } from '../../../../src/keys/certificates/policy.ts'
import { FLIGHT_LIMIT } from '../../../../src/keys/certificates/single-flight.ts'
import { answer, apiv3Key, NEW, OLD, snapshot } from '../world.ts'

const NOW = Date.parse('2029-12-26T00:00:00Z')
const END = Date.parse('2030-01-01T00:00:00Z')
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => vi.useRealTimers())

const create = (options: Partial<DownloadsOptions> = {}) =>
  createDownloads({
    crypto,
    download: async () => undefined,
    apiv3Key: createGcmKey(crypto, apiv3Key),
    clockTolerance: 300,
    given: [],
    hasPublicKey: false,
    warn: () => undefined,
    ...options,
  })

test.each([
  ['within the tolerance, which is in seconds', 300_000, [OLD, NEW]],
  ['beyond it', 300_001, [NEW]],
])('an old certificate stays beside a new one %s', async (_, after, expected) => {
  let offered = [OLD]
  const { refresh, certificates } = create({
    download: async open => (await open(await answer(offered)), undefined),
  })
  await refresh()
  vi.setSystemTime(END + after)
  offered = [NEW]
  await refresh()
  expect(certificates.all().map(({ serial }) => serial)).toEqual(expected)
})

test('the end that comes last is known where there is a certificate', async () => {
  const { refresh, state } = create({
    download: async open => (await open(await answer([NEW, OLD])), undefined),
  })
  expect(state()).toEqual({ last: undefined, isUnderWay: false, latestEnd: undefined })
  await refresh()
  expect(state().latestEnd).toBe(Date.parse('2034-12-25T00:00:00Z'))
})

describe('what the store gave', () => {
  test.each([
    ['just now is not downloaded again, even without what is looked for', 0, false, 0],
    ['within the cool-down neither', COOL_DOWN.downloaded - 1, false, 0],
    ['after it is', COOL_DOWN.downloaded, false, 1],
    ['long ago is not, where it is enough', COOL_DOWN.downloaded, true, 0],
  ])('%s', async (_, ago, isEnough, expected) => {
    const download = vi.fn<DownloadsOptions['download']>(async () => undefined)
    const store = { get: async () => snapshot(NOW - ago), set: async () => undefined }
    await create({ store, download }).update(() => isEnough)
    expect(download).toHaveBeenCalledTimes(expected)
  })

  test('just now is downloaded again by a refresh', async () => {
    const download = vi.fn<DownloadsOptions['download']>(async () => undefined)
    await create({
      store: { get: async () => snapshot(NOW), set: async () => undefined },
      download,
    }).refresh()
    expect(download).toHaveBeenCalledTimes(1)
  })
})

describe('a refresh', () => {
  test('that waits for another tells how that ended, too', async () => {
    const { refresh, problem } = create({ download: () => Promise.reject(new Error('no network')) })
    const ends = await Promise.allSettled([refresh(), refresh()])
    const rejected = { status: 'rejected', reason: new Error('no network') }
    expect(ends).toEqual([rejected, rejected])
    expect(problem()).toEqual({ at: NOW, outcome: 'failed', cause: new Error('no network') })
  })

  test('that waits for one that succeeds, succeeds', async () => {
    const { refresh } = create({ download: async open => (await open(await answer([OLD])), undefined) })
    expect(await Promise.all([refresh(), refresh()])).toEqual([undefined, undefined])
  })

  test('does not wait for ever for one that never ends', async () => {
    vi.useFakeTimers({ now: NOW })
    const { refresh } = create({ download: () => new Promise(() => undefined) })
    void refresh()
    const waiting = refresh()
    await vi.advanceTimersByTimeAsync(FLIGHT_LIMIT)
    expect(await waiting).toBeUndefined()
  })
})

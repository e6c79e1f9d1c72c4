import { afterEach, expect, test, vi } from 'vitest'
import { createSingleFlight, FLIGHT_LIMIT } from '../../../../src/keys/certificates/single-flight.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Work that ends when it is told to. */
function manualWork(): { run(): Promise<void>; end(error?: Error): void; began: number } {
  let settle: ((error?: Error) => void) | undefined
  const work = {
    began: 0,
    run: () => {
      work.began++
      return new Promise<void>((resolve, reject) => {
        settle = error => (error === undefined ? resolve() : reject(error))
      })
    },
    end: (error?: Error) => settle?.(error),
  }
  return work
}

test('twenty thousand wait for the work of one with one timer', async () => {
  const timers = vi.spyOn(globalThis, 'setTimeout')
  const flight = createSingleFlight()
  const work = manualWork()
  const waiting = Array.from({ length: 20_000 }, () => flight.run(work.run))
  work.end()
  await Promise.all(waiting)
  expect([work.began, timers.mock.calls.length]).toEqual([1, 1])
  expect(flight.isUnderWay()).toBe(false)
})

test('an error is told to whom began the work, and to nobody who waited', async () => {
  const flight = createSingleFlight()
  const work = manualWork()
  const first = flight.run(work.run)
  const second = flight.run(work.run)
  work.end(new Error('lost'))
  await expect(first).rejects.toThrow('lost')
  expect(await second).toBeUndefined()
})

test('work that never ends is given up: who waits goes on, and others begin anew', async () => {
  vi.useFakeTimers()
  const flight = createSingleFlight()
  const work = manualWork()
  void flight.run(work.run)
  const waiting = flight.run(work.run)
  await vi.advanceTimersByTimeAsync(FLIGHT_LIMIT)
  expect(await waiting).toBeUndefined()
  expect(flight.isUnderWay()).toBe(false)
  void flight.run(work.run)
  expect([work.began, flight.isUnderWay()]).toEqual([2, true])
})

test('work that was given up and ends late does not end the work after it', async () => {
  vi.useFakeTimers()
  const flight = createSingleFlight()
  const lost = manualWork()
  const first = flight.run(lost.run)
  await vi.advanceTimersByTimeAsync(FLIGHT_LIMIT)
  void flight.run(manualWork().run)
  lost.end()
  await first
  expect(flight.isUnderWay()).toBe(true)
})

test('a clock that is set back makes it lost, too', () => {
  vi.useFakeTimers()
  const flight = createSingleFlight()
  void flight.run(manualWork().run)
  vi.setSystemTime(Date.now() - 1)
  expect(flight.isUnderWay()).toBe(false)
})

test('workerd looks again and again: it ties a promise to the request that made it', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' })
  const timers = vi.spyOn(globalThis, 'setTimeout')
  const flight = createSingleFlight()
  const work = manualWork()
  const first = flight.run(work.run)
  const second = flight.run(work.run)
  work.end()
  await first
  await second
  expect(work.began).toBe(1)
  expect(timers.mock.calls.length).toBe(2)
})

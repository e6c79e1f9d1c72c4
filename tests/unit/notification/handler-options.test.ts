import { describe, expect, test } from 'vitest'
import { resolveHandlerOptions, type HandlerOptions } from '../../../src/notification/handler-options.ts'
import type { Notification } from '../../../src/catalog/event.ts'
import { memoryReplayStore } from '../../../src/notification.ts'

const resolve = (
  options: Readonly<Record<string, unknown>>,
): ReturnType<typeof resolveHandlerOptions<Notification>> => resolveHandlerOptions(options as HandlerOptions)

test('the defaults', () => {
  expect(resolve({})).toEqual({
    replayStore: { claim: expect.any(Function) },
    maxBodyBytes: 1_048_576,
    probeStatus: 401,
  })
  expect(resolve({ replayStore: false }).replayStore).toBeUndefined()
  const replayStore = memoryReplayStore()
  expect(resolve({ replayStore }).replayStore).toBe(replayStore)
  const onError = (): void => undefined
  expect(resolve({ onError, claimTtl: 5, deadline: 0 })).toMatchObject({ onError, claimTtl: 5, deadline: 0 })
})

const LONGEST = 2 ** 31 - 1

test.each<[string, unknown]>([
  ['claimTtl', 1],
  ['claimTtl', 2 ** 40],
  ['doneTtl', 0.5],
  ['storeTimeout', 1],
  ['storeTimeout', LONGEST],
  ['maxBodyBytes', 1],
  ['probeStatus', 400],
  ['probeStatus', 599],
  ['deadline', 0],
  ['deadline', LONGEST],
  ['acknowledgeBeforeHandled', false],
  ['acknowledgeBeforeHandled', true],
  ['waitUntil', () => undefined],
  ['onError', undefined],
])('%s: %s works', (name, value) => {
  expect(resolve({ [name]: value })).toHaveProperty(name)
})

const STORE = 'expected a store with claim(id, ttl), like memoryReplayStore(), or false for none'
const MILLISECONDS = 'expected a number of milliseconds above 0'
const TIMER = `expected a number of milliseconds from 0 to ${LONGEST}`
const STATUS = 'expected a status from 400 to 599: a probe must not be acknowledged'
const FUNCTION = 'expected a function'

describe('what cannot work is named', () => {
  test.each<[string, unknown, string]>([
    ['replayStore', null, STORE],
    ['replayStore', true, STORE],
    ['replayStore', {}, STORE],
    ['replayStore', 'redis', STORE],
    ...['claimTtl', 'doneTtl', 'storeTimeout'].flatMap(name =>
      [0, -1, Number.NaN, Infinity, '5', null].map((value): [string, unknown, string] => [
        name,
        value,
        MILLISECONDS,
      ]),
    ),
    ['maxBodyBytes', 0, 'expected a number of bytes above 0'],
    ['maxBodyBytes', '1', 'expected a number of bytes above 0'],
    ['storeTimeout', LONGEST + 1, TIMER],
    ['deadline', LONGEST + 1, TIMER],
    ['deadline', -1, TIMER],
    ['deadline', '4000', TIMER],
    ['deadline', null, TIMER],
    ['probeStatus', 399, STATUS],
    ['probeStatus', 600, STATUS],
    ['probeStatus', 200, STATUS],
    ['probeStatus', 401.5, STATUS],
    ['waitUntil', 'x', FUNCTION],
    ['onError', {}, FUNCTION],
    ['acknowledgeBeforeHandled', 1, 'expected true or false'],
    [
      'store',
      {},
      'is not an option of a notification handler: there are replayStore, storeTimeout, ' +
        'acknowledgeBeforeHandled, claimTtl, doneTtl, maxBodyBytes, probeStatus, deadline, waitUntil, onError',
    ],
  ])('%s: %s', (option, value, message) => {
    expect(() => resolve({ [option]: value })).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        option,
        message: `${option}: ${message}`,
      }),
    )
  })

  test.each([null, 'x', 5])('options: %j', options => {
    expect(() => resolveHandlerOptions(options as never)).toThrow(
      'options: expected an object of options, as in { replayStore, onError }',
    )
  })
})

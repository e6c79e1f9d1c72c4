import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import { encryptionKey } from '../../../src/keys/encryption-key.ts'
import { fakeCertificate, fakeDownloads, named } from './fake-keys.ts'

const NOW = Date.parse('2027-01-01T00:00:00Z')
const YEAR = 365 * 86_400_000
const old = fakeCertificate('OLD', NOW - YEAR, NOW + 86_400_000)
const next = fakeCertificate('NEW', NOW - 1, NOW + YEAR)
const cause = new Error('no connection')

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

async function failure(run: () => unknown): Promise<unknown> {
  try {
    await run()
  } catch (error) {
    return error
  }
  throw new Error('it has not failed')
}

test('without downloads it is the newest of those that were given, at once', () => {
  const given = [named('A', 0, NOW + 1), named('B', 0, NOW + 2)]
  expect(encryptionKey(NOW, given, undefined)).toBe(given[1])
})

test('without downloads and without a valid one it is said', async () => {
  const error = await failure(() => encryptionKey(NOW, [named('A', 0, NOW)], undefined))
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error).toMatchObject({ option: 'certs' })
})

test('what was downloaded counts beside what was given', async () => {
  const given = [named('A', 0, NOW + 2 * YEAR)]
  expect(encryptionKey(NOW, given, fakeDownloads([next]))).toBe(given[0])
  expect(encryptionKey(NOW, [named('A', 0, NOW + 11)], fakeDownloads([next]))).toBe(next)
})

test('where it ends soon its successor is used as soon as it is there', async () => {
  const downloads = fakeDownloads([old], { gives: [next] })
  expect(await encryptionKey(NOW, [], downloads)).toBe(next)
  expect(downloads.updates).toEqual([false, true])
  expect(await encryptionKey(NOW, [], fakeDownloads([old]))).toBe(old)
})

test('where there is none it is downloaded, whatever failed shortly before', async () => {
  const problem = { at: NOW - 1, outcome: 'failed', cause } as const
  const downloads = fakeDownloads([], { gives: [next], problem })
  expect(await encryptionKey(NOW, [], downloads)).toBe(next)
  expect(downloads.updates).toEqual([false, true])
})

test('where it cannot be downloaded the reason is the cause', async () => {
  const problem = { at: NOW - 1, outcome: 'failed', cause } as const
  const error = await failure(() => encryptionKey(NOW, [], fakeDownloads([], { problem })))
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error).toMatchObject({ cause })
  expect((error as Error).message).toBe(
    'certs: no platform certificate is at hand, and none could be downloaded, for the reason in cause; ' +
      "with WeChat Pay's public key none is needed (merchant console, 账户中心 → API安全 → 微信支付公钥)",
  )
})

test('where the merchant has none, it is said, and not asked for again before a day is over', async () => {
  const recent = fakeDownloads([], { gives: [next], problem: { at: NOW - 1, outcome: 'none', cause } })
  const error = await failure(() => encryptionKey(NOW, [], recent))
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error).toMatchObject({ cause })
  expect((error as Error).message).toContain(
    'WeChat Pay has no platform certificates for this merchant, and signs with its public key: ',
  )
  expect(recent.updates).toEqual([])
  const before = { at: NOW - 86_400_000, outcome: 'none', cause } as const
  expect(await encryptionKey(NOW, [], fakeDownloads([], { gives: [next], problem: before }))).toBe(next)
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDownloaded } from '../../../../src/keys/certificates/downloaded.ts'
import { fakeCertificate } from '../fake-keys.ts'

const NOW = Date.parse('2027-01-01T00:00:00Z')
const DAY = 86_400_000

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

test('before the first download there are none, and any download is newer', () => {
  const certificates = createDownloaded(0)
  expect(certificates.all()).toEqual([])
  expect(certificates.at()).toBe(-Infinity)
})

test('old ones stay beside new ones until they end, and as long beyond as clocks may differ', () => {
  const certificates = createDownloaded(1000)
  const old = fakeCertificate('OLD', NOW - DAY, NOW + DAY)
  const next = fakeCertificate('NEW', NOW, NOW + 2 * DAY)
  certificates.add([old], NOW)
  certificates.add([next], NOW + 1)
  expect(certificates.all()).toEqual([old, next])
  expect(certificates.find('OLD')).toBe(old)
  expect(certificates.at()).toBe(NOW + 1)
  vi.setSystemTime(NOW + DAY + 1000)
  certificates.add([], NOW + 2)
  expect(certificates.all()).toEqual([old, next])
  vi.setSystemTime(NOW + DAY + 1001)
  certificates.add([], NOW + 3)
  expect(certificates.all()).toEqual([next])
  expect(certificates.find('OLD')).toBeUndefined()
})

test('what came again replaces what was there; a snapshot has both time and texts', () => {
  const certificates = createDownloaded(0)
  const first = fakeCertificate('A', NOW, NOW + DAY)
  const again = { ...first, pem: 'another text' }
  certificates.add([first], NOW)
  certificates.add([again], NOW + 1)
  expect(certificates.all()).toEqual([again])
  expect(certificates.snapshot()).toEqual({ downloadedAt: NOW + 1, certificates: { A: 'another text' } })
})

import { afterEach, expect, test, vi } from 'vitest'
import { createDownloaded } from '../../../../src/keys/certificates/downloaded.ts'
import { readCertificateText } from '../../../../src/keys/certificates/named-certificate.ts'
import { certificates, NEW, OLD } from '../world.ts'

const TOLERANCE = 300_000
const old = readCertificateText(OLD, certificates[OLD]!, crypto)
const successor = readCertificateText(NEW, certificates[NEW]!, crypto)
afterEach(() => vi.useRealTimers())

const at = (now: number): void => void vi.useFakeTimers({ toFake: ['Date'], now })

test('before the first download there is nothing, and any store is newer', () => {
  const downloaded = createDownloaded(TOLERANCE)
  expect([downloaded.at(), downloaded.all(), downloaded.find(OLD)]).toEqual([-Infinity, [], undefined])
})

test.each([
  ['at its end', 0, [OLD, NEW]],
  ['at the end of the tolerance', TOLERANCE, [OLD, NEW]],
  ['after it', TOLERANCE + 1, [NEW]],
])('an old certificate beside its successor, %s', (_, after, expected) => {
  at(successor.notBefore)
  const downloaded = createDownloaded(TOLERANCE)
  downloaded.add([old], 1)
  at(old.notAfter + after)
  downloaded.add([successor], 2)
  expect(downloaded.all().map(({ serial }) => serial)).toEqual(expected)
  expect(downloaded.snapshot()).toEqual({
    downloadedAt: 2,
    certificates: Object.fromEntries(expected.map(serial => [serial, certificates[serial]])),
  })
  expect([downloaded.find(NEW), downloaded.at()]).toEqual([successor, 2])
})

test('one that has expired is not added', () => {
  at(old.notAfter + TOLERANCE + 1)
  const downloaded = createDownloaded(TOLERANCE)
  downloaded.add([old], 1)
  expect([downloaded.all(), downloaded.at()]).toEqual([[], 1])
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createGcmKey } from '../../../../src/crypto/aes-gcm.ts'
import type { CertSnapshot } from '../../../../src/keys/certificates/cert-store.ts'
import { createDownloaded } from '../../../../src/keys/certificates/downloaded.ts'
import { readCertificateText } from '../../../../src/keys/certificates/named-certificate.ts'
import { createSources, type SourcesOptions } from '../../../../src/keys/certificates/sources.ts'
import { createTrustedKeys } from '../../../../src/keys/trusted-keys.ts'
import { spkiPem } from '../../../fixtures/keys.ts'
import { answer, apiv3Key, certificates, ID, NEW, OLD, snapshot } from '../world.ts'

const NOW = Date.parse('2029-12-26T00:00:00Z')
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => vi.useRealTimers())

const old = readCertificateText(OLD, certificates[OLD]!, crypto)
const { keys: given } = createTrustedKeys({ [ID]: spkiPem }, crypto)

/** Sources that write down what they add, beside what was known before them. */
function createScene(options: Partial<SourcesOptions> = {}, known: number = -Infinity) {
  const downloaded = createDownloaded(0)
  if (known !== -Infinity) downloaded.add([old], known)
  const added: [string[], number][] = []
  const warnings: string[] = []
  const recorded = {
    ...downloaded,
    add(...[found, at]: Parameters<typeof downloaded.add>) {
      added.push([found.map(({ serial }) => serial), at])
      downloaded.add(found, at)
    },
  }
  const sources = createSources(
    {
      crypto,
      download: async () => undefined,
      apiv3Key: createGcmKey(crypto, apiv3Key),
      clockTolerance: 0,
      given: [],
      warn: message => void warnings.push(message),
      ...options,
    },
    recorded,
  )
  return { sources, added, warnings }
}

describe('what the store has', () => {
  const holding = (held: CertSnapshot | null | undefined) => ({
    store: { get: async () => held, set: async () => undefined },
  })

  test.each([[undefined], [null]])('where that is %s, nothing is taken, without a warning', async held => {
    const { sources, added, warnings } = createScene(holding(held))
    await sources.readStore()
    expect([added, warnings]).toEqual([[], []])
  })

  test.each<[string, number, number, [string[], number][]]>([
    ['is taken before the first download', -Infinity, 1, [[[NEW], 1]]],
    ['is taken where it is newer', NOW - 2, NOW - 1, [[[NEW], NOW - 1]]],
    ['is left where it is as old', NOW - 2, NOW - 2, []],
    ['is left where it is older', NOW - 2, NOW - 3, []],
    ['is left where it is older than a download of now', NOW, NOW - 1, []],
    ['is taken where the clock was set back', NOW + 1, NOW - 1, [[[NEW], NOW - 1]]],
  ])('%s', async (_, known, downloadedAt, expected) => {
    const { sources, added, warnings } = createScene(holding(snapshot(downloadedAt, [NEW])), known)
    await sources.readStore()
    expect([added, warnings]).toEqual([expected, []])
  })
})

describe('what WeChat Pay has', () => {
  test('is verified with what it brings and what was given', async () => {
    let opened: readonly string[] = []
    const { sources, added } = createScene({
      given,
      async download(open) {
        opened = (await open(await answer([OLD, NEW]))).map(({ serial }) => serial)
        return undefined
      },
    })
    expect(await sources.download()).toEqual({ outcome: 'downloaded', cause: undefined })
    expect(opened).toEqual([OLD, NEW, ID])
    expect(added).toEqual([[[OLD, NEW], NOW]])
  })

  test('is nothing where it says that there is none, whatever came beside', async () => {
    const none = new Error('no certificates')
    const { sources, added } = createScene({
      async download(open) {
        await open(await answer([OLD]))
        return none
      },
    })
    expect(await sources.download()).toEqual({ outcome: 'none', cause: none })
    expect(added).toEqual([[[], NOW]])
  })

  test('is nothing where no response was opened', async () => {
    const { sources, added } = createScene()
    expect(await sources.download()).toEqual({ outcome: 'downloaded', cause: undefined })
    expect(added).toEqual([[[], NOW]])
  })
})

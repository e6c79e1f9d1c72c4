import type { GcmKey } from '../../crypto/aes-gcm.ts'
import { elapsed } from '../../lib/clock.ts'
import type { NamedKey } from '../trusted-keys.ts'
import { createAuthority, type Authority } from './authority.ts'
import { openCertificateList } from './certificate-list.ts'
import { readStore, writeStore, type CertStore } from './cert-store.ts'
import { createDownloaded, type Downloaded } from './downloaded.ts'
import type { NamedCertificate } from './named-certificate.ts'
import { COOL_DOWN, type DownloadOutcome, type DownloadState } from './policy.ts'
import { readEach } from './read-each.ts'
import { createSingleFlight } from './single-flight.ts'

/**
 * Fetches `GET /v3/certificates`, signed. The answer is given to `open` before anything else may trust it,
 * and counts as verified where it is signed with one of the keys that `open` gives.
 *
 * @returns WeChat Pay's answer where the merchant has none, otherwise `undefined`
 */
export type DownloadCertificates = (
  open: (bytes: Uint8Array) => Promise<readonly NamedKey[]>,
) => Promise<Error | undefined>

/** Gets what went wrong without being a failure. */
export type Warn = (message: string, cause: unknown) => void

export interface DownloadsOptions {
  readonly crypto: Crypto
  readonly download: DownloadCertificates
  readonly apiv3Key: GcmKey
  readonly store?: CertStore | undefined
  /** PEM of the certificate that has to have issued every downloaded one. */
  readonly certAuthority?: string | undefined
  /** Seconds by which clocks may differ. */
  readonly clockTolerance: number
  /** Keys that were given beside, with which the list of certificates may be signed, too. */
  readonly given: readonly NamedKey[]
  /** Whether keys were given that make a merchant without certificates no surprise. */
  readonly hasPublicKey: boolean
  readonly warn: Warn
}

/** Downloads of platform certificates, and what they gave. */
export interface Downloads {
  readonly certificates: Downloaded
  state(): DownloadState
  /** How the last one ended, where it gave nothing, and why. */
  problem(): { readonly outcome: DownloadOutcome; readonly cause: unknown } | undefined
  /**
   * Downloads, or waits for the download under way. Does not reject: what goes wrong is a warning.
   *
   * @param isEnough whether what the store gave makes the download unnecessary
   */
  update(isEnough: () => boolean): Promise<void>
  /** Downloads now. @throws what went wrong */
  refresh(): Promise<void>
}

export const NO_CERTIFICATES: string =
  'WeChat Pay has no platform certificates for this merchant, and signs with its public key'

/** @throws {ConfigurationError} for a `certAuthority` that is none */
export function createDownloads(options: DownloadsOptions): Downloads {
  const { crypto, store, warn } = options
  const certificates = createDownloaded(options.clockTolerance * 1000)
  const authority: Authority | undefined =
    options.certAuthority === undefined ? undefined : createAuthority(options.certAuthority, crypto)
  const flight = createSingleFlight()
  let last: (NonNullable<DownloadState['last']> & { readonly cause: unknown }) | undefined
  let hasWarned = false

  const skipped = (cause: unknown): void => warn('a platform certificate is left out', cause)
  const issued = (found: readonly NamedCertificate[]): Promise<readonly NamedCertificate[]> =>
    authority === undefined ? Promise.resolve(found) : readEach(found, authority, skipped)

  const takeFromStore = async (): Promise<void> => {
    if (store === undefined) return
    try {
      const stored = await readStore(store, crypto, skipped)
      // A clock that was set back makes the newest download one of the future, which counts for nothing.
      const isNewer = stored !== undefined && stored.downloadedAt > certificates.at()
      if (stored !== undefined && (isNewer || certificates.at() > Date.now()))
        certificates.add(await issued(stored.certificates), stored.downloadedAt)
    } catch (cause) {
      warn('certStore could not be read', cause)
    }
  }

  const download = async (): Promise<{ outcome: DownloadOutcome; cause: unknown }> => {
    let fresh: readonly NamedCertificate[] = []
    const none = await options.download(async bytes => {
      fresh = await openCertificateList(bytes, options.apiv3Key, crypto, skipped)
      return [...fresh, ...options.given]
    })
    certificates.add(none === undefined ? await issued(fresh) : [], Date.now())
    if (store !== undefined)
      await writeStore(store, certificates.snapshot()).catch((cause: unknown) =>
        warn('certStore could not be written', cause),
      )
    return { outcome: none === undefined ? 'downloaded' : 'none', cause: none }
  }

  const attempt = async (isEnough: () => boolean): Promise<void> => {
    let result: { outcome: DownloadOutcome; cause: unknown } = { outcome: 'downloaded', cause: undefined }
    try {
      await takeFromStore()
      if (!isEnough()) result = await download()
    } catch (cause) {
      result = { outcome: 'failed', cause }
      throw cause
    } finally {
      last = { at: Date.now(), ...result }
    }
    if (result.outcome !== 'none' || options.hasPublicKey || hasWarned) return
    hasWarned = true
    warn(NO_CERTIFICATES, result.cause)
  }

  return {
    certificates,
    state: () => {
      const ends = certificates.all().map(({ notAfter }) => notAfter)
      return {
        last,
        isUnderWay: flight.isUnderWay(),
        latestEnd: ends.length === 0 ? undefined : Math.max(...ends),
      }
    },
    problem: () => (last === undefined || last.outcome === 'downloaded' ? undefined : last),
    update: isEnough =>
      flight
        // Another instance may have downloaded just now, without finding more.
        .run(() => attempt(() => isEnough() || elapsed(certificates.at(), Date.now()) < COOL_DOWN.downloaded))
        .catch((cause: unknown) => warn('platform certificates could not be downloaded', cause)),
    async refresh() {
      await flight.run(() => attempt(() => false))
      // Whoever waited for another's download learns here how it ended.
      if (last?.outcome === 'failed') throw last.cause
    },
  }
}

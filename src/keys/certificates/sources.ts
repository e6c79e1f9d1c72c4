import type { GcmKey } from '../../crypto/aes-gcm.ts'
import type { NamedKey } from '../trusted-keys.ts'
import { createAuthority, type Authority } from './authority.ts'
import { openCertificateList } from './certificate-list.ts'
import { readStore, writeStore, type CertStore } from './cert-store.ts'
import type { Downloaded } from './downloaded.ts'
import type { NamedCertificate } from './named-certificate.ts'
import type { DownloadOutcome } from './policy.ts'
import { readEach } from './read-each.ts'
import type { Crypto } from '../../lib/web-crypto.ts'

/**
 * Fetches `GET /v3/certificates`, signed. The response is given to `open` before anything else may trust it,
 * and counts as verified where it is signed with one of the keys that `open` gives.
 *
 * @returns WeChat Pay's response where the merchant has none, otherwise `undefined`
 */
export type DownloadCertificates = (
  open: (bytes: Uint8Array) => Promise<readonly NamedKey[]>,
) => Promise<Error | undefined>

/** Gets what went wrong without being a failure. */
export type Warn = (message: string, cause: unknown) => void

export interface SourcesOptions {
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
  readonly warn: Warn
}

/** Where certificates come from: the store that instances share, and WeChat Pay. */
export interface Sources {
  /** Takes what the store has. What goes wrong is a warning. */
  readStore(): Promise<void>
  /**
   * Takes what WeChat Pay has, and puts it into the store.
   *
   * @throws what goes wrong
   */
  download(): Promise<{ readonly outcome: DownloadOutcome; readonly cause: unknown }>
}

/**
 * @param certificates takes what comes
 * @throws {ConfigurationError} for a `certAuthority` that is none
 */
export function createSources(options: SourcesOptions, certificates: Downloaded): Sources {
  const { crypto, store, certAuthority, warn } = options
  const authority: Authority | undefined =
    certAuthority === undefined ? undefined : createAuthority(certAuthority, crypto)
  const skipped = (cause: unknown): void => warn('a platform certificate is left out', cause)
  const issued = (found: readonly NamedCertificate[]): Promise<readonly NamedCertificate[]> =>
    authority === undefined ? Promise.resolve(found) : readEach(found, authority, skipped)

  return {
    async readStore() {
      if (store === undefined) return
      try {
        const stored = await readStore(store, crypto, skipped)
        if (stored === undefined) return
        // A clock that was set back makes the newest download one of the future, which counts for nothing.
        if (stored.downloadedAt > certificates.at() || certificates.at() > Date.now())
          certificates.add(await issued(stored.certificates), stored.downloadedAt)
      } catch (cause) {
        warn('certStore could not be read', cause)
      }
    },
    async download() {
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
    },
  }
}

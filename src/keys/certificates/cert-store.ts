import { within } from '../../lib/within.ts'
import { readCertificateText, type NamedCertificate } from './named-certificate.ts'
import { readEach } from './read-each.ts'
import type { Crypto } from '../../lib/web-crypto.ts'

/** Downloaded platform certificates, as a store keeps them: JSON. */
export interface CertSnapshot {
  /** When they were downloaded, milliseconds since 1970. */
  readonly downloadedAt: number
  /** PEM by serial number; empty for a merchant that has only a public key. */
  readonly certificates: Readonly<Record<string, string>>
}

/**
 * Shares downloaded certificates between instances: Workers KV, Redis, a file. Whoever can write to it
 * decides whom this client trusts, so guard it like the configuration, or pin the issuer with
 * `certAuthority`. An error of it is a warning, never a failure, and so is a response that takes longer than
 * 3 seconds.
 */
export interface CertStore {
  /** What was last set; nothing where there is none. */
  get(): Promise<CertSnapshot | null | undefined>
  set(snapshot: CertSnapshot): Promise<unknown>
}

/** Milliseconds that a store may take: a call and a notification wait for it. */
const STORE_LIMIT = 3000

/** What a store held, read. */
export interface StoredCertificates {
  readonly downloadedAt: number
  readonly certificates: readonly NamedCertificate[]
}

/**
 * What a store holds, checked as if a stranger had written it; `undefined` where it holds nothing.
 *
 * @param skipped gets why a certificate is left out, where others remain
 * @throws {Error} saying what is wrong
 */
export async function readStore(
  store: CertStore,
  crypto: Crypto,
  skipped: (cause: unknown) => void,
): Promise<StoredCertificates | undefined> {
  const value: unknown = await within(
    STORE_LIMIT,
    `certStore: get() has not answered within ${STORE_LIMIT} ms`,
    async () => store.get(),
  )
  if (value === undefined || value === null) return undefined
  const { downloadedAt, certificates } = (typeof value === 'object' ? value : {}) as Partial<CertSnapshot>
  if (
    typeof downloadedAt !== 'number' ||
    !Number.isFinite(downloadedAt) ||
    typeof certificates !== 'object' ||
    certificates === null
  )
    throw new Error('it holds no snapshot: get() has to give what set() was given')
  return {
    // A time to come would keep this client from ever downloading again.
    downloadedAt: Math.min(downloadedAt, Date.now()),
    certificates: await readEach(
      Object.entries(certificates),
      ([serial, pem]) => readCertificateText(serial, String(pem), crypto),
      skipped,
    ),
  }
}

/** @throws {Error} where the store does, or does not respond */
export async function writeStore(store: CertStore, snapshot: CertSnapshot): Promise<void> {
  await within(STORE_LIMIT, `certStore: set() has not answered within ${STORE_LIMIT} ms`, async () =>
    store.set(snapshot),
  )
}

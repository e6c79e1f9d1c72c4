import { readCertificateText, type NamedCertificate } from './named-certificate.ts'

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
 * `certAuthority`. An error of it is a warning, never a failure.
 */
export interface CertStore {
  /** What was last set; nothing where there is none. */
  get(): Promise<CertSnapshot | null | undefined>
  set(snapshot: CertSnapshot): Promise<unknown>
}

/**
 * What a store gave, checked as if a stranger had written it.
 *
 * @throws {Error} saying what is wrong
 */
export function readSnapshot(
  value: unknown,
  crypto: Crypto,
): { readonly downloadedAt: number; readonly certificates: readonly NamedCertificate[] } {
  const { downloadedAt, certificates } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Partial<CertSnapshot>
  if (
    typeof downloadedAt !== 'number' ||
    !Number.isFinite(downloadedAt) ||
    typeof certificates !== 'object' ||
    certificates === null
  )
    throw new Error('it holds no snapshot')
  // A time to come would keep this client from ever downloading again.
  return {
    downloadedAt: Math.min(downloadedAt, Date.now()),
    certificates: Object.entries(certificates).map(([serial, pem]) =>
      readCertificateText(serial, String(pem), crypto),
    ),
  }
}

import { ConfigurationError } from '../errors/configuration-error.ts'
import { createDownloads, type Downloads, type DownloadsOptions } from './certificates/downloads.ts'
import { explainUntrusted } from './certificates/explain.ts'
import { encryptionKey, noCertificates } from './encryption-key.ts'
import { findKey } from './find-key.ts'
import type { OwnKeys } from './own-keys.ts'
import { createTrustedKeys, type Certs, type NamedKey, type TrustedKeys } from './trusted-keys.ts'

export interface PlatformKeysOptions extends Pick<
  DownloadsOptions,
  'crypto' | 'clockTolerance' | 'store' | 'certAuthority'
> {
  readonly certs?: Certs | undefined
  /** How certificates are downloaded and opened; `undefined` where they are only given. */
  readonly downloading?: Pick<DownloadsOptions, 'download' | 'apiv3Key'> | undefined
  /** What must not be among `certs`. */
  readonly own?: OwnKeys | undefined
  readonly warn?: DownloadsOptions['warn'] | undefined
}

/** A platform certificate in use. */
export interface PlatformCertificate {
  /** Upper-case hex. */
  readonly serial: string
  /** PEM. */
  readonly pem: string
  /** Milliseconds since 1970. */
  readonly notBefore: number
  /** Milliseconds since 1970. */
  readonly notAfter: number
}

/** WeChat Pay's keys: those given, and platform certificates that are downloaded when they are needed. */
export interface PlatformKeys extends TrustedKeys {
  readonly explain: NonNullable<TrustedKeys['explain']>
  /** Those that were given. */
  readonly given: readonly NamedKey[]
  /**
   * Downloads now.
   *
   * @returns the downloaded certificates; none for a merchant that has only a public key
   * @throws {ConfigurationError} where that public key is not given
   */
  refresh(): Promise<readonly PlatformCertificate[]>
}

/**
 * Keys that keep themselves up to date without timers: an unknown serial number, or a certificate that is
 * about to end, causes one download, and no more than the policy allows.
 *
 * @throws {ConfigurationError} for keys that cannot work, or where there is no way to any
 */
export function createPlatformKeys(options: PlatformKeysOptions): PlatformKeys {
  const { certs, crypto, downloading, own, warn = () => undefined } = options
  const isGiven =
    certs !== undefined && (typeof certs !== 'object' || certs === null || Object.keys(certs).length > 0)
  const trusted =
    isGiven || downloading === undefined ? createTrustedKeys(certs ?? {}, crypto, own) : undefined
  const given = trusted?.keys ?? []
  const publicKeyId = trusted?.publicKeyId
  const downloads =
    downloading &&
    createDownloads({ ...options, ...downloading, given, hasPublicKey: publicKeyId !== undefined, warn })
  return {
    publicKeyId,
    given,
    explain: serial => explainUntrusted(serial, publicKeyId, downloads),
    find: serial => findKey(serial, given, downloads, options.clockTolerance * 1000),
    forEncryption(now) {
      if (publicKeyId !== undefined) return trusted!.forEncryption(now)
      return encryptionKey(now, given, downloads)
    },
    refresh: () => refresh(downloads, publicKeyId),
  }
}

async function refresh(
  downloads: Downloads | undefined,
  publicKeyId: string | undefined,
): Promise<readonly PlatformCertificate[]> {
  if (downloads === undefined)
    throw new ConfigurationError(
      'apiv3Key',
      'is needed to download platform certificates, by a merchant: a brand has none',
    )
  await downloads.refresh()
  const problem = downloads.problem()
  const certificates = downloads.certificates.all()
  if (problem !== undefined && publicKeyId === undefined && certificates.length === 0)
    throw noCertificates(problem.cause)
  return certificates.map(({ serial, pem, notBefore, notAfter }) => ({ serial, pem, notBefore, notAfter }))
}

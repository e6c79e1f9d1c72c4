import type { PublicKey } from '../crypto/public-key.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import {
  createDownloads,
  NO_CERTIFICATES,
  type Downloads,
  type DownloadsOptions,
} from './certificates/downloads.ts'
import { explainUntrusted, GIVE_PUBLIC_KEY } from './certificates/explain.ts'
import { mayDownload, renewalIsDue } from './certificates/policy.ts'
import { normaliseSerial, readSerial, WHERE_PUBLIC_KEY } from './key-name.ts'
import { newestValid } from './newest-valid.ts'
import type { OwnKeys } from './own-keys.ts'
import {
  createTrustedKeys,
  noneIsValid,
  type Certs,
  type NamedKey,
  type TrustedKeys,
} from './trusted-keys.ts'

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

/** @param tolerance milliseconds by which clocks may differ */
function findKey(
  serial: string,
  given: readonly NamedKey[],
  downloads: Downloads | undefined,
  tolerance: number,
): PublicKey | undefined | Promise<PublicKey | undefined> {
  const name = normaliseSerial(serial)
  const known = (): PublicKey | undefined => {
    const key = given.find(each => each.serial === name)?.key ?? downloads?.certificates.find(name)?.key
    const { notBefore = -Infinity, notAfter = Infinity } = key ?? {}
    const now = Date.now()
    return notBefore - tolerance <= now && now <= notAfter + tolerance ? key : undefined
  }
  const key = known()
  if (key !== undefined) return downloads === undefined ? key : renewed(downloads, () => key)
  // Public keys cannot be downloaded, and nothing else than hex is a serial number.
  if (downloads === undefined || readSerial(serial) !== name) return undefined
  if (!mayDownload(downloads.state(), Date.now())) return undefined
  return downloads.update(() => known() !== undefined).then(known)
}

function encryptionKey(
  now: number,
  given: readonly NamedKey[],
  downloads: Downloads | undefined,
): NamedKey | Promise<NamedKey> {
  const newest = (): NamedKey | undefined =>
    newestValid([...given, ...(downloads?.certificates.all() ?? [])], Date.now())
  const found = newestValid([...given, ...(downloads?.certificates.all() ?? [])], now)
  if (downloads === undefined) return found ?? fail(undefined)
  if (found !== undefined) return renewed(downloads, () => newest() ?? found)
  // Without a key this call cannot go on, so that it waits for no cool-down, unless there are none to be had.
  const problem = downloads.problem()
  if (problem?.outcome === 'none' && !mayDownload(downloads.state(), now)) return fail(problem)
  return downloads.update(() => newest() !== undefined).then(() => newest() ?? fail(downloads.problem()))
}

function fail(problem: ReturnType<Downloads['problem']>): never {
  if (problem === undefined) throw noneIsValid()
  if (problem.outcome === 'none') throw noCertificates(problem.cause)
  throw new ConfigurationError(
    'certs',
    `no platform certificate is at hand, and none could be downloaded, for the reason in cause; with WeChat Pay's public key none is needed (${WHERE_PUBLIC_KEY})`,
    { cause: problem.cause },
  )
}

/** What `key` gives, after a look for successors where that is due. */
function renewed<Key>(downloads: Downloads, key: () => Key): Key | Promise<Key> {
  const isDue = (): boolean => renewalIsDue(downloads.state(), Date.now())
  return isDue() ? downloads.update(() => !isDue()).then(key) : key()
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

function noCertificates(cause: unknown): ConfigurationError {
  return new ConfigurationError('certs', `${NO_CERTIFICATES}: ${GIVE_PUBLIC_KEY}`, { cause })
}

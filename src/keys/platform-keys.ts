import type { GcmKey } from '../crypto/aes-gcm.ts'
import type { PublicKey } from '../crypto/public-key.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { createAuthority, type Authority } from './authority.ts'
import { openCertificateList } from './certificate-list.ts'
import { readSnapshot, type CertStore } from './cert-store.ts'
import type { NamedCertificate } from './named-certificate.ts'
import {
  createTrustedKeys,
  normaliseSerial,
  type Certs,
  type NamedKey,
  type TrustedKeys,
} from './trusted-keys.ts'

/**
 * Milliseconds after a download before an unknown serial number may cause the next one: a flood of forged
 * ones causes no more than one in this time.
 */
export const COOL_DOWN: number = 5 * 60_000
/** The same after a download that has failed. */
export const COOL_DOWN_AFTER_FAILURE: number = 30_000
/**
 * Milliseconds before its end from which on a certificate's successor is looked for: WeChat Pay gives it out
 * about 10 days before.
 */
const AHEAD = 10 * 24 * 3600_000
/** Milliseconds between two looks for a successor. */
const LOOK_AGAIN = 12 * 3600_000
/** Milliseconds for which a merchant that has no platform certificates (404) is not asked again. */
const NONE_FOR = 24 * 3600_000
/**
 * Milliseconds after which a download of another request counts as lost: workerd ends requests without a
 * word.
 */
const FLIGHT_LIMIT = 15_000
/** Milliseconds between two looks at whether the download of another request is through. */
const GLANCE = 20

/**
 * Fetches `GET /v3/certificates`, signed. The answer is given to `open` before anything else may trust it,
 * and counts as verified where that resolves.
 *
 * @returns `false` where the merchant has none (404)
 */
export type DownloadCertificates = (
  open: (bytes: Uint8Array) => Promise<readonly NamedKey[]>,
) => Promise<boolean>

export interface PlatformKeysOptions {
  readonly certs?: Certs | undefined
  readonly crypto: Crypto
  /** Seconds by which clocks may differ. */
  readonly clockTolerance: number
  /** How certificates are downloaded and opened; `undefined` where they are only given. */
  readonly downloading?: { readonly download: DownloadCertificates; readonly apiv3Key: GcmKey } | undefined
  readonly store?: CertStore | undefined
  /** PEM of the certificate that has to have issued every downloaded one. */
  readonly certAuthority?: string | undefined
  /** Gets what went wrong without being a failure. */
  readonly warn?: ((message: string, cause: unknown) => void) | undefined
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
  /** Downloads now. @returns the downloaded certificates; none for a merchant that has only a public key */
  refresh(): Promise<readonly PlatformCertificate[]>
}

/**
 * Keys that keep themselves up to date without timers: an unknown serial number, or a certificate that is
 * about to end, causes one download, and at most one in {@link COOL_DOWN}.
 *
 * @throws {ConfigurationError} for keys that cannot work, or where there is no way to any
 */
export function createPlatformKeys(options: PlatformKeysOptions): PlatformKeys {
  const { crypto, downloading, store, warn = () => undefined } = options
  const given =
    hasCerts(options.certs) || downloading === undefined
      ? createTrustedKeys(options.certs ?? {}, crypto)
      : undefined
  const authority: Authority | undefined =
    options.certAuthority === undefined ? undefined : createAuthority(options.certAuthority, crypto)
  const tolerance = options.clockTolerance * 1000
  let downloaded = new Map<string, NamedCertificate>()
  let downloadedAt = -Infinity
  let lastAttempt = -Infinity
  let failure: { readonly cause: unknown } | undefined
  let noneUntil = -Infinity
  let flight: number | undefined

  const isCurrent = (
    { notBefore = -Infinity, notAfter = Infinity }: Pick<PublicKey, 'notBefore' | 'notAfter'>,
    now: number,
  ): boolean => notBefore - tolerance <= now && now <= notAfter + tolerance
  const known = (serial: string, now: number): PublicKey | undefined => {
    const key = given?.find(serial) ?? downloaded.get(normaliseSerial(serial))?.key
    return key !== undefined && isCurrent(key, now) ? key : undefined
  }

  const accept = async (certificates: readonly NamedCertificate[], at: number): Promise<void> => {
    if (authority !== undefined) {
      for (const certificate of certificates)
        if (!(await authority(certificate)))
          throw new Error(`certificate ${certificate.serial} was not issued by certAuthority`)
    }
    const now = Date.now()
    // The old one stays as long as it is valid: both are in use for days.
    downloaded = new Map(
      [...downloaded.values(), ...certificates]
        .filter(({ notAfter }) => now <= notAfter + tolerance)
        .map(certificate => [certificate.serial, certificate]),
    )
    downloadedAt = Math.max(downloadedAt, at)
  }

  const readStore = async (): Promise<void> => {
    if (store === undefined) return
    try {
      const found = await store.get()
      if (found === undefined || found === null) return
      const snapshot = readSnapshot(found, crypto)
      if (snapshot.downloadedAt > downloadedAt) await accept(snapshot.certificates, snapshot.downloadedAt)
    } catch (cause) {
      warn('certStore could not be read', cause)
    }
  }

  const writeStore = async (): Promise<void> => {
    try {
      await store?.set({
        downloadedAt,
        certificates: Object.fromEntries([...downloaded.values()].map(({ serial, pem }) => [serial, pem])),
      })
    } catch (cause) {
      warn('certStore could not be written', cause)
    }
  }

  const download = async ({
    download: fetchList,
    apiv3Key,
  }: NonNullable<typeof downloading>): Promise<void> => {
    let fresh: readonly NamedCertificate[] = []
    const found = await fetchList(async bytes => {
      fresh = await openCertificateList(bytes, apiv3Key, crypto)
      return fresh
    })
    if (found) await accept(fresh, Date.now())
    else {
      noneUntil = Date.now() + NONE_FOR
      downloadedAt = Date.now()
    }
    await writeStore()
  }

  const isFlying = (): boolean => flight !== undefined && Date.now() - flight < FLIGHT_LIMIT

  /**
   * One at a time: who comes while another request downloads waits until that is through. It looks again and
   * again instead of sharing a promise, which workerd ties to the request that made it.
   *
   * @param isEnough whether what the store gave makes the download unnecessary
   */
  const update = async (isEnough: () => boolean): Promise<void> => {
    if (downloading === undefined) return
    if (isFlying()) {
      while (isFlying()) await new Promise(resolve => setTimeout(resolve, GLANCE))
      return
    }
    const begin = (flight = Date.now())
    try {
      await readStore()
      if (!isEnough()) await download(downloading)
      failure = undefined
    } catch (cause) {
      failure = { cause }
      throw cause
    } finally {
      lastAttempt = Date.now()
      if (flight === begin) flight = undefined
    }
  }

  const mayUpdate = (now: number): boolean =>
    downloading !== undefined &&
    (isFlying() ||
      (now - lastAttempt >= (failure === undefined ? COOL_DOWN : COOL_DOWN_AFTER_FAILURE) &&
        now >= noneUntil))
  // Another instance may have downloaded just now, without finding more.
  const updateOrWarn = (isEnough: () => boolean): Promise<void> =>
    update(() => isEnough() || Date.now() - downloadedAt < COOL_DOWN).catch((cause: unknown) =>
      warn('platform certificates could not be downloaded', cause),
    )

  const successorIsDue = (now: number): boolean => {
    if (downloading === undefined || now < noneUntil || now - lastAttempt < LOOK_AGAIN) return false
    const ends = [...downloaded.values()].map(({ notAfter }) => notAfter)
    return ends.length > 0 && Math.max(...ends) - now < AHEAD
  }
  const lookForSuccessor = (): Promise<void> => updateOrWarn(() => !successorIsDue(Date.now()))

  const newest = (now: number): NamedKey | undefined => {
    const all = [...(given?.certificates() ?? []), ...downloaded.values()]
    const [last] = all
      .filter(({ key }) => (key.notBefore ?? -Infinity) <= now && now < (key.notAfter ?? Infinity))
      .sort((a, b) => (b.key.notAfter ?? Infinity) - (a.key.notAfter ?? Infinity))
    return last && { serial: last.serial, key: last.key }
  }
  const noneIsValid = (): ConfigurationError =>
    new ConfigurationError(
      'certs',
      `no platform certificate is valid now: ${downloading === undefined ? 'they have expired, or this clock is wrong' : 'none could be downloaded'}`,
      failure,
    )

  return {
    publicKeyId: given?.publicKeyId,
    find(serial) {
      const now = Date.now()
      const key = known(serial, now)
      if (key !== undefined) return successorIsDue(now) ? lookForSuccessor().then(() => key) : key
      // Public keys cannot be downloaded, and nothing else than hex is a serial number.
      if (!/^[\da-f]{8,40}$/i.test(serial) || !mayUpdate(now)) return undefined
      return updateOrWarn(() => known(serial, Date.now()) !== undefined).then(() => known(serial, Date.now()))
    },
    forEncryption(now) {
      if (given?.publicKeyId !== undefined) return given.forEncryption(now)
      const key = newest(now)
      if (key !== undefined)
        return successorIsDue(now) ? lookForSuccessor().then(() => newest(Date.now()) ?? key) : key
      if (downloading === undefined) throw noneIsValid()
      // Without a key this call cannot go on, so that it waits for no cool-down.
      return updateOrWarn(() => newest(Date.now()) !== undefined).then(() => {
        const found = newest(Date.now())
        if (found === undefined) throw noneIsValid()
        return found
      })
    },
    async refresh() {
      if (downloading === undefined)
        throw new ConfigurationError(
          'apiv3Key',
          'is needed to download platform certificates, by a merchant: a brand has none',
        )
      await update(() => false)
      if (failure !== undefined) throw failure.cause
      return [...downloaded.values()].map(({ serial, pem, notBefore, notAfter }) => ({
        serial,
        pem,
        notBefore,
        notAfter,
      }))
    },
  }
}

function hasCerts(certs: Certs | undefined): boolean {
  return certs !== undefined && (typeof certs !== 'object' || certs === null || Object.keys(certs).length > 0)
}

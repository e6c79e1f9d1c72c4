import { elapsed } from '../../lib/clock.ts'
import { createDownloaded, type Downloaded } from './downloaded.ts'
import { COOL_DOWN, type DownloadOutcome, type DownloadState } from './policy.ts'
import { createSingleFlight } from './single-flight.ts'
import { createSources, type SourcesOptions } from './sources.ts'

export interface DownloadsOptions extends SourcesOptions {
  /** Whether a key was given that makes a merchant without certificates no surprise. */
  readonly hasPublicKey: boolean
}

/** How a download ended, when (milliseconds since 1970) and why. */
export interface DownloadResult {
  readonly at: number
  readonly outcome: DownloadOutcome
  readonly cause: unknown
}

/** Downloads of platform certificates, and what they gave. */
export interface Downloads {
  readonly certificates: Downloaded
  state(): DownloadState
  /** How the last one ended, where it gave nothing, and why. */
  problem(): DownloadResult | undefined
  /**
   * Downloads, or waits for the download under way. Does not reject: what goes wrong is a warning.
   *
   * @param isEnough whether what the store gave makes the download unnecessary
   */
  update(isEnough: () => boolean): Promise<void>
  /**
   * Downloads now.
   *
   * @throws what went wrong
   */
  refresh(): Promise<void>
}

export const NO_CERTIFICATES: string =
  'WeChat Pay has no platform certificates for this merchant, and signs with its public key'

/** @throws {ConfigurationError} for a `certAuthority` that is none */
export function createDownloads(options: DownloadsOptions): Downloads {
  const certificates = createDownloaded(options.clockTolerance * 1000)
  const sources = createSources(options, certificates)
  const flight = createSingleFlight()
  let last: DownloadResult | undefined
  let hasWarned = false

  const attempt = async (isEnough: () => boolean): Promise<void> => {
    let result: Omit<DownloadResult, 'at'> = { outcome: 'downloaded', cause: undefined }
    try {
      await sources.readStore()
      if (!isEnough()) result = await sources.download()
    } catch (cause) {
      result = { outcome: 'failed', cause }
      throw cause
    } finally {
      last = { at: Date.now(), ...result }
    }
    if (result.outcome !== 'none' || options.hasPublicKey || hasWarned) return
    hasWarned = true
    options.warn(NO_CERTIFICATES, result.cause)
  }
  // Another instance may have downloaded just now, without finding more.
  const isRecent = (): boolean => elapsed(certificates.at(), Date.now()) < COOL_DOWN.downloaded

  return {
    certificates,
    state: () => ({ last, isUnderWay: flight.isUnderWay(), latestEnd: latestEnd(certificates) }),
    problem: () => (last === undefined || last.outcome === 'downloaded' ? undefined : last),
    update: isEnough =>
      flight
        .run(() => attempt(() => isEnough() || isRecent()))
        .catch((cause: unknown) => options.warn('platform certificates could not be downloaded', cause)),
    async refresh() {
      await flight.run(() => attempt(() => false))
      // Whoever waited for another's download learns here how it ended.
      if (last?.outcome === 'failed') throw last.cause
    },
  }
}

function latestEnd(certificates: Downloaded): number | undefined {
  const ends = certificates.all().map(({ notAfter }) => notAfter)
  return ends.length === 0 ? undefined : Math.max(...ends)
}

import { elapsed } from '../../lib/clock.ts'

/** How a download ended: `none` where WeChat Pay says that the merchant has no platform certificates. */
export type DownloadOutcome = 'downloaded' | 'failed' | 'none'

/**
 * Milliseconds after a download before an unknown serial number may cause the next one: a flood of forged
 * ones causes no more than one in this time. Five minutes, half a minute, a day.
 */
export const COOL_DOWN: Readonly<Record<DownloadOutcome, number>> = {
  downloaded: 300_000,
  failed: 30_000,
  none: 86_400_000,
}
/**
 * Milliseconds before its end from which on a certificate's successor is looked for: WeChat Pay gives it out
 * about 10 days before.
 */
export const RENEW_BEFORE: number = 864_000_000
/** Milliseconds between two looks for a successor: 12 hours. */
export const RENEWAL_INTERVAL: number = 43_200_000

/** What is known about downloads, all that the policy needs. */
export interface DownloadState {
  /** The last one that has ended; times in milliseconds since 1970. */
  readonly last: { readonly at: number; readonly outcome: DownloadOutcome } | undefined
  /** Whether one is under way, which others may wait for. */
  readonly isUnderWay: boolean
  /** End of the certificate that ends last, milliseconds since 1970; `undefined` where there is none. */
  readonly latestEnd: number | undefined
}

/** Whether an unknown serial number may cause a download, or wait for the one under way. */
export function mayDownload({ last, isUnderWay }: DownloadState, now: number): boolean {
  return isUnderWay || last === undefined || elapsed(last.at, now) >= COOL_DOWN[last.outcome]
}

/** Whether the certificates end so soon that their successors are to be looked for. */
export function renewalIsDue({ last, latestEnd }: DownloadState, now: number): boolean {
  if (latestEnd === undefined || latestEnd - now >= RENEW_BEFORE) return false
  const interval = last?.outcome === 'none' ? COOL_DOWN.none : RENEWAL_INTERVAL
  return last === undefined || elapsed(last.at, now) >= interval
}

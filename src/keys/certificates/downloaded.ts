import type { CertSnapshot } from './cert-store.ts'
import type { NamedCertificate } from './named-certificate.ts'

/** The certificates that were downloaded, by this client or by another that shares its store. */
export interface Downloaded {
  find(serial: string): NamedCertificate | undefined
  all(): readonly NamedCertificate[]
  /** When the newest download was, milliseconds since 1970. */
  at(): number
  /** Adds those of a download. The old ones stay as long as they are valid: both are in use for days. */
  add(certificates: readonly NamedCertificate[], at: number): void
  snapshot(): CertSnapshot
}

/** @param tolerance milliseconds by which clocks may differ */
export function createDownloaded(tolerance: number): Downloaded {
  let bySerial = new Map<string, NamedCertificate>()
  let downloadedAt = -Infinity
  return {
    find: serial => bySerial.get(serial),
    all: () => [...bySerial.values()],
    at: () => downloadedAt,
    add(certificates, at) {
      const now = Date.now()
      const valid = [...bySerial.values(), ...certificates].filter(
        ({ notAfter }) => now <= notAfter + tolerance,
      )
      bySerial = new Map(valid.map(certificate => [certificate.serial, certificate]))
      downloadedAt = at
    },
    snapshot: () => ({
      downloadedAt,
      certificates: Object.fromEntries(Array.from(bySerial.values(), ({ serial, pem }) => [serial, pem])),
    }),
  }
}

import type { PublicKey } from '../../../src/crypto/public-key.ts'
import type { Downloads, DownloadResult } from '../../../src/keys/certificates/downloads.ts'
import type { NamedCertificate } from '../../../src/keys/certificates/named-certificate.ts'
import type { NamedKey } from '../../../src/keys/trusted-keys.ts'

/** A key that says when it is valid, and can do nothing. */
export function fakeKey(notBefore?: number, notAfter?: number): PublicKey {
  return {
    serial: undefined,
    notBefore,
    notAfter,
    maxPlainBytes: 214,
    verify: async () => false,
    hasSigned: () => undefined,
    encrypt: async plain => new Uint8Array(plain),
  }
}

export function named(serial: string, notBefore?: number, notAfter?: number): NamedKey {
  return { serial, key: fakeKey(notBefore, notAfter) }
}

export function fakeCertificate(serial: string, notBefore: number, notAfter: number): NamedCertificate {
  return {
    serial,
    pem: `pem of ${serial}`,
    der: new Uint8Array(),
    key: fakeKey(notBefore, notAfter),
    notBefore,
    notAfter,
  }
}

/** Downloads that give certificates when they are asked to. */
export interface FakeDownloads extends Downloads {
  /** How often a download was asked for, and whether what was there was enough. */
  readonly updates: boolean[]
}

export function fakeDownloads(
  certificates: NamedCertificate[],
  { gives = [], problem }: { gives?: readonly NamedCertificate[]; problem?: DownloadResult } = {},
): FakeDownloads {
  const updates: boolean[] = []
  return {
    updates,
    certificates: {
      find: serial => certificates.find(each => each.serial === serial),
      all: () => certificates,
      at: () => 0,
      add: () => undefined,
      snapshot: () => ({ downloadedAt: 0, certificates: {} }),
    },
    state: () => ({
      last: problem,
      isUnderWay: false,
      latestEnd: certificates.length === 0 ? undefined : Math.max(...certificates.map(each => each.notAfter)),
    }),
    problem: () => problem,
    async update(isEnough) {
      updates.push(isEnough())
      certificates.push(...gives)
      updates.push(isEnough())
    },
    refresh: async () => undefined,
  }
}

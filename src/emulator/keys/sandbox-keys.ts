import { createPrivateKey } from '../../crypto/private-key.ts'
import { createPublicKey } from '../../crypto/public-key.ts'
import type { Crypto } from '../../lib/web-crypto.ts'
import type { Caller, PlatformKey } from '../parties.ts'

/** Who calls, as it is kept: secret. */
export interface CallerKeys {
  readonly id: string
  readonly serial: string
  /** PKCS#8 PEM. */
  readonly privateKey: string
  /** SPKI PEM. */
  readonly publicKey: string
}

/** Another merchant or brand, as it is kept: secret. */
export interface OtherKeys extends CallerKeys {
  readonly kind: Caller['kind']
  /** 32 bytes. */
  readonly apiv3Key: string
  /**
   * A merchant's; 32 letters and digits. Sandboxes of before there was APIv2 have none: one is made of the
   * other.
   */
  readonly apiv2Key?: string | undefined
}

/** A key of WeChat Pay's, as it is kept. */
export interface PlatformKeyPair {
  readonly serial: string
  /** PKCS#8 PEM. */
  readonly privateKey: string
  /** SPKI PEM, or the certificate's. */
  readonly pem: string
  /** Of a certificate, milliseconds since 1970. */
  readonly notBefore?: number | undefined
  readonly notAfter?: number | undefined
}

/**
 * All keys of a sandbox as JSON: what `emulator.keys()` gives and the option `keys` takes, so that a sandbox
 * whose journal is kept is the same one after a restart. They are secrets, if only of a sandbox.
 */
export interface SandboxKeys {
  readonly apiv3Key: string
  /** 32 letters and digits. Sandboxes of before there was APIv2 have none: one is made of the other. */
  readonly apiv2Key?: string | undefined
  readonly merchant: CallerKeys
  readonly brand: CallerKeys
  /** Further merchants, partners and brands, each with an APIv3 key of its own. */
  readonly others?: readonly OtherKeys[] | undefined
  readonly publicKey: PlatformKeyPair
  /** The newest first. */
  readonly certificates: readonly PlatformKeyPair[]
}

export function callerOf(kind: Caller['kind'], keys: CallerKeys, crypto: Crypto): Caller {
  const { id, serial, privateKey, publicKey } = keys
  return {
    kind,
    id,
    serial,
    publicKey: createPublicKey(publicKey, 'keys', crypto),
    privateKeyPem: privateKey,
    publicKeyPem: publicKey,
  }
}

export function keysOfCaller({ id, serial, privateKeyPem, publicKeyPem }: Caller): CallerKeys {
  return { id, serial, privateKey: privateKeyPem, publicKey: publicKeyPem }
}

export function platformKeyOf(pair: PlatformKeyPair, crypto: Crypto): PlatformKey {
  const { serial, privateKey, pem, notBefore, notAfter } = pair
  return {
    serial,
    privateKey: createPrivateKey(privateKey, 'keys', crypto),
    privateKeyPem: privateKey,
    pem,
    ...(notBefore !== undefined &&
      notAfter !== undefined && {
        validity: { notBefore: new Date(notBefore), notAfter: new Date(notAfter) },
      }),
  }
}

export function pairOf({ serial, privateKeyPem, pem, validity }: PlatformKey): PlatformKeyPair {
  return {
    serial,
    privateKey: privateKeyPem,
    pem,
    ...(validity !== undefined && {
      notBefore: validity.notBefore.getTime(),
      notAfter: validity.notAfter.getTime(),
    }),
  }
}

import type { KeyInput } from '../crypto/key-material.ts'
import type { PublicKey } from '../crypto/public-key.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { ASK_FOR_VARIABLE } from '../errors/unset.ts'
import type { UntrustedReason } from '../protocol/verify-signature.ts'
import { isPublicKeyId, normaliseSerial, WHERE_PUBLIC_KEY } from './key-name.ts'
import { checkName, createNamedKey } from './named-key.ts'
import { newestValid } from './newest-valid.ts'
import type { OwnKeys } from './own-keys.ts'
import { kindOf } from '../lib/kind-of.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** WeChat Pay's public keys and platform certificates by `PUB_KEY_ID_…` or certificate serial number. */
export type Certs = Readonly<Record<string, KeyInput>>

/** A key of WeChat Pay with the name that goes into `Wechatpay-Serial`. */
export interface NamedKey {
  readonly serial: string
  readonly key: PublicKey
}

/** Whom we trust: WeChat Pay's keys. */
export interface TrustedKeys {
  /** The key of a `Wechatpay-Serial`, certificate serials in any case; later, where it is downloaded first. */
  find(serial: string): PublicKey | undefined | Promise<PublicKey | undefined>
  /** Why {@link find} gave nothing, and what to do about it. */
  readonly explain?: ((serial: string) => UntrustedReason) | undefined
  /** The WeChat Pay public key, if one is given: named on every call, so that responses are signed with it. */
  readonly publicKeyId: string | undefined
  /**
   * The key that sensitive fields are encrypted with: the WeChat Pay public key before a platform
   * certificate, the certificate that expires last before others.
   *
   * @param now milliseconds since 1970
   * @throws {ConfigurationError} where no certificate is valid now
   */
  forEncryption(now: number): NamedKey | Promise<NamedKey>
}

/** Keys that are all at hand. */
export interface GivenKeys extends TrustedKeys {
  find(serial: string): PublicKey | undefined
  forEncryption(now: number): NamedKey
  /** All of them. */
  readonly keys: readonly NamedKey[]
}

/**
 * Checks every key at once; each is imported on its first use.
 *
 * @param own what must not be among them
 * @throws {ConfigurationError} for a name that is none, a key that cannot work, a certificate given under
 *   another serial than its own, a public key under a serial number, or the merchant's own
 */
export function createTrustedKeys(certs: Certs, crypto: Crypto, own: OwnKeys = {}): GivenKeys {
  if (typeof certs !== 'object' || certs === null || Array.isArray(certs))
    throw new ConfigurationError(
      'certs',
      `expected an object of keys by their names, like { PUB_KEY_ID_…: pem }, got ${kindOf(certs)}`,
    )
  const byName = new Map<string, PublicKey>()
  for (const [given, input] of Object.entries(certs)) {
    const name = checkName(given)
    if (byName.has(name))
      throw new ConfigurationError(`certs.${name}`, 'is given twice, written differently: leave one out')
    byName.set(name, createNamedKey(name, input, crypto, own))
  }
  if (byName.size === 0)
    throw new ConfigurationError(
      'certs',
      'at least one WeChat Pay public key or platform certificate is needed, by its PUB_KEY_ID_… ' +
        `or serial number (${WHERE_PUBLIC_KEY}); or the apiv3Key, with which a merchant downloads ` +
        `platform certificates. If it comes from the environment: ${ASK_FOR_VARIABLE}`,
    )
  const keys = Array.from(byName, ([serial, key]): NamedKey => ({ serial, key }))
  const publicKey = keys.find(({ serial }) => isPublicKeyId(serial))
  return {
    keys,
    find: serial => byName.get(normaliseSerial(serial)),
    publicKeyId: publicKey?.serial,
    forEncryption(now) {
      const key = publicKey ?? newestValid(keys, now)
      if (key !== undefined) return key
      throw noneIsValid()
    },
  }
}

/** Where all that is given are certificates, and none is in effect. */
export function noneIsValid(): ConfigurationError {
  return new ConfigurationError(
    'certs',
    'no platform certificate is valid now: they have expired, or this clock is wrong; WeChat ' +
      `Pay's public key does not expire (${WHERE_PUBLIC_KEY})`,
  )
}

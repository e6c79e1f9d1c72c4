import type { KeyInput } from '../crypto/key-material.ts'
import { createPublicKey, type PublicKey } from '../crypto/public-key.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'

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
  /** The WeChat Pay public key, if one is given: named on every call, so that answers are signed with it. */
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
  /** All but the WeChat Pay public key. */
  certificates(): readonly NamedKey[]
}

const PUBLIC_KEY_ID = 'PUB_KEY_ID_'

/** Certificate serials are hex in either case, public key ids are taken as they are. */
export function normaliseSerial(serial: string): string {
  return serial.startsWith(PUBLIC_KEY_ID) ? serial : serial.toUpperCase()
}

/**
 * Checks every key at once; each is imported on its first use.
 *
 * @throws {ConfigurationError} for a key that cannot work, or a certificate given under another serial than
 *   its own
 */
export function createTrustedKeys(certs: Certs, crypto: Crypto): GivenKeys {
  if (typeof certs !== 'object' || certs === null || Object.keys(certs).length === 0) {
    throw new ConfigurationError(
      'certs',
      'at least one WeChat Pay public key or platform certificate is needed, by its PUB_KEY_ID_… or serial number; or the apiv3Key, with which a merchant downloads platform certificates',
    )
  }
  const keys = new Map<string, PublicKey>()
  for (const [name, input] of Object.entries(certs))
    keys.set(normaliseSerial(name), createNamedKey(name, input, crypto))
  const publicKeyId = [...keys.keys()].find(name => name.startsWith(PUBLIC_KEY_ID))
  return {
    find: serial => keys.get(normaliseSerial(serial)),
    certificates: () =>
      [...keys].filter(([name]) => !name.startsWith(PUBLIC_KEY_ID)).map(([serial, key]) => ({ serial, key })),
    publicKeyId,
    forEncryption(now) {
      if (publicKeyId !== undefined) return { serial: publicKeyId, key: keys.get(publicKeyId)! }
      const valid = [...keys].filter(
        ([, { notBefore = -Infinity, notAfter = Infinity }]) => notBefore <= now && now < notAfter,
      )
      const [last] = valid.sort(([, a], [, b]) => (b.notAfter ?? Infinity) - (a.notAfter ?? Infinity))
      if (last === undefined)
        throw new ConfigurationError(
          'certs',
          'no platform certificate is valid now: they have expired, or this clock is wrong',
        )
      return { serial: last[0], key: last[1] }
    },
  }
}

function createNamedKey(name: string, input: KeyInput, crypto: Crypto): PublicKey {
  const option = `certs.${name}`
  const key = createPublicKey(input, option, crypto)
  if (key.serial !== undefined && key.serial !== name.toUpperCase()) {
    throw new ConfigurationError(
      option,
      `this certificate's serial number is ${key.serial}: give it under that name`,
    )
  }
  return key
}

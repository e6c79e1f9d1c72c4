import { DEFAULT_CLOCK_TOLERANCE } from '../protocol/clock-tolerance.ts'
import { createGcmKey } from '../crypto/aes-gcm.ts'
import { areOnePair } from '../crypto/key-pair.ts'
import { createPrivateKey, type PrivateKeyInput } from '../crypto/private-key.ts'
import { resolveCrypto } from '../crypto/subtle.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { explainUntrusted } from '../keys/certificates/explain.ts'
import { createTrustedKeys, type Certs } from '../keys/trusted-keys.ts'
import { notificationsOver, type Notifications } from './notifications.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** What opening notifications needs of a client's options. */
export interface NotificationOptions {
  /** WeChat Pay's public keys by `PUB_KEY_ID_…` and platform certificates by serial number. */
  certs: Certs
  /** The merchant's APIv3 key, exactly 32 bytes. */
  apiv3Key: string | Uint8Array
  /** The merchant private key: only for sensitive fields inside a notification, as member cards have. */
  privateKey?: PrivateKeyInput | undefined
  /** Seconds that a timestamp may be away from this clock, in either direction; default 300, and 0 means 0. */
  clockTolerance?: number | undefined
  /** A WebCrypto implementation; default `globalThis.crypto`. */
  crypto?: Crypto | undefined
}

/**
 * Opens notifications and responds to them without a client, for an endpoint that does nothing else:
 * `wxpay.notifications` of a client does the same, and downloads platform certificates as well.
 *
 * @example
 *   const notifications = createNotifications({ certs, apiv3Key })
 *   const event = await notifications.parse(request)
 *   if (event.event_type === 'TRANSACTION.SUCCESS') console.log(event.resource.out_trade_no)
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createNotifications(options: NotificationOptions): Notifications {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError('options', 'expected an object with certs and apiv3Key')
  const { certs, apiv3Key, privateKey, clockTolerance = DEFAULT_CLOCK_TOLERANCE } = options
  const crypto = resolveCrypto(options.crypto)
  if (!(Number.isFinite(clockTolerance) && clockTolerance >= 0))
    throw new ConfigurationError('clockTolerance', 'expected a number of seconds, 0 or more')
  const decrypter =
    privateKey === undefined ? undefined : createPrivateKey(privateKey, 'privateKey', crypto, 'decrypt')
  const own = decrypter && { owns: (key: object) => areOnePair(decrypter, key) }
  const { find, publicKeyId } = createTrustedKeys(certs, crypto, own)
  return notificationsOver({
    find,
    explain: serial => explainUntrusted(serial, publicKeyId, undefined),
    apiv3Key: createGcmKey(crypto, apiv3Key),
    decrypter: decrypter ?? {},
    clockTolerance,
  })
}

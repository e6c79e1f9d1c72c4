import { encryptAesGcm } from '../../crypto/aes-gcm.ts'
import { createPrivateKey, type PrivateKeyInput } from '../../crypto/private-key.ts'
import { resolveCrypto } from '../../crypto/subtle.ts'
import { toBase64 } from '../../lib/base64.ts'
import { utf8 } from '../../lib/bytes.ts'
import { nowSeconds } from '../../lib/clock.ts'
import { createNonce } from '../../lib/create-nonce.ts'
import { SCHEMES } from '../../protocol/authorization.ts'
import { responseMessage } from '../../protocol/signed-messages.ts'
import { chinaTime } from '../time.ts'
import type { Crypto } from '../../lib/web-crypto.ts'

/**
 * What can be wrong with a notification: too old, changed on its way, WeChat Pay's own probe with a wrong
 * signature (SIGNTEST), signed with a key that nobody knows.
 */
export type NotificationFault = 'stale' | 'tampered' | 'probe' | 'unknown-serial'

/** What a notification is made of. What is left out gets a value that WeChat Pay could have given it. */
export interface SignedNotificationOptions {
  /** WeChat Pay's private key, the counterpart of the key that the merchant trusts. */
  readonly privateKey: PrivateKeyInput
  /** That key's name: `PUB_KEY_ID_…` or a certificate's serial number. */
  readonly serial: string
  /** The merchant's APIv3 key, 32 bytes. */
  readonly apiv3Key: string | Uint8Array
  /** `TRANSACTION.SUCCESS`, … */
  readonly event_type: string
  /** What is encrypted: the object itself. */
  readonly resource: unknown
  readonly id?: string | undefined
  readonly create_time?: string | undefined
  readonly resource_type?: string | undefined
  readonly summary?: string | undefined
  /** Of the resource. */
  readonly original_type?: string | undefined
  readonly associated_data?: string | undefined
  /** Of the resource: 12 bytes. */
  readonly resourceNonce?: string | undefined
  /** Seconds since 1970; default now. */
  readonly timestamp?: number | undefined
  /** Of the signature. */
  readonly nonce?: string | undefined
  /** Something that is to be wrong with it; default nothing. */
  readonly fault?: NotificationFault | undefined
  /** A WebCrypto implementation; default `globalThis.crypto`. */
  readonly crypto?: Crypto | undefined
}

/**
 * A notification as it goes over the wire: what `notifications.parse` takes, and the second argument of `new
 * Request(url, …)`.
 */
export interface SignedNotification {
  readonly method: 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const DAY = 24 * 3600

/**
 * Makes a notification as WeChat Pay does: encrypted with the APIv3 key, signed with WeChat Pay's private
 * key. With `id`, `create_time`, `timestamp` and both nonces given, always the same one.
 *
 * @example
 *   const { headers, body } = await signedNotification({
 *     event_type: 'TRANSACTION.SUCCESS',
 *     resource: { out_trade_no },
 *     serial: 'PUB_KEY_ID_0114232134912410000000000000',
 *     privateKey,
 *     apiv3Key,
 *   })
 *
 * @throws {ConfigurationError} naming a key that cannot work
 */
export async function signedNotification(options: SignedNotificationOptions): Promise<SignedNotification> {
  const crypto = resolveCrypto(options.crypto)
  const { fault, serial, timestamp: now = nowSeconds(), nonce = createNonce(crypto) } = options
  const timestamp = String(fault === 'stale' ? now - DAY : now)
  const body = JSON.stringify({
    id: options.id ?? createId(crypto),
    create_time: options.create_time ?? chinaTime(now * 1000),
    resource_type: options.resource_type ?? 'encrypt-resource',
    event_type: options.event_type,
    summary: options.summary ?? '通知',
    resource: await encryptResource(options, crypto),
  })
  const signature = toBase64(
    await createPrivateKey(options.privateKey, 'privateKey', crypto).sign(
      responseMessage(timestamp, nonce, utf8(body)),
    ),
  )
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Request-ID': `08${createNonce(crypto, 30).toUpperCase()}-0`,
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': fault === 'unknown-serial' ? unlike(serial) : serial,
      'Wechatpay-Signature-Type': SCHEMES.mchid,
      'Wechatpay-Signature': fault === 'probe' ? `WECHATPAY/SIGNTEST/${signature.slice(19)}` : signature,
    },
    body:
      fault === 'tampered'
        ? body.replace(
            /("ciphertext":")(.)/,
            (_, head: string, first: string) => head + (first === 'A' ? 'B' : 'A'),
          )
        : body,
  }
}

async function encryptResource(options: SignedNotificationOptions, crypto: Crypto): Promise<object> {
  const {
    original_type = 'transaction',
    associated_data = '',
    resourceNonce = createNonce(crypto, 12),
    resource,
    apiv3Key,
  } = options
  return {
    algorithm: 'AEAD_AES_256_GCM',
    original_type,
    associated_data,
    nonce: resourceNonce,
    ciphertext: await encryptAesGcm(crypto, apiv3Key, {
      plain: utf8(JSON.stringify(resource)),
      nonce: resourceNonce,
      associatedData: associated_data,
    }),
  }
}

/** Of the same form, and another one. */
function unlike(serial: string): string {
  return serial.replace(/.$/, last => (last === '0' ? '1' : '0'))
}

/** In groups of characters, like those of WeChat Pay. */
function createId(crypto: Crypto): string {
  return [8, 4, 4, 12].map(length => createNonce(crypto, length).toLowerCase()).join('-')
}

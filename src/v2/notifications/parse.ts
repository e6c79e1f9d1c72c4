import { notificationKinds } from '../../catalog/generated/v2/notification-kinds.ts'
import type { KnownNotificationV2 } from '../../catalog/generated/v2/notifications.ts'
import { kindOfFields } from '../../catalog/v2/notification.ts'
import { toValues } from '../../catalog/v2/values.ts'
import { DENO, NODE } from '../../errors/inspect.ts'
import { DecryptionError } from '../../errors/decryption-error.ts'
import { SignatureError } from '../../errors/signature-error.ts'
import { fromUtf8 } from '../../lib/bytes.ts'
import { decryptRefundInfo } from '../../protocol/v2/refund-info.ts'
import { md5Hex, textToSign, verifyFields, type SignType } from '../../protocol/v2/sign.ts'
import { parseXml, type XmlFields } from '../../protocol/v2/xml.ts'

/** A notification of a kind that this version does not know: its fields as text. */
export interface UnknownNotificationV2 {
  readonly id: string
  readonly kind: 'unknown'
  readonly resource: Readonly<Record<string, string>>
}

/**
 * A notification of APIv2, typed by `kind`. `id` is the same each time that WeChat Pay comes with it; it is
 * made of the numbers in it, because APIv2 gives none.
 */
export type NotificationV2 = KnownNotificationV2 | UnknownNotificationV2

/** What opens a notification. */
export interface NotificationV2Context {
  readonly key: string
  /** The only way that is taken, where there is one alone. */
  readonly signType: SignType | undefined
}

/**
 * Parses → verifies, or of a refund decrypts → types.
 *
 * @param body the raw bytes
 * @throws {SignatureError} where it was not signed with this APIv2 key
 * @throws {DecryptionError} naming what is malformed, or was encrypted with another APIv2 key
 */
export function openNotificationV2(
  body: Uint8Array,
  { key, signType }: NotificationV2Context,
): NotificationV2 {
  const fields = readFields(body)
  const { req_info, ...outside } = fields
  if (req_info === undefined) {
    verify(fields, key, signType)
    return describe(fields, fields)
  }
  // What is encrypted with the key needs no signature; what stands beside it is believed by nobody else.
  return describe(fields, { ...outside, ...decryptRefundInfo(req_info, key) })
}

function readFields(body: Uint8Array): XmlFields {
  try {
    return parseXml(fromUtf8(body))
  } catch (error) {
    throw new DecryptionError(
      'notification',
      error instanceof SyntaxError ? error.message : 'is not XML in UTF-8',
    )
  }
}

/** The algorithm is named, or that of the order: a digest of 64 characters can only be HMAC-SHA256. */
function verify(fields: XmlFields, key: string, only: SignType | undefined): void {
  const { sign = '', sign_type } = fields
  if (sign === '') throw new SignatureError('missing-sign', 'the notification is not signed')
  const type = sign_type || (sign.length === 64 ? 'HMAC-SHA256' : 'MD5')
  if (type !== 'MD5' && type !== 'HMAC-SHA256')
    throw new SignatureError('mismatch', `sign_type ${JSON.stringify(type).slice(0, 60)} is not supported`)
  if (only === 'HMAC-SHA256' && type !== only)
    throw new SignatureError(
      'mismatch',
      'the notification is signed by MD5, and signType takes HMAC-SHA256 alone',
    )
  if (!verifyFields(fields, key, type))
    throw new SignatureError(
      'mismatch',
      `sign does not match the fields (${type}): it is not from WeChat Pay, or apiv2Key is not this merchant’s`,
    )
}

/** @param came as it came, by which its kind is known */
function describe(came: XmlFields, fields: XmlFields): NotificationV2 {
  const kind = kindOfFields(notificationKinds, came)
  const owner = fields['mch_id'] ?? fields['combine_mch_id'] ?? ''
  if (kind === undefined) {
    const { sign: _, nonce_str: __, ...rest } = fields
    return shown({
      id: `v2:${owner}:unknown:${md5Hex(textToSign(rest, ''))}`,
      kind: 'unknown',
      resource: fields,
    })
  }
  const numbers = kind.id.map(name => fields[name] ?? '').join(':')
  return shown({
    id: `v2:${owner}:${kind.kind}:${numbers}`,
    kind: kind.kind,
    resource: toValues(kind.resource, fields),
  } as unknown as KnownNotificationV2)
}

/** For a console: a notification holds payments, and logs are kept. */
function shown(notification: NotificationV2): NotificationV2 {
  const value = (): string =>
    `Notification ${notification.kind} (id ${notification.id}; its content is in .resource)`
  return Object.defineProperties(notification, { [NODE]: { value }, [DENO]: { value } })
}

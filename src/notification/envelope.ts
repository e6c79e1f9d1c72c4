import { DecryptionError } from '../errors/decryption-error.ts'
import { fromUtf8 } from '../lib/bytes.ts'
import { kindOf } from '../lib/kind-of.ts'

/** A notification as it is on the wire, its signature verified and its resource still encrypted. */
export interface Envelope {
  readonly id: string
  readonly create_time: string
  readonly event_type: string
  readonly resource_type: string
  readonly summary: string
  readonly resource: {
    readonly algorithm: string
    readonly original_type?: string
    readonly associated_data?: string
    readonly nonce: string
    readonly ciphertext: string
  }
}

const ALGORITHM = 'AEAD_AES_256_GCM'

/**
 * Reads the JSON of a notification whose signature has been verified.
 *
 * @throws {DecryptionError} naming what is not as it has to be
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_2.shtml
 */
export function readEnvelope(bytes: Uint8Array): Envelope {
  const envelope = parseJson(bytes, 'notification')
  if (!isObject(envelope)) throw new DecryptionError('notification', 'is not a JSON object')
  const resource = envelope['resource']
  if (!isObject(resource)) throw new DecryptionError('resource', 'is missing from the notification')
  if (resource['algorithm'] !== ALGORITHM)
    throw new DecryptionError(
      'resource.algorithm',
      `expected ${ALGORITHM}, the only one that this package decrypts`,
    )
  const text = (source: Readonly<Record<string, unknown>>, name: string, path = name): string => {
    const value = source[name]
    if (typeof value !== 'string')
      throw new DecryptionError(
        path,
        `expected a string, got ${value === undefined ? 'nothing' : kindOf(value)}`,
      )
    return value
  }
  const id = text(envelope, 'id')
  if (id === '') throw new DecryptionError('id', 'is empty')
  return {
    id,
    create_time: optional(envelope, 'create_time') ?? '',
    event_type: text(envelope, 'event_type'),
    resource_type: optional(envelope, 'resource_type') ?? '',
    summary: optional(envelope, 'summary') ?? '',
    resource: {
      algorithm: ALGORITHM,
      nonce: text(resource, 'nonce', 'resource.nonce'),
      ciphertext: text(resource, 'ciphertext', 'resource.ciphertext'),
      associated_data: optional(resource, 'associated_data') ?? '',
      original_type: optional(resource, 'original_type') ?? '',
    },
  }
}

/** @throws {DecryptionError} naming `field` where `bytes` are not JSON */
export function parseJson(bytes: Uint8Array, field: string): unknown {
  try {
    return JSON.parse(fromUtf8(bytes))
  } catch {
    // The engine's message would show a piece of the content.
    throw new DecryptionError(field, 'is not JSON in UTF-8')
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function optional(source: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = source[name]
  return typeof value === 'string' ? value : undefined
}

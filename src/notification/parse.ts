import type { GcmKey } from '../crypto/aes-gcm.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { DENO, NODE } from '../errors/inspect.ts'
import { SignatureError } from '../errors/signature-error.ts'
import { decryptCiphertexts, type Decrypter } from '../fields/decrypt-fields.ts'
import { fieldPlan } from '../fields/plan.ts'
import type { Notification } from '../catalog/event.ts'
import { findEventForm } from '../catalog/event-forms.ts'
import { nowSeconds } from '../lib/clock.ts'
import { readSignatureHeaders } from '../protocol/signature-headers.ts'
import { verifySignature, type VerificationContext } from '../protocol/verify-signature.ts'
import { readRawBody, readRequestBody, type RawBody } from './body.ts'
import { explainMismatch } from './explain-mismatch.ts'
import { parseJson, readEnvelope, type Envelope } from './envelope.ts'
import { readHeaders, type HeadersInput } from './headers.ts'
import { kindOf } from '../lib/kind-of.ts'

/** A notification as a server received it. */
export interface RawNotification {
  readonly headers: HeadersInput
  /** Exactly as it came: text, bytes, a Blob or a stream, never what a JSON middleware made of it. */
  readonly body: RawBody
}

/** What is needed to open a notification. */
export interface NotificationContext {
  /** WeChat Pay's keys by `Wechatpay-Serial`. */
  readonly find: VerificationContext['find']
  /** Why one of them is not trusted. */
  readonly explain?: VerificationContext['explain']
  /** `undefined` where the merchant gave none: then nothing can be opened. */
  readonly apiv3Key: GcmKey | undefined
  /** Decrypts sensitive fields inside a resource with the merchant's private key. */
  readonly decrypter: Decrypter
  /** Seconds that a timestamp may be away from this clock, in either direction. */
  readonly clockTolerance: number
}

/** What to say where there is no APIv3 key. */
export const APIV3_KEY_NEEDED: string =
  'is needed to decrypt notifications: the 32 characters that were set in the merchant console ' +
  '(账户中心 → API安全)'

/** How many bytes a notification may have; WeChat Pay's have a few thousand. */
export const DEFAULT_BODY_LIMIT: number = 1_048_576

/**
 * Verifies the raw bytes → decrypts → parses → decrypts sensitive fields, in this order.
 *
 * @throws {SignatureError} where it was not signed by WeChat Pay, or not now
 * @throws {DecryptionError} naming what is malformed, was changed, or was encrypted with another APIv3 key
 * @throws {TypeError} where the body is missing, or has been parsed or read before
 * @throws {ConfigurationError} where the client has no APIv3 key
 */
export async function parseNotification(
  input: Request | RawNotification,
  context: NotificationContext,
): Promise<Notification> {
  if (context.apiv3Key === undefined) throw new ConfigurationError('apiv3Key', APIV3_KEY_NEEDED)
  if (typeof input !== 'object' || input === null)
    throw new TypeError(`a notification is a fetch Request or { headers, body }, got ${kindOf(input)}`)
  const body = isRequest(input)
    ? await readRequestBody(input, DEFAULT_BODY_LIMIT)
    : await readRawBody(input.body, DEFAULT_BODY_LIMIT)
  return openNotification(readHeaders(input.headers), body, context, context.apiv3Key)
}

/** @param body the raw bytes */
async function openNotification(
  headers: { get(name: string): string | null },
  body: Uint8Array,
  context: NotificationContext,
  apiv3Key: GcmKey,
): Promise<Notification> {
  const signed = readSignatureHeaders(headers)
  await verifySignature(signed, body, {
    find: context.find,
    explain: context.explain,
    now: nowSeconds(),
    tolerance: context.clockTolerance,
  }).catch(async (error: unknown) => {
    if (!(error instanceof SignatureError && error.reason === 'mismatch')) throw error
    throw explainMismatch(error, body, await context.find(signed.serial ?? ''), signed.signature)
  })
  const envelope = readEnvelope(body)
  const { ciphertext, nonce, associated_data } = envelope.resource
  const plain = parseJson(
    await apiv3Key.decrypt({ ciphertext, nonce, associatedData: associated_data }, 'resource'),
    'resource',
  )
  return describe(envelope, plain, context)
}

/** Gives the resource its type: an older spelling of a type stands for its event, an unknown one for itself. */
async function describe(
  envelope: Envelope,
  plain: unknown,
  { decrypter }: NotificationContext,
): Promise<Notification> {
  const event = findEventForm(envelope.event_type)
  const plan = event?.resource && fieldPlan(event.resource)
  const { id, create_time, resource_type, summary, event_type } = envelope
  return shownInOneLine({
    id,
    create_time,
    event_type: event?.event_type ?? event_type,
    original_event_type: event === undefined || event.event_type === event_type ? undefined : event_type,
    resource_type,
    original_type: envelope.resource.original_type || undefined,
    summary,
    resource: plan === undefined ? plain : await decryptCiphertexts(plain, plan, decrypter, 'resource'),
  } as Notification)
}

/** For a console: a notification holds payments and telephone numbers, and logs are kept. */
function shownInOneLine(notification: Notification): Notification {
  return Object.defineProperties(notification, { [NODE]: { value: oneLine }, [DENO]: { value: oneLine } })
}

function oneLine(this: Notification): string {
  const { id, event_type, create_time } = this
  return `Notification ${event_type} of ${create_time || 'no time'} (id ${id}; its content is in .resource)`
}

function isRequest(input: Request | RawNotification): input is Request {
  return 'bodyUsed' in input && typeof input.headers === 'object'
}

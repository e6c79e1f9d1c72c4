import type { PublicKey } from '../crypto/public-key.ts'
import { SignatureError, type SignatureFailure } from '../errors/signature-error.ts'
import { fromBase64 } from '../lib/base64.ts'
import { responseMessage } from './signed-messages.ts'
import type { SignatureHeaders } from './signature-headers.ts'

/**
 * WeChat Pay sends deliberately wrong signatures that start so, to see whether they are refused. Not always
 * base64.
 */
const PROBE = 'WECHATPAY/SIGNTEST/'

/** Characters that no header of a signature comes near: that of a key of 16384 bits has 2732. */
const LONGEST_HEADER = 4096

/** What is said where a signature is well-formed and another one than this body's. */
export const BODY_MISMATCH = 'the signature does not match the body'

/** Why a key is not trusted, and what to do about it. */
export interface UntrustedReason {
  readonly advice: string
  readonly cause?: unknown
}

/** What verification needs beside the message itself. */
export interface VerificationContext {
  /** The key of a `Wechatpay-Serial`, `undefined` when it is not trusted. */
  find(serial: string): PublicKey | undefined | Promise<PublicKey | undefined>
  /** Why {@link find} gave nothing. */
  readonly explain?: ((serial: string) => UntrustedReason) | undefined
  /** Seconds since 1970. */
  readonly now: number
  /** Seconds that a timestamp may be away from `now`, in either direction; 0 means 0. */
  readonly tolerance: number
}

/**
 * Resolves only when `body` carries a valid signature of WeChat Pay.
 *
 * @param body the raw bytes, before anything has parsed them
 * @throws {SignatureError} in every other case
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_1.shtml
 */
export async function verifySignature(
  headers: SignatureHeaders,
  body: Uint8Array,
  context: VerificationContext,
): Promise<void> {
  const about = { serial: headers.serial ?? undefined, requestId: headers.requestId ?? undefined }
  const fail = (reason: SignatureFailure, message: string): SignatureError =>
    new SignatureError(reason, message, about)

  const given = (name: string, value: string | null): string => {
    if (!value) throw fail('missing-header', `header ${name} is missing: not signed by WeChat Pay`)
    return value
  }
  const timestamp = given('Wechatpay-Timestamp', headers.timestamp)
  const nonce = given('Wechatpay-Nonce', headers.nonce)
  const signature = given('Wechatpay-Signature', headers.signature)
  const serial = given('Wechatpay-Serial', headers.serial)

  if (
    Object.values<string | null>({ ...headers }).some(
      value => value !== null && value.length > LONGEST_HEADER,
    )
  )
    throw new SignatureError(
      'mismatch',
      `a header of the signature is longer than ${LONGEST_HEADER} characters: not signed by WeChat Pay`,
    )
  // What is signed are lines: with another one in the nonce, the body's first would count as the nonce's.
  if (nonce.includes('\n'))
    throw fail('mismatch', 'Wechatpay-Nonce is more than one line: not signed by WeChat Pay')
  if (signature.startsWith(PROBE))
    throw fail(
      'probe',
      'refused as it should be: this is a probe of WeChat Pay with a deliberately wrong signature (SIGNTEST)',
    )
  if (headers.signatureType !== null && !headers.signatureType.endsWith('SHA256-RSA2048')) {
    throw fail(
      'mismatch',
      `Wechatpay-Signature-Type ${JSON.stringify(headers.signatureType)} is not supported`,
    )
  }
  if (!/^\d{1,15}$/.test(timestamp))
    throw fail('timestamp', `Wechatpay-Timestamp ${JSON.stringify(timestamp)} is not a number of seconds`)
  const distance = Math.abs(context.now - Number(timestamp))
  if (!(distance <= context.tolerance))
    throw fail(
      'timestamp',
      `Wechatpay-Timestamp is ${distance} s away from this clock, more than ${context.tolerance} s`,
    )

  const key = await context.find(serial)
  if (key === undefined) {
    const { advice, cause } = context.explain?.(serial) ?? {}
    throw new SignatureError(
      'unknown-serial',
      `Wechatpay-Serial ${JSON.stringify(serial)} names a key that is not trusted` +
        (advice === undefined ? '' : `: ${advice}`),
      about,
      cause === undefined ? undefined : { cause },
    )
  }
  const bytes = fromBase64(signature)
  if (bytes === undefined || !(await key.verify(bytes, responseMessage(timestamp, nonce, body)))) {
    throw fail('mismatch', BODY_MISMATCH)
  }
}

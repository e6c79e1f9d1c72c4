import type { PublicKey } from '../crypto/public-key.ts'
import { SignatureError } from '../errors/signature-error.ts'
import { fromBase64 } from '../lib/base64.ts'
import { fromUtf8 } from '../lib/bytes.ts'
import { BODY_MISMATCH } from '../protocol/verify-signature.ts'

/**
 * What gateways and frameworks make of a body, and what to do; WeChat Pay sends compact JSON in UTF-8. Each
 * pattern is linear.
 */
const REASONS: readonly (readonly [shows: { test(text: string): boolean }, reason: string])[] = [
  [
    { test: isBase64OfJson },
    'it is base64: decode the body of a gateway’s event first, where isBase64Encoded is true',
  ],
  [
    /"isBase64Encoded"\s{0,9}:/,
    'it is the event of a gateway: give the body inside it, decoded where it is base64',
  ],
  [/^\s{0,9}"\s{0,9}\{/, 'it is JSON text inside a JSON string: give the text inside, as it came'],
  [/^\uFEFF/, 'it begins with a byte order mark, which WeChat Pay does not send: give the raw bytes'],
  // What UTF-8 becomes when it is read as latin1: pairs of a lead and a continuation byte.
  [
    /[\u00C2-\u00F4][\u0080-\u00BF]/,
    'its text was read as latin1 and is UTF-8: give the raw bytes, or text that was read as UTF-8',
  ],
  [/\uFFFD/, 'its text was read in another encoding than UTF-8, which lost characters: give the raw bytes'],
  [
    /^\{(?:\s|"[^"]{1,64}"\s?:\s)/,
    'the JSON was serialised again, with white space that WeChat Pay does not send: give the raw body',
  ],
  [/\\u[4-9][\da-f]{3}/i, 'the JSON was serialised again, with Chinese as \\u escapes: give the raw body'],
  [/\s$/, 'it ends in white space, which WeChat Pay does not send: give the raw body, unchanged'],
]

/**
 * A signature that does not match, with the reason as far as it can be told. Nothing of the body is in the
 * message.
 *
 * @param key the one that the signature was checked with
 * @param signature base64, as the header has it
 */
export function explainMismatch(
  error: SignatureError,
  body: Uint8Array,
  key: Pick<PublicKey, 'hasSigned'> | undefined,
  signature: string | null,
): SignatureError {
  if (error.reason !== 'mismatch' || error.message !== BODY_MISMATCH) return error
  const { serial, requestId } = error
  const name = serial === undefined ? 'its serial' : JSON.stringify(serial)
  return new SignatureError('mismatch', `${BODY_MISMATCH}: ${reasonOf(body, name, key, signature)}`, {
    serial,
    requestId,
  })
}

function reasonOf(
  body: Uint8Array,
  name: string,
  key: Pick<PublicKey, 'hasSigned'> | undefined,
  signature: string | null,
): string {
  const bytes = fromBase64(signature ?? '')
  if (bytes === undefined) return 'Wechatpay-Signature is not base64: it is forged, or was changed on its way'
  const compare = `compare the key configured as ${name} with the merchant console`
  const isOfKey = key?.hasSigned(bytes)
  if (isOfKey === false)
    return `another key made it than the one configured as ${name}: it is forged, or ${compare}`
  const shown = changeOf(body)
  if (shown !== undefined) return shown
  const changed = 'these are not the bytes as they came (a middleware parsed and serialised them again)'
  return isOfKey === true
    ? `the key is right, and ${changed}: give the raw body`
    : `either ${changed}, or the key is another one: give the raw body, and ${compare}`
}

function changeOf(body: Uint8Array): string | undefined {
  try {
    const text = fromUtf8(body)
    return REASONS.find(([shows]) => shows.test(text))?.[1]
  } catch {
    return 'it is no UTF-8: give the bytes as they came'
  }
}

function isBase64OfJson(text: string): boolean {
  return fromBase64(text)?.[0] === 0x7b
}

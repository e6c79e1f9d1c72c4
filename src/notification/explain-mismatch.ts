import { fromBase64 } from '../lib/base64.ts'
import { fromUtf8 } from '../lib/bytes.ts'
import { SignatureError } from '../errors/signature-error.ts'

/** How many characters of a body are looked at. */
const LOOKED_AT = 65_536

/**
 * A signature that does not match, with the reason where the body shows it: what gateways and frameworks make
 * of a body looks in a few ways only. Nothing of the body is in the message.
 */
export function explainMismatch(error: SignatureError, body: Uint8Array): SignatureError {
  const { serial, requestId } = error
  return new SignatureError(
    error.reason,
    `the signature does not match the body: ${reasonOf(body) ?? usualReasons(serial)}`,
    { serial, requestId },
    { cause: error.cause },
  )
}

function usualReasons(serial: string | undefined): string {
  return (
    'either these are not the bytes as they came (a middleware parsed and serialised them again), or the key ' +
    `configured as ${serial ?? 'its serial'} is not the one of that name in the merchant console`
  )
}

function reasonOf(body: Uint8Array): string | undefined {
  const text = textOf(body)?.slice(0, LOOKED_AT)
  if (text === undefined) return 'it is no UTF-8: give the bytes as they came'
  if (/^[A-Za-z\d+/]{40,}={0,2}$/.test(text) && looksLikeJson(fromBase64(text)))
    return 'it is base64: decode the body of a gateway’s event first, where isBase64Encoded is true'
  // What UTF-8 becomes when it is read as latin1: pairs of a lead and a continuation byte.
  if (/[\u00C2-\u00F4][\u0080-\u00BF]/.test(text))
    return 'its text was read as latin1 and is UTF-8: give the raw bytes, or text that was read as UTF-8'
  if (/^\{(?:\r?\n\s*|\s+)"/.test(text))
    return 'the JSON was serialised again, with white space that WeChat Pay does not send: give the raw body'
  return undefined
}

function textOf(body: Uint8Array): string | undefined {
  try {
    return fromUtf8(body)
  } catch {
    return undefined
  }
}

function looksLikeJson(bytes: Uint8Array | undefined): boolean {
  return bytes !== undefined && bytes[0] === 0x7b
}

import { ASK_FOR_VARIABLE, looksUnset } from '../errors/unset.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { fromBase64 } from '../lib/base64.ts'
import { TAG } from './der.ts'
import { looksLikePem } from './pem.ts'
import type { Bytes } from '../lib/bytes.ts'

/** Fewer characters of base64 hold no RSA key. */
const SHORTEST_BASE64 = 256

/**
 * What a text that is neither PEM nor base64 of a key may be. The text itself may be a key and is never
 * shown.
 */
const MISTAKES: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/^\{/, 'looks like JSON: give a JWK as an object (JSON.parse)'],
  [/^(?:file:|~|\.{0,2}[/\\]|[A-Za-z]:\\)/, 'looks like a file path: read the file and give what it holds'],
  [
    /^[^\r\n]+\.(?:pem|key|der|crt|cer|p12|pfx|txt)$/i,
    'looks like a file path: read the file and give what it holds',
  ],
  [/^PUB_KEY_ID_/, 'looks like the id of a key: give the key itself, the text of its PEM file'],
  [
    /^(?:serial\s?=\s?)?[\da-f:]{40,60}$/i,
    'looks like a serial number: give the key itself, the text of its PEM file',
  ],
  [
    /^MII[\w+/]{3}IBAz/,
    'looks like base64 of a PKCS#12 file (apiclient_cert.p12): give the key or certificate that ' +
      'is in it as PEM (openssl pkcs12 -nodes)',
  ],
  [
    /^[\dA-Za-z]{32}$/,
    'looks like the APIv3 key, which belongs into apiv3Key: a private key is what the file ' +
      'apiclient_key.pem holds',
  ],
  [
    /^(?:ssh-|ecdsa-|PuTTY-)/,
    'looks like a key of SSH: WeChat Pay knows the key of apiclient_key.pem, in PEM with a ' +
      '-----BEGIN PRIVATE KEY----- line',
  ],
]

/**
 * What a text holds that is no PEM: the bytes of its base64, which are DER or a PEM file.
 *
 * @throws {ConfigurationError} saying what the text looks like instead
 */
export function readKeyText(text: string, option: string): Bytes {
  const trimmed = text.trim()
  const bytes = readBase64(trimmed)
  if (bytes !== undefined) return bytes
  throw new ConfigurationError(option, describe(trimmed))
}

/** Whether a text is base64 of what may be a key. */
export function looksLikeBase64(text: string): boolean {
  return readBase64(text) !== undefined
}

function readBase64(text: string): Bytes | undefined {
  const characters = text.replace(/\\[rn]|\s/g, '')
  if (characters.length < SHORTEST_BASE64) return undefined
  const bytes = fromBase64(characters)
  if (bytes === undefined) return undefined
  return bytes[0] === TAG.sequence || looksLikePem(new TextDecoder().decode(bytes)) ? bytes : undefined
}

function describe(text: string): string {
  if (text === '') return `is an empty string: ${ASK_FOR_VARIABLE}`
  if (looksUnset(text)) return `is the text "${text}": ${ASK_FOR_VARIABLE}`
  const mistake = MISTAKES.find(([pattern]) => pattern.test(text))?.[1]
  if (mistake !== undefined) return mistake
  return text.length >= 64 && /^[\w+/=\s-]+$/.test(text)
    ? 'looks like base64 that was cut or changed: give the whole text of the PEM file, with its ' +
        '-----BEGIN …----- and -----END …----- lines'
    : `expected PEM text with a -----BEGIN …----- line, found ${text.length} other characters`
}

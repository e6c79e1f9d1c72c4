import { ConfigurationError } from '../errors/configuration-error.ts'
import { ASK_FOR_VARIABLE } from '../errors/unset.ts'
import { fromUtf8 } from '../lib/bytes.ts'
import { isCryptoKey, readCryptoKey, type CryptoKeyMaterial } from './crypto-key.ts'
import { DerError } from './der-error.ts'
import { readDerKey, type EncryptedPrivate } from './der-key.ts'
import { readJwk } from './jwk.ts'
import { looksLikeBase64, readKeyText } from './key-text.ts'
import { looksLikePem, readPem } from './pem.ts'
import type { RsaPrivate, RsaPublic } from './rsa-material.ts'
import type { CryptoKey, JsonWebKey } from '../lib/web-crypto.ts'

/** Node's KeyObject, by the parts of it that are used. */
export interface KeyObjectLike {
  /** `private`, `public` or `secret`. */
  readonly type: string
  /** `rsa`, `ec`, … */
  readonly asymmetricKeyType?: string | undefined
  export(options: { format: 'der'; type: 'pkcs8' | 'spki' }): Uint8Array
}

/**
 * A key in any shape that a user has: PEM text, DER bytes (or the bytes of a PEM file), base64 of either,
 * JWK, CryptoKey, Node KeyObject.
 */
export type KeyInput = string | Uint8Array | ArrayBuffer | JsonWebKey | CryptoKey | KeyObjectLike

/** A key that has been looked at and not yet imported. RSA, at least 2048 bits. */
export type KeyMaterial = RsaPrivate | RsaPublic | EncryptedPrivate | CryptoKeyMaterial

const ACCEPTED = 'expected PEM text, DER bytes, a JWK, a CryptoKey or a KeyObject'

/**
 * Finds out what was given as a key; nothing else in the package does.
 *
 * @param wanted which of several PEM blocks to take: the first whose label ends so; without it, or where
 *   there is none, the first
 * @throws {ConfigurationError} naming `option` and what was found instead of a key; never holds any of it
 */
export function readKeyMaterial(input: unknown, option: string, wanted?: 'PRIVATE KEY'): KeyMaterial {
  if (typeof input === 'string') return readText(input, option, wanted)
  if (typeof input !== 'object' || input === null) throw new ConfigurationError(option, notAKey(input))
  if (ArrayBuffer.isView(input))
    return readBytes(new Uint8Array(input.buffer, input.byteOffset, input.byteLength), option, wanted)
  if (isArrayBuffer(input)) return readBytes(new Uint8Array(input), option, wanted)
  if (isCryptoKey(input)) return readCryptoKey(input, option)
  if ('kty' in input) return readJwk(input, option)
  if (isKeyObject(input)) return readKeyObject(input, option)
  throw new ConfigurationError(option, notAKey(input))
}

/** What was given in place of a key: a value that holds one, or none. */
function notAKey(input: unknown): string {
  if (input === undefined || input === null) return `${ACCEPTED}, found ${String(input)}: ${ASK_FOR_VARIABLE}`
  if (typeof input !== 'object') return `${ACCEPTED}, found ${typeof input}`
  if ('then' in input) return 'is a Promise: await it, and give what it resolves to'
  if ('arrayBuffer' in input) return 'is a Blob or a file: give what it holds, await file.text()'
  if (input instanceof URL) return 'is a URL: read the file and give what it holds'
  return `${ACCEPTED}, found an object that is none of them`
}

function readText(text: string, option: string, wanted: string | undefined): KeyMaterial {
  // Base64 of a PEM file is how many a secret store wants it.
  if (!looksLikePem(text)) return readBytes(readKeyText(text, option), option, wanted)
  const { label, encrypted, der } = readPem(text, option, wanted)
  return encrypted
    ? { kind: 'encrypted' }
    : readDerOr(der, option, `the PEM block "${label}" does not hold one`)
}

/** A file that was read without an encoding holds PEM text as bytes. */
function readBytes(bytes: Uint8Array, option: string, wanted: string | undefined): KeyMaterial {
  if (bytes.length === 0) throw new ConfigurationError(option, 'has no bytes')
  const text = tryUtf8(bytes)
  if (text !== undefined && (looksLikePem(text) || looksLikeBase64(text)))
    return readText(text, option, wanted)
  return readDerOr(bytes, option, `these ${bytes.length} bytes are neither`)
}

function readKeyObject(key: KeyObjectLike, option: string): KeyMaterial {
  if (key.type !== 'private' && key.type !== 'public')
    throw new ConfigurationError(
      option,
      `found a ${key.type === 'secret' ? 'secret' : 'strange'} KeyObject; expected an RSA key`,
    )
  let der: Uint8Array
  try {
    der = new Uint8Array(key.export({ format: 'der', type: key.type === 'private' ? 'pkcs8' : 'spki' }))
  } catch (cause) {
    throw new ConfigurationError(option, 'this KeyObject cannot be exported as DER', { cause })
  }
  return readDerOr(der, option, 'this KeyObject does not hold one')
}

function readDerOr(der: Uint8Array, option: string, problem: string): KeyMaterial {
  try {
    return readDerKey(der, option)
  } catch (cause) {
    if (cause instanceof DerError)
      throw new ConfigurationError(
        option,
        `expected an RSA key or certificate in DER, ${problem}: ${cause.message}`,
        { cause },
      )
    throw cause
  }
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return fromUtf8(bytes)
  } catch {
    return undefined
  }
}

/** Also one of another realm. */
function isArrayBuffer(value: object): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]'
}

function isKeyObject(value: object): value is KeyObjectLike {
  return 'type' in value && 'export' in value && typeof value.export === 'function'
}

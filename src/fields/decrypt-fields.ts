import { ConfigurationError } from '../errors/configuration-error.ts'
import { DecryptionError } from '../errors/decryption-error.ts'
import { fromBase64 } from '../lib/base64.ts'
import { fromUtf8 } from '../lib/bytes.ts'
import { isCiphertext } from './ciphertext.ts'
import { type FieldPlan } from './plan.ts'
import { walkFields, type FieldVisitor } from './walk.ts'

/** Decrypts RSAES-OAEP with SHA-1. */
export interface Decrypter {
  decrypt?(ciphertext: Uint8Array): Promise<Uint8Array>
}

export interface DecryptOptions {
  /** Of the value itself, for messages; default none. */
  readonly path?: string | undefined
  /** Takes the error of a field that cannot be decrypted, which then stays as it came; default it is thrown. */
  readonly kept?: ((error: DecryptionError) => void) | undefined
}

/**
 * {@link decryptFields}, where it is not documented well which fields are encrypted: what cannot be a
 * ciphertext stays as it is.
 *
 * @throws {DecryptionError} naming the field that is encrypted for another key
 */
export function decryptCiphertexts(
  value: unknown,
  plan: FieldPlan | undefined,
  decrypter: Decrypter,
  path: string,
): Promise<unknown> {
  return walkFields(
    value,
    plan,
    visitorOf(async (text, field) => (isCiphertext(text) ? decryptText(text, decrypter, field) : text)),
    path,
  )
}

/**
 * Puts a value from the wire into the form a user reads: sensitive fields as plain text, JSON inside strings
 * parsed. An empty sensitive field stays empty.
 *
 * @throws {DecryptionError} naming the field
 * @throws {ConfigurationError} for a private key that can only sign
 */
export function decryptFields(
  value: unknown,
  plan: FieldPlan | undefined,
  decrypter: Decrypter,
  { path = '', kept }: DecryptOptions = {},
): Promise<unknown> {
  return walkFields(
    value,
    plan,
    visitorOf(async (text, field) => {
      try {
        return await decryptText(text, decrypter, field.replace(/^\./, ''))
      } catch (error) {
        if (kept === undefined || !(error instanceof DecryptionError)) throw error
        kept(error)
        return text
      }
    }),
    path,
  )
}

function visitorOf(decrypt: (text: string, field: string) => Promise<string>): FieldVisitor {
  const visitor: FieldVisitor = {
    sensitive: async (text, field) => (typeof text === 'string' ? decrypt(text, field) : text),
    json: async (text, inner, field) =>
      typeof text === 'string' ? walkFields(parseOrKeep(text), inner, visitor, field) : text,
  }
  return visitor
}

/** @throws {DecryptionError} naming `field`; never with the ciphertext's or the key's content */
export async function decryptText(ciphertext: string, decrypter: Decrypter, field: string): Promise<string> {
  if (ciphertext === '') return ''
  if (decrypter.decrypt === undefined)
    throw new DecryptionError(
      field,
      'cannot be decrypted: there is no private key for it, and no signer with decrypt(ciphertext)',
    )
  const bytes = fromBase64(ciphertext)
  if (bytes === undefined) throw new DecryptionError(field, 'is not base64')
  try {
    return fromUtf8(await decrypter.decrypt(bytes))
  } catch (cause) {
    if (cause instanceof DecryptionError || cause instanceof ConfigurationError) throw cause
    throw new DecryptionError(field, 'cannot be decrypted: it was not encrypted for this private key', {
      cause,
    })
  }
}

/** A response is never refused for its shape: text that is not JSON stays text. */
function parseOrKeep(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

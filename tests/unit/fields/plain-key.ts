import type { PublicKey } from '../../../src/crypto/public-key.ts'
import type { FieldSchema } from '../../../src/catalog/types.ts'
import type { Decrypter } from '../../../src/fields/decrypt-fields.ts'

/** Stands in for RSA, so that a test can read what was encrypted: the bytes in reverse order. */
export const plainKey: PublicKey = {
  serial: undefined,
  notBefore: undefined,
  notAfter: undefined,
  maxPlainBytes: 20,
  verify: async () => false,
  hasSigned: () => undefined,
  encrypt: async plain => new Uint8Array(plain).reverse(),
}

export const plainDecrypter: Decrypter = { decrypt: async ciphertext => new Uint8Array(ciphertext).reverse() }

/** What {@link plainKey} makes of a text. */
export function sealed(text: string): string {
  return Buffer.from(Buffer.from(text).reverse()).toString('base64')
}

export const text: FieldSchema = { type: 'string' }
export const secret: FieldSchema = { type: 'string', sensitive: true }
export const list = (items: FieldSchema): FieldSchema => ({ type: 'array', items })
export const object = (properties: Readonly<Record<string, FieldSchema>>): FieldSchema => ({
  type: 'object',
  properties,
})
export const jsonText = (json: FieldSchema): FieldSchema => ({ type: 'string', format: 'json', json })

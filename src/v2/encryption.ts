import type { FieldSchema } from '../catalog/types.ts'
import { createPublicKey } from '../crypto/public-key.ts'
import type { KeyInput } from '../crypto/key-material.ts'
import { resolveCrypto } from '../crypto/subtle.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { ValidationError } from '../errors/validation-error.ts'
import { toBase64 } from '../lib/base64.ts'
import { utf8 } from '../lib/bytes.ts'
import type { Crypto } from '../lib/web-crypto.ts'
import type { ClientV2 } from './client.ts'
import type { Values } from './take-call.ts'

/**
 * Encrypts the fields that the catalog marks: RSA-OAEP with SHA-1, base64.
 *
 * @throws {ConfigurationError} where the client has no key for it
 * @throws {ValidationError} naming a field that is too long
 */
export async function encryptFieldsV2(
  { rsaPublicKey }: Pick<ClientV2, 'rsaPublicKey'>,
  schema: FieldSchema | undefined,
  values: Values,
  path: string,
): Promise<Values> {
  const names = Object.entries(schema?.properties ?? {})
    .filter(([name, field]) => field.sensitive && typeof values[name] === 'string' && values[name] !== '')
    .map(([name]) => name)
  if (names.length === 0 || rsaPublicKey === false) return values
  if (rsaPublicKey === undefined)
    throw new ConfigurationError(
      'rsaPublicKey',
      `is needed to encrypt ${names.join(', ')}: give the pub_key of v2.risk.getpublickey, or false where ` +
        'you encrypt by hand',
    )
  const encrypted = await Promise.all(
    names.map(async name => {
      const plain = utf8(values[name] as string)
      if (plain.length > rsaPublicKey.maxPlainBytes)
        throw new ValidationError([
          {
            path: `${path}.${name}`,
            message: `is ${plain.length} bytes of UTF-8, and only ${rsaPublicKey.maxPlainBytes} can be encrypted`,
          },
        ])
      return [name, toBase64(await rsaPublicKey.encrypt(plain))] as const
    }),
  )
  return { ...values, ...Object.fromEntries(encrypted) }
}

/**
 * Encrypts a text with the key that `/risk/getpublickey` gives: what a client with the option `rsaPublicKey`
 * does by itself.
 *
 * @example
 *   const enc_bank_no = await encryptV2(pub_key, '6225760000000000')
 *
 * @param publicKey PEM (PKCS#1)
 * @returns base64
 * @throws {ConfigurationError} for what is no RSA public key
 * @throws {RangeError} for text that is too long: 214 bytes with a key of 2048 bits
 */
export async function encryptV2(publicKey: KeyInput, text: string, crypto?: Crypto): Promise<string> {
  const key = createPublicKey(publicKey, 'publicKey', resolveCrypto(crypto))
  return toBase64(await key.encrypt(utf8(text)))
}

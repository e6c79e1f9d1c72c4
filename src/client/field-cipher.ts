import { areOnePair } from '../crypto/key-pair.ts'
import { createPrivateKey, type PrivateKeyInput } from '../crypto/private-key.ts'
import { resolveCrypto } from '../crypto/subtle.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { decryptText } from '../fields/decrypt-fields.ts'
import { encryptText } from '../fields/encrypt-fields.ts'
import { createTrustedKeys, type Certs } from '../keys/trusted-keys.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** Options of {@link createFieldCipher}. */
export interface FieldCipherOptions {
  /** WeChat Pay's public keys by `PUB_KEY_ID_…` and platform certificates by serial number. */
  certs: Certs
  /** The merchant private key, where responses are decrypted; it has no place in a browser. */
  privateKey?: PrivateKeyInput | undefined
  /** A WebCrypto implementation; default `globalThis.crypto`. */
  crypto?: Crypto | undefined
}

/** Encrypts and decrypts single values by hand. */
export interface FieldCipher {
  /** What goes into the header `Wechatpay-Serial` beside values that this cipher encrypted. */
  readonly serial: string
  /**
   * RSAES-OAEP with SHA-1, base64.
   *
   * @param text at most 214 bytes of UTF-8 with a key of 2048 bits
   * @throws {ValidationError} where it is longer
   */
  encrypt(text: string): Promise<string>
  /** @throws {DecryptionError} where it cannot be decrypted, or no `privateKey` was given */
  decrypt(ciphertext: string): Promise<string>
}

/**
 * Encrypts fields without a client, in a browser for one: WeChat Pay's public key is all it needs.
 *
 * @example
 *   const cipher = createFieldCipher({ certs })
 *   const headers = { 'Wechatpay-Serial': cipher.serial }
 *   const phone_number = await cipher.encrypt('13800000000')
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createFieldCipher(options: FieldCipherOptions): FieldCipher {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError('options', 'expected an object, like { certs: { PUB_KEY_ID_…: pem } }')
  const crypto = resolveCrypto(options.crypto)
  const decrypter =
    options.privateKey === undefined
      ? undefined
      : createPrivateKey(options.privateKey, 'privateKey', crypto, 'decrypt')
  const own = decrypter && { owns: (key: object) => areOnePair(decrypter, key) }
  const { serial, key } = createTrustedKeys(options.certs, crypto, own).forEncryption(Date.now())
  return {
    serial,
    encrypt: text => encryptText(text, key, 'text'),
    decrypt: ciphertext => decryptText(ciphertext, decrypter ?? {}, 'ciphertext'),
  }
}

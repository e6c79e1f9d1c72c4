import { createPrivateKey, type PrivateKeyInput } from '../crypto/private-key.ts'
import { areOnePair } from '../crypto/key-pair.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { ASK_FOR_VARIABLE, looksUnset } from '../errors/unset.ts'
import type { IdentityKind } from '../protocol/authorization.ts'
import { isPublicKeyId, readSerial } from './key-name.ts'
import type { OwnKeys } from './own-keys.ts'
import { kindOf } from '../lib/kind-of.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** Signs in place of a private key: a KMS, an HSM, or in a browser the merchant's own server. */
export interface Signer {
  /** RSASSA-PKCS1-v1_5 with SHA-256 over `message`. */
  sign(message: Uint8Array): Promise<Uint8Array>
  /** RSAES-OAEP with SHA-1, for sensitive fields of responses; without it they cannot be decrypted. */
  decrypt?(ciphertext: Uint8Array): Promise<Uint8Array>
}

export interface IdentityOptions {
  readonly mchid?: string | undefined
  readonly brandId?: string | undefined
  readonly serial: string
  readonly privateKey?: PrivateKeyInput | undefined
  readonly signer?: Signer | undefined
}

/** Who we are: the merchant or brand that signs. */
export interface Identity extends Signer, OwnKeys {
  readonly kind: IdentityKind
  readonly id: string
  /** Upper-case hex. */
  readonly serial: string
}

/** @throws {ConfigurationError} naming the option that is missing, superfluous or malformed */
export function createIdentity(options: IdentityOptions, crypto: Crypto): Identity {
  const { mchid, brandId, serial, privateKey, signer } = options
  if (mchid !== undefined && brandId !== undefined)
    throw new ConfigurationError(
      'brandId',
      'give either mchid or brandId: a brand signs with its own serial and key',
    )
  const [kind, id] =
    brandId === undefined
      ? (['mchid', checkId('mchid', mchid)] as const)
      : (['brand_id', checkId('brandId', brandId)] as const)
  const signing = createSigner(privateKey, signer, crypto)
  const owns = (key: object): boolean | undefined => areOnePair(signing, key)
  return { kind, id, serial: checkSerial(serial), owns, ...signing }
}

function checkSerial(serial: unknown): string {
  const read = typeof serial === 'string' ? readSerial(serial) : undefined
  if (read !== undefined) return read
  const found =
    typeof serial === 'string' && isPublicKeyId(serial.trim())
      ? "WeChat Pay's public key id, which belongs into certs"
      : describe(serial)
  throw new ConfigurationError(
    'serial',
    "expected the merchant API certificate's serial number in hex (openssl x509 -noout -serial " +
      `-in apiclient_cert.pem), got ${found}`,
  )
}

/** @throws {ConfigurationError} naming the option, where it is no merchant number or brand id */
export function checkId(option: 'mchid' | 'brandId', id: string | undefined): string {
  if (typeof id !== 'string' || !/^\d{1,32}$/.test(id))
    throw new ConfigurationError(
      option,
      `expected the ${option === 'mchid' ? 'merchant number' : 'brand id'}, a string of digits, ` +
        `got ${describe(id)}`,
    )
  return id
}

/** @throws {ConfigurationError} naming `privateKey` or `signer`: exactly one of them signs */
export function createSigner(
  privateKey: PrivateKeyInput | undefined,
  signer: Signer | undefined,
  crypto: Crypto,
): Signer {
  if (signer === undefined) {
    if (privateKey === undefined)
      throw new ConfigurationError(
        'privateKey',
        'the merchant private key, what apiclient_key.pem holds, is undefined: ' +
          `${ASK_FOR_VARIABLE} A signer can stand in for it`,
      )
    return createPrivateKey(privateKey, 'privateKey', crypto)
  }
  if (privateKey !== undefined)
    throw new ConfigurationError('signer', 'give either privateKey or signer: one of them signs')
  if (typeof signer !== 'object' || signer === null || typeof signer.sign !== 'function')
    throw new ConfigurationError(
      'signer',
      'expected an object with sign(message: Uint8Array): Promise<Uint8Array>',
    )
  if (signer.decrypt !== undefined && typeof signer.decrypt !== 'function')
    throw new ConfigurationError(
      'signer',
      'decrypt has to be a function: decrypt(ciphertext: Uint8Array): Promise<Uint8Array>',
    )
  return signer.decrypt === undefined
    ? { sign: message => signer.sign(message) }
    : { sign: message => signer.sign(message), decrypt: ciphertext => signer.decrypt!(ciphertext) }
}

/** Never the value itself: a key may have been given in the wrong place. */
function describe(value: unknown): string {
  if (!looksUnset(value))
    return typeof value === 'string' ? `a string of ${value.length} characters` : kindOf(value)
  return `${JSON.stringify(value)}: ${ASK_FOR_VARIABLE}`
}

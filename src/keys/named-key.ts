import type { KeyInput } from '../crypto/key-material.ts'
import { createPublicKey, type PublicKey } from '../crypto/public-key.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { describeKeyName, isPublicKeyId, readKeyName, WHERE_PUBLIC_KEY } from './key-name.ts'
import { ownKeyError, type OwnKeys } from './own-keys.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/**
 * @returns the name as it goes over the wire
 * @throws {ConfigurationError} for what names no key of WeChat Pay
 */
export function checkName(given: string): string {
  const name = readKeyName(given)
  if (name !== undefined) return name
  throw new ConfigurationError(
    'certs',
    `${describeKeyName(given)} Expected PUB_KEY_ID_ and digits (${WHERE_PUBLIC_KEY}), or a ` +
      "platform certificate's serial number in hex",
  )
}

/** @throws {ConfigurationError} for a key that cannot work, or is not what its name says */
export function createNamedKey(name: string, input: KeyInput, crypto: Crypto, own: OwnKeys): PublicKey {
  const option = `certs.${name}`
  const key = createPublicKey(input, option, crypto)
  if (name === own.serial) throw ownKeyError(name, 'certificate')
  if (own.owns?.(key) === true)
    throw ownKeyError(name, key.serial === undefined ? 'public key' : 'certificate')
  if (key.serial !== undefined && key.serial !== name)
    throw new ConfigurationError(
      option,
      `this certificate's serial number is ${key.serial}: give it under that name`,
    )
  if (key.serial === undefined && !isPublicKeyId(name))
    throw new ConfigurationError(
      option,
      "this is a public key under a certificate's serial number: give it under its own id, " +
        `PUB_KEY_ID_ and digits (${WHERE_PUBLIC_KEY}), or give the whole certificate`,
    )
  return key
}

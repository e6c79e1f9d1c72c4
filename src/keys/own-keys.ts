import type { PublicKey } from '../crypto/public-key.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Identity } from './identity.ts'
import { WHERE_PUBLIC_KEY } from './key-name.ts'
import type { NamedKey } from './trusted-keys.ts'

/** What is the merchant's own, so that it cannot be WeChat Pay's. */
export interface OwnKeys {
  /** Of the merchant API certificate, upper-case hex. */
  readonly serial?: string | undefined
  /** Whether a public key is the merchant's; `undefined` where that cannot be told without using it. */
  owns?(key: PublicKey): boolean | undefined
}

export function ownKeyError(name: string, what: 'certificate' | 'public key'): ConfigurationError {
  return new ConfigurationError(
    `certs.${name}`,
    `this is the merchant's own ${what}; certs takes WeChat Pay's: its public key and the id of ` +
      `it are in the ${WHERE_PUBLIC_KEY}`,
  )
}

/**
 * Tries our first signature against the given keys whose owner cannot be told by looking at them (a signer, a
 * CryptoKey that is not extractable), so that nothing is sent where one of them verifies it.
 */
export function refuseOwnKeys(identity: Identity, keys: readonly NamedKey[]): Identity {
  const doubtful = keys.filter(({ key }) => identity.owns?.(key) === undefined)
  if (doubtful.length === 0) return identity
  let isChecked = false
  return {
    ...identity,
    async sign(message) {
      const signature = await identity.sign(message)
      if (isChecked) return signature
      for (const { serial, key } of doubtful)
        // A CryptoKey that cannot verify says so itself, when a response comes.
        if (await key.verify(signature, message).catch(() => false)) throw ownKeyError(serial, 'public key')
      isChecked = true
      return signature
    },
  }
}

import type { FieldSchema } from '../catalog/types.ts'
import type { PublicKey } from '../crypto/public-key.ts'
import { encryptFields } from '../fields/encrypt-fields.ts'
import { fieldPlan } from '../fields/plan.ts'
import type { NamedKey } from '../keys/trusted-keys.ts'
import type { Client } from './client.ts'

/** How the sensitive fields of one call are encrypted: with one key, chosen when the first needs it. */
export interface Encryption {
  /** Whether the caller has encrypted by hand: then values are checked and nothing is changed. */
  readonly byHand: boolean
  /**
   * The form of a part on the wire.
   *
   * @param path of the part, for messages
   */
  toWire(value: unknown, schema: FieldSchema | undefined, path: string): Promise<unknown>
  /** The serial number of the key, where one was needed. */
  serial(): string | undefined
}

export function createEncryption(client: Client, byHand: boolean): Encryption {
  let chosen: NamedKey | Promise<NamedKey> | undefined
  let used: NamedKey | undefined
  const take = (named: NamedKey): PublicKey => (used = named).key
  const key = (): PublicKey | Promise<PublicKey> => {
    chosen ??= client.transport.trusted.forEncryption(Date.now())
    return chosen instanceof Promise ? chosen.then(take) : take(chosen)
  }
  return {
    byHand,
    toWire: (value, schema, path) =>
      encryptFields(value, schema && fieldPlan(schema), byHand ? undefined : key, path),
    serial: () => used?.serial,
  }
}

import type { validateValue } from '../catalog/validate.ts'
import type { nearestPath } from '../catalog/nearest.ts'
import type { Advice } from '../transport/api-error.ts'
import { explainUntrusted } from '../keys/certificates/explain.ts'
import type { Identity } from '../keys/identity.ts'
import { createTrustedKeys, type NamedKey, type TrustedKeys } from '../keys/trusted-keys.ts'
import type { Crypto } from '../lib/web-crypto.ts'
import type { streamedResponse } from '../transport/streamed.ts'
import type { TransportOptions } from '../transport/transport.ts'
import type { WechatpayOptions } from './options.ts'
import type { checkFile, encodeUpload, readUpload } from './upload.ts'

/** Whom a client trusts, and which of these keys were given. */
export interface ClientKeys extends TrustedKeys {
  readonly given: readonly NamedKey[]
}

/** What there is when a client's keys are made; its transport only when they are used. */
export interface KeysContext {
  readonly options: WechatpayOptions
  readonly own: Identity
  readonly crypto: Crypto
  /** Seconds. */
  readonly clockTolerance: number
  transport(): TransportOptions
}

/** What a client does beyond calls with JSON: the main entry does all of it, `…/core` what it is given. */
export interface Features<Keys extends ClientKeys = ClientKeys> {
  readonly trust: (context: KeysContext) => Keys
  /** Checks requests, and in strict mode responses, against the catalog. */
  readonly validation?: typeof validateValue | undefined
  readonly uploads?:
    | {
        readonly read: typeof readUpload
        readonly check: typeof checkFile
        readonly encode: typeof encodeUpload
      }
    | undefined
  /** Gives files that WeChat Pay does not sign as they come, in place of whole. */
  readonly streaming?: typeof streamedResponse | undefined
  readonly hints?: (Advice & { readonly nearest: typeof nearestPath }) | undefined
}

/** The keys in `certs` and no others. */
export function givenKeys({ options, own, crypto }: KeysContext): ClientKeys {
  const trusted = createTrustedKeys(options.certs ?? {}, crypto, own)
  return {
    ...trusted,
    given: trusted.keys,
    explain: serial => explainUntrusted(serial, trusted.publicKeyId, undefined),
  }
}

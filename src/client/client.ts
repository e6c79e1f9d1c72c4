import { createCatalog, type Catalog } from '../catalog/catalog.ts'
import { sensitiveOperations } from '../catalog/generated/sensitive.ts'
import { resolveCrypto } from '../crypto/subtle.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { createIdentity } from '../keys/identity.ts'
import { refuseOwnKeys } from '../keys/own-keys.ts'
import { DEFAULT_CLOCK_TOLERANCE } from '../protocol/clock-tolerance.ts'
import { createAvoidedHosts } from '../transport/avoided-hosts.ts'
import { resolveHosts } from '../transport/hosts.ts'
import type { Fetch, TransportOptions } from '../transport/transport.ts'
import type { ClientKeys, Features } from './features.ts'
import { checkOptions, type Validate, type WechatpayOptions } from './options.ts'
import type { OwnNumbers } from './own-numbers.ts'

/** What a call needs of its client. */
export interface Client<Keys extends ClientKeys = ClientKeys> {
  readonly transport: TransportOptions
  readonly keys: Keys
  readonly catalog: Catalog
  readonly validate: Validate
  readonly features: Features<Keys>
  /** What it fills in where a request names its caller. */
  readonly own: OwnNumbers
  /** Whether the caller chose the host, so that an operation's own one does not count. */
  readonly fixedHost: boolean
}

/**
 * Checks the options and makes all that calls share.
 *
 * @param defaultCatalog what is known where the caller names no families
 * @throws {ConfigurationError} naming the option at fault
 */
export function createClient<Keys extends ClientKeys>(
  options: WechatpayOptions,
  defaultCatalog: Catalog,
  features: Features<Keys>,
): Client<Keys> {
  checkOptions(options)
  const crypto = resolveCrypto(options.crypto)
  const clockTolerance = options.clockTolerance ?? DEFAULT_CLOCK_TOLERANCE
  const own = createIdentity(options, crypto)
  const keys = features.trust({ options, own, crypto, clockTolerance, transport: () => client.transport })
  const identity = refuseOwnKeys(own, keys.given)
  const client: Client<Keys> = {
    transport: {
      identity,
      trusted: keys,
      crypto,
      hosts: resolveHosts(options.baseUrl, options.standbyUrls),
      fetch: options.fetch ?? globalFetch,
      clockTolerance,
      timeout: options.timeout ?? 10_000,
      totalTimeout: options.totalTimeout ?? 30_000,
      downloadTimeout: options.totalTimeout ?? 600_000,
      retry: options.retry,
      hooks: options.hooks,
      avoided: createAvoidedHosts(),
      streaming: features.streaming,
      hints: features.hints,
    },
    keys,
    catalog:
      options.catalog === undefined
        ? defaultCatalog
        : createCatalog(options.catalog, sensitiveOperations, features.hints?.nearest),
    validate: options.validate ?? 'lenient',
    features,
    own: { mchid: identity.kind === 'mchid' ? identity.id : undefined, appid: options.appid },
    fixedHost: options.baseUrl !== undefined,
  }
  return client
}

/** Looked up on every call, so that a `fetch` that is replaced later (by a tracer, by a test) counts. */
const globalFetch: Fetch = (url, init) => {
  if (typeof globalThis.fetch !== 'function')
    throw new ConfigurationError('fetch', 'this host has none: pass one')
  return globalThis.fetch(url, init)
}

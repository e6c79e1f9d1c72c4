import { DEFAULT_CLOCK_TOLERANCE } from '../protocol/clock-tolerance.ts'
import { createCatalog, type Catalog } from '../catalog/catalog.ts'
import { sensitiveOperations } from '../catalog/generated/sensitive.ts'
import { createGcmKey, type GcmKey } from '../crypto/aes-gcm.ts'
import { resolveCrypto } from '../crypto/subtle.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { createIdentity } from '../keys/identity.ts'
import { refuseOwnKeys } from '../keys/own-keys.ts'
import { createPlatformKeys, type PlatformKeys } from '../keys/platform-keys.ts'
import { createAvoidedHosts } from '../transport/avoided-hosts.ts'
import { warn } from '../transport/hooks.ts'
import { resolveHosts } from '../transport/hosts.ts'
import type { Fetch, TransportOptions } from '../transport/transport.ts'
import { downloadCertificates } from './download-certificates.ts'
import type { OwnNumbers } from './own-numbers.ts'
import { checkOptions, type Validate, type WechatpayOptions } from './options.ts'

/** What a call needs of its client. */
export interface Client {
  readonly transport: TransportOptions
  readonly platformKeys: PlatformKeys
  readonly apiv3Key: GcmKey | undefined
  readonly catalog: Catalog
  readonly validate: Validate
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
export function createClient(options: WechatpayOptions, defaultCatalog: Catalog): Client {
  checkOptions(options)
  const crypto = resolveCrypto(options.crypto)
  const apiv3Key = options.apiv3Key === undefined ? undefined : createGcmKey(crypto, options.apiv3Key)
  const clockTolerance = options.clockTolerance ?? DEFAULT_CLOCK_TOLERANCE
  const own = createIdentity(options, crypto)
  const platformKeys = createPlatformKeys({
    certs: options.certs,
    own,
    crypto,
    clockTolerance,
    // A brand has no platform certificates of its own.
    downloading:
      apiv3Key && own.kind === 'mchid'
        ? { apiv3Key, download: open => downloadCertificates(client.transport, open) }
        : undefined,
    store: options.certStore,
    certAuthority: options.certAuthority,
    warn: (message, cause) => warn(options.hooks, { code: 'certificates', message, cause }),
  })
  const identity = refuseOwnKeys(own, platformKeys.given)
  const client: Client = {
    transport: {
      identity,
      trusted: platformKeys,
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
    },
    platformKeys,
    apiv3Key,
    catalog:
      options.catalog === undefined ? defaultCatalog : createCatalog(options.catalog, sensitiveOperations),
    validate: options.validate ?? 'lenient',
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

import { createCatalog, type Catalog } from '../catalog/catalog.ts'
import { resolveCrypto } from '../crypto/subtle.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { createIdentity } from '../keys/identity.ts'
import { createTrustedKeys } from '../keys/trusted-keys.ts'
import { resolveHosts } from '../transport/hosts.ts'
import type { Fetch, TransportOptions } from '../transport/transport.ts'
import { checkOptions, type Validate, type WechatpayOptions } from './options.ts'

/** What a call needs of its client. */
export interface Client {
  readonly transport: TransportOptions
  readonly catalog: Catalog
  readonly validate: Validate
  /** Whether the caller chose the host, so that an operation's own one does not count. */
  readonly fixedHost: boolean
}

/**
 * Checks the options and makes all that calls share.
 * @param defaultCatalog what is known where the caller names no families
 * @throws {ConfigurationError} naming the option at fault
 */
export function createClient(options: WechatpayOptions, defaultCatalog: Catalog): Client {
  checkOptions(options)
  const crypto = resolveCrypto(options.crypto)
  return {
    transport: {
      identity: createIdentity(options, crypto),
      trusted: createTrustedKeys(options.certs, crypto),
      crypto,
      hosts: resolveHosts(options.baseUrl, options.standbyUrls),
      fetch: options.fetch ?? globalFetch,
      clockTolerance: options.clockTolerance ?? 300,
      timeout: options.timeout ?? 10_000,
      retry: options.retry,
    },
    catalog: options.catalog === undefined ? defaultCatalog : createCatalog(options.catalog),
    validate: options.validate ?? 'lenient',
    fixedHost: options.baseUrl !== undefined,
  }
}

/** Looked up on every call, so that a `fetch` that is replaced later (by a tracer, by a test) counts. */
const globalFetch: Fetch = (url, init) => {
  if (typeof globalThis.fetch !== 'function') throw new ConfigurationError('fetch', 'this host has none: pass one')
  return globalThis.fetch(url, init)
}

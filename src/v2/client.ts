import type { Catalog } from '../catalog/catalog.ts'
import { lazyCatalogV2 } from '../catalog/v2/lazy.ts'
import type { Validate } from '../client/options.ts'
import type { OwnNumbers } from '../client/own-numbers.ts'
import { createPublicKey, type PublicKey } from '../crypto/public-key.ts'
import { resolveCrypto } from '../crypto/subtle.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Crypto } from '../lib/web-crypto.ts'
import type { SignType } from '../protocol/v2/sign.ts'
import { createAvoidedHosts } from '../transport/avoided-hosts.ts'
import type { SendOptions } from '../transport/engine.ts'
import { resolveHosts } from '../transport/hosts.ts'
import type { Fetch } from '../transport/transport.ts'
import { checkOptionsV2, type WechatpayV2Options } from './options.ts'

/** What a call of APIv2 needs of its client. */
export interface ClientV2 {
  readonly transport: SendOptions
  readonly catalog: Catalog
  readonly crypto: Crypto
  readonly key: string
  readonly signType: SignType
  readonly workwxSecret: string | undefined
  /** `undefined` where none was given, `false` where the caller encrypts by hand. */
  readonly rsaPublicKey: PublicKey | false | undefined
  readonly validate: Validate
  /** What it fills in where a request names its caller. */
  readonly own: OwnNumbers & { readonly mchid: string }
  /** Whether the caller chose the host, so that an operation's own one does not count. */
  readonly fixedHost: boolean
}

/** @throws {ConfigurationError} naming the option at fault */
export function createClientV2(options: WechatpayV2Options): ClientV2 {
  checkOptionsV2(options)
  const crypto = resolveCrypto(options.crypto)
  const { rsaPublicKey } = options
  return {
    transport: {
      hosts: resolveHosts(options.baseUrl, options.standbyUrls),
      fetch: options.fetch ?? globalFetch,
      timeout: options.timeout ?? 10_000,
      totalTimeout: options.totalTimeout ?? 30_000,
      retry: options.retry,
      hooks: options.hooks,
      avoided: createAvoidedHosts(),
    },
    catalog: { ...lazyCatalogV2, nearest: nearestWithRoot },
    crypto,
    key: options.apiv2Key,
    signType: options.signType ?? 'MD5',
    workwxSecret: options.workwxSecret,
    rsaPublicKey:
      rsaPublicKey === undefined || rsaPublicKey === false
        ? rsaPublicKey
        : createPublicKey(rsaPublicKey, 'rsaPublicKey', crypto),
    validate: options.validate ?? 'lenient',
    own: { mchid: options.mchid, appid: options.appid },
    fixedHost: options.baseUrl !== undefined,
  }
}

/** As a caller writes it. */
async function nearestWithRoot(path: string): Promise<string | undefined> {
  const nearest = await lazyCatalogV2.nearest?.(path)
  return nearest === undefined ? undefined : `/v2${nearest}`
}

/** Looked up on every call, so that a `fetch` that is replaced later (by a tracer, by a test) counts. */
const globalFetch: Fetch = (url, init) => {
  if (typeof globalThis.fetch !== 'function')
    throw new ConfigurationError('fetch', 'this host has none: pass one')
  return globalThis.fetch(url, init)
}

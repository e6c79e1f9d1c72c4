import { ConfigurationError } from '../errors/configuration-error.ts'
import type { CryptoKeyMaterial } from './crypto-key.ts'
import type { RsaPrivate, RsaPublic } from './rsa-material.ts'
import type { Crypto, CryptoKey } from '../lib/web-crypto.ts'

/** What signs and verifies: requests, responses, notifications. */
export const RSASSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
/** What encrypts sensitive fields; its MGF1 uses the same hash. */
export const OAEP = { name: 'RSA-OAEP', hash: 'SHA-1' } as const

/** WebCrypto's usages; a CryptoKey serves those of one algorithm only. */
export type RsaUsage = 'sign' | 'verify' | 'encrypt' | 'decrypt'
export type RsaSource = RsaPrivate | RsaPublic | CryptoKeyMaterial

const ALGORITHMS = { sign: RSASSA, verify: RSASSA, encrypt: OAEP, decrypt: OAEP } as const satisfies Record<
  RsaUsage,
  unknown
>

/**
 * Gives the CryptoKey for a usage, imported on first use and kept. Callers that come while it is being
 * imported share that import; a failed one is not kept. What is kept is the key and not its promise: workerd
 * ties pending promises to the request that made them.
 */
export function lazyKey(
  source: RsaSource,
  usage: RsaUsage,
  option: string,
  crypto: Crypto,
): () => Promise<CryptoKey> {
  let key: CryptoKey | undefined
  let pending: Promise<CryptoKey> | undefined
  const load = async (): Promise<CryptoKey> => {
    try {
      return (key = await importFor(source, usage, option, crypto))
    } finally {
      pending = undefined
    }
  }
  return async () => key ?? (pending ??= load())
}

async function importFor(
  source: RsaSource,
  usage: RsaUsage,
  option: string,
  { subtle }: Crypto,
): Promise<CryptoKey> {
  if (source.kind === 'crypto-key' && serves(source, usage)) return source.key
  const { name, hash } = ALGORITHMS[usage]
  const problem = cannotServe(source, usage)
  if (problem !== undefined) throw new ConfigurationError(option, problem)
  try {
    const isPrivate =
      source.kind === 'private' || (source.kind === 'crypto-key' && source.key.type === 'private')
    const format = isPrivate ? 'pkcs8' : 'spki'
    const der = source.kind === 'crypto-key' ? await subtle.exportKey(format, source.key) : source.der
    return await subtle.importKey(format, der, { name, hash }, false, [usage])
  } catch (cause) {
    throw new ConfigurationError(
      option,
      `this WebCrypto implementation cannot import the key to ${usage} with: its numbers do not make ` +
        'an RSA key, or it comes from another implementation',
      { cause },
    )
  }
}

/**
 * What is wrong with a CryptoKey for a usage, and which one would do. A key for encryption does not sign,
 * unless its owner imports it for that.
 *
 * @returns `undefined` where a key can be had for that usage
 */
export function cannotServe(source: RsaSource, usage: RsaUsage): string | undefined {
  if (source.kind !== 'crypto-key' || serves(source, usage)) return undefined
  if (source.key.extractable && !(usage === 'sign' && source.name === OAEP.name)) return undefined
  const { name, hash } = ALGORITHMS[usage]
  return (
    `cannot ${usage}: it is a${source.key.extractable ? 'n extractable' : ' non-extractable'} CryptoKey for ` +
    `${source.name} with ${source.hash} (${source.key.usages.join(', ')}). Give PEM, DER or a JWK, or a ` +
    `CryptoKey for { name: '${name}', hash: '${hash}' } with the usage '${usage}'` +
    (usage === 'sign' ? '' : ', or an extractable one')
  )
}

function serves({ key, name, hash }: CryptoKeyMaterial, usage: RsaUsage): boolean {
  const algorithm = ALGORITHMS[usage]
  return name === algorithm.name && hash === algorithm.hash && key.usages.includes(usage)
}

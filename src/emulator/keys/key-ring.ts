import { checkApiv3Key } from '../../crypto/aes-gcm.ts'
import { generateRsaKeyPair } from '../../crypto/generate-key-pair.ts'
import { ConfigurationError } from '../../errors/configuration-error.ts'
import { createNonce } from '../../lib/create-nonce.ts'
import { md5Hex } from '../../protocol/v2/sign.ts'
import type { Crypto } from '../../lib/web-crypto.ts'
import type { EmulatorOptions } from '../emulator-options.ts'
import {
  createCaller,
  createPlatformCertificate,
  createPlatformPublicKey,
  type Caller,
  type KeySource,
  type PlatformKey,
} from '../parties.ts'
import { createRandom, type Random } from '../seeded-random.ts'
import { callerOf, keysOfCaller, pairOf, platformKeyOf, type SandboxKeys } from './sandbox-keys.ts'
import { seededKeyPair } from './seeded-key-pair.ts'

/** Of a certificate that has to be the same one each time. */
const SEEDED_VALIDITY = {
  notBefore: new Date('2020-01-01T00:00:00Z'),
  notAfter: new Date('2049-12-31T23:59:59Z'),
}

/** With what WeChat Pay signs. */
export type PlatformKeys = NonNullable<EmulatorOptions['platformKeys']>

/** Who calls, and the keys that both sides know. */
export interface Party extends Caller {
  readonly apiv3Key: string
  /** A brand's signs nothing: APIv2 has no brands. */
  readonly apiv2Key: string
}

/** All keys of a sandbox: those of merchants and brands, and WeChat Pay's own. */
export interface KeyRing {
  readonly merchant: Party
  readonly brand: Party
  readonly parties: readonly Party[]
  /** With what WeChat Pay signs now: the public key first. */
  platform(): readonly PlatformKey[]
  /** The newest first; none where WeChat Pay signs with its public key alone. */
  certificates(): readonly PlatformKey[]
  /** What signs where a request names no key: the newest certificate, as WeChat Pay does. */
  signing(): PlatformKey
  use(platformKeys: PlatformKeys): void
  /** @returns the serial number of a certificate that is used from now on */
  rotate(validity?: PlatformKey['validity']): Promise<string>
  toJSON(): SandboxKeys
}

/** @throws {ConfigurationError} naming the option that cannot work */
export async function createKeyRing(
  options: EmulatorOptions,
  crypto: Crypto,
  random: Random,
): Promise<KeyRing> {
  const given = options.keys ?? (await makeKeys(options, crypto, random))
  checkApiv3Key(given.apiv3Key, 'apiv3Key')
  const party = (
    kind: Caller['kind'],
    keys: SandboxKeys['merchant'],
    { apiv3Key, apiv2Key }: Pick<SandboxKeys, 'apiv3Key' | 'apiv2Key'>,
  ): Party => ({
    ...callerOf(kind, keys, crypto),
    apiv3Key,
    apiv2Key: checkApiv2Key(apiv2Key ?? apiv2KeyFor(keys.id, apiv3Key)),
  })
  const merchant = party('mchid', given.merchant, given)
  const brand = party('brand_id', given.brand, { apiv3Key: given.apiv3Key })
  const others = (given.others ?? []).map(({ kind, apiv3Key, apiv2Key, ...keys }) =>
    party(kind, keys, { apiv3Key, apiv2Key }),
  )
  const publicKey = platformKeyOf(given.publicKey, crypto)
  let issued = given.certificates.map(pair => platformKeyOf(pair, crypto))
  let used: PlatformKeys = options.platformKeys ?? 'both'
  const certificates = (): readonly PlatformKey[] => (used === 'public-key' ? [] : issued)
  return {
    merchant,
    brand,
    parties: [merchant, brand, ...others],
    platform: () => [...(used === 'certificate' ? [] : [publicKey]), ...certificates()],
    certificates,
    signing: () => certificates()[0] ?? publicKey,
    use: platformKeys => void (used = platformKeys),
    async rotate(validity) {
      const fresh = await createPlatformCertificate(sourceOf(crypto, random), validity)
      issued = [fresh, ...issued]
      return fresh.serial
    },
    toJSON: () => ({
      apiv3Key: given.apiv3Key,
      apiv2Key: merchant.apiv2Key,
      merchant: keysOfCaller(merchant),
      brand: keysOfCaller(brand),
      ...(others.length > 0 && {
        others: others.map(other => ({
          kind: other.kind,
          apiv3Key: other.apiv3Key,
          ...(other.kind === 'mchid' && { apiv2Key: other.apiv2Key }),
          ...keysOfCaller(other),
        })),
      }),
      publicKey: pairOf(publicKey),
      certificates: issued.map(pairOf),
    }),
  }
}

/** Keys of WebCrypto's making, with numbers of the sandbox's. */
function sourceOf(crypto: Crypto, random: Random): KeySource {
  return { crypto, random, keyPair: () => generateRsaKeyPair(crypto) }
}

/** Made of the other key, so that a sandbox whose keys were kept before there was APIv2 has one that stays. */
function apiv2KeyFor(id: string, apiv3Key: string): string {
  return md5Hex(`${id}/${apiv3Key}`)
}

/** @throws {ConfigurationError} for what the console would not take */
function checkApiv2Key(key: string): string {
  if (!/^[\dA-Za-z]{32}$/.test(key))
    throw new ConfigurationError(
      'apiv2Key',
      'is 32 letters and digits, as the console of WeChat Pay takes them',
    )
  return key
}

async function makeKeys(options: EmulatorOptions, crypto: Crypto, random: Random): Promise<SandboxKeys> {
  const { seed, mchid = `19${random.digits(8)}`, brandId = '1004' } = options
  const apiv3Key = (name: string): string =>
    seed === undefined ? createNonce(crypto, 32) : createRandom(crypto, `${seed}/apiv3Key/${name}`).text(32)
  /** Each has numbers of its own, so that another one beside it does not change them. */
  const source = (name: string): KeySource => {
    if (seed === undefined) return sourceOf(crypto, random)
    const own = createRandom(crypto, `${seed}/key/${name}`)
    return { crypto, random: own, keyPair: () => seededKeyPair(own, crypto) }
  }
  const make = async (kind: Caller['kind'], id: string): Promise<SandboxKeys['merchant']> =>
    keysOfCaller(await createCaller(source(id), kind, id))
  const { merchants = [], brands = [] } = options.parties ?? {}
  const names = [
    ...merchants.filter(id => id !== mchid).map(id => ['mchid', id] as const),
    ...brands.filter(id => id !== brandId).map(id => ['brand_id', id] as const),
  ]
  const [merchant, brand, publicKey, certificate, others] = await Promise.all([
    make('mchid', mchid),
    make('brand_id', brandId),
    createPlatformPublicKey(source('public-key')),
    createPlatformCertificate(source('certificate'), seed === undefined ? undefined : SEEDED_VALIDITY),
    Promise.all(
      names.map(async ([kind, id]) => ({ kind, apiv3Key: apiv3Key(id), ...(await make(kind, id)) })),
    ),
  ])
  return {
    apiv3Key: options.apiv3Key ?? apiv3Key(mchid),
    apiv2Key: options.apiv2Key,
    merchant,
    brand,
    ...(others.length > 0 && { others }),
    publicKey: pairOf(publicKey),
    certificates: [pairOf(certificate)],
  }
}

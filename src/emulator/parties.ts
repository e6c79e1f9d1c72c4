import { toPem, type RsaKeyPair } from '../crypto/generate-key-pair.ts'
import { createPrivateKey, type PrivateKey } from '../crypto/private-key.ts'
import { createPublicKey, type PublicKey } from '../crypto/public-key.ts'
import { readPem } from '../crypto/pem.ts'
import type { IdentityKind } from '../protocol/authorization.ts'
import { createCertificate } from './certificate.ts'
import type { Random } from './seeded-random.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** Somebody who calls: what WeChat Pay knows of a merchant or a brand. */
export interface Caller {
  readonly kind: IdentityKind
  readonly id: string
  readonly serial: string
  readonly publicKey: PublicKey
  /** PKCS#8 PEM. */
  readonly privateKeyPem: string
  /** SPKI PEM. */
  readonly publicKeyPem: string
}

/** One of WeChat Pay's own keys. */
export interface PlatformKey {
  /** `PUB_KEY_ID_…` or a certificate's serial number. */
  readonly serial: string
  readonly privateKey: PrivateKey
  /** PKCS#8 PEM. */
  readonly privateKeyPem: string
  /** SPKI PEM of the WeChat Pay public key, or the platform certificate's PEM. */
  readonly pem: string
  /** Of a platform certificate. */
  readonly validity?: { readonly notBefore: Date; readonly notAfter: Date }
}

/** Where keys and their numbers come from. */
export interface KeySource {
  readonly crypto: Crypto
  readonly random: Random
  keyPair(): Promise<RsaKeyPair>
}

const YEAR = 365 * 24 * 3600 * 1000

/** A certificate serial number: 40 hex digits of which the first is 1 to 7, so that it is positive in DER. */
function serialOf(random: Random): string {
  return `${1 + random.below(7)}${random.hex(39)}`.toUpperCase()
}

export async function createCaller(
  { crypto, random, keyPair }: KeySource,
  kind: IdentityKind,
  id: string,
): Promise<Caller> {
  const { privateKeyPem, publicKeyPem } = await keyPair()
  return {
    kind,
    id,
    serial: serialOf(random),
    publicKey: createPublicKey(publicKeyPem, 'publicKey', crypto),
    privateKeyPem,
    publicKeyPem,
  }
}

/** The WeChat Pay public key, as a merchant downloads it from the console. */
export async function createPlatformPublicKey({ crypto, random, keyPair }: KeySource): Promise<PlatformKey> {
  const { privateKeyPem, publicKeyPem } = await keyPair()
  return {
    serial: `PUB_KEY_ID_${random.digits(31)}`,
    privateKey: createPrivateKey(privateKeyPem, 'privateKey', crypto),
    privateKeyPem,
    pem: publicKeyPem,
  }
}

/**
 * A platform certificate.
 *
 * @param validity default from yesterday, for five years
 */
export async function createPlatformCertificate(
  { crypto, random, keyPair }: KeySource,
  validity: NonNullable<PlatformKey['validity']> = fromYesterday(),
): Promise<PlatformKey> {
  const { privateKeyPem, publicKeyPem } = await keyPair()
  const privateKey = createPrivateKey(privateKeyPem, 'privateKey', crypto)
  const serial = serialOf(random)
  const certificate = await createCertificate(
    {
      serial,
      commonName: 'Tenpay.com Root CA (emulator)',
      spki: readPem(publicKeyPem, 'publicKey').der,
      ...validity,
    },
    bytes => privateKey.sign(bytes),
  )
  return { serial, privateKey, privateKeyPem, pem: toPem('CERTIFICATE', certificate), validity }
}

function fromYesterday(): { notBefore: Date; notAfter: Date } {
  const now = Date.now()
  return { notBefore: new Date(now - YEAR / 365), notAfter: new Date(now + 5 * YEAR) }
}

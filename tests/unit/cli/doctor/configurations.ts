import { webcrypto } from 'node:crypto'
import { createCertificate } from '../../../../src/emulator/certificate.ts'
import { createPlatformCertificate } from '../../../../src/emulator/parties.ts'
import { createRandom } from '../../../../src/emulator/seeded-random.ts'
import { createPrivateKey, generateRsaKeyPair, toPem, type RsaKeyPair } from '../../../../src/crypto.ts'
import { readPem } from '../../../../src/crypto/pem.ts'
import { certificateFacts, certificatePem, gcm, pkcs8Pem } from '../../../fixtures/keys.ts'

/** Variables of an environment. */
export type Variables = Readonly<Record<string, string | undefined>>

const crypto = webcrypto as Crypto
const DAY = 24 * 3600 * 1000

/** What a day is from now. */
const days = (count: number): Date => new Date(Date.now() + count * DAY)

/** A key of WeChat Pay's. */
export const platformPair: RsaKeyPair = await generateRsaKeyPair()

export const PUBLIC_KEY_ID = 'PUB_KEY_ID_0114232134912410000000000000000'

/** A configuration with which nothing is wrong. */
export const SOUND: Variables = {
  WXPAY_MCHID: '1900000001',
  WXPAY_SERIAL: certificateFacts.serial,
  WXPAY_PRIVATE_KEY: pkcs8Pem,
  WXPAY_CERT: certificatePem,
  WXPAY_APIV3_KEY: gcm.key,
  WXPAY_PUBLIC_KEY_ID: PUBLIC_KEY_ID,
  WXPAY_PUBLIC_KEY: platformPair.publicKeyPem,
  WXPAY_APPID: 'wxd678efh567hg6787',
}

/** A platform certificate that begins and ends so many days from now. */
export const platformCertificate = async (
  notBefore: number,
  notAfter: number,
): Promise<{ readonly serial: string; readonly pem: string }> =>
  createPlatformCertificate(
    { crypto, random: createRandom(crypto), keyPair: () => generateRsaKeyPair() },
    { notBefore: days(notBefore), notAfter: days(notAfter) },
  )

/** The certificate of a merchant, with the key of the fixtures. */
export async function merchantCertificate(mchid: string, notAfter: number): Promise<string> {
  const key = createPrivateKey(pkcs8Pem)
  const { createPublicKey } = await import('node:crypto')
  const spki = createPublicKey(pkcs8Pem).export({ type: 'spki', format: 'pem' }) as string
  return toPem(
    'CERTIFICATE',
    await createCertificate(
      {
        serial: certificateFacts.serial.replace(/^F/, '7'),
        commonName: mchid,
        spki: readPem(spki, 'spki').der,
        notBefore: days(-1000),
        notAfter: days(notAfter),
      },
      bytes => key.sign(bytes),
    ),
  )
}

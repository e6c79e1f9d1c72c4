import { createGcmKey, encryptAesGcm } from '../../../src/crypto/aes-gcm.ts'
import {
  createPlatformKeys,
  type PlatformKeys,
  type PlatformKeysOptions,
} from '../../../src/keys/platform-keys.ts'
import type { CertSnapshot } from '../../../src/keys/certificates/cert-store.ts'
import { createOpenssl, makeCertificate, makeKey } from '../../suites/openssl/openssl.ts'

const openssl = createOpenssl()
const key = makeKey(openssl, 'wechat')
/** Is valid from 2025-01-01 to 2030-01-01. */
export const OLD = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
/** Its successor, from 2029-12-25 to 2034-12-25. */
export const NEW = '6157F09EFDC096DE15EBE81A47057A7232F1B8E2'
/** Of no certificate, unless a test makes one. */
export const FORGED = '7157F09EFDC096DE15EBE81A47057A7232F1B8E3'
export const ID = 'PUB_KEY_ID_0114232134912410000000000000'
/** PEM by serial number. */
export const certificates: Record<string, string> = {
  [OLD]: makeCertificate(openssl, key, { serial: OLD, from: '20250101000000Z', to: '20300101000000Z' }),
  [NEW]: makeCertificate(openssl, key, { serial: NEW, from: '20291225000000Z', to: '20341225000000Z' }),
}
openssl.remove()
export const apiv3Key = '0123456789abcdef0123456789abcdef'

/** Keys of a merchant, and the WeChat Pay that they download from. */
export interface World {
  keys: PlatformKeys
  downloads: number
  /** Serial numbers that a download gives; `none` is a 404. */
  offered: string[] | 'none' | Error
  readonly warnings: string[]
}

/** What `GET /v3/certificates` responds. */
export async function answer(
  serials: readonly string[],
  change: (item: Record<string, unknown>) => Record<string, unknown> = item => item,
): Promise<Uint8Array> {
  const data = await Promise.all(
    serials.map(async serial_no => {
      const nonce = 'fdasflkja484'
      const ciphertext = await encryptAesGcm(crypto, apiv3Key, {
        plain: new TextEncoder().encode(certificates[serial_no]),
        nonce,
        associatedData: 'certificate',
      })
      return change({
        serial_no,
        encrypt_certificate: {
          algorithm: 'AEAD_AES_256_GCM',
          nonce,
          associated_data: 'certificate',
          ciphertext,
        },
      })
    }),
  )
  return new TextEncoder().encode(JSON.stringify({ data }))
}

export function createWorld(
  options: Partial<PlatformKeysOptions> = {},
  offered: World['offered'] = [OLD],
  body = answer,
): World {
  const world: World = { keys: undefined as unknown as PlatformKeys, downloads: 0, offered, warnings: [] }
  world.keys = createPlatformKeys({
    crypto,
    clockTolerance: 300,
    downloading: {
      apiv3Key: createGcmKey(crypto, apiv3Key),
      async download(open) {
        world.downloads++
        await new Promise(resolve => setTimeout(resolve, 5))
        if (world.offered instanceof Error) throw world.offered
        if (world.offered === 'none') return new Error('no certificates')
        await open(await body(world.offered))
        return undefined
      },
    },
    warn: (message, cause) => world.warnings.push(`${message}: ${String(cause)}`),
    ...options,
  })
  return world
}

/** A snapshot, as a store holds it. */
export const snapshot = (downloadedAt: number, serials: readonly string[] = [OLD]): CertSnapshot => ({
  downloadedAt,
  certificates: Object.fromEntries(serials.map(serial => [serial, certificates[serial]!])),
})

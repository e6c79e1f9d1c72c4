import { encryptAesGcm } from '../crypto/aes-gcm.ts'
import { utf8 } from '../lib/bytes.ts'
import { nonce as makeNonce } from '../lib/nonce.ts'
import type { Flows } from './flow.ts'
import type { PlatformKey } from './parties.ts'
import { chinaTime } from './time.ts'

/** `GET /v3/certificates`: the platform certificates, encrypted with the APIv3 key. */
export function certificateFlows(certificates: readonly PlatformKey[], apiv3Key: string, crypto: Crypto): Flows {
  const describe = async ({ serial, pem, validity }: PlatformKey): Promise<unknown> => {
    const nonce = makeNonce(crypto, 12)
    const associatedData = 'certificate'
    return {
      serial_no: serial,
      effective_time: chinaTime(validity?.notBefore.getTime() ?? 0),
      expire_time: chinaTime(validity?.notAfter.getTime() ?? 0),
      encrypt_certificate: {
        algorithm: 'AEAD_AES_256_GCM',
        nonce,
        associated_data: associatedData,
        ciphertext: await encryptAesGcm(crypto, utf8(apiv3Key), { plain: utf8(pem), nonce, associatedData }),
      },
    }
  }
  return { 'GET /v3/certificates': async () => ({ body: { data: await Promise.all(certificates.map(describe)) } }) }
}

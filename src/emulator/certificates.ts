import { encryptAesGcm } from '../crypto/aes-gcm.ts'
import { utf8 } from '../lib/bytes.ts'
import { createNonce } from '../lib/create-nonce.ts'
import type { Flows } from './flow.ts'
import type { Caller, PlatformKey } from './parties.ts'
import { EmulatorProblem } from './problem.ts'
import { chinaTime } from './time.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** `GET /v3/certificates`: the platform certificates, encrypted with the APIv3 key. */
export function certificateFlows(
  certificates: () => readonly PlatformKey[],
  apiv3KeyOf: (caller: Caller) => string,
  crypto: Crypto,
): Flows {
  const describe = async ({ serial, pem, validity }: PlatformKey, apiv3Key: string): Promise<unknown> => {
    const nonce = createNonce(crypto, 12)
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
  return {
    async 'GET /v3/certificates'({ caller }) {
      const all = certificates()
      if (all.length === 0)
        throw new EmulatorProblem(
          404,
          'RESOURCE_NOT_EXISTS',
          '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥',
        )
      return { body: { data: await Promise.all(all.map(key => describe(key, apiv3KeyOf(caller)))) } }
    },
  }
}

import type { UntrustedReason } from '../../protocol/verify-signature.ts'
import { isPublicKeyId, readSerial, WHERE_PUBLIC_KEY } from '../key-name.ts'
import { NO_CERTIFICATES, type Downloads } from './downloads.ts'

/** What to do where there are no certificates to be had. */
export function givePublicKey(): string {
  return `give that key and its id (${WHERE_PUBLIC_KEY}) as certs: { PUB_KEY_ID_…: pem }`
}

/** Why a `Wechatpay-Serial` names a key that is not trusted, and what to do about it. */
export function explainUntrusted(
  serial: string,
  publicKeyId: string | undefined,
  downloads: Pick<Downloads, 'problem' | 'certificates'> | undefined,
): UntrustedReason {
  if (isPublicKeyId(serial))
    return {
      advice:
        publicKeyId === undefined
          ? 'WeChat Pay signs with its public key for merchants that it has moved to public keys: ' +
            givePublicKey()
          : `certs has ${publicKeyId}; compare both with the id in the ${WHERE_PUBLIC_KEY}`,
    }
  if (readSerial(serial) === undefined) return { advice: 'it is neither an id nor a serial number' }
  if (downloads === undefined)
    return {
      advice:
        'give that platform certificate under its serial number in certs, or the apiv3Key, with ' +
        'which a merchant downloads them',
    }
  const problem = downloads.problem()
  if (problem?.outcome === 'none')
    return { advice: `${NO_CERTIFICATES}: ${givePublicKey()}`, cause: problem.cause }
  if (problem !== undefined)
    return { advice: 'platform certificates could not be downloaded', cause: problem.cause }
  return {
    advice: 'the platform certificates that WeChat Pay gives this merchant do not have it, or it has expired',
  }
}

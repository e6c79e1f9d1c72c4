import type { GcmKey } from '../../crypto/aes-gcm.ts'
import { DecryptionError } from '../../errors/decryption-error.ts'
import { fromUtf8 } from '../../lib/bytes.ts'
import { readCertificateText, type NamedCertificate } from './named-certificate.ts'
import { readEach } from './read-each.ts'
import type { Crypto } from '../../lib/web-crypto.ts'

/** One certificate as `GET /v3/certificates` has it. */
interface EncryptedCertificate {
  readonly serial_no?: unknown
  readonly encrypt_certificate?: {
    readonly ciphertext?: unknown
    readonly nonce?: unknown
    readonly associated_data?: unknown
  } | null
}

/** WeChat Pay has two at a time; this many are a mistake. */
const MOST = 100

/**
 * Decrypts the response of `GET /v3/certificates`. That it can be decrypted with the APIv3 key is what the
 * first download is trusted for, before its signature is verified with one of these certificates. The
 * validity is the certificate's own: `effective_time` and `expire_time` beside it are only for people.
 *
 * @param skipped gets why a certificate is left out, where others remain
 * @throws {DecryptionError} naming what cannot be decrypted, where no certificate can be
 * @throws {Error} for a certificate that is not what it is called, where no other is
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay5_1.shtml
 */
export async function openCertificateList(
  bytes: Uint8Array,
  apiv3Key: GcmKey,
  crypto: Crypto,
  skipped: (cause: unknown) => void,
): Promise<NamedCertificate[]> {
  const { data } = parse(bytes)
  if (!Array.isArray(data) || data.length === 0)
    throw new DecryptionError('certificates', 'the response has no list of certificates')
  return readEach(
    (data as readonly EncryptedCertificate[]).slice(0, MOST),
    async (item, index) => {
      const { ciphertext, nonce, associated_data } = item?.encrypt_certificate ?? {}
      const plain = await apiv3Key.decrypt(
        {
          ciphertext: ciphertext as string,
          nonce: nonce as string,
          associatedData: typeof associated_data === 'string' ? associated_data : undefined,
        },
        `certificates.data.${index}`,
      )
      return readCertificateText(String(item.serial_no), fromUtf8(plain), crypto)
    },
    skipped,
  )
}

function parse(bytes: Uint8Array): { readonly data?: unknown } {
  try {
    const value: unknown = JSON.parse(fromUtf8(bytes))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    throw new DecryptionError('certificates', 'the response is not JSON')
  }
}

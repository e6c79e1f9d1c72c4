import { createPublicKey, decryptAesGcm, type PublicKey } from '../../crypto.ts'

/** A platform certificate of `GET /v3/certificates`, decrypted. */
export interface PlatformCertificate {
  /** Upper-case hex. */
  readonly serial: string
  readonly pem: string
  readonly key: PublicKey
}

/** One certificate as the answer lists it. */
interface Listed {
  readonly serial_no?: unknown
  readonly encrypt_certificate?: {
    readonly nonce: string
    readonly associated_data?: string
    readonly ciphertext: string
  }
}

/**
 * Opens the answer of `GET /v3/certificates`.
 *
 * @throws {DecryptionError} with another APIv3 key than the merchant's
 */
export async function openCertificates(
  answer: Readonly<Record<string, unknown>>,
  apiv3Key: string,
): Promise<readonly PlatformCertificate[]> {
  const opened = listedCertificates(answer).map(async ({ encrypt_certificate }) => {
    if (encrypt_certificate === undefined) return undefined
    const { nonce, associated_data: associatedData, ciphertext } = encrypt_certificate
    const pem = new TextDecoder().decode(await decryptAesGcm(apiv3Key, { nonce, associatedData, ciphertext }))
    const key = createPublicKey(pem)
    return { serial: key.serial ?? '', pem, key }
  })
  return (await Promise.all(opened)).filter(certificate => certificate !== undefined)
}

export function listedCertificates(answer: Readonly<Record<string, unknown>>): readonly Listed[] {
  const { data } = answer
  return Array.isArray(data)
    ? data.filter((each): each is Listed => typeof each === 'object' && each !== null)
    : []
}

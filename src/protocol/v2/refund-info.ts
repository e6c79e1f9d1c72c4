import { ecb } from '@noble/ciphers/aes.js'
import { DecryptionError } from '../../errors/decryption-error.ts'
import { fromBase64, toBase64 } from '../../lib/base64.ts'
import { fromUtf8, utf8 } from '../../lib/bytes.ts'
import { md5Hex } from './sign.ts'
import { formatXml, parseXml, type XmlFields } from './xml.ts'

/** The name of the element that holds the fields. */
const ROOT = 'root'

/**
 * The fields of a refund's notification, encrypted as WeChat Pay does it: AES-256-ECB with PKCS#7, base64.
 *
 * @param key the APIv2 key
 */
export function encryptRefundInfo(fields: XmlFields, key: string): string {
  return toBase64(cipherOf(key).encrypt(utf8(formatXml(fields, ROOT))))
}

/**
 * The fields of `req_info`.
 *
 * @param key the APIv2 key
 * @throws {DecryptionError} where it is not base64, was encrypted with another key, or holds no fields
 */
export function decryptRefundInfo(reqInfo: string, key: string): XmlFields {
  const bytes = fromBase64(reqInfo)
  if (bytes === undefined) throw new DecryptionError('req_info', 'it is not base64')
  let text: string
  try {
    text = fromUtf8(cipherOf(key).decrypt(bytes))
  } catch {
    // What the cipher says is about its input alone, and no help.
    throw new DecryptionError('req_info', 'it was not encrypted with this APIv2 key')
  }
  try {
    return parseXml(text, ROOT)
  } catch (cause) {
    throw new DecryptionError('req_info', (cause as Error).message)
  }
}

/** The key is the text of a digest of the key. */
function cipherOf(key: string): ReturnType<typeof ecb> {
  return ecb(utf8(md5Hex(key).toLowerCase()))
}

import { decryptAesGcm, fromBase64, type PrivateKey } from '../../crypto.ts'
import { failureOf } from '../configuration/configuration.ts'
import type { Examined } from '../configuration/examine.ts'
import { words } from '../configuration/finding.ts'
import { Failure } from '../failure.ts'
import { readMessages, tryJson } from './read-input.ts'

/** The keys that there are. */
export type Keys = Pick<Examined, 'apiv3Key' | 'privateKey' | 'findings'>

type Fields = Readonly<Record<string, unknown>>

/** What WeChat Pay encrypts with the APIv3 key: a notification's resource, a platform certificate. */
interface Sealed {
  readonly ciphertext: string
  readonly nonce: string
  readonly associated_data?: string | null
}

/** Of RSAES-OAEP with a key of 2048 to 4096 bits, in base64 characters. */
const SHORTEST = 342
const LONGEST = 684

/**
 * Decrypts what is encrypted in a text: a message with its headers, a JSON value, or one ciphertext in
 * base64. In JSON everything that is not encrypted stays as it is.
 *
 * @throws {Failure} where nothing is encrypted, a key is missing, or is another one
 */
export async function decryptText(bytes: Buffer<ArrayBuffer>, keys: Keys): Promise<unknown> {
  const text = bytes.toString('utf8').trim()
  const value = tryJson(text)
  if (typeof value === 'object' && value !== null) return decryptJson(bodyOf(bytes, value), keys)
  const ciphertext = text.replace(/^"|"$|\s/g, '')
  if (looksEncrypted(ciphertext)) return decryptField(ciphertext, keys)
  const body = tryJson(Buffer.from(readMessages(bytes).at(-1)!.body).toString('utf8').trim())
  if (typeof body === 'object' && body !== null) return decryptJson(body, keys)
  throw nothingEncrypted()
}

/** `{ headers, body }` and HAR hold the message inside. */
function bodyOf(bytes: Buffer<ArrayBuffer>, value: object): object {
  if (!('headers' in value || 'log' in value || 'response' in value)) return value
  const body = tryJson(Buffer.from(readMessages(bytes).at(-1)!.body).toString('utf8'))
  return typeof body === 'object' && body !== null ? body : value
}

async function decryptJson(value: object, keys: Keys): Promise<unknown> {
  const count = { found: 0 }
  const plain = await walk(value, keys, count)
  if (count.found === 0) throw nothingEncrypted()
  // Of a notification, its resource is what was asked for.
  return isNotification(value) ? (plain as Fields)['resource'] : plain
}

const isNotification = (value: object): boolean =>
  'resource' in value && isSealed((value as Fields)['resource'])

async function walk(value: unknown, keys: Keys, count: { found: number }): Promise<unknown> {
  if (typeof value === 'string') {
    if (!looksEncrypted(value) || keys.privateKey === undefined) return value
    const plain = await tryField(value, keys.privateKey)
    if (plain === undefined) return value
    count.found++
    return plain
  }
  if (Array.isArray(value)) return Promise.all(value.map(each => walk(each, keys, count)))
  if (typeof value !== 'object' || value === null) return value
  if (isSealed(value)) {
    count.found++
    return walk(await open(value, keys), keys, count)
  }
  const entries = Object.entries(value).map(async ([name, each]) => [name, await walk(each, keys, count)])
  return Object.fromEntries(await Promise.all(entries)) as unknown
}

function isSealed(value: unknown): value is Sealed {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Fields)['ciphertext'] === 'string' &&
    typeof (value as Fields)['nonce'] === 'string'
  )
}

async function open({ ciphertext, nonce, associated_data }: Sealed, keys: Keys): Promise<unknown> {
  if (keys.apiv3Key === undefined) throw missing(keys, 'apiv3-key')
  try {
    const bytes = await decryptAesGcm(keys.apiv3Key, {
      ciphertext,
      nonce,
      associatedData: associated_data ?? '',
    })
    const text = new TextDecoder().decode(bytes)
    return tryJson(text) ?? text
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure(
      words(
        `it cannot be decrypted with WXPAY_APIV3_KEY: ${reason}`,
        `无法用 WXPAY_APIV3_KEY 解密：密文被改动，或使用了其他 APIv3 密钥（${reason}）`,
      ),
    )
  }
}

function looksEncrypted(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST && /^[\w+/]+={0,2}$/.test(text)
}

/** Base64 of that length that is something else stays as it is. */
async function tryField(ciphertext: string, key: PrivateKey): Promise<string | undefined> {
  const bytes = fromBase64(ciphertext)
  if (bytes === undefined) return undefined
  try {
    return new TextDecoder().decode(await key.decrypt(bytes))
  } catch {
    return undefined
  }
}

async function decryptField(ciphertext: string, keys: Keys): Promise<string> {
  if (keys.privateKey === undefined) throw missing(keys, 'private-key')
  const plain = await tryField(ciphertext, keys.privateKey)
  if (plain !== undefined) return plain
  throw new Failure(
    words(
      'it cannot be decrypted with the merchant private key: it was changed, or is not encrypted for this ' +
        'merchant (RSAES-OAEP with SHA-1)',
      '无法用商户私钥解密：密文被改动，或不是为该商户加密的（RSAES-OAEP，SHA-1）',
    ),
  )
}

function missing({ findings }: Keys, check: string): Failure {
  return failureOf(findings.find(finding => finding.check === check)!)
}

function nothingEncrypted(): Failure {
  return new Failure(
    words(
      'there is nothing encrypted in it, for these keys: give a notification, an answer with encrypted ' +
        'fields, or one ciphertext in base64',
      '其中没有可用这些密钥解密的内容：请提供通知、含加密字段的应答，或一段 base64 密文',
    ),
  )
}

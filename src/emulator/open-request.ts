import type { FieldSchema, Operation } from '../catalog/types.ts'
import { validateValue } from '../catalog/validate.ts'
import { DecryptionError } from '../errors/decryption-error.ts'
import { decryptFields, type Decrypter } from '../fields/decrypt-fields.ts'
import { fieldPlan } from '../fields/plan.ts'
import type { PlatformKey } from './parties.ts'
import { EmulatorProblem, paramError } from './problem.ts'
import type { Received } from './received.ts'

/** Query and body of a request as a flow reads them: decrypted and as documented. */
export interface Opened {
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

/**
 * Parses, decrypts and checks a request that has been verified.
 *
 * @param keys WeChat Pay's keys, by which the sensitive fields may be encrypted
 * @throws {EmulatorProblem} 400 PARAM_ERROR naming the field
 */
export async function openRequest(
  received: Received,
  operation: Operation,
  keys: readonly PlatformKey[],
): Promise<Opened> {
  if (!received.headers.get('user-agent')) throw paramError('Http头缺少User-Agent', 'User-Agent', 'header')
  if (!acceptsJson(received.headers.get('accept')))
    throw paramError('Http头Accept须为application/json', 'Accept', 'header')
  const key = keyOf(received, keys)
  const query = (await openValue(operation.query, readQuery(received.url), 'query', key)) as Record<
    string,
    string
  >
  return { query, body: await openValue(operation.body, parseBody(received, operation), 'body', key) }
}

/**
 * The key by which a request's sensitive fields are encrypted.
 *
 * @throws {EmulatorProblem} 400 for one that WeChat Pay does not have
 */
export function keyOf(received: Received, keys: readonly PlatformKey[]): PlatformKey | undefined {
  const serial = received.headers.get('wechatpay-serial')
  const key = keys.find(each => each.serial === serial)
  if (serial !== null && key === undefined)
    throw paramError('平台证书序列号Wechatpay-Serial错误', 'Wechatpay-Serial', 'header')
  return key
}

/**
 * Decrypts and checks a value.
 *
 * @throws {EmulatorProblem} 400 PARAM_ERROR naming the field
 */
export async function openValue(
  schema: FieldSchema | undefined,
  value: unknown,
  location: 'query' | 'body',
  key: PlatformKey | undefined,
): Promise<unknown> {
  if (schema === undefined) return value
  const plain = await decryptFields(value, fieldPlan(schema), decrypter(key), { path: location }).catch(
    (error: unknown) => {
      if (!(error instanceof DecryptionError)) throw error
      throw error.cause instanceof EmulatorProblem
        ? error.cause
        : paramError(
            '敏感信息解密失败，请检查Wechatpay-Serial与加密所用的公钥是否一致',
            error.field.replace(`${location}.`, ''),
            location,
            'decrypt failed',
          )
    },
  )
  const [issue] = validateValue(schema, plain, 'strict', { path: location, query: location === 'query' })
  if (issue !== undefined)
    throw paramError(
      `参数错误：${issue.label ?? issue.path}`,
      issue.path.replace(`${location}.`, ''),
      location,
      issue.message,
    )
  return plain
}

function decrypter(key: PlatformKey | undefined): Decrypter {
  return {
    decrypt: ciphertext => {
      if (key === undefined)
        throw paramError('请求含敏感信息，Http头缺少Wechatpay-Serial', 'Wechatpay-Serial', 'header')
      return key.privateKey.decrypt(ciphertext)
    },
  }
}

function readQuery(url: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {}
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name)
    query[name] = values.length === 1 ? values[0]! : values
  }
  return query
}

function parseBody(received: Received, operation: Operation): unknown {
  if (received.body.length === 0 || operation.form !== undefined) return undefined
  if (operation.body === undefined) throw paramError('该接口不接受请求体', 'body', 'body')
  if (!/^application\/json\b/i.test(received.headers.get('content-type') ?? ''))
    throw new EmulatorProblem(415, 'PARAM_ERROR', 'Http头Content-Type须为application/json')
  try {
    return JSON.parse(received.text ?? '')
  } catch {
    throw paramError('请求报文不是合法的JSON', 'body', 'body', 'malformed JSON')
  }
}

function acceptsJson(accept: string | null): boolean {
  return accept !== null && /(?:application\/(?:json|\*)|\*\/\*)/.test(accept)
}

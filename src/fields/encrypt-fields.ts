import type { PublicKey } from '../crypto/public-key.ts'
import { ValidationError } from '../errors/validation-error.ts'
import { toBase64 } from '../lib/base64.ts'
import { utf8 } from '../lib/bytes.ts'
import { kindOf } from '../lib/kind-of.ts'
import { isCiphertext } from './ciphertext.ts'
import { type FieldPlan } from './plan.ts'
import { walkFields, type FieldVisitor } from './walk.ts'

/**
 * Puts a value into the form it has on the wire: sensitive fields encrypted, JSON inside strings serialised.
 *
 * @param key gives WeChat Pay's key on the first sensitive field; `undefined` where the caller has encrypted
 *   by hand
 * @throws {ValidationError} naming a sensitive field that is no string, or too long (214 bytes with an RSA
 *   key of 2048 bits)
 */
export function encryptFields(
  value: unknown,
  plan: FieldPlan | undefined,
  key: (() => PublicKey | Promise<PublicKey>) | undefined,
  path: string,
): Promise<unknown> {
  const visitor: FieldVisitor = {
    async sensitive(text, field) {
      refuseNoText(text, field)
      if (key !== undefined) return encryptText(text, await key(), field)
      if (isCiphertext(text)) return text
      throw refusal(
        field,
        'expected ciphertext in base64, because the header Wechatpay-Serial is set: encrypt it, or ' +
          'leave the header out',
      )
    },
    misplaced(inner, field) {
      throw refusal(field, `expected what holds its sensitive fields, got ${kindOf(inner)}`)
    },
    json: async (inner, innerPlan, field) =>
      typeof inner === 'string' && innerPlan === undefined ? inner : serialise(inner, innerPlan, field),
  }
  const serialise = async (
    inner: unknown,
    innerPlan: FieldPlan | undefined,
    field: string,
  ): Promise<unknown> => {
    const parsed = typeof inner === 'string' ? tryParse(inner) : inner
    if (parsed === undefined) throw refusal(field, 'expected JSON, because fields in it are encrypted')
    const walked = await walkFields(parsed, innerPlan, visitor, field)
    // What was encrypted by hand is checked, and goes out as it came.
    return key === undefined && typeof inner === 'string' ? inner : JSON.stringify(walked)
  }
  return walkFields(value, plan, visitor, path)
}

/**
 * Encrypts one value as WeChat Pay wants it: RSAES-OAEP with SHA-1, base64.
 *
 * @throws {ValidationError} where the text is empty, or too long for the key
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_3.shtml
 */
export async function encryptText(text: string, key: PublicKey, field: string): Promise<string> {
  refuseNoText(text, field)
  const plain = utf8(text)
  if (plain.length > key.maxPlainBytes && isCiphertext(text))
    throw refusal(
      field,
      'is ciphertext already: give the plain text, or set the header Wechatpay-Serial to the key ' +
        'that it was encrypted with',
    )
  if (plain.length > key.maxPlainBytes) {
    throw refusal(
      field,
      `expected at most ${key.maxPlainBytes} bytes of UTF-8, because it is encrypted with RSA, got ` +
        `${plain.length}`,
    )
  }
  return toBase64(await key.encrypt(plain))
}

/** What is no text would go out as it is, or as something else. */
function refuseNoText(value: unknown, field: string): asserts value is string {
  if (typeof value !== 'string')
    throw refusal(field, `expected a string, because it is encrypted, got ${kindOf(value)}`)
  if (value === '') throw refusal(field, 'expected text that is not empty: leave it out')
}

function refusal(path: string, message: string): ValidationError {
  return new ValidationError([{ path, message }])
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import type { FieldSchema } from '../catalog/types.ts'
import { ValidationError } from '../errors/validation-error.ts'
import type { SignType } from '../protocol/v2/sign.ts'

/** How a request is signed, and whether it says so. */
export interface Signing {
  readonly type: SignType
  /** What goes out as `sign_type`; `undefined` where the operation has no such field. */
  readonly named: SignType | undefined
}

/**
 * By what the operation takes: one way alone, or the one that the call or the client chose.
 *
 * @param schema of what is signed; `undefined` of an operation that is not known, which is taken for one that
 *   takes both
 * @param given the caller's `sign_type`
 * @throws {ValidationError} for one that the operation does not take
 */
export function signingOf(schema: FieldSchema | undefined, given: unknown, chosen: SignType): Signing {
  const field = schema?.properties?.['sign_type']
  const taken =
    schema !== undefined && field === undefined ? ['MD5'] : (field?.enum ?? ['MD5', 'HMAC-SHA256'])
  const isNamed = schema === undefined || field !== undefined
  if (given !== undefined && !taken.includes(given as string)) {
    const message = `expected ${taken.join(' or ')}${isNamed ? '' : ', which is not named: leave it out'}`
    throw new ValidationError([{ path: 'xml.sign_type', message }])
  }
  const wanted = (given as SignType | undefined) ?? chosen
  const type = taken.includes(wanted) ? wanted : (taken[0] as SignType)
  if (!isNamed) return { type, named: undefined }
  // Of an operation that is not known the field goes out only where it says something.
  return { type, named: schema === undefined && given === undefined && type === 'MD5' ? undefined : type }
}

import type { Operation } from '../catalog/types.ts'
import { MAYBE_CARRIED_OUT } from '../errors/maybe-carried-out.ts'
import { SignatureError, type SignatureFailure } from '../errors/signature-error.ts'
import type { XmlTree } from '../lib/xml-tree.ts'
import { verifyFields, type SignType } from '../protocol/v2/sign.ts'
import type { XmlFields } from '../protocol/v2/xml.ts'

/**
 * Verifies an answer by the same rule as its request: `sign` has to be there where the operation's answers
 * have one, and holds wherever it is.
 *
 * @throws {SignatureError}
 */
export function verifyAnswer(
  elements: XmlTree,
  { operation, key, type }: { operation: Operation | undefined; key: string; type: SignType },
): void {
  const schema = operation?.responses['200']
  const isWrite = operation?.idempotentBy !== 'read-only'
  const fail = (reason: SignatureFailure, message: string): SignatureError =>
    new SignatureError(reason, isWrite ? `${message}. ${MAYBE_CARRIED_OUT}` : message)
  const { sign } = elements
  if (sign === undefined || sign === '') {
    if (schema?.required?.includes('sign')) throw fail('missing-sign', 'the answer is not signed')
    return
  }
  if (!isFlat(elements) || !verifyFields(elements, key, type))
    throw fail('mismatch', `the answer’s sign does not match its fields (${type}, with this APIv2 key)`)
}

function isFlat(elements: XmlTree): elements is XmlFields {
  return Object.values(elements).every(value => typeof value === 'string')
}

import { nowSeconds } from '../lib/clock.ts'
import { readSignatureHeaders } from '../protocol/signature-headers.ts'
import { statementMessage } from '../protocol/signed-messages.ts'
import { checkStatement, statementDigest } from '../protocol/statement.ts'
import { isUnsigned } from '../protocol/unsigned-paths.ts'
import { verifySignature } from '../protocol/verify-signature.ts'
import type { TransportOptions } from './transport.ts'
import type { Bytes } from '../lib/bytes.ts'

/**
 * Why a response is believed:
 *
 * - `nothing`: it is not. A refusal is an error whatever it says; of a file that WeChat Pay does not sign its
 *   reader checks the digest
 * - `body`: its signature, over the bytes of its body
 * - `digest`: its signature, over the SHA-1 that its headers name, which is the file's
 */
export type Proof =
  { readonly by: 'nothing' } | { readonly by: 'body' } | { readonly by: 'digest'; readonly sha1: string }

/** @param pathname as it was sent: what comes back has no say in whether it has to be signed */
export function proofOf(pathname: string, { ok, headers }: Pick<Response, 'ok' | 'headers'>): Proof {
  if (!ok || isUnsigned(pathname)) return { by: 'nothing' }
  const sha1 = statementDigest(pathname, headers)
  return sha1 === undefined ? { by: 'body' } : { by: 'digest', sha1 }
}

/**
 * @param bytes of the body; `undefined` of one that is still to be read, whose digest is its reader's to
 *   check
 * @throws {SignatureError}
 */
export async function verifyResponse(
  proof: Proof,
  headers: Headers,
  bytes: Bytes | undefined,
  { trusted, clockTolerance, crypto, verify }: TransportOptions,
): Promise<void> {
  if (proof.by === 'nothing') return
  if (proof.by === 'body' && verify !== undefined) return verify(headers, bytes!)
  const signed = proof.by === 'digest' ? statementMessage(proof.sha1) : bytes!
  await verifySignature(readSignatureHeaders(headers), signed, {
    find: trusted.find,
    explain: trusted.explain,
    now: nowSeconds(),
    tolerance: clockTolerance,
  })
  if (proof.by === 'digest' && bytes !== undefined) await checkStatement(bytes, proof.sha1, crypto)
}

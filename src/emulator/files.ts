import { utf8, hex, type Bytes } from '../lib/bytes.ts'
import type { FlowResponse } from './flow.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** Files that the emulator gives out: small, and the same every time. */
const BILL = [
  '\uFEFF交易时间,公众账号ID,商户号,商户订单号,交易状态,应结订单金额',
  '`2026-11-22 10:34:56,`wxea9c30890f48d5ae,`1900000001,`1217752501201407033233368018,`SUCCESS,`1.00',
  '总交易单数,应结订单总金额',
  '`1,`1.00',
  '',
].join('\r\n')
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count ' +
  '0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
/** A transparent GIF of one pixel. */
const IMAGE = Uint8Array.from([
  71, 73, 70, 56, 57, 97, 1, 0, 1, 0, 128, 0, 0, 0, 0, 0, 255, 255, 255, 33, 249, 4, 1, 0, 0, 0, 0, 44, 0, 0,
  0, 0, 1, 0, 1, 0, 0, 2, 2, 68, 1, 0, 59,
])

const FILES: Readonly<Record<string, NonNullable<FlowResponse['file']>>> = {
  'text/plain': { type: 'text/plain; charset=utf-8', bytes: utf8(BILL) },
  'application/pdf': { type: 'application/pdf', bytes: utf8(PDF) },
  'image/*': { type: 'image/gif', bytes: IMAGE },
}

/**
 * The file of an operation that answers with one.
 *
 * @param produces its media types
 */
export function fileFor(produces: readonly string[]): NonNullable<FlowResponse['file']> {
  return FILES[produces[0] ?? ''] ?? FILES['text/plain']!
}

/** As `tar_type: 'GZIP'` asks for it. */
export async function gzip(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
  )
}

/**
 * The digest of a file by WeChat Pay's name for the algorithm; `undefined` for SM3, which WebCrypto does not
 * have.
 */
export async function digestOf(bytes: Bytes, hashType: unknown, crypto: Crypto): Promise<string | undefined> {
  const algorithm = { SHA1: 'SHA-1', SHA256: 'SHA-256' }[String(hashType)]
  return algorithm && hex(new Uint8Array(await crypto.subtle.digest(algorithm, bytes)))
}

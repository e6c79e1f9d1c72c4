import { sha1Hex } from '../crypto/digest.ts'
import { SignatureError } from '../errors/signature-error.ts'
import { gunzip } from '../lib/gunzip.ts'
import type { Crypto } from '../lib/web-crypto.ts'
import type { Bytes } from '../lib/bytes.ts'

const STATEMENTS = /^\/(?:v3|v3\/global|hk\/v3)\/statements$/

/**
 * The SHA-1 by which WeChat Pay signs a statement; `undefined` for any other response. What is signed is then
 * not the file but this digest of it.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_1.shtml
 */
export function statementDigest(pathname: string, headers: Headers): string | undefined {
  return STATEMENTS.test(pathname) ? (headers.get('wechatpay-statement-sha1') ?? undefined) : undefined
}

/**
 * Checks a statement against the digest that was signed, which is of the file as it is or, where that is
 * gzip, of what is in it.
 *
 * @throws {SignatureError}
 */
export async function checkStatement(file: Bytes, sha1: string, crypto: Crypto): Promise<void> {
  const expected = sha1.toLowerCase()
  if ((await sha1Hex(crypto, file)) === expected) return
  const content = await unzipped(file)
  if (content !== undefined && (await sha1Hex(crypto, content)) === expected) return
  throw new SignatureError('mismatch', 'the statement is not the file whose SHA-1 was signed')
}

/** Where a file is no whole gzip, or the host cannot unzip, there is no content, which is not an empty one. */
async function unzipped(file: Bytes): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await new Response(gunzip(new Blob([file]).stream())).arrayBuffer())
  } catch {
    return undefined
  }
}

import { defined } from '../lib/defined.ts'
import { toBase64 } from '../lib/base64.ts'
import { API_ORIGIN } from '../protocol/hosts.ts'
import { utf8 } from '../lib/bytes.ts'
import { digestOf, fileFor, gzip } from './files.ts'
import type { FlowResponse, FlowRequest } from './flow.ts'
import { EmulatorProblem } from './problem.ts'
import { chinaTime } from './time.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** What an encrypted bill is encrypted with: the same each time, so that its URL says enough. */
const KEY = 'emulator-emulator-emulator-32-by'
const NONCE = 'emulator-16bytes'
const FILE = `${API_ORIGIN}/v3/billdownload/file`

/** @throws {EmulatorProblem} 400 NO_STATEMENT_EXIST for a day that is not over */
export function checkBillDate({ query }: Pick<FlowRequest, 'query'>): void {
  const date = query['bill_date']
  if (
    typeof date === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(date) &&
    date >= chinaTime(Date.now()).slice(0, 10)
  )
    throw new EmulatorProblem(400, 'NO_STATEMENT_EXIST', '账单文件不存在')
}

/** The URL of the emulator's bill and its digest, in place of an example's. */
export async function describeBill(
  example: Readonly<Record<string, unknown>>,
  { query, caller }: Pick<FlowRequest, 'query' | 'caller'>,
  crypto: Crypto,
): Promise<Record<string, unknown>> {
  const isEncrypted = 'encrypt_key' in example
  const digest = await digestOf(fileFor(['text/plain']).bytes, example['hash_type'] ?? 'SHA1', crypto)
  const token = ['emulator']
  if (query['tar_type'] === 'GZIP') token.push('gzip')
  if (isEncrypted) token.push('encrypted')
  return defined({
    ...example,
    download_url: `${FILE}?token=${token.join('-')}`,
    hash_value: 'hash_value' in example && digest !== undefined ? digest : undefined,
    encrypt_key: isEncrypted ? toBase64(await caller.publicKey.encrypt(utf8(KEY))) : undefined,
    nonce: isEncrypted ? NONCE : undefined,
  })
}

/**
 * The file behind such a URL.
 *
 * @throws {EmulatorProblem} 400 for a token of another one
 */
export async function billFile(
  { query }: Pick<FlowRequest, 'query'>,
  crypto: Crypto,
): Promise<NonNullable<FlowResponse['file']>> {
  const words = String(query['token'] ?? '').split('-')
  if (words[0] === 'expired') throw new EmulatorProblem(400, 'PARAM_ERROR', 'token已失效')
  const { type, bytes } = fileFor(['text/plain'])
  const zipped = words.includes('gzip') ? await gzip(bytes) : bytes
  if (!words.includes('encrypted')) return { type, bytes: zipped }
  const key = await crypto.subtle.importKey('raw', utf8(KEY), 'AES-GCM', false, ['encrypt'])
  return {
    type,
    bytes: new Uint8Array(
      await crypto.subtle.encrypt({ name: 'AES-GCM', iv: utf8(NONCE), tagLength: 128 }, key, zipped),
    ),
  }
}

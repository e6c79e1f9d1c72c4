import type { Operation } from '../catalog/types.ts'
import { sha256Hex } from '../crypto/digest.ts'
import { openValue } from './open-request.ts'
import type { PlatformKey } from './parties.ts'
import { paramError } from './problem.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/**
 * Checks the parts of an upload: all that are documented, `meta` as documented, and the digest of the file.
 *
 * @throws {EmulatorProblem} 400 PARAM_ERROR naming the part
 */
export async function checkUpload(
  operation: Operation,
  form: FormData | undefined,
  key: PlatformKey | undefined,
  crypto: Crypto,
): Promise<void> {
  const parts = operation.form
  if (parts === undefined) return
  if (form === undefined) throw paramError('请求须为multipart/form-data', 'Content-Type', 'header')
  for (const [name, schema] of Object.entries(parts)) {
    const part = form.get(name)
    if (part === null) throw paramError(`缺少表单字段：${schema.label ?? name}`, name, 'body')
    if ((schema.type === 'file') !== (typeof part === 'object'))
      throw paramError(`表单字段格式错误：${schema.label ?? name}`, name, 'body')
  }
  const meta = await openValue(parts['meta'], parseMeta(form.get('meta')), 'body', key)
  await checkDigest(parts, meta as Record<string, unknown>, form, crypto)
}

async function checkDigest(
  parts: NonNullable<Operation['form']>,
  meta: Readonly<Record<string, unknown>>,
  form: FormData,
  crypto: Crypto,
): Promise<void> {
  const filePart = Object.keys(parts).find(name => parts[name]!.type === 'file')
  const digestName = Object.entries(parts['meta']?.properties ?? {}).find(
    ([, field]) => field.format === 'file-sha256',
  )?.[0]
  if (filePart === undefined || digestName === undefined) return
  const bytes = new Uint8Array(await (form.get(filePart) as File).arrayBuffer())
  if (String(meta[digestName]).toLowerCase() !== (await sha256Hex(crypto, bytes)))
    throw paramError('文件摘要与文件内容不一致', `meta.${digestName}`, 'body', 'digest mismatch')
}

function parseMeta(text: unknown): Record<string, unknown> {
  try {
    const meta: unknown = JSON.parse(String(text))
    if (typeof meta === 'object' && meta !== null) return meta as Record<string, unknown>
  } catch {}
  throw paramError('meta不是合法的JSON', 'meta', 'body', 'malformed JSON')
}

import type { Operation } from '../catalog/types.ts'
import { sha256Hex } from '../crypto/digest.ts'
import { openValue } from './open-request.ts'
import type { UploadedFile } from './flow.ts'
import type { PlatformKey } from './parties.ts'
import { paramError } from './problem.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/**
 * Checks the parts of an upload: all that are documented, `meta` as documented, and the digest of the file.
 *
 * @returns the file; nothing of an operation that takes none
 * @throws {EmulatorProblem} 400 PARAM_ERROR naming the part
 */
export async function takeUpload(
  operation: Operation,
  form: FormData | undefined,
  key: PlatformKey | undefined,
  crypto: Crypto,
): Promise<UploadedFile | undefined> {
  const parts = operation.form
  if (parts === undefined) return undefined
  if (form === undefined) throw paramError('请求须为multipart/form-data', 'Content-Type', 'header')
  for (const [name, schema] of Object.entries(parts)) {
    const part = form.get(name)
    if (part === null) throw paramError(`缺少表单字段：${schema.label ?? name}`, name, 'body')
    if ((schema.type === 'file') !== (typeof part === 'object'))
      throw paramError(`表单字段格式错误：${schema.label ?? name}`, name, 'body')
  }
  const meta = await openValue(parts['meta'], parseMeta(form.get('meta')), 'body', key)
  const file = await fileOf(parts, form)
  if (file !== undefined) await checkDigest(parts, meta as Record<string, unknown>, file, crypto)
  return file
}

async function fileOf(
  parts: NonNullable<Operation['form']>,
  form: FormData,
): Promise<UploadedFile | undefined> {
  const name = Object.keys(parts).find(part => parts[part]!.type === 'file')
  const part = name === undefined ? null : form.get(name)
  if (part === null || typeof part === 'string') return undefined
  return { name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) }
}

async function checkDigest(
  parts: NonNullable<Operation['form']>,
  meta: Readonly<Record<string, unknown>>,
  { bytes }: UploadedFile,
  crypto: Crypto,
): Promise<void> {
  const digestName = Object.entries(parts['meta']?.properties ?? {}).find(
    ([, field]) => field.format === 'file-sha256',
  )?.[0]
  if (digestName === undefined) return
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

import type { Mode } from '../catalog/compile.ts'
import type { FieldSchema } from '../catalog/types.ts'
import { sha256Hex } from '../crypto/digest.ts'
import type { ValidationIssue } from '../errors/validation-error.ts'
import { utf8, type Bytes } from '../lib/bytes.ts'
import { kindOf } from '../lib/kind-of.ts'
import { createNonce } from '../lib/create-nonce.ts'
import { encodeMultipart, type Part } from '../transport/multipart.ts'
import { readFile, type UploadFile } from './read-file.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** The parts of an upload by name, as the catalog has them. */
export type UploadForm = Readonly<Record<string, FieldSchema>>

/** What is uploaded, read and complete. */
export interface Upload {
  readonly form: UploadForm
  readonly file: UploadFile
  /** With the file's name and SHA-256. */
  readonly meta: Readonly<Record<string, unknown>>
  /** Further parts. */
  readonly others: Readonly<Record<string, unknown>>
}

/** A body as it goes out. */
export interface EncodedBody {
  readonly contentType: string | undefined
  readonly body: string | Bytes | undefined
  /** Of an upload the JSON of `meta`, otherwise the body itself. */
  readonly signedBody: string | undefined
}

/** An upload as it goes out. */
export interface EncodedUpload extends EncodedBody {
  readonly contentType: string
  readonly body: Bytes
  readonly signedBody: string
}

/** What `meta` says of the file where the catalog does not know the operation, and in most that it does. */
const DEFAULT_META: Readonly<Record<string, Pick<FieldSchema, 'format'>>> = {
  filename: { format: 'file-name' },
  sha256: { format: 'file-sha256' },
}

/**
 * Reads what a caller gives for an upload, and adds to `meta` what the operation wants to know of the file.
 *
 * @throws {TypeError} naming what is missing or of the wrong kind
 */
export async function readUpload(
  given: { readonly file: unknown; readonly meta?: unknown; readonly form?: unknown },
  form: UploadForm | undefined,
  crypto: Crypto,
): Promise<Upload> {
  const file = await readFile(given.file)
  const meta: Record<string, unknown> = { ...objectOf(given.meta, 'meta') }
  const fields = form === undefined ? DEFAULT_META : form['meta']?.properties
  for (const [key, field] of Object.entries(fields ?? {})) {
    if (field.format === 'file-name') meta[key] ??= file.name
    if (field.format === 'file-sha256') meta[key] ??= await sha256Hex(crypto, file.bytes)
  }
  return { form: form ?? {}, file, meta, others: { ...objectOf(given.form, 'form') } }
}

/**
 * Where WeChat Pay's documentation says that it takes no such file.
 *
 * @param mode `lenient` refuses a file that is larger than documented, `strict` also an empty one and a name
 *   with another extension
 */
export function checkFile({ form, file }: Upload, mode: Mode): ValidationIssue[] {
  const {
    maxBytes = Infinity,
    extensions,
    label,
  } = Object.values(form).find(part => part.type === 'file') ?? {}
  const { length } = file.bytes
  const name = file.name.toLowerCase()
  const messages: string[] = []
  if (length > maxBytes) messages.push(`expected at most ${maxBytes} bytes, got ${length}`)
  if (mode === 'strict') {
    if (length === 0) messages.push('expected a file that is not empty')
    if (extensions?.some(extension => name.endsWith(`.${extension}`)) === false)
      messages.push(
        `expected a name that ends with .${extensions.join(', .')}, got ${JSON.stringify(file.name)}`,
      )
  }
  return messages.map(message => ({ path: 'file', message, ...(label !== undefined && { label }) }))
}

/**
 * The multipart body: `meta`, further parts, and the file.
 *
 * @param meta as it goes out, encrypted
 */
export function encodeUpload({ form, file, others }: Upload, meta: unknown, crypto: Crypto): EncodedUpload {
  const text = JSON.stringify(meta)
  const parts: Part[] = [
    { name: 'meta', content: utf8(text), type: 'application/json' },
    ...Object.entries(others)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ({ name, content: utf8(String(value)) })),
    {
      name: Object.keys(form).find(part => form[part]!.type === 'file') ?? 'file',
      filename: file.name,
      type: file.type,
      content: file.bytes,
    },
  ]
  const { contentType, bytes } = encodeMultipart(parts, `wechatpay-${createNonce(crypto)}`)
  return { contentType, body: bytes, signedBody: text }
}

function objectOf(value: unknown, name: string): object {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${name} has to be an object, got ${kindOf(value)}`)
  return value
}

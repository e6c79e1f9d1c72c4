import type { FileInput } from '../catalog/call.ts'
import type { FieldSchema } from '../catalog/types.ts'
import { sha256Hex } from '../crypto/digest.ts'
import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts'
import { utf8 } from '../lib/bytes.ts'
import { nonce } from '../lib/nonce.ts'
import { encodeMultipart, type Part } from '../transport/multipart.ts'
import { kindOf } from '../lib/kind-of.ts'

/** An upload, serialised. */
export interface Upload {
  readonly contentType: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The JSON of `meta`: what is signed in place of the body. */
  readonly meta: string
}

/** What a caller gives for an upload. */
export interface UploadInput {
  readonly file: unknown
  /** What the operation wants to know beside the file's name and digest. */
  readonly meta?: unknown
  /** Further parts of the form. */
  readonly form?: unknown
}

/** Of an operation that the catalog does not know, and of most that it does. */
const DEFAULT_FORM: Readonly<Record<string, FieldSchema>> = {
  file: { type: 'file' },
  meta: {
    type: 'object',
    properties: {
      filename: { type: 'string', format: 'file-name' },
      sha256: { type: 'string', format: 'file-sha256' },
    },
  },
}

/** Media types by extension, where the file does not say its own. */
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  bmp: 'image/bmp',
  gif: 'image/gif',
  pdf: 'application/pdf',
  csv: 'text/csv',
  mp4: 'video/mp4',
  avi: 'video/x-msvideo',
  wmv: 'video/x-ms-wmv',
  mpeg: 'video/mpeg',
  mov: 'video/quicktime',
  mkv: 'video/x-matroska',
  flv: 'video/x-flv',
  f4v: 'video/x-f4v',
  m4v: 'video/x-m4v',
  rmvb: 'application/vnd.rn-realmedia-vbr',
}

/**
 * Makes the multipart body of an upload: `meta` with the file's name and SHA-256, further parts, and the
 * file.
 *
 * @param seal checks `meta` and encrypts its sensitive fields; default nothing
 * @param validate `lenient` refuses a file that is larger than documented, `strict` also an empty one and a
 *   name with another extension
 * @throws {TypeError} naming what is missing or of the wrong kind
 */
export async function prepareUpload(
  input: UploadInput,
  form: Readonly<Record<string, FieldSchema>> = DEFAULT_FORM,
  crypto: Crypto,
  seal: (meta: unknown) => unknown = meta => meta,
  validate: 'lenient' | 'strict' | false = 'lenient',
): Promise<Upload> {
  const { name, type, bytes } = await readFile(input.file)
  if (validate !== false) checkFile(name, bytes, form, validate === 'strict')
  const meta: Record<string, unknown> = { ...objectOf(input.meta, 'meta') }
  for (const [key, field] of Object.entries(form['meta']?.properties ?? {})) {
    if (field.format === 'file-name') meta[key] ??= name
    if (field.format === 'file-sha256') meta[key] ??= await sha256Hex(crypto, bytes)
  }
  const metaText = JSON.stringify(await seal(meta))
  const filePart = Object.keys(form).find(part => form[part]!.type === 'file') ?? 'file'
  const parts: Part[] = [
    { name: 'meta', content: utf8(metaText), type: 'application/json' },
    ...Object.entries(objectOf(input.form, 'form'))
      .filter(([, value]) => value !== undefined)
      .map(([part, value]) => ({ name: part, content: utf8(String(value)) })),
    { name: filePart, filename: name, type, content: bytes },
  ]
  return { ...encodeMultipart(parts, `wechatpay-${nonce(crypto)}`), meta: metaText }
}

/** @throws {ValidationError} where WeChat Pay's documentation says that it takes no such file */
function checkFile(
  name: string,
  { length }: Uint8Array,
  form: Readonly<Record<string, FieldSchema>>,
  strict: boolean,
): void {
  const {
    maxBytes = Infinity,
    extensions,
    label,
  } = Object.values(form).find(part => part.type === 'file') ?? {}
  const issue = (message: string): ValidationIssue => ({
    path: 'file',
    message,
    ...(label !== undefined && { label }),
  })
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  const issues = [
    ...(length > maxBytes ? [issue(`expected at most ${maxBytes} bytes, got ${length}`)] : []),
    ...(strict && length === 0 ? [issue('expected a file that is not empty')] : []),
    ...(strict && extensions !== undefined && !extensions.includes(extension ?? '')
      ? [issue(`expected a name that ends with .${extensions.join(', .')}, got ${JSON.stringify(name)}`)]
      : []),
  ]
  if (issues.length > 0) throw new ValidationError(issues)
}

interface FileParts {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

async function readFile(file: unknown): Promise<FileParts> {
  if (isBlob(file)) {
    const name = 'name' in file && typeof file.name === 'string' ? file.name : undefined
    if (name === undefined || name === '')
      throw new TypeError('file has no name: give a File, or { name, data }')
    return { name, type: file.type || typeOf(name), bytes: new Uint8Array(await file.arrayBuffer()) }
  }
  if (typeof file !== 'object' || file === null)
    throw new TypeError(
      `file has to be a File, or { name, data }, got ${kindOf(file)}; of a path on this machine fileFromPath() of wechatpay-isomorphic/node makes one`,
    )
  const { name, data, type } = file as Partial<Exclude<FileInput, Blob>>
  if (typeof name !== 'string' || name === '')
    throw new TypeError('file.name has to be a file name, like license.png')
  if (type !== undefined && (typeof type !== 'string' || /[\r\n]/.test(type)))
    throw new TypeError('file.type has to be a media type, like image/png')
  return { name, type: type ?? typeOf(name), bytes: readData(data) }
}

function readData(data: unknown): Uint8Array<ArrayBuffer> {
  if (typeof data === 'string') return utf8(data)
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  if (data instanceof Uint8Array) return new Uint8Array(data)
  throw new TypeError('file.data has to be what the file holds: a Uint8Array, an ArrayBuffer or a string')
}

function typeOf(name: string): string {
  return TYPES[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}

/** By its parts: a Blob of another realm is one too. */
function isBlob(value: unknown): value is Blob {
  return (
    typeof value === 'object' &&
    value !== null &&
    'arrayBuffer' in value &&
    typeof value.arrayBuffer === 'function'
  )
}

function objectOf(value: unknown, name: string): object {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${name} has to be an object, got ${kindOf(value)}`)
  return value
}

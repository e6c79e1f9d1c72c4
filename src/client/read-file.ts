import type { FileInput } from '../catalog/call.ts'
import { utf8, type Bytes } from '../lib/bytes.ts'
import { kindOf } from '../lib/kind-of.ts'

/** Media types by extension, where the file does not say its own. */
const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.bmp': 'image/bmp',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv',
  '.mp4': 'video/mp4',
  '.avi': 'video/x-msvideo',
  '.wmv': 'video/x-ms-wmv',
  '.mpeg': 'video/mpeg',
  '.mov': 'video/quicktime',
  '.mkv': 'video/x-matroska',
  '.flv': 'video/x-flv',
  '.f4v': 'video/x-f4v',
  '.m4v': 'video/x-m4v',
  '.rmvb': 'application/vnd.rn-realmedia-vbr',
}

/** A file of an upload. */
export interface UploadFile {
  readonly name: string
  readonly type: string
  readonly bytes: Bytes
}

/** @throws {TypeError} naming what is missing or of the wrong kind */
export async function readFile(file: unknown): Promise<UploadFile> {
  if (isBlob(file)) {
    const name = 'name' in file && typeof file.name === 'string' ? file.name : undefined
    if (name === undefined || name === '')
      throw new TypeError('file has no name: give a File, or { name, data }')
    return { name, type: file.type || typeOf(name), bytes: new Uint8Array(await file.arrayBuffer()) }
  }
  if (typeof file !== 'object' || file === null)
    throw new TypeError(
      `file has to be a File, or { name, data }, got ${kindOf(file)}; of a path on this machine ` +
        'fileFromPath() of wechatpay-isomorphic/node makes one',
    )
  const { name, data, type } = file as Partial<Exclude<FileInput, Blob>>
  if (typeof name !== 'string' || name === '')
    throw new TypeError('file.name has to be a file name, like license.png')
  if (type !== undefined && (typeof type !== 'string' || /[\r\n]/.test(type)))
    throw new TypeError('file.type has to be a media type, like image/png')
  return { name, type: type ?? typeOf(name), bytes: readData(data) }
}

function readData(data: unknown): Bytes {
  if (typeof data === 'string') return utf8(data)
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  if (data instanceof Uint8Array) return new Uint8Array(data)
  throw new TypeError('file.data has to be what the file holds: a Uint8Array, an ArrayBuffer or a string')
}

function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.')).toLowerCase()] ?? 'application/octet-stream'
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

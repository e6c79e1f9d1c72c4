import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileInput } from '../catalog/call.ts'

/**
 * A file of this machine to upload: `post({ file: await fileFromPath('license.png') })`. For Node, Deno and
 * Bun. The whole file is read, because its SHA-256 is signed before it is sent.
 *
 * @example
 *   const file = await fileFromPath('licence.png')
 *   const { media_id } = await wxpay.v3.merchant.media.upload.post({ file }).json()
 *
 * @param path of the file
 * @param options.name what WeChat Pay is told it is called; default the last part of the path
 * @param options.type its media type; default by the name's extension
 * @throws {Error} the system's, naming the path, where it cannot be read
 */
export async function fileFromPath(
  path: string | URL,
  options: { readonly name?: string | undefined; readonly type?: string | undefined } = {},
): Promise<Exclude<FileInput, Blob>> {
  const { name = basename(path instanceof URL ? decodeURIComponent(path.pathname) : path), type } = options
  return { name, data: await readFile(path), type }
}

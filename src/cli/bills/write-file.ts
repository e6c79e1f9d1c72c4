import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { words } from '../configuration/finding.ts'
import { Failure } from '../failure.ts'
import { chunksOf } from './chunks.ts'

/** A file that was written. */
export interface Written {
  readonly file: string
  readonly bytes: number
}

/**
 * Writes a stream to a file that is there only when it is whole: under another name first, which the last
 * step changes. Its owner alone may read it.
 *
 * @throws {Failure} where the file cannot be written
 */
export async function writeWhole(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  file: string,
  onBytes: (count: number) => void,
): Promise<Written> {
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  const handle = await open(part, 'w', 0o600).catch(async (error: NodeJS.ErrnoException) => {
    await stream.cancel().catch(() => undefined)
    throw new Failure(words(`${file} cannot be written (${error.code})`, `无法写入 ${file}（${error.code}）`))
  })
  let bytes = 0
  try {
    for await (const chunk of chunksOf(stream)) {
      await handle.writeFile(chunk)
      bytes += chunk.length
      onBytes(chunk.length)
    }
    await handle.close()
    await rename(part, file)
    return { file, bytes }
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(part, { force: true })
    throw error
  }
}

/** `bill.csv`, `bill-2.csv`, …: a bill of sub-merchants may have several files. */
export function numbered(file: string, index: number): string {
  if (index === 0) return file
  const extension = extname(file)
  return `${file.slice(0, file.length - extension.length)}-${index + 1}${extension}`
}

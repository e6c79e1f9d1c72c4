import { createDigest } from '../crypto/incremental-digest.ts'
import { DownloadError } from '../errors/download-error.ts'
import { concat, type Bytes } from '../lib/bytes.ts'
import { gunzip, isGzip } from '../lib/gunzip.ts'
import { streamOf } from '../lib/stream-of.ts'

/** What a file's bytes have to be. */
export interface FileHash {
  /** `SHA1` or `SHA256`. */
  readonly type: string
  /** Hex, in any case. */
  readonly value: string
}

/**
 * Unzips a file.
 *
 * @param mayBePlain whether it may have been unzipped on its way: by a host of WeChat Pay's that says
 *   `Content-Encoding: gzip` of it, which fetch undoes
 */
export async function gunzipped(
  file: ReadableStream<Bytes>,
  mayBePlain: boolean,
): Promise<ReadableStream<Bytes>> {
  const reader = file.getReader()
  const head = await readHead(reader)
  if (isGzip(head)) return unzip(reader, head)
  if (mayBePlain) return restOf(reader, head)
  await reader.cancel().catch(() => undefined)
  throw new DownloadError(
    'not-gzip',
    'the file is no gzip: leave out gzip, or ask WeChat Pay for it with tar_type GZIP',
  )
}

/** What comes first, two bytes at the least where there are as many. */
async function readHead(reader: ReadableStreamDefaultReader<Bytes>): Promise<Bytes> {
  let head: Bytes = new Uint8Array()
  while (head.length < 2) {
    const { done, value } = await reader.read()
    if (done) break
    head = head.length === 0 ? value : concat(head, value)
  }
  return head
}

function restOf(
  reader: ReadableStreamDefaultReader<Bytes>,
  head: Bytes,
  toError: (cause: unknown) => unknown = cause => cause,
): ReadableStream<Bytes> {
  let first: Bytes | undefined = head
  return streamOf(
    async () => {
      const bytes = first
      first = undefined
      if (bytes !== undefined && bytes.length > 0) return bytes
      const { done, value } = await reader.read()
      return done ? undefined : value
    },
    reason => reader.cancel(reason),
    toError,
  )
}

function unzip(reader: ReadableStreamDefaultReader<Bytes>, head: Bytes): ReadableStream<Bytes> {
  let failure: { readonly cause: unknown } | undefined
  const checked = restOf(reader, head, cause => (failure = { cause }).cause)
  const unzipped = gunzip(checked).getReader()
  return streamOf(
    async () => {
      const { done, value } = await unzipped.read()
      return done ? undefined : value
    },
    async reason => {
      await unzipped.cancel(reason)
      await reader.cancel(reason).catch(() => undefined)
    },
    cause =>
      failure === undefined
        ? new DownloadError('truncated', 'the gzip is cut short or damaged', { cause })
        : failure.cause,
  )
}

/**
 * Passes a file on, and errors at its end where its digest is another one: who has read it to the end without
 * an error has it right.
 *
 * @throws {DownloadError} where the algorithm is not supported, so that the file cannot be checked
 */
export function hashChecked(file: ReadableStream<Bytes>, { type, value }: FileHash): ReadableStream<Bytes> {
  const digest = createDigest(type)
  if (digest === undefined)
    throw new DownloadError(
      'hash',
      `the file's digest is ${JSON.stringify(type)}, which this package cannot check: give hash: ` +
        'false to take it unchecked',
    )
  const reader = file.getReader()
  return streamOf(
    async () => {
      const { done, value: bytes } = await reader.read()
      if (!done) {
        digest.update(bytes)
        return bytes
      }
      if (digest.finish() !== value.toLowerCase())
        throw new DownloadError('hash', `the file's ${type} is not the one that WeChat Pay announced`)
      return undefined
    },
    reason => reader.cancel(reason),
    cause => cause,
  )
}

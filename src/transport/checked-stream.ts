import { createDigest } from '../crypto/incremental-digest.ts'
import { DownloadError } from '../errors/download-error.ts'

/** What a file's bytes have to be. */
export interface FileHash {
  /** `SHA1` or `SHA256`. */
  readonly type: string
  /** Hex, in any case. */
  readonly value: string
}

type Bytes = Uint8Array<ArrayBuffer>

/**
 * A stream that gives what `read` gives until that is `undefined`. @param toError what an error of `read`
 * becomes
 */
function streamOf(
  read: () => Promise<Bytes | undefined>,
  cancel: (reason: unknown) => Promise<void>,
  toError: (cause: unknown) => unknown,
): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        try {
          const bytes = await read()
          if (bytes === undefined) controller.close()
          else controller.enqueue(bytes)
        } catch (cause) {
          controller.error(toError(cause))
        }
      },
      cancel,
    },
    { highWaterMark: 0 },
  )
}

/**
 * Passes a body on, its interruption as an error of its own. @param announced bytes that it has to have,
 * `undefined` where nobody says
 */
export function uninterrupted(
  body: ReadableStream<Bytes>,
  announced: number | undefined,
): ReadableStream<Bytes> {
  const reader = body.getReader()
  let length = 0
  return streamOf(
    async () => {
      const { done, value } = await reader.read()
      if (!done) {
        length += value.length
        return value
      }
      if (announced !== undefined && length < announced) throw new Error(`${length} of ${announced} bytes`)
      return undefined
    },
    reason => reader.cancel(reason),
    cause =>
      isAbort(cause)
        ? cause
        : new DownloadError('interrupted', 'the connection ended before the file did', { cause }),
  )
}

/** Unzips a file. */
export function gunzipped(file: ReadableStream<Bytes>): ReadableStream<Bytes> {
  const reader = file.getReader()
  let failure: { readonly cause: unknown } | undefined
  let head: number[] | undefined = []
  const checked = streamOf(
    async () => {
      const { done, value } = await reader.read()
      if (head !== undefined) {
        head.push(...(value?.subarray(0, 2 - head.length) ?? []))
        if (head.length < 2 && !done) return new Uint8Array()
        if (head[0] !== 0x1f || head[1] !== 0x8b)
          throw new DownloadError(
            'not-gzip',
            'the file is no gzip: leave out gzip, or ask WeChat Pay for it with tar_type GZIP',
          )
        head = undefined
      }
      return done ? undefined : value
    },
    reason => reader.cancel(reason),
    cause => (failure = { cause }).cause,
  )
  const unzipped = checked.pipeThrough(new DecompressionStream('gzip')).getReader()
  return streamOf(
    async () => {
      const { done, value } = await unzipped.read()
      return done ? undefined : new Uint8Array(value)
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
      `the file's digest is ${JSON.stringify(type)}, which this package cannot check: give hash: false to take it unchecked`,
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

function isAbort(cause: unknown): boolean {
  return cause instanceof Error && (cause.name === 'AbortError' || cause.name === 'TimeoutError')
}

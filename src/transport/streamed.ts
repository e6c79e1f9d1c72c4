import { DownloadError } from '../errors/download-error.ts'
import { within } from '../lib/within.ts'
import { bodyChunks, type BodyChunks } from '../download/body-chunks.ts'
import { streamOf } from '../lib/stream-of.ts'
import type { Bytes } from '../lib/bytes.ts'
import { rebuildResponse } from './rebuild.ts'

/** What a file may take, in milliseconds of waiting for it; `false` for no limit. */
export interface DownloadLimits {
  /** From one piece of it to the next. */
  readonly timeout: number | false
  /** For all of it. The time that its reader takes between two pieces does not count. */
  readonly totalTimeout: number | false
}

/**
 * A response whose body is read as the caller reads it. Its first bytes are here when this resolves, so that
 * a connection that breaks before them is one that failed, and is tried again.
 *
 * @param response of any implementation of fetch whose body is a web stream or can be iterated
 */
export async function streamedResponse(response: Response, limits: DownloadLimits): Promise<Response> {
  const chunks = bodyChunks(response)
  const announced = announcedLength(response)
  const next = limitedNext(chunks, limits)
  let first: Promise<Bytes | undefined> | undefined = Promise.resolve(await chunks.next())
  let length = 0
  const body = streamOf(
    async () => {
      const bytes = await (first ?? next())
      first = undefined
      length += bytes?.length ?? 0
      if (bytes === undefined && announced !== undefined && length < announced)
        throw new Error(`${length} of ${announced} bytes`)
      return bytes
    },
    reason => chunks.cancel(reason),
    cause => (isAbort(cause) || cause instanceof DownloadError ? cause : interrupted(cause)),
  )
  return rebuildResponse(response, body)
}

function limitedNext(
  chunks: BodyChunks,
  { timeout, totalTimeout }: DownloadLimits,
): () => Promise<Bytes | undefined> {
  let waited = 0
  return async () => {
    const left = totalTimeout === false ? Infinity : Math.max(0, totalTimeout - waited)
    const limit = Math.min(timeout === false ? Infinity : timeout, left)
    if (limit === Infinity) return chunks.next()
    const began = performance.now()
    const option = limit === left ? `totalTimeout (${totalTimeout} ms)` : `timeout (${timeout} ms)`
    const late = new DownloadError(
      'interrupted',
      `the file did not come within ${option}: what came of it is not whole`,
    )
    try {
      return await within(limit, late, () => chunks.next())
    } catch (error) {
      if (error === late) void chunks.cancel(late).catch(() => undefined)
      throw error
    } finally {
      waited += performance.now() - began
    }
  }
}

/** Bytes that the file has to have; `undefined` where nobody says, or it is compressed on its way. */
function announcedLength({ headers }: Response): number | undefined {
  const length = headers.get('content-encoding') === null ? headers.get('content-length') : null
  return length === null ? undefined : Number(length)
}

function interrupted(cause: unknown): DownloadError {
  return new DownloadError('interrupted', 'the connection ended before the file did', { cause })
}

function isAbort(cause: unknown): boolean {
  return cause instanceof Error && (cause.name === 'AbortError' || cause.name === 'TimeoutError')
}

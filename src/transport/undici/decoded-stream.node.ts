import { pipeline, Readable, type Duplex } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { streamOf } from '../../lib/stream-of.ts'
import type { Bytes } from '../../lib/bytes.ts'
import type { BodyQueue } from './body-queue.ts'
import { watchReader } from './reader-watch.node.ts'

const DECODERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * What undoes the encoding of a body, the last one first. It is not asked for, so it is met only where the
 * caller has set `Accept-Encoding`, or a host encodes without being asked.
 *
 * @param encoding the header `Content-Encoding`
 * @returns none where there is nothing to undo, or nobody knows how
 */
export function decodersOf(encoding: string | null): readonly Duplex[] {
  const codings = encoding?.split(',').map(coding => coding.trim().toLowerCase()) ?? []
  return codings.every(coding => Object.hasOwn(DECODERS, coding))
    ? codings.reverse().map(coding => DECODERS[coding]!())
    : []
}

/** A body as a stream, decoded on its way as fetch does it. */
export function decodedStream(queue: BodyQueue, decoders: readonly Duplex[]): ReadableStream<Bytes> {
  let failure: { readonly cause: unknown } | undefined
  async function* encoded(): AsyncGenerator<Bytes> {
    try {
      for (let chunk = await queue.next(); chunk !== undefined; chunk = await queue.next()) yield chunk
    } catch (cause) {
      failure = { cause }
      throw cause
    }
  }
  const decoded = decoders.reduce<Readable>(
    // Its error is that of the last one, which is read.
    (source, decoder) => pipeline(source, decoder, () => undefined),
    Readable.from(encoded()),
  )
  const chunks: AsyncIterator<Uint8Array> = decoded[Symbol.asyncIterator]()
  const stream = streamOf(
    async () => {
      const { done, value } = await chunks.next()
      return done === true ? undefined : new Uint8Array(value)
    },
    async reason => {
      queue.cancel(reason)
      decoded.destroy()
    },
    cause => {
      queue.cancel(cause)
      return failure === undefined ? new TypeError('terminated', { cause }) : failure.cause
    },
  )
  watchReader(queue, stream)
  return stream
}

import { streamOf } from '../../lib/stream-of.ts'
import type { Bytes } from '../../lib/bytes.ts'
import type { BodyQueue } from './body-queue.ts'
import { watchReader } from './reader-watch.node.ts'

/** A body as a stream that holds the sender up while nobody reads it. */
export function queueStream(queue: BodyQueue): ReadableStream<Bytes> {
  const stream = streamOf(
    () => queue.next(),
    async reason => queue.cancel(reason),
    cause => cause,
  )
  watchReader(queue, stream)
  return stream
}

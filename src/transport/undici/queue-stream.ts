import { streamOf } from '../../lib/stream-of.ts'
import type { Bytes } from '../../lib/bytes.ts'
import { onAbandoned } from './abandoned.ts'
import type { BodyQueue } from './body-queue.ts'

/** A body as a stream that holds the sender up while nobody reads it. */
export function queueStream(queue: BodyQueue): ReadableStream<Bytes> {
  queue.claim()
  const stream = streamOf(
    () => queue.next(),
    async reason => queue.cancel(reason),
    cause => cause,
  )
  onAbandoned(stream, () => queue.cancel(undefined))
  return stream
}

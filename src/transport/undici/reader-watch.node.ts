import { clearInterval, setInterval } from 'node:timers'
import type { BodyQueue } from './body-queue.ts'

/** How often is looked, in milliseconds: the engine collects far more seldom. */
const INTERVAL = 1000

const readers = new Map<BodyQueue, WeakRef<object>>()
let timer: NodeJS.Timeout | undefined

/**
 * Cancels `queue` when nobody has `reader` any more: of a body that was neither read nor cancelled, the
 * connection is not to be lost. The last reader given counts. Nothing that undici holds may lead to it.
 *
 * Not by a FinalizationRegistry. Up to Node 24 an engine calls none any more after one was collected that was
 * due to be called, and undici makes one with each Agent.
 */
export function watchReader(queue: BodyQueue, reader: object): void {
  readers.set(queue, new WeakRef(reader))
  timer ??= setInterval(look, INTERVAL).unref()
}

/** Leaves `queue` to itself: who has asked for all of it may let go of the response meanwhile. */
export function unwatchReader(queue: BodyQueue): void {
  readers.delete(queue)
}

function look(): void {
  for (const [queue, reader] of readers) {
    const isForgotten = reader.deref() === undefined
    if (isForgotten) queue.cancel(undefined)
    if (isForgotten || queue.isOver) readers.delete(queue)
  }
  if (readers.size > 0) return
  clearInterval(timer)
  timer = undefined
}

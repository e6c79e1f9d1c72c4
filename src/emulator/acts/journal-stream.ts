import type { JournalEvent } from '../journal/event.ts'

/** How often a line is sent so that nobody in between gives up, milliseconds. */
const KEEP_ALIVE = 15_000

/**
 * The journal as server-sent events: those that were after `Last-Event-ID` first, then each as it comes.
 *
 * @param subscribe calls a listener with each event from then on, and gives what ends it
 */
export function journalStream(
  past: readonly JournalEvent[],
  subscribe: (listener: (event: JournalEvent) => void) => () => void,
): Response {
  const encoder = new TextEncoder()
  const lines = (event: JournalEvent): Uint8Array =>
    encoder.encode(`id: ${event.seq}\nevent: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`)
  let end = (): void => undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const event of past) controller.enqueue(lines(event))
      const unsubscribe = subscribe(event => controller.enqueue(lines(event)))
      const timer = setInterval(() => controller.enqueue(encoder.encode(': \n\n')), KEEP_ALIVE)
      end = () => {
        clearInterval(timer)
        unsubscribe()
      }
    },
    cancel: () => end(),
  })
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } })
}

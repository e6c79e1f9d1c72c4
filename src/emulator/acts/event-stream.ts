/** How often a line is sent so that nobody in between gives up, milliseconds. */
const KEEP_ALIVE = 15_000

/** One server-sent event. */
export interface StreamItem {
  /** What a client gives as `Last-Event-ID` after a break. */
  readonly id: string
  readonly event: string
  readonly data: unknown
}

/**
 * Server-sent events: those that were first, then each as it comes.
 *
 * @param subscribe calls a listener with each from then on, and gives what ends it
 */
export function eventStream(
  past: Iterable<StreamItem>,
  subscribe: (listener: (item: StreamItem) => void) => () => void,
): Response {
  const encoder = new TextEncoder()
  const lines = ({ id, event, data }: StreamItem): Uint8Array =>
    encoder.encode(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  let end = (): void => undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      // A line at once, so that whoever connects knows that it has.
      controller.enqueue(encoder.encode(': \n\n'))
      for (const item of past) controller.enqueue(lines(item))
      const unsubscribe = subscribe(item => controller.enqueue(lines(item)))
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

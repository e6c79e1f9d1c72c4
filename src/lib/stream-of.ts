import type { Bytes } from './bytes.ts'

/**
 * A stream that gives what `read` gives until that is `undefined`.
 *
 * @param toError what an error of `read` becomes
 */
export function streamOf(
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

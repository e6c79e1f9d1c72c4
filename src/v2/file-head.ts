import { streamOf } from '../lib/stream-of.ts'
import type { Bytes } from '../lib/bytes.ts'
import { rebuildResponse } from '../transport/rebuild.ts'

const LESS_THAN = 0x3c

/**
 * Looks at the first piece of a file: one that fails is XML in its place. No bill begins with `<`.
 *
 * @returns the same response, none of it taken away
 */
export async function fileHead(
  file: Response,
): Promise<{ readonly response: Response; readonly isXml: boolean }> {
  const reader = (file.body as ReadableStream<Bytes> | null)?.getReader()
  if (reader === undefined) return { response: file, isXml: false }
  const { value: head = new Uint8Array() } = await reader.read()
  let first: Bytes | undefined = head
  const body = streamOf(
    async () => {
      const bytes = first
      first = undefined
      return bytes !== undefined && bytes.length > 0 ? bytes : (await reader.read()).value
    },
    reason => reader.cancel(reason),
    cause => cause,
  )
  return { response: rebuildResponse(file, body), isXml: head.find(byte => byte > 0x20) === LESS_THAN }
}

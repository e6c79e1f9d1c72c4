import { bodyChunks } from '../download/body-chunks.ts'
import { joined, type Bytes } from '../lib/bytes.ts'

/** Bytes that no answer comes near; bills are streamed. */
export const MOST_BYTES: number = 4_194_304

/** The bytes of a body; `undefined` as soon as there are too many. */
export async function readLimited(response: Response): Promise<Bytes | undefined> {
  const chunks = bodyChunks(response)
  const parts: Bytes[] = []
  let length = 0
  for (let bytes = await chunks.next(); bytes !== undefined; bytes = await chunks.next()) {
    length += bytes.length
    if (length > MOST_BYTES) {
      void chunks.cancel(undefined).catch(() => undefined)
      return undefined
    }
    parts.push(bytes)
  }
  return joined(parts)
}

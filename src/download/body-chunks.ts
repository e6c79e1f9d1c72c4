import type { Bytes } from '../lib/bytes.ts'

/** The bytes of a body, piece by piece. */
export interface BodyChunks {
  /** `undefined` at the end. */
  next(): Promise<Bytes | undefined>
  /** Closes the connection. */
  cancel(reason: unknown): Promise<void>
}

/** What a fetch may give for a body: a web stream, what node-fetch has (an async iterable), or nothing. */
interface AnyBody {
  getReader?(): ReadableStreamDefaultReader<Uint8Array>
  [Symbol.asyncIterator]?(): AsyncIterator<Uint8Array>
}

/** Reads the body of a response of any implementation of fetch. */
export function bodyChunks(response: Pick<Response, 'body' | 'arrayBuffer'>): BodyChunks {
  const body = response.body as AnyBody | null
  if (body === null || body === undefined) return ofBytes(() => Promise.resolve(new Uint8Array()))
  if (typeof body.getReader === 'function') return ofReader(body.getReader())
  if (typeof body[Symbol.asyncIterator] === 'function') return ofIterator(body[Symbol.asyncIterator]!())
  return ofBytes(async () => new Uint8Array(await response.arrayBuffer()))
}

function ofReader(reader: ReadableStreamDefaultReader<Uint8Array>): BodyChunks {
  return {
    async next() {
      const { done, value } = await reader.read()
      return done ? undefined : plain(value)
    },
    cancel: reason => reader.cancel(reason),
  }
}

function ofIterator(iterator: AsyncIterator<Uint8Array>): BodyChunks {
  return {
    async next() {
      const { done, value } = await iterator.next()
      return done === true ? undefined : plain(value)
    },
    cancel: async () => void (await iterator.return?.()),
  }
}

function ofBytes(read: () => Promise<Bytes>): BodyChunks {
  let isRead = false
  return {
    async next() {
      if (isRead) return undefined
      isRead = true
      return read()
    },
    cancel: async () => undefined,
  }
}

/** Not a Buffer, which some streams give, and whose methods are others. */
function plain(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes)
}

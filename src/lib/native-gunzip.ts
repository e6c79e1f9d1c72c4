import type { Bytes } from './bytes.ts'
import { nodeModule } from './node-module.ts'
import { streamOf } from './stream-of.ts'

/** What is used of Node's zlib. */
interface Zlib {
  createGunzip(options: { readonly chunkSize: number; readonly rejectGarbageAfterEnd: boolean }): Gunzip
}

/** A stream of Node's, as far as it is used. */
export interface Gunzip {
  on(event: 'readable' | 'end' | 'close' | 'error', listener: (error?: unknown) => void): unknown
  read(): Uint8Array | null
  write(bytes: Uint8Array, done: () => void): unknown
  end(): unknown
  destroy(): unknown
}

/** Bytes that come out at once. A DecompressionStream gives a quarter of it, and takes twice the time. */
const CHUNK = 65_536

/** One that has unzipped nothing yet; `undefined` where the host has no zlib, or a stub. */
export function openGunzip(): Gunzip | undefined {
  try {
    const zlib = nodeModule<Zlib>('zlib')
    const gunzip = zlib?.createGunzip?.({ chunkSize: CHUNK, rejectGarbageAfterEnd: true })
    return typeof gunzip?.read === 'function' ? gunzip : undefined
  } catch {
    return undefined
  }
}

/** Unzips by zlib. Its input is asked for when there is no output left, so that a bomb does not go off. */
export function nativeGunzip(zipped: ReadableStream<Bytes>, gunzip: Gunzip): ReadableStream<Bytes> {
  const reader = zipped.getReader()
  let state: 'open' | 'ended' | { readonly error: unknown } = 'open'
  let isWriting = false
  let isAllWritten = false
  let wake = (): void => undefined
  const settle = (to: typeof state): void => {
    if (state === 'open') state = to
    wake()
  }
  gunzip.on('readable', () => wake())
  gunzip.on('end', () => settle('ended'))
  gunzip.on('close', () => settle('ended'))
  gunzip.on('error', error => settle({ error }))

  const feed = async (): Promise<void> => {
    const { done, value } = await reader.read()
    if (done) {
      isAllWritten = true
      gunzip.end()
      return
    }
    if (value.length === 0) return
    isWriting = true
    gunzip.write(value, () => {
      isWriting = false
      wake()
    })
  }
  const next = async (): Promise<Bytes | undefined> => {
    for (;;) {
      const bytes = gunzip.read()
      // Not a Buffer, whose methods are others.
      if (bytes !== null) return new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length)
      if (typeof state === 'object') throw state.error
      if (state === 'ended') return undefined
      if (isWriting || isAllWritten) await new Promise<void>(resolve => (wake = resolve))
      else await feed()
    }
  }
  const cancel = async (reason: unknown): Promise<void> => {
    gunzip.destroy()
    await reader.cancel(reason)
  }
  const read = async (): Promise<Bytes | undefined> => {
    try {
      return await next()
    } catch (error) {
      void cancel(error).catch(() => undefined)
      throw error
    }
  }
  return streamOf(read, cancel, error => error)
}

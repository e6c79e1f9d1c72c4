import type { Bytes } from './bytes.ts'
import { nativeGunzip, openGunzip } from './native-gunzip.ts'

/**
 * Whether this host can unzip: Vercel's edge runtime has neither zlib nor a DecompressionStream, and some
 * hosts have stubs that throw when one is made.
 */
export function canGunzip(): boolean {
  try {
    const probe: unknown = openGunzip() ?? openDecompression()
    return typeof probe === 'object'
  } catch {
    return false
  }
}

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: { readonly [index: number]: number | undefined }): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * Unzips a stream, by the host's zlib where it has one, which is twice as fast; ends with an error where the
 * gzip is cut short or damaged.
 */
export function gunzip(zipped: ReadableStream<Bytes>): ReadableStream<Bytes> {
  const native = openGunzip()
  return native === undefined ? zipped.pipeThrough(openDecompression()) : nativeGunzip(zipped, native)
}

function openDecompression(): ReadableWritablePair<Bytes, Bytes> {
  return new DecompressionStream('gzip')
}

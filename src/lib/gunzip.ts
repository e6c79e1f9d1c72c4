/**
 * Whether this host can unzip: Vercel's edge runtime has no DecompressionStream, and some hosts have a stub
 * that throws when one is made.
 */
export function canGunzip(): boolean {
  try {
    const probe: unknown = gunzipStream()
    return typeof probe === 'object'
  } catch {
    return false
  }
}

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: { readonly [index: number]: number | undefined }): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** What unzips a stream; ends with an error where the gzip is cut short or damaged. */
export function gunzipStream(): DecompressionStream {
  return new DecompressionStream('gzip')
}

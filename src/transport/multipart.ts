import { concat, utf8, type Bytes } from '../lib/bytes.ts'

/** One part of a multipart body. */
export interface Part {
  readonly name: string
  readonly content: Uint8Array
  readonly filename?: string
  /** Media type; none for a plain field. */
  readonly type?: string
}

/**
 * A multipart/form-data body (RFC 7578): the same bytes for every attempt.
 *
 * @param boundary must not occur in the parts
 */
export function encodeMultipart(
  parts: readonly Part[],
  boundary: string,
): { readonly contentType: string; readonly bytes: Bytes } {
  const encoded = parts.flatMap(part => [
    utf8(`--${boundary}\r\n${partHeaders(part)}\r\n`),
    part.content,
    utf8('\r\n'),
  ])
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: concat(...encoded, utf8(`--${boundary}--\r\n`)),
  }
}

function partHeaders({ name, filename, type }: Part): string {
  const file = filename === undefined ? '' : `; filename="${quote(filename)}"`
  const contentType = type === undefined ? '' : `Content-Type: ${type}\r\n`
  return `Content-Disposition: form-data; name="${quote(name)}"${file}\r\n${contentType}`
}

/** As the HTML standard has it: Chinese stays as it is, quotes and line ends are percent-encoded. */
function quote(value: string): string {
  return value.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

import { DownloadError } from '../errors/download-error.ts'
import { joined } from '../lib/bytes.ts'

/** Characters that no record of a bill comes near; what has more is no bill. */
const LONGEST = 1_048_576
/** UTF-8 needs no more for one. */
const BYTES_PER_CHARACTER = 3
const LINE_FEED = 0x0a

/**
 * The lines of a file, in batches as it comes, without their line feeds. It is parted as bytes and decoded
 * line by line: a line cut from a longer text would keep all of that in memory as long as somebody keeps one
 * of its values.
 *
 * @throws {DownloadError} for a line of more than a million characters
 */
export async function* readLines(file: ReadableStream<Uint8Array>): AsyncGenerator<readonly string[]> {
  const reader = file.getReader()
  const decode = lineDecoder()
  /** What there is of a line whose end has not come yet. */
  let open: Uint8Array[] = []
  let length = 0
  let finished = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) {
        finished = true
        const last = decode(joined(open))
        if (last !== '') yield [last]
        return
      }
      const lines: string[] = []
      let start = 0
      for (let end = value.indexOf(LINE_FEED); end !== -1; end = value.indexOf(LINE_FEED, start)) {
        const bytes = new Uint8Array(value.buffer, value.byteOffset + start, end - start)
        lines.push(decode(length === 0 ? bytes : joined([...open, bytes])))
        if (length > 0) open = []
        length = 0
        start = end + 1
      }
      length += value.length - start
      if (length > LONGEST * BYTES_PER_CHARACTER) throw tooLong()
      // A copy, because the rest of a line would keep all of its piece.
      if (start < value.length) open.push(value.slice(start))
      if (lines.length > 0) yield lines
    }
  } finally {
    // Who stops in the middle wants no more of the file.
    if (!finished) await reader.cancel().catch(() => undefined)
  }
}

/** Leaves out a byte order mark at the beginning of the first line, and nowhere else. */
function lineDecoder(): (line: Uint8Array) => string {
  const others = new TextDecoder('utf-8', { ignoreBOM: true })
  let decoder = new TextDecoder()
  return bytes => {
    const line = decoder.decode(bytes)
    decoder = others
    checkLength(line.length)
    return line
  }
}

/** @throws {DownloadError} for more characters than any record has */
export function checkLength(characters: number): void {
  if (characters > LONGEST) throw tooLong()
}

function tooLong(): DownloadError {
  return new DownloadError(
    'malformed',
    `a record of the bill has more than ${LONGEST} characters: it is no bill`,
  )
}

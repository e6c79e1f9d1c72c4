import { DownloadError } from '../errors/download-error.ts'

/** Characters that no record of a bill comes near; what has more is no bill. */
const LONGEST = 1024 * 1024

/** One record of a bill. */
export interface BillLine {
  /** Without back-ticks and quotes. */
  readonly fields: readonly string[]
  /** Whether its values have WeChat Pay's back-ticks, which headers have not. */
  readonly isData: boolean
}

/**
 * The lines of a file, in batches as it comes, without their line feeds.
 *
 * @throws {DownloadError} for a line of more than a million characters
 */
export async function* readLines(file: ReadableStream<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  const reader = file.getReader()
  let rest = ''
  let finished = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      const lines = (rest + (done ? decoder.decode() : decoder.decode(value, { stream: true }))).split('\n')
      rest = done ? '' : lines.pop()!
      checkLength(rest.length)
      if (done && lines.at(-1) === '') lines.pop()
      if (lines.length > 0) yield lines
      if (done) {
        finished = true
        return
      }
    }
  } finally {
    // Who stops in the middle wants no more of the file.
    if (!finished) await reader.cancel().catch(() => undefined)
  }
}

/** @throws {DownloadError} for more characters than any record has */
export function checkLength(characters: number): void {
  if (characters > LONGEST)
    throw new DownloadError(
      'malformed',
      `a record of the bill has more than ${LONGEST} characters: it is no bill`,
    )
}

/**
 * WeChat Pay puts a back-tick before each value, so that a comma inside one does not part it; a record
 * without any is read as RFC 4180 has it.
 */
export function parseLine(record: string): BillLine {
  const line = record.endsWith('\r') ? record.slice(0, -1) : record
  if (line.startsWith('`')) return { fields: line.slice(1).split(',`'), isData: true }
  return { fields: line.includes('"') ? splitQuoted(line) : line.split(','), isData: false }
}

/** A comma parts two values where the quotes before it are even in number. */
function splitQuoted(line: string): string[] {
  const fields: string[] = []
  let start = 0
  let isQuoted = false
  for (let index = 0; index < line.length; index++) {
    const character = line[index]
    if (character === '"') isQuoted = !isQuoted
    if (character !== ',' || isQuoted) continue
    fields.push(unquote(line.slice(start, index)))
    start = index + 1
  }
  return [...fields, unquote(line.slice(start))]
}

function unquote(field: string): string {
  const inner =
    field.startsWith('"') && field.endsWith('"') && field.length > 1
      ? field.slice(1, -1).replaceAll('""', '"')
      : field
  return inner.startsWith('`') ? inner.slice(1) : inner
}

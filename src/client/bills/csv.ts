/** One line of a bill. */
export interface BillLine {
  /** Without back-ticks and quotes. */
  readonly fields: readonly string[]
  /** Whether its values have WeChat Pay's back-ticks, which headers have not. */
  readonly isData: boolean
}

/**
 * The lines of a bill, in batches as the file comes; {@link parseLine} reads one. A byte order mark and empty
 * lines are left out.
 */
export async function* readLines(file: ReadableStream<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  const reader = file.getReader()
  let rest = ''
  let finished = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      const text = rest + (done ? decoder.decode() : decoder.decode(value, { stream: true }))
      const end = done ? text.length : text.lastIndexOf('\n') + 1
      const { lines, open } = splitLines(text.slice(0, end), done)
      rest = open + text.slice(end)
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

/**
 * @param all whether nothing follows @returns the whole lines, and the beginning of one inside whose quotes
 *   the text ends
 */
function splitLines(text: string, all: boolean): { readonly lines: string[]; readonly open: string } {
  const lines: string[] = []
  const pieces = text.split('\n')
  // What follows the last line feed is empty.
  if (!all) pieces.pop()
  let open = ''
  for (const piece of pieces) {
    const line = open + piece
    open = isOpen(line) ? `${line}\n` : ''
    if (open === '' && line !== '' && line !== '\r')
      lines.push(line.endsWith('\r') ? line.slice(0, -1) : line)
  }
  if (!all || open === '') return { lines, open }
  lines.push(open.trimEnd())
  return { lines, open: '' }
}

/** Whether a quoted field goes on in the next line. */
function isOpen(line: string): boolean {
  return line.includes('"') && !line.startsWith('`') && (line.split('"').length - 1) % 2 === 1
}

/**
 * WeChat Pay puts a back-tick before each value, so that a comma inside one does not part it; a line without
 * any is read as RFC 4180 has it.
 */
export function parseLine(line: string): BillLine {
  if (line.startsWith('`')) return { fields: line.slice(1).split(',`'), isData: true }
  if (!line.includes('"')) return { fields: line.split(','), isData: false }
  return {
    fields: Array.from(`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g), ([, field = '']) => unquote(field)),
    isData: false,
  }
}

function unquote(field: string): string {
  const inner =
    field.startsWith('"') && field.endsWith('"') && field.length > 1
      ? field.slice(1, -1).replaceAll('""', '"')
      : field
  return inner.startsWith('`') ? inner.slice(1) : inner
}

import { fromUtf8, utf8, type Bytes } from '../lib/bytes.ts'

const HEADERS_END = utf8('\r\n\r\n')
const NAME = /[;\s]name="((?:[^"\\]|\\.)*)"/i
const FILENAME = /[;\s]filename="((?:[^"\\]|\\.)*)"/i

/**
 * The parts of `multipart/form-data`, read as leniently as clients write it: with a semicolon at the end of
 * Content-Disposition, as the documentation's sample has it, and file names in UTF-8. Hosts' own parsers
 * differ in both.
 *
 * @param boundary without one the body's first line says it: a client in use leaves it out of the header
 * @returns `undefined` where it is no multipart
 */
export function readMultipart(body: Bytes, boundary: string | undefined): FormData | undefined {
  const delimiter = boundary === undefined ? firstLine(body) : utf8(`--${boundary}`)
  if (delimiter === undefined || delimiter.length < 3) return undefined
  const form = new FormData()
  // A delimiter begins a line; the same characters inside one are content.
  const starts = positionsOf(body, delimiter).filter(
    at => at === 0 || (body[at - 2] === 13 && body[at - 1] === 10),
  )
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1]
    if (end === undefined) break
    // Between the line feed of the delimiter and that before the next one.
    if (!addPart(form, body.subarray(start + delimiter.length + 2, end - 2))) return undefined
  }
  return form
}

function addPart(form: FormData, part: Bytes): boolean {
  const [split] = positionsOf(part, HEADERS_END)
  if (split === undefined) return false
  const headers = text(part.subarray(0, split))
  const content = part.slice(split + HEADERS_END.length)
  const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? ''
  const name = NAME.exec(disposition)?.[1]
  const filename = FILENAME.exec(disposition)?.[1]
  if (name === undefined) return false
  if (filename === undefined) form.append(name, text(content))
  else {
    const type = /^content-type:\s*(\S+)/im.exec(headers)?.[1] ?? ''
    form.append(name, new File([content], unescaped(filename), { type }))
  }
  return true
}

/** As browsers escape quotes and line feeds in names. */
function unescaped(name: string): string {
  return name
    .replaceAll('%22', '"')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll(/\\(.)/g, '$1')
}

/** Where a sequence of bytes begins, each time. */
function positionsOf(bytes: Bytes, sought: Bytes): number[] {
  const found: number[] = []
  for (let at = bytes.indexOf(sought[0]!); at !== -1; at = bytes.indexOf(sought[0]!, at + 1))
    if (sought.every((byte, index) => bytes[at + index] === byte)) found.push(at)
  return found
}

function firstLine(body: Bytes): Bytes | undefined {
  const end = body.indexOf(0x0d)
  return end > 2 && end <= 74 && body[0] === 0x2d && body[1] === 0x2d ? body.slice(0, end) : undefined
}

/** What is no UTF-8 is kept by the value of its bytes. */
function text(bytes: Bytes): string {
  try {
    return fromUtf8(bytes)
  } catch {
    return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
  }
}

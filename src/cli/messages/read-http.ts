import { toMessage, type Message } from './message.ts'

const STATUS_LINE = /^HTTP\/[\d.]{1,3} (\d{3})/

/**
 * The messages of a file as HTTP has them on the wire, or as `curl -i` prints them: one, or a request and its
 * answer. Interim answers (100, of proxies) are left out. Line ends are CRLF or LF.
 */
export function readHttp(bytes: Buffer<ArrayBuffer>): readonly Message[] {
  const messages: Message[] = []
  let rest = skipBlank(bytes)
  while (rest.length > 0) {
    const read = readOne(rest)
    if (read === undefined) break
    messages.push(read.message)
    rest = read.rest
  }
  // A proxy says 200, too, before it lets the answer proper through.
  return messages.filter(
    ({ status }, index) => status === undefined || messages[index + 1]?.status === undefined,
  )
}

function readOne(bytes: Buffer<ArrayBuffer>): { message: Message; rest: Buffer<ArrayBuffer> } | undefined {
  const { head, body: all } = splitHead(bytes)
  const [first = '', ...others] = head
  const status = STATUS_LINE.exec(first)?.[1]
  const [method, url] = status === undefined ? readRequestLine(first) : []
  const isHeadless = status === undefined && method === undefined
  const headers = new Map<string, string>()
  for (const line of isHeadless ? head : others) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0))
    if (!/^[\w-]+$/.test(name)) return undefined
    headers.set(name.toLowerCase(), line.slice(colon + 1).trim())
  }
  if (isHeadless && headers.size === 0) return undefined
  const { body, rest } = splitBody(all, headers)
  return {
    message: toMessage({
      method,
      url,
      status: status === undefined ? undefined : Number(status),
      headers,
      body,
    }),
    rest,
  }
}

/** `POST /notify HTTP/1.1`, with or without the version. */
function readRequestLine(line: string): readonly string[] {
  const [method = '', url, version, ...others] = line.trim().split(' ')
  const isOne = /^[A-Z]{3,7}$/.test(method) && url !== undefined && (version ?? 'HTTP/').startsWith('HTTP/')
  return isOne && others.length === 0 ? [method, url] : []
}

function splitHead(bytes: Buffer<ArrayBuffer>): { head: string[]; body: Buffer<ArrayBuffer> } {
  const head: string[] = []
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf('\n', start)
    const line = bytes.toString('utf8', start, end === -1 ? undefined : end).replace(/\r$/, '')
    start = end === -1 ? bytes.length : end + 1
    if (line.trim() === '') break
    head.push(line)
  }
  return { head, body: bytes.subarray(start) }
}

/** What follows may be another message: the answer of this request, or the answer after an interim one. */
function splitBody(
  all: Buffer<ArrayBuffer>,
  headers: ReadonlyMap<string, string>,
): { body: Buffer<ArrayBuffer>; rest: Buffer<ArrayBuffer> } {
  const none = all.subarray(all.length)
  const length = Number(headers.get('content-length') ?? Number.NaN)
  for (const end of [Number.isInteger(length) ? length : 0, 0]) {
    const rest = skipBlank(all.subarray(end))
    if (end <= all.length && STATUS_LINE.test(rest.toString('latin1', 0, 16)))
      return { body: all.subarray(0, end), rest }
  }
  const next = all.indexOf('\nHTTP/1.1 ')
  return next === -1 || headers.has('wechatpay-signature')
    ? { body: all, rest: none }
    : { body: all.subarray(0, next), rest: all.subarray(next + 1) }
}

function skipBlank(bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  let start = bytes.indexOf('\uFEFF') === 0 ? 3 : 0
  while (bytes[start] === 0x0a || bytes[start] === 0x0d) start++
  return bytes.subarray(start)
}

/**
 * Headers as a caller gives them, with lower-case names: a plain object, a list of pairs, a Map or a Headers.
 *
 * @throws {TypeError} for a name or value that no header can have, or an empty Wechatpay-Serial
 */
export function readHeaders(headers: unknown): Readonly<Record<string, string>> {
  if (headers === undefined || headers === null) return {}
  if (typeof headers !== 'object')
    throw new TypeError(`headers has to be an object of names and values, got ${typeof headers}`)
  const pairs =
    Symbol.iterator in headers ? [...(headers as Iterable<[string, string]>)] : Object.entries(headers)
  const read: Record<string, string> = {}
  for (const [name, value] of pairs) {
    if (value === undefined) continue
    // One by one: the host's own error quotes the value and names no header.
    for (const [lower, sent] of readHeader(name, value))
      read[lower] = read[lower] === undefined ? sent : `${read[lower]}, ${sent}`
  }
  if (read['wechatpay-serial'] === '')
    throw new TypeError(
      'headers: Wechatpay-Serial is empty; leave it out, and sensitive fields are encrypted',
    )
  return read
}

function readHeader(name: string, value: string): Headers {
  try {
    return new Headers([[name, value]])
  } catch {
    throw new TypeError(
      `headers: ${JSON.stringify(String(name)).slice(0, 60)} is no name of a header, or its value ` +
        'holds what a header cannot',
    )
  }
}

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
  const read = Object.fromEntries(
    new Headers(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined)),
  )
  if (read['wechatpay-serial'] === '')
    throw new TypeError(
      'headers: Wechatpay-Serial is empty; leave it out, and sensitive fields are encrypted',
    )
  return read
}

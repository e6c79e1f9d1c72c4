import { toMessage, type Message } from './message.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * The messages of a JSON value: `{ headers, body }` with whatever else a framework or a gateway has saved, an
 * exchange `{ request, response }`, or the HAR file of a browser.
 */
export function readJson(value: unknown): readonly Message[] {
  if (!isObject(value)) return []
  const log = value['log']
  if (isObject(log) && Array.isArray(log['entries'])) return log['entries'].flatMap(readJson)
  if (isObject(value['request']) || isObject(value['response']))
    return [value['request'], value['response']].flatMap(part => (isObject(part) ? readParts(part) : []))
  return readParts(value)
}

function readParts(value: Fields): readonly Message[] {
  const headers = readHeaderMap(value['headers'] ?? value['rawHeaders'])
  if (headers === undefined) return []
  const status = value['status'] ?? value['statusCode']
  const method = value['method'] ?? value['httpMethod']
  const url = value['url'] ?? value['path'] ?? value['rawPath']
  return [
    toMessage({
      headers,
      ...readBody(value),
      status: typeof status === 'number' ? status : undefined,
      method: typeof method === 'string' ? method.toUpperCase() : undefined,
      url: typeof url === 'string' ? url : undefined,
    }),
  ]
}

/** An object, pairs, HAR's `{ name, value }`, or Node's `rawHeaders`: names and values in turn. */
function readHeaderMap(value: unknown): ReadonlyMap<string, string> | undefined {
  if (!isObject(value) && !Array.isArray(value)) return undefined
  const headers = new Map<string, string>()
  for (const [name, text] of pairsOf(value))
    headers.set(String(name).toLowerCase(), Array.isArray(text) ? text.join(', ') : String(text))
  return headers
}

function pairsOf(value: Fields | readonly unknown[]): (readonly [unknown, unknown])[] {
  if (!Array.isArray(value)) return Object.entries(value)
  if (value.every(each => typeof each === 'string'))
    return value.flatMap((each, index) => (index % 2 === 0 ? [[each, value[index + 1]] as const] : []))
  return value.flatMap(each => {
    if (Array.isArray(each)) return [[each[0], each[1]] as const]
    return isObject(each) ? [[each['name'], each['value']] as const] : []
  })
}

function readBody(value: Fields): Pick<Message, 'body' | 'isParsed'> {
  const { postData, content } = value
  const holder = [postData, content].find(isObject)
  const body = holder === undefined ? (value['body'] ?? value['rawBody'] ?? value['data']) : holder['text']
  const isBase64 = value['isBase64Encoded'] === true || holder?.['encoding'] === 'base64'
  if (typeof body === 'string') return { body: Buffer.from(body, isBase64 ? 'base64' : 'utf8') }
  if (body === undefined || body === null) return { body: Buffer.alloc(0) }
  // Node's own way to write a Buffer as JSON.
  if (isObject(body) && body['type'] === 'Buffer' && Array.isArray(body['data']))
    return { body: Buffer.from(body['data'] as number[]) }
  return { body: Buffer.from(JSON.stringify(body)), isParsed: true }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

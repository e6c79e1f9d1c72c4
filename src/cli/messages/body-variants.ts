import type { Words } from '../command.ts'
import { words } from '../configuration/finding.ts'
import { tryJson } from './read-input.ts'

/** Another body that may be the one that was signed. */
export interface BodyVariant {
  readonly body: Uint8Array<ArrayBuffer>
  /** What has happened to it on its way to this file: after "the body". */
  readonly change: Words
  /** Only saving it did that: the message itself was right. */
  readonly isHarmless?: boolean
}

/** The order in which WeChat Pay writes a notification: of its documentation, and of the sandbox. */
const ORDERS: readonly (readonly string[])[] = [
  ['original_type', 'algorithm', 'ciphertext', 'associated_data', 'nonce'],
  ['algorithm', 'original_type', 'associated_data', 'nonce', 'ciphertext'],
  ['algorithm', 'ciphertext', 'nonce', 'original_type', 'associated_data'],
]
const ENVELOPE = ['id', 'create_time', 'resource_type', 'event_type', 'summary', 'resource']

/** What editors, gateways and frameworks make of a body, undone: from the harmless to the strange. */
export function bodyVariants(bytes: Uint8Array<ArrayBuffer>): readonly BodyVariant[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const variants: BodyVariant[] = []
  const add = (body: string | undefined, change: Words, isHarmless = false): void => {
    if (body !== undefined && body !== text)
      variants.push({ body: Buffer.from(body), change, ...(isHarmless && { isHarmless }) })
  }
  const ended = words(
    'has got a line break at its end, as editors write one',
    '末尾多了一个换行（编辑器保存时加上）',
  )
  add(text.replace(/\r?\n$/, ''), ended, true)
  add(text.replace(/^\uFEFF/, ''), words('has got a byte order mark', '开头多了 BOM'))
  add(text.trim(), words('has got white space around it', '前后多了空白字符'))
  add(text.replaceAll('\r\n', '\n'), words('has got CRLF for LF', '换行由 LF 变成了 CRLF'))
  add(text.replace(/\r?\n/g, '\r\n'), words('has lost the CR of its line breaks', '换行由 CRLF 变成了 LF'))
  add(fromLatin1(text), words('was read as latin1 instead of UTF-8', '被按 latin1 而不是 UTF-8 读取'))
  add(fromBase64(text), words('is base64: a gateway encoded it', '被网关编码成了 base64'))
  addJson(text, add)
  return variants
}

function addJson(text: string, add: (body: string | undefined, change: Words) => void): void {
  const value = tryJson(text.trim())
  if (value === undefined) return
  const again = words(
    'was parsed and serialised again: give the raw bytes, before any JSON middleware',
    '被解析后重新序列化：请使用未经 JSON 中间件处理的原始报文',
  )
  if (typeof value === 'string') {
    add(value, words('is a JSON string with the JSON in it', '是 JSON 字符串，里面才是 JSON'))
    return
  }
  add(JSON.stringify(value), again)
  add(escaped(JSON.stringify(value)), again)
  add(JSON.stringify(value, null, 2), again)
  add(JSON.stringify(value, null, 4), again)
  const ordered = words(
    'was parsed and serialised again, its fields in another order: give the raw bytes',
    '被解析后重新序列化，字段顺序已改变：请使用原始报文',
  )
  for (const order of ORDERS) add(inOrder(value, order), ordered)
}

/** As PHP's json_encode and Python's json.dumps write it. */
function escaped(json: string): string {
  return json.replace(/[\u0080-\uFFFF]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function inOrder(value: unknown, order: readonly string[]): string | undefined {
  if (typeof value !== 'object' || value === null || !('resource' in value)) return undefined
  const { resource } = value
  if (typeof resource !== 'object' || resource === null) return undefined
  const pick = (from: object, names: readonly string[]): object =>
    Object.fromEntries(
      names.flatMap(name => (name in from ? [[name, from[name as keyof typeof from] as unknown]] : [])),
    )
  const ordered = pick({ ...value, resource: pick(resource, order) }, ENVELOPE)
  const json = JSON.stringify(ordered)
  // What has another field than these is no notification in another order.
  return json.length === JSON.stringify(value).length ? json : undefined
}

function fromLatin1(text: string): string | undefined {
  return /[\u00C2-\u00F4][\u0080-\u00BF]/.test(text) && /^[\0-\u00FF]*$/.test(text)
    ? Buffer.from(text, 'latin1').toString('utf8')
    : undefined
}

function fromBase64(text: string): string | undefined {
  const plain = text.trim()
  if (!/^[\w+/]{40,}={0,2}$/.test(plain)) return undefined
  const decoded = Buffer.from(plain, 'base64').toString('utf8')
  return decoded.startsWith('{') ? decoded : undefined
}

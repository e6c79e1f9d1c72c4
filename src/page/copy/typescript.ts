import type { Exchange } from '../../emulator/traffic/exchange.ts'

/** Characters of a line. */
const WIDTH = 92
/** A segment that a property of the chain can stand for: `out-trade-no` is `outTradeNo`. */
const SEGMENT = /^[a-z][\da-z]*(?:-[a-z][\da-z]*)*$|^[a-z]+(?:_[a-z]+)+$/

/** The chain to a documented path: `wxpay.v3.pay.transactions.native`. */
export function chainTo(path: string): string {
  const segments = path.split('/').filter(Boolean)
  const properties = segments.map(segment => {
    if (/^\{\w+\}$/.test(segment)) return `_${segment.slice(1, -1)}_`
    if (!SEGMENT.test(segment)) return undefined
    return segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  })
  return properties.includes(undefined) || path.endsWith('/')
    ? `wxpay['${path.slice(1)}']`
    : `wxpay.${properties.join('.')}`
}

/** The call of this package that sends the same, its sensitive fields as plain text. */
export function exchangeAsTypeScript(exchange: Exchange): string {
  const { operation, method, target, variables = {}, plain, body } = exchange
  if (exchange.signature.lines[0]?.name === 'fields') return messageAsTypeScript(exchange)
  const path = operation?.slice(operation.indexOf(' ') + 1) ?? target.split('?')[0]!
  const query = plain?.query ?? Object.fromEntries(new URLSearchParams(target.split('?')[1] ?? ''))
  const json = plain?.body ?? parsed(body)
  const given = {
    ...variables,
    ...(Object.keys(query as object).length > 0 && { query }),
    ...(json !== undefined && { json }),
  }
  const chain = operation === undefined ? `wxpay.chain('${path.slice(1)}')` : chainTo(path)
  const call = `const answer = await ${chain}.${method.toLowerCase()}`
  const argument = Object.keys(given).length === 0 ? '' : literal(given, '', WIDTH - call.length)
  return `${call}(${argument}).json()`
}

/** What the client of APIv2 makes by itself. */
const MADE: ReadonlySet<string> = new Set(['nonce_str', 'sign'])

/** A message of APIv2: `wxpay.v2.pay.micropay`. */
function messageAsTypeScript({ operation = '', method, plain }: Exchange): string {
  const given = Object.entries((plain?.body ?? {}) as object).filter(([name]) => !MADE.has(name))
  const fields = Object.fromEntries(given)
  const chain = chainTo(`/v2${operation.slice(operation.indexOf(' ') + 1)}`)
  const call = `const answer = await ${chain}.${method.toLowerCase()}`
  const argument = literal(method === 'GET' ? { query: fields } : { xml: fields }, '', WIDTH - call.length)
  return `${call}(${argument}).xml()`
}

function parsed(body: string): unknown {
  try {
    return body === '' ? undefined : JSON.parse(body)
  } catch {
    return undefined
  }
}

/**
 * A JSON value as it is written in TypeScript.
 *
 * @param width characters that are left in its line
 */
export function literal(value: unknown, indent: string = '', width: number = WIDTH - indent.length): string {
  if (typeof value === 'string') return singleQuoted(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    return `[\n${value.map(each => `${inner}${literal(each, inner)},\n`).join('')}${indent}]`
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  const line = `{ ${entries.map(([name, each]) => `${nameOf(name)}: ${literal(each)}`).join(', ')} }`
  if (line.length <= width && !line.includes('\n')) return line
  return `{\n${entries.map(([name, each]) => `${inner}${nameOf(name)}: ${literal(each, inner)},\n`).join('')}${indent}}`
}

function nameOf(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : singleQuoted(name)
}

function singleQuoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

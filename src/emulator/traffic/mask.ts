import { parseAuthorization } from '../../protocol/authorization.ts'
import type { Caller } from '../parties.ts'
import type { HeaderLines } from './exchange.ts'

/** Headers that carry somebody's secrets, and none of WeChat Pay's. */
const SECRET: ReadonlySet<string> = new Set([
  'cookie',
  'proxy-authorization',
  'set-cookie',
  'x-api-key',
  'x-auth-token',
])
export const MASK = '******'

/**
 * The headers of a request as they may be shown. A signature of the sandbox's own merchant is worth nothing
 * elsewhere; one that another key made would be taken by the real WeChat Pay for five minutes.
 */
export function maskHeaders(headers: Headers, callers: readonly Caller[]): HeaderLines {
  return Array.from(headers, ([name, value]): [string, string] => {
    if (SECRET.has(name)) return [name, MASK]
    return [name, name === 'authorization' ? maskAuthorization(value, callers) : value]
  })
}

function maskAuthorization(value: string, callers: readonly Caller[]): string {
  const read = parseAuthorization(value)
  if (read === undefined) return `${value.slice(0, Math.max(0, value.indexOf(' ')))} ${MASK}`.trim()
  const isOwn = callers.some(({ id, serial }) => id === read.id && serial === read.serial)
  return isOwn ? value : value.replace(read.signature, MASK)
}

/**
 * A message of APIv2 without its signature: one that another key than the sandbox's own has made would be
 * taken by the real WeChat Pay for good, as it names no time.
 */
export function maskSign(text: string): string {
  return text
    .replace(/(<sign>(?:<!\[CDATA\[)?)[^<\]]+/, (_, before: string) => before + MASK)
    .replace(/([?&]sign=)[^&]+/, (_, before: string) => before + MASK)
}

const BEGIN = 'PRIVATE KEY-----'
const END = '-----END'

/** A text without the private keys in it, which somebody may have sent by mistake. */
export function maskKeys(text: string): string {
  let shown = ''
  let rest = text
  for (;;) {
    const begin = rest.indexOf(BEGIN)
    if (begin < 0) return shown + rest
    shown += `${rest.slice(0, begin + BEGIN.length)}${MASK}`
    const end = rest.indexOf(END, begin)
    if (end < 0) return shown
    const close = rest.indexOf(BEGIN, end)
    const after = close < 0 ? rest.length : close + BEGIN.length
    shown += rest.slice(end, after)
    rest = rest.slice(after)
  }
}

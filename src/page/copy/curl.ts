import type { Exchange } from '../../emulator/traffic/exchange.ts'

/** A text as one argument of a POSIX shell. */
export function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

/** What curl sets by itself, or a connection's. */
const OWN: ReadonlySet<string> = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'sec-fetch-mode',
  'transfer-encoding',
])

/** The same request as it was sent: its signature is good for five minutes. */
export function exchangeAsCurl({ method, target, headers, body }: Exchange, origin: string): string {
  const lines = [
    `curl -X ${method} ${quoted(origin + target)}`,
    ...headers.filter(([name]) => !OWN.has(name)).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === '' ? [] : [`--data-raw ${quoted(body)}`]),
  ]
  return lines.join(' \\\n  ')
}

/** An act of the sandbox. */
export function actAsCurl(
  { method, path, body }: { readonly method: string; readonly path: string; readonly body?: unknown },
  origin: string,
): string {
  const line = `curl${method === 'GET' ? '' : ` -X ${method}`} ${quoted(origin + path)}`
  return body === undefined ? line : `${line} \\\n  --json ${quoted(JSON.stringify(body))}`
}

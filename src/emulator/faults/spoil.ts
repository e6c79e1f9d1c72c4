import { utf8 } from '../../lib/bytes.ts'
import type { Fault } from './fault.ts'

/** What goes wrong with a response alone. */
export type Spoiling = Extract<
  Fault['kind'],
  | 'wrong-signature'
  | 'missing-signature'
  | 'stale-signature'
  | 'probe'
  | 'unknown-serial'
  | 'tampered-body'
  | 'wrong-content'
>

const SIGNATURE = 'wechatpay-signature'

/** A response that no client may believe. */
export async function spoil(response: Response, kind: Spoiling): Promise<Response> {
  const headers = new Headers(response.headers)
  if (kind === 'tampered-body')
    return withBody(response, headers, tampered(new Uint8Array(await response.arrayBuffer())))
  if (kind === 'wrong-content') {
    headers.set('content-type', 'text/html')
    return withBody(response, headers, utf8('<html><body>502 Bad Gateway</body></html>'))
  }
  // An error has no signature that could be wrong.
  if (headers.has(SIGNATURE)) spoilSignature(headers, kind)
  return new Response(response.body, { status: response.status, headers })
}

function spoilSignature(headers: Headers, kind: Exclude<Spoiling, 'tampered-body' | 'wrong-content'>): void {
  const signature = headers.get(SIGNATURE) ?? ''
  switch (kind) {
    case 'missing-signature':
      for (const name of Array.from(headers.keys())) if (name.startsWith('wechatpay-')) headers.delete(name)
      return
    case 'wrong-signature':
      return headers.set(SIGNATURE, reversed(signature))
    case 'probe':
      return headers.set(SIGNATURE, `WECHATPAY/SIGNTEST/${signature.slice(19)}`)
    case 'stale-signature':
      return headers.set('wechatpay-timestamp', String(Number(headers.get('wechatpay-timestamp')) - 86_400))
    case 'unknown-serial':
      return headers.set('wechatpay-serial', 'PUB_KEY_ID_0000000000000000000000000000000')
  }
}

/** Where there was nothing, there is something now: 204 has no body that could be wrong. */
function withBody({ status }: Response, headers: Headers, body: Uint8Array<ArrayBuffer>): Response {
  return new Response(body, { status: status === 204 ? 200 : status, headers })
}

/** With another digit or letter in the place of its last one. */
function tampered(body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (body.length === 0) return utf8('{}')
  let last = body.length - 1
  while (last > 0 && !/[\da-z]/i.test(String.fromCharCode(body[last]!))) last--
  const [zero = 0, one = 1] = utf8('01')
  const another = body[last] === zero ? one : zero
  return body.map((byte, index) => (index === last ? another : byte))
}

/** Base64 of the same length, of another signature. */
function reversed(base64: string): string {
  const [, digits = '', padding = ''] = /^([^=]*)(=*)$/.exec(base64) ?? []
  return [...digits].reverse().join('') + padding
}

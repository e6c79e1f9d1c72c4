/** A message as it was saved: a request of ours, an answer of WeChat Pay's, or a notification. */
export interface Message {
  readonly kind: 'request' | 'answer' | 'notification'
  /** Of a request, in upper case. */
  readonly method?: string | undefined
  /** Of a request: path and query, or the whole URL, as it was saved. */
  readonly url?: string | undefined
  readonly status?: number | undefined
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array<ArrayBuffer>
  /** The body was saved as a JSON value: its bytes as they came are gone. */
  readonly isParsed?: boolean | undefined
}

type Parts = Omit<Message, 'kind'>

/** Tells what a message is by what only one of the kinds has. */
export function toMessage(parts: Parts): Message {
  const { headers, status } = parts
  if (headers.get('authorization')?.startsWith('WECHATPAY') === true) return { ...parts, kind: 'request' }
  if (status !== undefined) return { ...parts, kind: 'answer' }
  if (headers.has('wechatpay-signature')) return { ...parts, kind: 'notification' }
  return { ...parts, kind: parts.method === undefined ? 'answer' : 'request' }
}

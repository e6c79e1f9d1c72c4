/** What comes over HTTP, a response or a notification, as far as a signature covers it. */
export interface Message {
  /** In any case and order; a name may come twice. */
  readonly headers: readonly Header[]
  readonly body: Uint8Array<ArrayBuffer>
}

export type Header = readonly [name: string, value: string]

/** Headers that a signature covers, or is. */
export const SIGNED = [
  'Wechatpay-Timestamp',
  'Wechatpay-Nonce',
  'Wechatpay-Signature',
  'Wechatpay-Serial',
] as const
export type SignedName = (typeof SIGNED)[number]

/** What decides beside them: a signature of another kind is none, a statement's digest stands for its bytes. */
const DECISIVE = [...SIGNED, 'Wechatpay-Signature-Type', 'Wechatpay-Statement-Sha1']

const BLANKS = /^[\t\n\r ]+|[\t\n\r ]+$/g

/** A header's value as HTTP has it: names in any case, blanks around a value no part of it, twins joined. */
export function valueOf({ headers }: Message, name: string): string | undefined {
  const values = headers
    .filter(([each]) => each.toLowerCase() === name.toLowerCase())
    .map(([, value]) => value.replace(BLANKS, ''))
  return values.length === 0 ? undefined : values.join(', ')
}

export function withHeader(message: Message, name: string, value: string): Message {
  return { ...message, headers: [...without(message, name).headers, [name, value]] }
}

export function without(message: Message, name: string): Message {
  return {
    ...message,
    headers: message.headers.filter(([each]) => each.toLowerCase() !== name.toLowerCase()),
  }
}

/** Whether two messages are the same to whoever reads them by HTTP: by what decides of a signature. */
export function isSame(one: Message, other: Message): boolean {
  return (
    DECISIVE.every(name => nameOf(one, name) === nameOf(other, name)) &&
    Buffer.compare(one.body, other.body) === 0
  )
}

/** The serial number of a certificate is hex, in any case; the id of a public key is a name. */
function nameOf(message: Message, name: string): string | undefined {
  const value = valueOf(message, name)
  if (name !== 'Wechatpay-Serial' || value === undefined) return value
  return /^[\da-f]{8,40}$/i.test(value) ? value.toUpperCase() : value
}

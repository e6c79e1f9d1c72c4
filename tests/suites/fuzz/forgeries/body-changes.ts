import { gzipSync } from 'node:zlib'
import type { Random } from '../../../../src/emulator/seeded-random.ts'
import { valueOf, type Message } from './message.ts'

/** Makes another message of a genuine one; `undefined` where that cannot be done with it. */
export type Change = (message: Message, random: Random, others: readonly Message[]) => Message | undefined

type Bytes = Uint8Array<ArrayBuffer>
type BytesChange = (body: Bytes, random: Random) => Bytes

const text = (body: Uint8Array): string => new TextDecoder().decode(body)
const bytes = (content: string): Bytes => new TextEncoder().encode(content)
const join = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts))

/** Puts `inserted` in the place of `removed` bytes. */
const splice = (body: Bytes, at: number, removed: number, inserted: readonly number[] = []): Bytes =>
  join(body.subarray(0, at), Uint8Array.from(inserted), body.subarray(at + removed))

/** Its JSON written in another way; of what is no JSON, the text written twice. */
function rewrite(body: Bytes, write: (value: Readonly<Record<string, unknown>>) => string): Bytes {
  try {
    return bytes(write(JSON.parse(text(body))))
  } catch {
    return join(body, body)
  }
}

const AFTER: readonly string[] = [' ', '\n', '\r\n', '\0', '}', '{}', ',', '\ufeff']

const BYTES: Readonly<Record<string, BytesChange>> = {
  'a bit': (body, random) => {
    const at = random.below(body.length)
    return splice(body, at, 1, [body[at]! ^ (1 << random.below(8))])
  },
  'a byte': (body, random) => splice(body, random.below(body.length), 1, [random.below(256)]),
  'a byte more': (body, random) => splice(body, random.below(body.length + 1), 0, [random.below(256)]),
  'a byte less': (body, random) => splice(body, random.below(body.length), 1),
  'two bytes exchanged': (body, random) => {
    const at = random.below(body.length - 1)
    return splice(body, at, 2, [body[at + 1]!, body[at]!])
  },
  'a digit': (body, random) => {
    const digits = Array.from(text(body).matchAll(/\d/g), ({ index }) => index)
    const at = digits[random.below(digits.length)]!
    return bytes(`${text(body).slice(0, at)}${random.digits(1)}${text(body).slice(at + 1)}`)
  },
  'cut short': (body, random) => body.slice(0, random.below(body.length)),
  'its beginning cut off': (body, random) => body.slice(1 + random.below(body.length)),
  empty: () => new Uint8Array(),
  twice: body => join(body, body),
  'something after it': (body, random) => join(body, bytes(AFTER[random.below(AFTER.length)]!)),
  'something before it': (body, random) => join(bytes(AFTER[random.below(AFTER.length)]!), body),
  'a byte order mark': body => join(Uint8Array.of(0xef, 0xbb, 0xbf), body),
  'as UTF-16': body => new Uint8Array(Buffer.from(text(body), 'utf16le')),
  'as Latin-1': body => new Uint8Array(Buffer.from(text(body), 'latin1')),
  'line ends': body => bytes(text(body).replaceAll(/\r?\n|$/g, '\r\n')),
  'JSON with other blanks': (body, random) =>
    rewrite(body, value => JSON.stringify(value, undefined, 1 + random.below(8))),
  'JSON without blanks': body => rewrite(body, value => JSON.stringify(value)),
  'JSON in ASCII': body =>
    rewrite(body, value =>
      JSON.stringify(value).replaceAll(
        /[^\0-~]/g,
        character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ),
  'JSON in another order': body =>
    rewrite(body, value => JSON.stringify(Object.fromEntries(Object.entries(value).reverse()))),
  'JSON with a name twice': body =>
    rewrite(body, value => JSON.stringify(value).replace('{', '{"id":"EV-1",')),
}

/** A body that was changed, cut, encoded in another way or exchanged. */
export const BODY_CHANGES: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    Object.entries(BYTES).map(([name, change]): [string, Change] => [
      `body: ${name}`,
      (message, random) => ({ ...message, body: change(message.body, random) }),
    ]),
  ),
  // A statement may be zipped on its way: what was signed is the digest of what is in it.
  'body: zipped': message =>
    valueOf(message, 'wechatpay-statement-sha1') === undefined
      ? { ...message, body: new Uint8Array(gzipSync(message.body)) }
      : undefined,
  'body: of another message': (message, random, others) => ({
    ...message,
    body: others[random.below(others.length)]!.body,
  }),
}

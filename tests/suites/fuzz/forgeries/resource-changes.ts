import type { Random } from '../../../../src/emulator/seeded-random.ts'
import type { Message } from './message.ts'

/** A notification's resource as it is on the wire. */
export interface Resource {
  readonly algorithm: unknown
  readonly ciphertext: unknown
  readonly nonce: unknown
  readonly associated_data?: unknown
}

interface Texts {
  readonly algorithm: string
  readonly ciphertext: string
  readonly nonce: string
  readonly associated_data: string
}

type ResourceChange = (resource: Texts, random: Random, other: Texts) => Resource

const TAG = 16
const decode = (text: string): Buffer => Buffer.from(text, 'base64')
const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const join = (...parts: readonly Uint8Array[]): string => encode(Buffer.concat(parts))

function flip(bytes: Buffer, at: number, random: Random): string {
  const changed = Buffer.from(bytes)
  changed[at]! ^= 1 << random.below(8)
  return encode(changed)
}

/** Another character in one place: printable, or one whose lower byte is that of what was there. */
function another(text: string, random: Random): string {
  const at = random.below(text.length)
  const code = random.below(2) === 0 ? 0x20 + random.below(95) : text.charCodeAt(at) + 0x100
  return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1)
}

const CIPHERTEXTS: Readonly<Record<string, (bytes: Buffer, random: Random, other: Buffer) => string>> = {
  'a bit': (bytes, random) => flip(bytes, random.below(bytes.length), random),
  'a bit of its tag': (bytes, random) => flip(bytes, bytes.length - 1 - random.below(TAG), random),
  'another tag': (bytes, random) => join(bytes.subarray(0, -TAG), decode(random.text(22))),
  'the tag of another': (bytes, _, other) => join(bytes.subarray(0, -TAG), other.subarray(-TAG)),
  'without its tag': bytes => encode(bytes.subarray(0, -TAG)),
  'its tag cut short': (bytes, random) => encode(bytes.subarray(0, -1 - random.below(TAG - 1))),
  'its tag first': bytes => join(bytes.subarray(-TAG), bytes.subarray(0, -TAG)),
  'its tag alone': bytes => encode(bytes.subarray(-TAG)),
  'a byte more': (bytes, random) => join(bytes, Buffer.of(random.below(256))),
  'a byte less': bytes => encode(bytes.subarray(1)),
  'two bytes exchanged': (bytes, random) => {
    const at = random.below(bytes.length - 1)
    return join(
      bytes.subarray(0, at),
      Buffer.from(bytes.subarray(at, at + 2)).reverse(),
      bytes.subarray(at + 2),
    )
  },
  'of another': (_, __, other) => encode(other),
  'in hex': bytes => bytes.toString('hex'),
  'the URL alphabet': bytes => bytes.toString('base64url'),
  'in base64 twice': bytes => encode(Buffer.from(encode(bytes))),
}

const NOTHING: readonly unknown[] = [null, 0, 1, true, false, {}, [], '', ['transaction'], undefined]

/** A resource that was changed behind a good signature: ciphertext, tag, nonce, associated data, algorithm. */
export const RESOURCE_CHANGES: Readonly<Record<string, ResourceChange>> = {
  ...Object.fromEntries(
    Object.entries(CIPHERTEXTS).map(([name, change]): [string, ResourceChange] => [
      `ciphertext: ${name}`,
      (resource, random, other) => ({
        ...resource,
        ciphertext: change(decode(resource.ciphertext), random, decode(other.ciphertext)),
      }),
    ]),
  ),
  ...Object.fromEntries(
    (['ciphertext', 'nonce', 'associated_data', 'algorithm'] as const).flatMap(
      (name): [string, ResourceChange][] => [
        [
          `${name}: a character`,
          (resource, random) => ({ ...resource, [name]: another(resource[name], random) }),
        ],
        [
          `${name}: a character more`,
          (resource, random) => ({ ...resource, [name]: `${resource[name]}${random.text(1)}` }),
        ],
        [`${name}: a character less`, resource => ({ ...resource, [name]: resource[name].slice(0, -1) })],
        [`${name}: twice`, resource => ({ ...resource, [name]: resource[name] + resource[name] })],
        [`${name}: in capitals`, resource => ({ ...resource, [name]: resource[name].toUpperCase() })],
        [`${name}: blanks around it`, resource => ({ ...resource, [name]: ` ${resource[name]} ` })],
        [`${name}: a line feed after it`, resource => ({ ...resource, [name]: `${resource[name]}\n` })],
        [
          `${name}: no text`,
          (resource, random) => ({ ...resource, [name]: NOTHING[random.below(NOTHING.length)] }),
        ],
      ],
    ),
  ),
  'nonce: of another': (resource, _, other) => ({ ...resource, nonce: other.nonce }),
  'nonce: at random': (resource, random) => ({ ...resource, nonce: random.text(12) }),
  'associated_data: at random': (resource, random) => ({ ...resource, associated_data: random.text(11) }),
  'nonce and associated_data exchanged': ({ nonce, associated_data, ...resource }) => ({
    ...resource,
    nonce: associated_data,
    associated_data: nonce,
  }),
}

const readBody = (message: Message): { readonly resource: Texts } =>
  JSON.parse(new TextDecoder().decode(message.body))

export const resourceOf = (message: Message): Texts => readBody(message).resource

/** The notification with another resource. */
export function withResource(message: Message, resource: Resource): Message {
  const body = JSON.stringify({ ...readBody(message), resource })
  return { ...message, body: new TextEncoder().encode(body) }
}

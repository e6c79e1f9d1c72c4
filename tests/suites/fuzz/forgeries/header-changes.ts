import type { Random } from '../../../../src/emulator/seeded-random.ts'
import type { Change } from './body-changes.ts'
import { OTHER_ID } from './genuine.ts'
import {
  SIGNED,
  valueOf,
  withHeader,
  without,
  type Header,
  type Message,
  type SignedName,
} from './message.ts'

/** A character that a header's value may have. */
function character(random: Random): string {
  const code = random.below(224)
  return String.fromCharCode(code < 95 ? 0x20 + code : 0x80 + (code % 128))
}

type ValueChange = (value: string, random: Random) => string

const VALUES: Readonly<Record<string, ValueChange>> = {
  'a character': (value, random) => {
    const at = random.below(value.length)
    return value.slice(0, at) + character(random) + value.slice(at + 1)
  },
  'a character more': (value, random) => {
    const at = random.below(value.length + 1)
    return value.slice(0, at) + character(random) + value.slice(at)
  },
  'a character less': (value, random) => {
    const at = random.below(value.length)
    return value.slice(0, at) + value.slice(at + 1)
  },
  'cut short': (value, random) => value.slice(0, random.below(value.length)),
  twice: value => value + value,
  'in capitals': value => value.toUpperCase(),
  'in small letters': value => value.toLowerCase(),
  'in quotation marks': value => `"${value}"`,
  'percent-encoded': value => encodeURIComponent(value).replaceAll(/[A-Z]/g, '%4$&'),
  'blanks around it': (value, random) =>
    ' \t'.repeat(random.below(3)) + value + '\t '.repeat(random.below(3)),
  'a blank in it': value => `${value.slice(0, 4)} ${value.slice(4)}`,
  'a parameter after it': value => `${value};q=1`,
  'a list': value => `${value}, ${value}`,
}

/** One of them for each header, so that every header is met as often. */
function forEach(name: string, change: (signed: SignedName) => Change): Readonly<Record<string, Change>> {
  return Object.fromEntries(SIGNED.map(signed => [`${signed}: ${name}`, change(signed)]))
}

const valueChanges = Object.entries(VALUES).map(([name, change]) =>
  forEach(
    name,
    signed => (message, random) => withHeader(message, signed, change(valueOf(message, signed)!, random)),
  ),
)

const renamed = (message: Message, name: SignedName, other: string): Message => ({
  ...message,
  headers: message.headers.map((header): Header => (header[0] === name ? [other, header[1]] : header)),
})

const anyCase = (name: string, random: Random): string =>
  Array.from(name, letter => (random.below(2) === 0 ? letter.toUpperCase() : letter.toLowerCase())).join('')

const MISSPELT: readonly ((name: string) => string)[] = [
  name => name.replaceAll('-', '_'),
  name => name.replaceAll('-', ''),
  name => `${name}-`,
  name => `X-${name}`,
  name => name.replace('Wechatpay', 'WechatPay2'),
]

const TIMES: Readonly<Record<string, ValueChange>> = {
  'another second': (value, random) => String(Number(value) + 1 + random.below(300)),
  'an earlier second': (value, random) => String(Number(value) - 1 - random.below(300)),
  'another day': (value, random) => String(Number(value) - 86_400 * (1 + random.below(1000))),
  'a zero before it': value => `0${value}`,
  'a plus before it': value => `+${value}`,
  'a fraction': value => `${value}.0`,
  'an exponent': value => `${value}e0`,
  'in hex': value => `0x${Number(value).toString(16)}`,
  'in milliseconds': value => `${value}000`,
}

/** Headers whose value, name or number was changed. */
export const HEADER_CHANGES: Readonly<Record<string, Change>> = {
  ...Object.assign({}, ...valueChanges),
  ...forEach('missing', signed => message => without(message, signed)),
  ...forEach('empty', signed => message => withHeader(message, signed, '')),
  ...forEach('doubled', signed => message => ({
    ...message,
    headers: [...message.headers, [signed, valueOf(message, signed)!]],
  })),
  ...forEach('doubled, another one first', signed => (message, random, others) => ({
    ...message,
    headers: [[signed, valueOf(others[random.below(others.length)]!, signed)!], ...message.headers],
  })),
  ...forEach('doubled, an empty one after it', signed => (message, random) => ({
    ...message,
    headers: [...message.headers, [anyCase(signed, random), '']],
  })),
  ...forEach(
    'of another message',
    signed => (message, random, others) =>
      withHeader(message, signed, valueOf(others[random.below(others.length)]!, signed)!),
  ),
  ...forEach(
    'of another header',
    signed => (message, random) =>
      withHeader(message, signed, valueOf(message, SIGNED[random.below(SIGNED.length)]!)!),
  ),
  ...forEach(
    'its name in another case',
    signed => (message, random) => renamed(message, signed, anyCase(signed, random)),
  ),
  ...forEach(
    'its name misspelt',
    signed => (message, random) => renamed(message, signed, MISSPELT[random.below(MISSPELT.length)]!(signed)),
  ),
  ...Object.fromEntries(
    Object.entries(TIMES).map(([name, change]): [string, Change] => [
      `Wechatpay-Timestamp: ${name}`,
      (message, random) =>
        withHeader(message, 'Wechatpay-Timestamp', change(valueOf(message, 'Wechatpay-Timestamp')!, random)),
    ]),
  ),
  'Wechatpay-Serial: of a key that is trusted, too': message =>
    withHeader(message, 'Wechatpay-Serial', OTHER_ID),
  'Wechatpay-Serial: of nobody': (message, random) =>
    withHeader(message, 'Wechatpay-Serial', random.hex(40).toUpperCase()),
  'Wechatpay-Serial: a name of every object': message => withHeader(message, 'Wechatpay-Serial', '__proto__'),
}

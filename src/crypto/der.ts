import { DerError } from './der-error.ts'

/** Tags of ASN.1 (X.690). */
export const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  /** `[0] EXPLICIT`; `[n]` is `context0 + n`. */
  context0: 0xa0,
} as const

/**
 * One value of DER. Nothing is read below it before {@link derChildren} is called, so depth is bounded by the
 * code that asks.
 */
export interface DerValue {
  readonly tag: number
  readonly content: Uint8Array
  /** Tag and length included. */
  readonly whole: Uint8Array
}

/**
 * Reads bytes that are exactly one value.
 *
 * @throws {DerError} where they are not: indefinite or needlessly long lengths, tags above 30, bytes missing
 *   or left over
 */
export function readDer(bytes: Uint8Array): DerValue {
  const value = readAt(bytes, 0)
  if (value.whole.length !== bytes.length) throw new DerError('there are bytes after its end')
  return value
}

/**
 * What a constructed value holds.
 *
 * @param tag that it must have, default SEQUENCE
 * @throws {DerError}
 */
export function derChildren(value: DerValue, tag: number = TAG.sequence): DerValue[] {
  if (value.tag !== tag) throw unexpected(tag, value)
  const children: DerValue[] = []
  for (let offset = 0; offset < value.content.length;) {
    const child = readAt(value.content, offset)
    children.push(child)
    offset += child.whole.length
  }
  return children
}

/** @throws {DerError} where there is no such child, or it has another tag */
export function derChild(children: readonly DerValue[], index: number, tag: number): DerValue {
  const child = children[index]
  if (child?.tag !== tag) throw unexpected(tag, child)
  return child
}

/**
 * The magnitude of an INTEGER, without a sign byte; zero is one byte.
 *
 * @throws {DerError} where it is negative or not in its shortest form
 */
export function readUnsigned({ content }: DerValue): Uint8Array {
  const [first, second] = content
  if (first === undefined || first >= 0x80) throw new DerError('an integer is empty or negative')
  if (first !== 0 || second === undefined) return content
  if (second < 0x80) throw new DerError('an integer is longer than it needs to be')
  return content.subarray(1)
}

/**
 * The bytes of a BIT STRING.
 *
 * @throws {DerError} where its last byte is not used to the end
 */
export function readBitString({ content }: DerValue): Uint8Array {
  if (content[0] !== 0) throw new DerError('a bit string does not end with a whole byte')
  return content.subarray(1)
}

/**
 * `'1.2.840.113549.1.1.1'`.
 *
 * @throws {DerError}
 */
export function readOid({ content }: DerValue): string {
  const numbers: number[] = []
  let value = 0
  for (const octet of content) {
    value = value * 128 + (octet & 0x7f)
    if (value > Number.MAX_SAFE_INTEGER) throw new DerError('an object identifier is too large')
    if (octet < 0x80) {
      numbers.push(value)
      value = 0
    }
  }
  const [first, ...rest] = numbers
  if (first === undefined || content[content.length - 1]! >= 0x80)
    throw new DerError('an object identifier ends early')
  const root = Math.min(2, Math.floor(first / 40))
  return [root, first - root * 40, ...rest].join('.')
}

function readAt(bytes: Uint8Array, start: number): DerValue {
  const [tag, first] = bytes.subarray(start, start + 2)
  if (tag === undefined || first === undefined) throw new DerError('it ends early')
  if ((tag & 0x1f) === 0x1f) throw new DerError('a tag is above 30')
  let offset = start + 2
  let length = first
  if (first >= 0x80) {
    const count = first & 0x7f
    if (count === 0 || count > 4) throw new DerError('a length is indefinite or above 4 GiB')
    length = 0
    for (const end = offset + count; offset < end; offset++) length = length * 256 + (bytes[offset] ?? 0)
    if (length < 0x80 || length < 256 ** (count - 1))
      throw new DerError('a length is written in more bytes than it needs')
  }
  const end = offset + length
  if (end > bytes.length) throw new DerError('it ends early')
  return { tag, content: bytes.subarray(offset, end), whole: bytes.subarray(start, end) }
}

function unexpected(tag: number, found: DerValue | undefined): DerError {
  return new DerError(`expected tag ${tag}, found ${found?.tag ?? 'nothing'}`)
}

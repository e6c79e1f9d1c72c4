/** As much of DER as certificates are written in; the library's own writer is no public entry. */

type Part = Buffer

function value(tag: number, ...content: readonly Part[]): Part {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from([tag, ...lengthOctets(body.length)]), body])
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length]
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
}

export function sequence(...content: readonly Part[]): Part {
  return value(0x30, ...content)
}

export function set(...content: readonly Part[]): Part {
  return value(0x31, ...content)
}

/** `[number] EXPLICIT`, or an implicit one of what is constructed. */
export function context(number: number, ...content: readonly Part[]): Part {
  return value(0xa0 + number, ...content)
}

/** `[number] IMPLICIT` of what is not constructed. */
export function plainContext(number: number, content: Part): Part {
  return value(0x80 + number, content)
}

/** @param content big-endian, its first byte 0x01 to 0x7f, or one byte below 0x80 */
export function integer(content: Part): Part {
  return value(0x02, content)
}

/** @param content the encoded numbers: `550403` is 2.5.4.3 */
export function oid(content: string): Part {
  return value(0x06, Buffer.from(content, 'hex'))
}

export function boolean(truth: boolean): Part {
  return value(0x01, Buffer.from([truth ? 0xff : 0]))
}

export function octetString(content: Part): Part {
  return value(0x04, content)
}

/** @param unused bits at the end that are none */
export function bitString(content: Part, unused = 0): Part {
  return value(0x03, Buffer.from([unused]), content)
}

export function utf8String(text: string): Part {
  return value(0x0c, Buffer.from(text, 'utf8'))
}

/** To the second: UTCTime until 2049, as RFC 5280 has it, GeneralizedTime from then on. */
export function time(date: Date): Part {
  const digits = `${date.toISOString().slice(0, 19).replace(/\D/g, '')}Z`
  return digits < '2050' ? value(0x17, Buffer.from(digits.slice(2))) : value(0x18, Buffer.from(digits))
}

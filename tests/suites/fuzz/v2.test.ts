import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DecryptionError } from '../../../src/errors/decryption-error.ts'
import { toBase64 } from '../../../src/lib/base64.ts'
import { decryptRefundInfo, encryptRefundInfo } from '../../../src/protocol/v2/refund-info.ts'
import { signFields, verifyFields } from '../../../src/protocol/v2/sign.ts'
import { formatXml, parseXml, parseXmlTree } from '../../../src/protocol/v2/xml.ts'
import { createNotificationsV2 } from '../../../src/v2.ts'

const KEY = '192006250b4c09247ec02edce69f6a2d'
const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,20}$/)
/** Whatever XML can hold. */
const value = fc
  .string({ unit: 'binary', maxLength: 40 })
  // oxlint-disable-next-line no-control-regex
  .map(text => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, ''))
const fields = fc.dictionary(name, value, { maxKeys: 12 })

/** Texts made of what XML is made of. */
const assembled = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<xml>',
        '</xml>',
        '<a>',
        '</a>',
        '<a/>',
        '<a b="',
        '">',
        "'>",
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<?x ',
        '?>',
        '<!DOCTYPE x [',
        '<!ENTITY a "&a;&a;">',
        ']>',
        '&amp;',
        '&a;',
        '&#0;',
        '&#x110000;',
        '&#13;',
        '&',
        '<',
        '>',
        '\r',
        '\u0000',
        '\uFEFF',
      ),
      name,
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

/** A message with some of its characters taken out, doubled or replaced. */
const mutated = fc
  .tuple(
    fields,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 5,
    }),
  )
  .map(([given, edits]) =>
    edits.reduce((text, [at, remove, insert]) => {
      const position = at % (text.length + 1)
      return text.slice(0, position) + insert + text.slice(position + remove)
    }, formatXml(given)),
  )

/** Reads, or refuses by a SyntaxError that shows nothing longer of the text. */
function readOrRefuse(text: string): void {
  for (const read of [parseXml, parseXmlTree]) {
    try {
      const found = read(text)
      if (Object.getPrototypeOf(found) !== Object.prototype) throw new Error('it has another prototype')
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      if (error.message.length > 300) throw new Error('the error shows the text', { cause: error })
    }
  }
}

describe('XML', () => {
  test('of whatever is read or refused, 100,000 times', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          assembled,
          mutated,
          assembled.map(text => `<xml>${text}</xml>`),
        ),
        readOrRefuse,
      ),
      {
        numRuns: 100_000,
      },
    )
  })

  test('that is written is read the same', () => {
    fc.assert(
      fc.property(fields, given => {
        expect(parseXml(formatXml(given))).toEqual({ ...given })
      }),
      { numRuns: 5000 },
    )
  })

  test.each([
    ['depth', (count: number) => `<xml>${'<a>'.repeat(count)}`],
    ['depth that is closed', (count: number) => `<xml>${'<a>'.repeat(count)}${'</a>'.repeat(count)}</xml>`],
    ['CDATA that never ends', (count: number) => `<xml>${'<![CDATA['.repeat(count)}`],
    ['comments that never end', (count: number) => `<xml>${'<!--'.repeat(count)}`],
    ['elements', (count: number) => `<xml>${'<a/>'.repeat(count)}</xml>`],
    [
      'attributes',
      (count: number) => `<xml ${Array.from({ length: count }, (_, at) => `a${at}=""`).join(' ')}/>`,
    ],
    ['references', (count: number) => `<xml><a>${'&amp;'.repeat(count)}</a></xml>`],
    ['carriage returns', (count: number) => `<xml><a>${'\r'.repeat(count)}</a></xml>`],
    ['text that ends CDATA', (count: number) => `<xml><a>${']]>'.repeat(count)}</a></xml>`],
  ])('a megabyte of %s is read or refused in one go', (_, make) => {
    const text = make(1)
    readOrRefuse(make(Math.ceil(1_000_000 / text.length)).slice(0, 0x10_0000))
    expect(text).not.toBe('')
  })
})

describe('signatures', () => {
  const type = fc.constantFrom('MD5', 'HMAC-SHA256')

  test('hold for what was signed, and for nothing else', () => {
    fc.assert(
      fc.property(fields, type, fc.tuple(name, value), (given, how, [other, changed]) => {
        const { sign: _, ...rest } = given
        const signed = { ...rest, sign: signFields(rest, KEY, how) }
        expect(verifyFields(signed, KEY, how)).toBe(true)
        expect(verifyFields(signed, `${KEY}0`, how)).toBe(false)
        if (other !== 'sign' && (rest[other] ?? '') !== changed)
          expect(verifyFields({ ...signed, [other]: changed }, KEY, how)).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })

  test('of whatever are refused', () => {
    fc.assert(
      fc.property(fields, type, fc.string({ unit: 'binary', maxLength: 70 }), (given, how, sign) => {
        expect(verifyFields({ ...given, sign }, KEY, how)).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('req_info', () => {
  test('that is encrypted is decrypted', () => {
    fc.assert(
      fc.property(fields, given => {
        expect(decryptRefundInfo(encryptRefundInfo(given, KEY), KEY)).toEqual({ ...given })
      }),
      { numRuns: 2000 },
    )
  })

  test('of whatever is refused', () => {
    const bytes = fc.uint8Array({ maxLength: 96 }).map(toBase64)
    fc.assert(
      fc.property(fc.oneof(bytes, fc.string({ unit: 'binary' })), text => {
        expect(() => decryptRefundInfo(text, KEY)).toThrow(DecryptionError)
      }),
      { numRuns: 5000 },
    )
  })
})

test('a handler answers whatever comes, and runs the callback for nothing of it', async () => {
  const seen: unknown[] = []
  const handler = createNotificationsV2({ apiv2Key: KEY }).handler(event => void seen.push(event), {
    onError: () => undefined,
  })
  await fc.assert(
    fc.asyncProperty(fc.oneof(assembled, mutated), async body => {
      const response = await handler(new Request('https://shop.example/', { method: 'POST', body }))
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(parseXml(await response.text())['return_code']).toBe('FAIL')
    }),
    { numRuns: 3000 },
  )
  expect(seen).toEqual([])
})

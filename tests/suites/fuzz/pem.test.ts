import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KeyInput } from '../../../src/crypto/key-material.ts'
import { createPrivateKey } from '../../../src/crypto/private-key.ts'
import { createPublicKey } from '../../../src/crypto/public-key.ts'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import * as keys from '../../fixtures/keys.ts'

const texts = Object.values<unknown>(keys).filter(
  (value): value is string => typeof value === 'string' && value.includes('-----BEGIN'),
)

type Create = typeof createPrivateKey | typeof createPublicKey

/** Throws where an input gives neither a key nor a ConfigurationError, or where that shows a piece of it. */
function makeOrRefuse(create: Create, input: KeyInput): void {
  try {
    create(input, 'option', crypto)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const pieces = typeof input === 'string' ? (input.match(/[\w+/]{41,}/g) ?? []) : []
    if (pieces.some(piece => String(error).includes(piece)))
      throw new Error('the error shows the input', { cause: error })
  }
}

/** A text with some of its characters taken out, doubled or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.string({ maxLength: 8, unit: 'binary' })), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((result, [at, remove, insert]) => {
      const position = at % (result.length + 1)
      return result.slice(0, position) + insert + result.slice(position + remove)
    }, text),
  )

/** Base64 of a file that may be damaged, and may be damaged itself; longer than any mistake that has a name. */
const mutatedBase64 = fc
  .tuple(mutated, fc.nat(), fc.constantFrom('', ' ', '\n', '=', '\\n', 'é'))
  .map(([text, at, insert]) => {
    const base64 = Buffer.from(text).toString('base64')
    const position = at % (base64.length + 1)
    return base64.slice(0, position) + insert + base64.slice(position)
  })

/** Texts made of what PEM is made of. */
const assembled = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '-----',
        '-----BEGIN ',
        '-----END ',
        'PRIVATE KEY',
        'PUBLIC KEY',
        'CERTIFICATE',
        'RSA ',
        '\n',
        '\r\n',
        '\\n',
        ' ',
        'Proc-Type: 4,ENCRYPTED\n',
        'MIIB',
        '==',
        '\0',
        '\ufeff',
      ),
      fc.base64String(),
      fc.constantFrom(...texts),
    ),
    { maxLength: 20 },
  )
  .map(parts => parts.join(''))

/** A JWK in which one value is another. */
const jwk = fc
  .tuple(fc.constantFrom(...Object.keys(keys.privateJwk)), fc.oneof(fc.anything(), fc.base64String()))
  .map(([name, value]) => ({ ...keys.privateJwk, [name]: value }))

const inputs: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
  ['real texts, mutated', mutated],
  ['base64 of real texts, mutated before or after', mutatedBase64],
  ['texts of the parts of PEM', assembled],
  ['any text', fc.string({ unit: 'binary' })],
  ['any value', fc.anything({ withBigInt: true, withTypedArray: true, withNullPrototype: true })],
  ['a JWK with any value', jwk],
]

describe.each([
  ['private', createPrivateKey],
  ['public', createPublicKey],
] as const)('%s', (_, create) => {
  test.each(inputs)('%s', (__, arbitrary) => {
    const property = fc.property(arbitrary, input => makeOrRefuse(create, input as KeyInput))
    expect(() => fc.assert(property, { numRuns: 2000 })).not.toThrow()
  })
})

test('white space and text around it never change what is read', async () => {
  const expected = await createPrivateKey(keys.pkcs8Pem, 'option', crypto).sign(new Uint8Array(3))
  const space = fc
    .array(fc.constantFrom(' ', '\t', '\n', '\r\n', '\\n'), { maxLength: 3 })
    .map(parts => parts.join(''))
  await fc.assert(
    fc.asyncProperty(
      fc.string(),
      fc.array(space, { minLength: 28, maxLength: 28 }),
      fc.string(),
      async (before, spaces, after) => {
        const spaced = keys.pkcs8Pem
          .split('\n')
          .map((line, index) => `${spaces[index] ?? ''}${line}`)
          .join('\n')
        expect(
          await createPrivateKey(before + spaced + after, 'option', crypto).sign(new Uint8Array(3)),
        ).toEqual(expected)
      },
    ),
    { numRuns: 50 },
  )
})

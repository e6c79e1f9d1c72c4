import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KeyInput } from '../../src/crypto/key-material.ts'
import { createPrivateKey } from '../../src/crypto/private-key.ts'
import { createPublicKey } from '../../src/crypto/public-key.ts'
import { ConfigurationError } from '../../src/errors/configuration-error.ts'
import * as keys from '../fixtures/keys.ts'

const texts = Object.values<unknown>(keys).filter((value): value is string => typeof value === 'string' && value.includes('-----BEGIN'))

/** Makes a key or throws a ConfigurationError that shows nothing of what was given; anything else fails. */
function makeOrRefuse(create: typeof createPrivateKey | typeof createPublicKey, input: KeyInput): void {
  try {
    create(input, 'option', crypto)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    if (typeof input === 'string') for (const piece of input.match(/[\w+/]{41,}/g) ?? []) expect(String(error)).not.toContain(piece)
  }
}

/** A text with some of its characters taken out, doubled or replaced. */
const mutated = fc.tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.string({ maxLength: 8, unit: 'binary' })), { minLength: 1, maxLength: 6 }))
  .map(([text, edits]) => edits.reduce((result, [at, remove, insert]) => {
    const position = at % (result.length + 1)
    return result.slice(0, position) + insert + result.slice(position + remove)
  }, text))

/** Texts made of what PEM is made of. */
const assembled = fc.array(fc.oneof(
  fc.constantFrom('-----', '-----BEGIN ', '-----END ', 'PRIVATE KEY', 'PUBLIC KEY', 'CERTIFICATE', 'RSA ', '\n', '\r\n', '\\n', ' ', 'Proc-Type: 4,ENCRYPTED\n', 'MIIB', '==', '\0', '\ufeff'),
  fc.base64String(),
  fc.constantFrom(...texts),
), { maxLength: 20 }).map(parts => parts.join(''))

describe.each([['private', createPrivateKey], ['public', createPublicKey]] as const)('%s', (_, create) => {
  test('real texts, mutated', () => fc.assert(fc.property(mutated, text => makeOrRefuse(create, text)), { numRuns: 2000 }))
  test('texts of the parts of PEM', () => fc.assert(fc.property(assembled, text => makeOrRefuse(create, text)), { numRuns: 2000 }))
  test('any text', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), text => makeOrRefuse(create, text))))
  test('any value', () => fc.assert(fc.property(fc.anything({ withBigInt: true, withTypedArray: true, withNullPrototype: true }), value => makeOrRefuse(create, value as KeyInput)), { numRuns: 1000 }))
  test('any value in a JWK', () => fc.assert(fc.property(
    fc.constantFrom(...Object.keys(keys.privateJwk)),
    fc.oneof(fc.anything(), fc.base64String()),
    (name, value) => makeOrRefuse(create, { ...keys.privateJwk, [name]: value } as KeyInput),
  ), { numRuns: 1000 }))
})

test('white space and text around it never change what is read', async () => {
  const expected = await createPrivateKey(keys.pkcs8Pem, 'option', crypto).sign(new Uint8Array(3))
  const space = fc.array(fc.constantFrom(' ', '\t', '\n', '\r\n', '\\n'), { maxLength: 3 }).map(parts => parts.join(''))
  await fc.assert(fc.asyncProperty(fc.string(), fc.array(space, { minLength: 28, maxLength: 28 }), fc.string(), async (before, spaces, after) => {
    const spaced = keys.pkcs8Pem.split('\n').map((line, index) => `${spaces[index] ?? ''}${line}`).join('\n')
    expect(await createPrivateKey(before + spaced + after, 'option', crypto).sign(new Uint8Array(3))).toEqual(expected)
  }), { numRuns: 50 })
})

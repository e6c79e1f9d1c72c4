import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DerError } from '../../../src/crypto/der-error.ts'
import { derOid, derValue } from '../../../src/crypto/der-writer.ts'
import { derChildren, readDer, readOid, TAG } from '../../../src/crypto/der.ts'
import { createPrivateKey } from '../../../src/crypto/private-key.ts'
import { createPublicKey } from '../../../src/crypto/public-key.ts'
import { readCertificate } from '../../../src/crypto/x509.ts'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import * as keys from '../../fixtures/keys.ts'

const from = (base64: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(base64, 'base64'))
const real = [
  keys.pkcs8Der,
  keys.pkcs1Der,
  keys.encryptedPkcs8Der,
  keys.spkiDer,
  keys.pkcs1PublicDer,
  keys.certificateDer,
  keys.pkcs12Der,
].map(from)
const body = (pem: string): Uint8Array<ArrayBuffer> => from(pem.replace(/-----[^-]+-----/g, ''))
const others = [
  keys.ecPem,
  keys.ed25519Pem,
  keys.dsaPem,
  keys.ecCertificatePem,
  keys.longCertificatePem,
  keys.rsaPssPem,
].map(body)

/** Real DER with some bytes changed, taken out or put in, mostly near its head, where the structure is. */
const mutated = fc
  .tuple(
    fc.constantFrom(...real, ...others),
    fc.array(
      fc.tuple(
        fc.oneof(fc.nat({ max: 60 }), fc.nat()),
        fc.nat({ max: 2 }),
        fc.array(fc.nat({ max: 255 }), { maxLength: 2 }),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([der, edits]) => {
    const bytes = [...der]
    for (const [at, remove, insert] of edits) bytes.splice(at % bytes.length, remove, ...insert)
    return Uint8Array.from(bytes)
  })

/** Well-formed DER of any structure. */
const { value: wellFormed } = fc.letrec<{ value: Uint8Array<ArrayBuffer> }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(
        fc.constantFrom(TAG.integer, TAG.bitString, TAG.octetString, TAG.null, TAG.oid, TAG.utcTime),
        fc.uint8Array({ maxLength: 8 }),
      )
      .map(([tag, content]) => derValue(tag, content)),
    fc
      .tuple(fc.constantFrom(TAG.sequence, TAG.set, TAG.context0), fc.array(tie('value'), { maxLength: 10 }))
      .map(([tag, children]) => derValue(tag, ...children)),
  ),
}))

/** Throws on what is none of these errors. */
function only(errors: typeof DerError | typeof ConfigurationError, run: () => unknown): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof errors)) throw error
  }
}

describe.each([
  ['mutated', mutated],
  ['well-formed', wellFormed],
  ['any bytes', fc.uint8Array({ maxLength: 300 })],
] as const)('%s', (_, arbitrary) => {
  test.each([
    [
      'a private key comes of it, or a ConfigurationError',
      ConfigurationError,
      (bytes: Uint8Array) => createPrivateKey(bytes, 'option', crypto),
    ],
    [
      'a public key comes of it, or a ConfigurationError',
      ConfigurationError,
      (bytes: Uint8Array) => createPublicKey(bytes, 'option', crypto),
    ],
    ['a certificate comes of it, or a DerError', DerError, readCertificate],
  ])('%s', (__, errors, read) => {
    const property = fc.property(arbitrary, bytes => only(errors, () => read(bytes)))
    expect(() => fc.assert(property, { numRuns: 3000 })).not.toThrow()
  })
})

/** Turns one bit of a byte that is not the first. */
function turn(der: Uint8Array, at: number, bit: number): Uint8Array {
  const changed = new Uint8Array(der)
  changed[1 + (at % (der.length - 1))]! ^= 1 << bit
  return changed
}

/** A key, or nothing where it is refused as it should be. */
function tryCreate<Key>(create: () => Key): Key | undefined {
  let key: Key | undefined
  only(ConfigurationError, () => (key = create()))
  return key
}

test('a private key that is accepted after a bit was turned signs as before: that bit carried nothing', async () => {
  const message = new TextEncoder().encode(keys.message)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(from(keys.pkcs8Der), from(keys.pkcs1Der)),
      fc.nat(),
      fc.nat({ max: 7 }),
      async (der, at, bit) => {
        const key = tryCreate(() => createPrivateKey(turn(der, at, bit), 'option', crypto))
        const signature =
          key === undefined ? keys.signature : Buffer.from(await key.sign(message)).toString('base64')
        expect(signature).toBe(keys.signature)
      },
    ),
    { numRuns: 2000 },
  )
})

test('a public key that is accepted after a bit was turned fails as a key does, and verifies nothing that it should not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(from(keys.spkiDer), from(keys.certificateDer)),
      fc.nat(),
      fc.nat({ max: 7 }),
      async (der, at, bit) => {
        const key = tryCreate(() => createPublicKey(turn(der, at, bit), 'option', crypto))
        const verified: unknown = await key
          ?.verify(from(keys.signature), new Uint8Array(3))
          .catch((error: unknown) => error)
        expect(verified === undefined || verified === false || verified instanceof ConfigurationError).toBe(
          true,
        )
      },
    ),
    { numRuns: 500 },
  )
})

test('what is written is read', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), parts => {
      const children = derChildren(
        readDer(derValue(TAG.sequence, ...parts.map(part => derValue(TAG.octetString, part)))),
      )
      expect(children.map(({ content }) => [...content])).toEqual(parts.map(part => [...part]))
    }),
  )
  fc.assert(
    fc.property(fc.nat({ max: 2 }), fc.nat({ max: 39 }), fc.array(fc.maxSafeNat()), (first, second, rest) => {
      const dotted = [first, second, ...rest].join('.')
      expect(readOid(readDer(derOid(dotted)))).toBe(dotted)
    }),
  )
})

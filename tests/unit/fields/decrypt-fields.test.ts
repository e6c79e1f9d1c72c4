import { describe, expect, test } from 'vitest'
import type { FieldSchema } from '../../../src/catalog/types.ts'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import { DecryptionError } from '../../../src/errors/decryption-error.ts'
import {
  decryptCiphertexts,
  decryptFields,
  decryptText,
  type Decrypter,
} from '../../../src/fields/decrypt-fields.ts'
import { fieldPlan } from '../../../src/fields/plan.ts'
import { jsonText, list, object, plainDecrypter, sealed, secret, text } from './plain-key.ts'

const decrypt = (
  schema: FieldSchema,
  value: unknown,
  decrypter: Decrypter = plainDecrypter,
): Promise<unknown> => decryptFields(value, fieldPlan(schema), decrypter)

describe('every sensitive field is decrypted, wherever it is', () => {
  test.each<[string, FieldSchema, unknown, unknown]>([
    ['a string', secret, sealed('张三'), '张三'],
    ['properties', object({ a: secret, b: text }), { a: sealed('x'), b: 'y' }, { a: 'x', b: 'y' }],
    [
      'an array of strings',
      object({ a: list(secret) }),
      { a: [sealed('x'), sealed('y')] },
      { a: ['x', 'y'] },
    ],
    ['arrays within arrays', list(list(secret)), [[sealed('x')], []], [['x'], []]],
    [
      'JSON in a string, parsed',
      object({ a: jsonText(object({ b: secret })) }),
      { a: JSON.stringify({ b: sealed('x'), c: 1 }) },
      { a: { b: 'x', c: 1 } },
    ],
    [
      'JSON within JSON in a string',
      jsonText(object({ a: jsonText(list(secret)) })),
      JSON.stringify({ a: JSON.stringify([sealed('x')]) }),
      { a: ['x'] },
    ],
  ])('%s', async (_, schema, value, expected) => {
    expect(await decrypt(schema, value)).toEqual(expected)
  })

  test('fields that the catalog does not know stay', async () => {
    expect(await decrypt(object({ a: secret }), { a: sealed('x'), new_field: { b: sealed('y') } })).toEqual({
      a: 'x',
      new_field: { b: sealed('y') },
    })
  })

  test('a property called __proto__ changes no prototype', async () => {
    const result = (await decrypt(
      object({ a: secret }),
      JSON.parse(`{"a":"${sealed('x')}","__proto__":{"polluted":true}}`),
    )) as { polluted?: boolean }
    expect(result.polluted).toBeUndefined()
    expect(JSON.stringify(result)).toBe('{"a":"x","__proto__":{"polluted":true}}')
  })
})

describe('a response is not refused for its shape', () => {
  test.each<[string, FieldSchema, unknown]>([
    ['nothing', object({ a: secret }), undefined],
    ['null', object({ a: secret }), null],
    [
      'null in a field',
      object({ a: secret, b: list(secret), c: jsonText(secret) }),
      { a: null, b: null, c: null },
    ],
    ['an empty string', object({ a: secret }), { a: '' }],
    ['a number for a string', object({ a: secret }), { a: 5 }],
    ['an object for an array', list(secret), { a: 'x' }],
    ['an array for an object', object({ a: secret }), ['x']],
    ['a string that is not JSON', object({ a: jsonText(object({ b: secret })) }), { a: '{"b":' }],
    ['an array for a string of JSON', object({ a: jsonText(text) }), { a: ['{"b":1}'] }],
    ['an object for a string of JSON', object({ a: jsonText(object({ b: text })) }), { a: { b: 'x' } }],
  ])('%s', async (_, schema, value) => {
    expect(await decrypt(schema, value)).toStrictEqual(value)
  })
})

describe('what cannot be decrypted', () => {
  const schema = object({ data: list(object({ phone_number: secret, names: list(secret) })) })

  test('names its field', async () => {
    const failing: Decrypter = {
      decrypt: async () => {
        throw new Error('OperationError')
      },
    }
    await expect(
      decrypt(schema, { data: [{}, { phone_number: sealed('x') }] }, failing),
    ).rejects.toMatchObject({ name: 'DecryptionError', code: 'DECRYPTION', field: 'data.1.phone_number' })
    await expect(decrypt(schema, { data: [{ names: [sealed('x')] }] }, failing)).rejects.toMatchObject({
      field: 'data.0.names.0',
    })
    await expect(decrypt(secret, sealed('x'), failing)).rejects.toBeInstanceOf(DecryptionError)
  })

  test('says so of a field within what was decrypted before', async () => {
    const failing: Decrypter = { decrypt: () => Promise.reject(new Error('OperationError')) }
    const value = { data: [{ phone_number: sealed('x') }] }
    const expected = {
      field: 'plain.json.data.0.phone_number',
      message:
        'plain.json.data.0.phone_number: cannot be decrypted: it was not encrypted for this private key',
    }
    await expect(
      decryptFields(value, fieldPlan(schema), failing, { path: 'plain.json' }),
    ).rejects.toMatchObject(expected)
  })

  test('stays, where it is taken, and the others are decrypted', async () => {
    const failing: Decrypter = {
      decrypt: async bytes => {
        if (bytes.length === 1) throw new Error('OperationError')
        return plainDecrypter.decrypt!(bytes)
      },
    }
    const kept: DecryptionError[] = []
    const value = { data: [{ phone_number: sealed('x'), names: [sealed('yz')] }] }
    expect(
      await decryptFields(value, fieldPlan(schema), failing, { kept: error => void kept.push(error) }),
    ).toEqual({ data: [{ phone_number: sealed('x'), names: ['yz'] }] })
    expect(kept.map(({ field }) => field)).toEqual(['data.0.phone_number'])
  })

  test('keeps its cause', async () => {
    const cause = new Error('OperationError')
    await expect(
      decryptText(
        sealed('x'),
        {
          decrypt: async () => {
            throw cause
          },
        },
        'a',
      ),
    ).rejects.toMatchObject({ cause })
  })

  test.each([
    ['not base64!', /base64/],
    ['AAA', /base64/],
    ['____', /base64/],
  ])('%s is not base64, and not shown', async (ciphertext, message) => {
    const error = await decryptText(ciphertext, plainDecrypter, 'a').catch((caught: unknown) => caught)
    expect(error).toMatchObject({
      name: 'DecryptionError',
      field: 'a',
      message: expect.stringMatching(message),
    })
    expect((error as Error).message).not.toContain(ciphertext)
  })

  test('is everything without a private key', async () => {
    await expect(decryptText(sealed('x'), {}, 'a')).rejects.toMatchObject({
      name: 'DecryptionError',
      field: 'a',
      message: expect.stringContaining('no private key'),
    })
    expect(await decryptText('', {}, 'a')).toBe('')
  })

  test('is plain text that is no UTF-8', async () => {
    await expect(
      decryptText('AAAA', { decrypt: async () => Uint8Array.of(0xff) }, 'a'),
    ).rejects.toBeInstanceOf(DecryptionError)
  })
})

test('where it is not sure that a field is encrypted, what is no block of RSA stays as it came', async () => {
  const cipher = Buffer.alloc(256, 7).toString('base64')
  const decrypter: Decrypter = { decrypt: async bytes => Buffer.from(`${bytes.length}`) }
  const plan = fieldPlan(object({ a: list(secret) }))
  const others = ['', '张三', sealed('x'), cipher.slice(4), `${cipher}AAAA`, `-${cipher.slice(1)}`]
  expect(await decryptCiphertexts({ a: [cipher, ...others] }, plan, decrypter, 'resource')).toEqual({
    a: ['256', ...others],
  })
  await expect(
    decryptCiphertexts(
      { a: ['x', cipher] },
      plan,
      { decrypt: () => Promise.reject(new Error('x')) },
      'resource',
    ),
  ).rejects.toMatchObject({ field: 'resource.a.1' })
})

test('a key that can only sign is the caller’s mistake, not the ciphertext’s', async () => {
  const cause = new ConfigurationError('privateKey', 'cannot decrypt')
  await expect(
    decryptText(
      sealed('x'),
      {
        decrypt: async () => {
          throw cause
        },
      },
      'a',
    ),
  ).rejects.toBe(cause)
})

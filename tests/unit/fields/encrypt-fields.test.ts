import { describe, expect, test } from 'vitest'
import type { FieldSchema } from '../../../src/catalog/types.ts'
import { ValidationError } from '../../../src/errors/validation-error.ts'
import { encryptFields, encryptText } from '../../../src/fields/encrypt-fields.ts'
import { fieldPlan } from '../../../src/fields/plan.ts'
import { jsonText, list, object, plainKey, sealed, secret, text } from './plain-key.ts'

const encrypt = (schema: FieldSchema, value: unknown): Promise<unknown> =>
  encryptFields(value, fieldPlan(schema), () => plainKey, 'json')

/** Everything within is frozen too. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}

describe('every sensitive field is encrypted, wherever it is', () => {
  test.each<[string, FieldSchema, unknown, unknown]>([
    ['a string', secret, '张三', sealed('张三')],
    ['properties', object({ a: secret, b: text }), { a: 'x', b: 'y' }, { a: sealed('x'), b: 'y' }],
    [
      'an array of strings',
      object({ a: list(secret) }),
      { a: ['x', 'y', 'z'] },
      { a: [sealed('x'), sealed('y'), sealed('z')] },
    ],
    [
      'arrays within arrays',
      list(list(secret)),
      [['x'], [], ['y', 'z']],
      [[sealed('x')], [], [sealed('y'), sealed('z')]],
    ],
    [
      'objects within arrays',
      list(object({ a: list(object({ b: secret })) })),
      [{ a: [{ b: 'x' }, {}] }, {}],
      [{ a: [{ b: sealed('x') }, {}] }, {}],
    ],
    [
      'names of Object.prototype',
      object({ constructor: secret, toString: secret, hasOwnProperty: secret }),
      { constructor: 'x' },
      { constructor: sealed('x') },
    ],
  ])('%s', async (_, schema, value, expected) => {
    expect(await encrypt(schema, value)).toEqual(expected)
  })

  test('a property called __proto__', async () => {
    const schema = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"object","properties":{"a":{"type":"string","sensitive":true}}},"b":{"type":"string","sensitive":true}}}',
    ) as FieldSchema
    const result = await encrypt(schema, JSON.parse('{"__proto__":{"a":"x"},"b":"y"}'))
    expect(JSON.stringify(result)).toBe(`{"__proto__":{"a":"${sealed('x')}"},"b":"${sealed('y')}"}`)
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype)
  })

  test('__proto__ among the data leads nowhere', async () => {
    const value = JSON.parse('{"a":"x","__proto__":{"b":"y"}}') as object
    const result = await encrypt(object({ a: secret, b: secret }), value)
    expect(JSON.stringify(result)).toBe(`{"a":"${sealed('x')}","__proto__":{"b":"y"}}`)
    expect((result as { b?: string }).b).toBeUndefined()
    expect(({} as { b?: string }).b).toBeUndefined()
  })
})

describe('what is not a string stays as it is', () => {
  test.each<[string, FieldSchema, unknown]>([
    ['nothing', object({ a: secret }), undefined],
    ['null', object({ a: secret }), null],
    ['a missing field', object({ a: secret }), { b: 'x' }],
    [
      'null in a field',
      object({ a: secret, b: list(secret), c: object({ d: secret }), e: jsonText(secret) }),
      { a: null, b: null, c: null, e: null },
    ],
    ['undefined in a field', object({ a: secret }), { a: undefined }],
    ['null in an array', list(secret), [null]],
  ])('%s', async (_, schema, value) => {
    expect(await encrypt(schema, value)).toStrictEqual(value)
  })

  test.each<[string, FieldSchema, unknown, string]>([
    ['a number', object({ a: secret }), { a: 13800000000 }, 'json.a'],
    ['an object whose toJSON is no function', secret, { toJSON: 'x' }, 'json'],
    ['a boolean', object({ a: secret }), { a: false }, 'json.a'],
    ['a number in an array', list(secret), [null, 5], 'json.1'],
    ['an object', secret, { a: 'x' }, 'json'],
    ['a String object', object({ a: secret }), { a: Object('x') }, 'json.a'],
    ['an empty string', object({ a: secret }), { a: '' }, 'json.a'],
    ['an empty string in an array', list(secret), ['x', ''], 'json.1'],
    ['a string for an object', object({ a: secret }), 'x', 'json'],
    ['a string for an array', list(secret), 'x', 'json'],
    ['an array for an object', object({ a: secret }), ['x'], 'json'],
    ['an object for an array', object({ b: list(secret) }), { b: { 0: 'x' } }, 'json.b'],
    ['text that is no JSON', object({ a: jsonText(object({ b: secret })) }), { a: '{"b":' }, 'json.a'],
    ['no text for JSON', object({ a: jsonText(object({ b: secret })) }), { a: '' }, 'json.a'],
  ])(
    'but %s for what is encrypted is refused: it would go out in the clear',
    async (_, schema, value, path) => {
      await expect(encrypt(schema, value)).rejects.toMatchObject({
        name: 'ValidationError',
        issues: [{ path }],
      })
    },
  )

  test.each<[FieldSchema, unknown, string]>([
    [secret, 5, 'expected a string, because it is encrypted, got number'],
    [secret, '', 'expected text that is not empty: leave it out'],
    [object({ a: secret }), 'x', 'expected what holds its sensitive fields, got string'],
    [jsonText(object({ a: secret })), '{', 'expected JSON, because fields in it are encrypted'],
  ])('%j is not %j: the message says what is expected', async (schema, value, message) => {
    await expect(encrypt(schema, value)).rejects.toMatchObject({ issues: [{ path: 'json', message }] })
  })

  test('inherited properties are not those of the request', async () => {
    const value = Object.create({ a: 'inherited' }) as object
    expect(JSON.stringify(await encrypt(object({ a: secret }), value))).toBe('{}')
  })

  test('an object is taken by what it has as JSON', async () => {
    class Card {
      readonly #phone = '138'
      toJSON(): object {
        return { phone_number: this.#phone, level: 'x' }
      }
    }
    const schema = object({ card: object({ phone_number: secret }) })
    const wire = JSON.stringify(await encrypt(schema, { card: new Card() }))
    expect(JSON.parse(wire)).toEqual({ card: { phone_number: sealed('138'), level: 'x' } })
  })

  test('and is told its name, as JSON.stringify does', async () => {
    const names: string[] = []
    const named = { toJSON: (name: string): string => (names.push(name), name) }
    const schema = object({ card: object({ phone_number: secret }) })
    expect(await encrypt(schema, { card: { phone_number: named } })).toEqual({
      card: { phone_number: sealed('phone_number') },
    })
    expect(names).toEqual(['phone_number'])
  })
})

describe('the caller’s object', () => {
  const schema = object({
    a: secret,
    b: list(object({ c: secret, d: text })),
    e: jsonText(object({ f: secret })),
    g: text,
  })

  test('is not modified, and may be frozen', async () => {
    const make = (): unknown => ({ a: 'x', b: [{ c: 'y', d: 'z' }], e: { f: 'w' }, g: 'v' })
    const value = deepFreeze(make())
    expect(await encrypt(schema, value)).toEqual({
      a: sealed('x'),
      b: [{ c: sealed('y'), d: 'z' }],
      e: JSON.stringify({ f: sealed('w') }),
      g: 'v',
    })
    expect(value).toEqual(make())
  })

  test('comes back itself where there is nothing to encrypt', async () => {
    const value = { a: [{ b: 'x' }] }
    expect(await encryptFields(value, undefined, () => plainKey, 'json')).toBe(value)
    expect(await encrypt(object({ a: list(object({ b: text })) }), value)).toBe(value)
  })

  test('keeps the order of its properties', async () => {
    expect(JSON.stringify(await encrypt(schema, { g: '1', a: '2', z: '3', b: [] }))).toBe(
      `{"g":"1","a":"${sealed('2')}","z":"3","b":[]}`,
    )
  })
})

describe('JSON in a string', () => {
  const schema = object({ a: jsonText(object({ b: secret, c: list(secret), d: text })) })
  const inner = { b: 'x', c: ['y'], d: 'z' }
  const wire = JSON.stringify({ b: sealed('x'), c: [sealed('y')], d: 'z' })

  test.each([
    ['a value', inner],
    ['a string', JSON.stringify(inner)],
  ])('given as %s goes out as a string, encrypted inside', async (_, a) => {
    expect(await encrypt(schema, { a })).toEqual({ a: wire })
  })

  test('within JSON in a string', async () => {
    const deep = object({ a: jsonText(object({ b: jsonText(object({ c: secret })) })) })
    const expected = { a: JSON.stringify({ b: JSON.stringify({ c: sealed('x') }) }) }
    expect(await encrypt(deep, { a: { b: { c: 'x' } } })).toEqual(expected)
    expect(await encrypt(deep, { a: JSON.stringify({ b: JSON.stringify({ c: 'x' }) }) })).toEqual(expected)
  })

  test('without sensitive fields goes out as it came, or is serialised', async () => {
    for (const plain of [
      object({ a: jsonText(object({ b: text })) }),
      object({ a: { type: 'string', format: 'json' } }),
    ]) {
      expect(await encrypt(plain, { a: '{ "b": 1.0, "n": 12345678901234567890 }' })).toEqual({
        a: '{ "b": 1.0, "n": 12345678901234567890 }',
      })
      expect(await encrypt(plain, { a: { b: 1 } })).toEqual({ a: '{"b":1}' })
      expect(await encrypt(plain, { a: [1] })).toEqual({ a: '[1]' })
    }
  })

  test('that is none goes out as it is where nothing in it is encrypted', async () => {
    const plain = object({ a: jsonText(object({ b: text })) })
    expect(await encrypt(plain, { a: '{"b":' })).toEqual({ a: '{"b":' })
    expect(await encrypt(plain, { a: '' })).toEqual({ a: '' })
  })
})

describe('what is too long', () => {
  test('is refused by the field’s path, counted in bytes, and not shown', async () => {
    const long = '中'.repeat(7)
    const error = await encrypt(object({ a: list(object({ b: secret, c: jsonText(list(secret)) })) }), {
      a: [{ b: 'x' }, { b: long }],
    }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ValidationError)
    expect((error as ValidationError).issues).toEqual([
      { path: 'json.a.1.b', message: expect.stringMatching(/20 bytes.*got 21/) },
    ])
    expect((error as ValidationError).message).not.toContain('中')
    await expect(encrypt(object({ c: jsonText(list(secret)) }), { c: ['x', long] })).rejects.toMatchObject({
      issues: [{ path: 'json.c.1' }],
    })
  })

  test('starts where the key ends', async () => {
    expect(await encryptText('x'.repeat(20), plainKey, 'a')).toBe(sealed('x'.repeat(20)))
    await expect(encryptText('x'.repeat(21), plainKey, 'a')).rejects.toMatchObject({
      issues: [{ path: 'a' }],
    })
  })
})

describe('what looks like ciphertext', () => {
  const cipher = Buffer.alloc(256, 7).toString('base64')
  const within = (maxPlainBytes: number): Promise<string> =>
    encryptText(cipher, { ...plainKey, maxPlainBytes }, 'a')

  test('is refused where it is too long for the key: somebody has encrypted it already', async () => {
    await expect(within(cipher.length - 1)).rejects.toMatchObject({
      issues: [
        {
          path: 'a',
          message:
            'is ciphertext already: give the plain text, or set the header Wechatpay-Serial to the key ' +
            'that it was encrypted with',
        },
      ],
    })
  })

  test('is text like any other where it is not: a key of 4096 bits takes that much', async () => {
    expect(await within(cipher.length)).toBe(sealed(cipher))
    expect(await within(470)).toBe(sealed(cipher))
  })
})

describe('encrypted by hand', () => {
  /** Base64 of a block of RSA-2048. */
  const cipher = Buffer.alloc(256, 7).toString('base64')
  const schema = object({ a: secret, b: jsonText(object({ c: secret })) })
  const byHand = (value: unknown): Promise<unknown> =>
    encryptFields(value, fieldPlan(schema), undefined, 'json')

  test('nothing is encrypted, and JSON in strings is serialised all the same', async () => {
    expect(await byHand({ a: cipher, b: { c: cipher } })).toEqual({ a: cipher, b: `{"c":"${cipher}"}` })
  })

  test('a string of JSON is not touched', async () => {
    const b = `{ "c": "${cipher}" }`
    expect(await byHand({ b })).toEqual({ b })
  })

  test.each<[string, unknown, string]>([
    ['plain text', { a: 'x' }, 'json.a'],
    ['base64 of another length', { a: cipher.slice(4) }, 'json.a'],
    ['what is no base64', { a: `${cipher.slice(1)}中` }, 'json.a'],
    ['what is none from its beginning', { a: `中${cipher.slice(1)}` }, 'json.a'],
    ['plain text in JSON', { b: '{ "c": "x" }' }, 'json.b.c'],
  ])('%s is refused: it would go out in the clear', async (_, value, path) => {
    await expect(byHand(value)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [
        {
          path,
          message:
            'expected ciphertext in base64, because the header Wechatpay-Serial is set: encrypt it, or ' +
            'leave the header out',
        },
      ],
    })
  })
})

test('the key is asked for where there is something to encrypt, and not before', async () => {
  let asked = 0
  const key = (): typeof plainKey => (asked++, plainKey)
  const plan = fieldPlan(object({ a: secret }))
  await encryptFields({ b: 'x', a: null }, plan, key, 'json')
  expect(asked).toBe(0)
  await encryptFields({ a: 'x' }, plan, key, 'json')
  expect(asked).toBe(1)
})

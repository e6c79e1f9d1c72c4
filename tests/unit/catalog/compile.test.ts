import { safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { compileSchema, type Mode } from '../../../src/catalog/compile.ts'
import type { FieldSchema } from '../../../src/catalog/types.ts'

const text: FieldSchema = { type: 'string' }

/** A field, a value, and whether lenient and strict mode take it. */
const cases: readonly (readonly [
  name: string,
  schema: FieldSchema,
  value: unknown,
  lenient: boolean,
  strict: boolean,
])[] = [
  ['a string', text, 'x', true, true],
  ['an empty string', text, '', true, true],
  ['a number where a string belongs', text, 1, false, false],
  ['a Date where a string belongs', text, new Date(), false, false],
  ['null where a string belongs', text, null, false, false],
  ['NUL', text, 'a\0b', false, false],
  ['emoji', text, '😀', true, false],
  ['emoji where they are taken', { ...text, emoji: true }, '😀', true, true],
  ['a known value', { ...text, enum: ['A', 'B'] }, 'B', true, true],
  ['an unknown value', { ...text, enum: ['A', 'B'] }, 'C', true, false],
  [
    'a string as long as it may be, in characters',
    { ...text, maxLength: 2, emoji: true },
    '😀😀',
    true,
    true,
  ],
  ['a string that is too long', { ...text, maxLength: 2 }, 'abc', true, false],
  ['a string that is too short', { ...text, minLength: 2 }, 'a', true, false],
  ['a pattern kept', { ...text, pattern: '\\d{2}|x' }, 'x', true, true],
  ['a pattern that fits a part only', { ...text, pattern: '\\d{2}|x' }, '123', true, false],
  ['a date-time with offset', { ...text, format: 'date-time' }, '2018-06-08T10:34:56.120+08:00', true, true],
  ['a date-time in UTC', { ...text, format: 'date-time' }, '2018-06-08T10:34:56Z', true, true],
  ['a date-time without offset', { ...text, format: 'date-time' }, '2018-06-08T10:34:56', true, false],
  ['a date', { ...text, format: 'date' }, '2018-06-08', true, true],
  ['no date', { ...text, format: 'date' }, '2018.06.08', true, false],
  ['digits', { ...text, format: 'decimal' }, '0012', true, true],
  ['no digits', { ...text, format: 'decimal' }, '1a', true, false],
  ['digits of a time', { ...text, format: 'yyyyMMddHHmmss' }, '20180608103456', true, true],
  ['too few digits of a time', { ...text, format: 'yyyyMMddHHmmss' }, '20180608', true, false],

  ['an integer', { type: 'integer' }, -3, true, true],
  ['a fraction where an integer belongs', { type: 'integer' }, 1.5, false, false],
  ['an integer that has lost precision', { type: 'integer' }, 2 ** 53, false, false],
  ['a string where an integer belongs', { type: 'integer' }, '1', false, false],
  ['a bigint where an integer belongs', { type: 'integer' }, 1n, false, false],
  ['NaN', { type: 'number' }, NaN, false, false],
  ['Infinity', { type: 'number' }, Infinity, false, false],
  ['a fraction', { type: 'number' }, 1.5, true, true],
  ['a number below the range', { type: 'integer', minimum: 1, maximum: 2 }, 0, true, false],
  ['a number above the range', { type: 'integer', minimum: 1, maximum: 2 }, 3, true, false],
  ['a known number', { type: 'integer', enum: [3, 6] }, 6, true, true],
  ['an unknown number', { type: 'integer', enum: [3, 6] }, 7, true, false],

  ['a boolean', { type: 'boolean' }, false, true, true],
  ['text where a boolean belongs', { type: 'boolean' }, 'false', false, false],
  ['a number where a boolean belongs', { type: 'boolean' }, 0, false, false],

  ['an array', { type: 'array', items: text }, ['a', 'b'], true, true],
  ['an object where an array belongs', { type: 'array', items: text }, { 0: 'a' }, false, false],
  ['one value where an array belongs', { type: 'array', items: text }, 'a', false, false],
  ['a wrong element', { type: 'array', items: text }, ['a', 1], false, false],
  ['null as an element', { type: 'array', items: text }, [null], true, false],
  ['too many elements', { type: 'array', items: text, maxItems: 1 }, ['a', 'b'], true, false],
  ['too few elements', { type: 'array', items: text, minItems: 1 }, [], true, false],

  ['an object', { type: 'object', properties: { a: text }, required: ['a'] }, { a: 'x' }, true, true],
  [
    'an object without a required field',
    { type: 'object', properties: { a: text }, required: ['a'] },
    {},
    true,
    false,
  ],
  [
    'an object with a required field undefined',
    { type: 'object', properties: { a: text }, required: ['a'] },
    { a: undefined },
    true,
    false,
  ],
  ['an object without an optional field', { type: 'object', properties: { a: text } }, {}, true, true],
  [
    'an object with an optional field undefined',
    { type: 'object', properties: { a: text } },
    { a: undefined },
    true,
    true,
  ],
  [
    'an object with an optional field null',
    { type: 'object', properties: { a: text } },
    { a: null },
    false,
    false,
  ],
  ['an unknown field', { type: 'object', properties: { a: text } }, { b: 1 }, true, false],
  ['an unknown field undefined', { type: 'object', properties: { a: text } }, { b: undefined }, true, true],
  [
    'NUL in an unknown field',
    { type: 'object', properties: { a: text } },
    { b: [{ c: '\0' }] },
    false,
    false,
  ],
  ['a bigint in an unknown field', { type: 'object', properties: { a: text } }, { b: 1n }, false, false],
  ['any field of an object that documents none', { type: 'object' }, { a: 1, b: { c: 'd' } }, true, true],
  ['an array where an object belongs', { type: 'object', properties: { a: text } }, [], false, false],
  ['a Map where an object belongs', { type: 'object', properties: { a: text } }, new Map(), false, false],
  ['null where an object belongs', { type: 'object', properties: { a: text } }, null, false, false],
  ['text where an object belongs', { type: 'object', properties: { a: text } }, '{}', false, false],
  [
    'an object without a prototype',
    { type: 'object', properties: { a: text } },
    Object.assign(Object.create(null) as object, { a: 'x' }),
    true,
    true,
  ],

  ['anything', { type: 'any' }, [{ a: null }, 1, 'x', true], true, true],
  ['a function for anything', { type: 'any' }, () => 1, false, false],
  ['NaN in anything', { type: 'any' }, { a: [NaN] }, false, false],

  [
    'JSON in a string',
    { type: 'string', format: 'json', json: { type: 'array', items: text } },
    '["a"]',
    true,
    true,
  ],
  [
    'the value for it',
    { type: 'string', format: 'json', json: { type: 'array', items: text } },
    ['a'],
    true,
    true,
  ],
  [
    'no JSON in a string',
    { type: 'string', format: 'json', json: { type: 'array', items: text } },
    '["a"',
    false,
    false,
  ],
  [
    'other JSON in a string',
    { type: 'string', format: 'json', json: { type: 'array', items: text } },
    '[1]',
    false,
    false,
  ],
  [
    'another value for it',
    { type: 'string', format: 'json', json: { type: 'array', items: text } },
    { a: 1 },
    false,
    false,
  ],
  [
    'unknown JSON in a string',
    { type: 'string', format: 'json', json: { type: 'object', properties: { a: text } } },
    '{"b":1}',
    true,
    false,
  ],
]

describe('compileSchema', () => {
  it.each(cases)('%s', (_, schema, value, lenient, strict) => {
    expect(safeParse(compileSchema(schema, 'lenient'), value).success, 'lenient').toBe(lenient)
    expect(safeParse(compileSchema(schema, 'strict'), value).success, 'strict').toBe(strict)
  })

  it('compiles a field once for each mode', () => {
    const schema: FieldSchema = { type: 'object', properties: { a: text } }
    for (const mode of ['lenient', 'strict'] as const)
      expect(compileSchema(schema, mode)).toBe(compileSchema(schema, mode))
    expect(compileSchema(schema, 'lenient')).not.toBe(compileSchema(schema, 'strict'))
  })

  it('keeps unknown fields and changes nothing', () => {
    const value = { a: 'x', b: { c: [1, null] }, d: '["a"]' }
    const schema: FieldSchema = {
      type: 'object',
      properties: { a: text, d: { type: 'string', format: 'json', json: { type: 'array', items: text } } },
    }
    expect(safeParse(compileSchema(schema, 'lenient'), value).output).toEqual(value)
  })

  it('is a Standard Schema', async () => {
    const result = await compileSchema({ type: 'integer' }, 'lenient')['~standard'].validate('1')
    expect(result.issues).toHaveLength(1)
  })

  it.each<Mode>(['lenient', 'strict'])('is not led astray by odd keys, depth or cycles (%s)', mode => {
    const schema = compileSchema({ type: 'object', properties: { a: { type: 'any' } } }, mode)
    const odd = JSON.parse(
      '{"a":{"__proto__":{"polluted":true},"constructor":1,"toString":2},"__proto__":{"polluted":true}}',
    ) as object
    expect(safeParse(schema, odd).success).toBe(true)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    let deep: unknown = 'end'
    for (let depth = 0; depth < 50_000; depth++) deep = [deep]
    expect(safeParse(schema, { a: deep }).success).toBe(true)
    const cycle: Record<string, unknown> = {}
    cycle['self'] = cycle
    expect(safeParse(schema, { a: cycle }).success).toBe(true)
    expect(safeParse(schema, { a: Array.from({ length: 300_000 }, () => 'x') }).success).toBe(true)
  })
})

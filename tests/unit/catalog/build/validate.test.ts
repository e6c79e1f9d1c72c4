import { describe, expect, it } from 'vitest'
import { readFactsFiles } from '../../../../src/catalog/build/facts.ts'
import { formatFacts } from '../../../../src/catalog/build/format.ts'
import { validateFacts } from '../../../../src/catalog/build/validate.ts'

const sound = {
  method: 'POST',
  path: '/v3/x/{id}',
  title: '题',
  tags: ['标签'],
  roles: ['merchant'],
  pathParams: { id: { type: 'string', label: '编号', example: '1' } },
  query: {
    type: 'object',
    required: ['card_id'],
    properties: { card_id: { type: 'string' }, list: { type: 'array', items: { type: 'string' } } },
  },
  body: {
    type: 'object',
    required: ['a'],
    properties: {
      a: { type: 'string', enum: ['A', 'B'], example: 'A' },
      n: { type: 'integer', minimum: 1, example: 2 },
    },
  },
  responses: {
    200: {
      type: 'object',
      properties: {
        x: {
          type: 'string',
          format: 'json',
          json: { type: 'array', items: { type: 'integer' } },
          example: '[1]',
        },
      },
    },
  },
}

/** What the validator says of the sound operation with some keys replaced (`undefined` removes one). */
function problemsOf(changes: object): string[] {
  const operation = Object.fromEntries(
    Object.entries({ ...sound, ...changes }).filter(([, value]) => value !== undefined),
  )
  return validateFacts([{ family: 'x', text: formatFacts([operation]) }])
}

/** The same for a field of the response. */
function fieldProblems(field: unknown): string[] {
  return problemsOf({ responses: { 200: { type: 'object', properties: { f: field } } } })
}

describe('validateFacts', () => {
  it('finds nothing wrong with the facts', () => {
    expect(validateFacts(readFactsFiles())).toEqual([])
  })

  it('finds nothing wrong with a sound operation', () => {
    expect(problemsOf({})).toEqual([])
  })

  it.each<[string, object, RegExp]>([
    ['an unknown key', { summary: 'x' }, /summary: is an unknown key/],
    ['a missing title', { title: undefined }, /has no title/],
    ['a malformed method', { method: 'post' }, /method: cannot be "post"/],
    ['a malformed path', { path: '/v3/x//{id}' }, /path: cannot be/],
    ['a path with a query', { path: '/v3/x/{id}?a=1' }, /path: cannot be/],
    ['an unknown role', { roles: ['king'] }, /roles: cannot be/],
    ['an unknown status', { responses: { 201: null } }, /responses: cannot be/],
    ['no response', { responses: {} }, /responses: cannot be/],
    ['a page elsewhere', { doc: 'https://example.com/' }, /doc: cannot be/],
    ['a template variable without a fact', { pathParams: undefined }, /pathParams\.id: is missing/],
    [
      'a fact without a template variable',
      { pathParams: { ...sound.pathParams, no: { type: 'string' } } },
      /pathParams\.no: is not in the path/,
    ],
    [
      'a template variable that is an object',
      { pathParams: { id: { type: 'object' } } },
      /pathParams\.id: cannot be of type object/,
    ],
    [
      'a query parameter that is an object',
      { query: { type: 'object', properties: { q: { type: 'object' } } } },
      /query\.q: cannot be of type object/,
    ],
    ['a query that is no object', { query: { type: 'string' } }, /query: has to be an object/],
    [
      'a listed Wechatpay-Serial',
      { header: { type: 'object', properties: { 'Wechatpay-Serial': { type: 'string' } } } },
      /the client sets it/,
    ],
    [
      'a header spelt as a field',
      { header: { type: 'object', properties: { idempotency_key: { type: 'string' } } } },
      /not spelt as a header/,
    ],
    ['a GET with a body', { method: 'GET' }, /body: a GET has none/],
    [
      'a body beside a form',
      { form: { file: { type: 'file' }, meta: { type: 'object' } } },
      /body: is beside a form/,
    ],
    [
      'a form without a file',
      { body: undefined, form: { meta: { type: 'object' } } },
      /form: has 0 parts of type file/,
    ],
    ['a form without meta', { body: undefined, form: { file: { type: 'file' } } }, /form: has no part meta/],
    [
      'a file in a body',
      { body: { type: 'object', properties: { f: { type: 'file' } } } },
      /body\.f: is a file/,
    ],
    ['an operation of another family', { path: '/v3/y/{id}' }, /belongs to y\.json/],
  ])('finds %s', (_, changes, message) => {
    expect(problemsOf(changes)).toContainEqual(expect.stringMatching(message))
  })

  it.each<[string, unknown, RegExp]>([
    ['a field that is no object', 'string', /200\.f: is not a field/],
    ['a field without a type', { label: '名' }, /has no type/],
    ['an unknown type', { type: 'int' }, /unknown one: "int"/],
    ['an unknown key', { type: 'string', exmaple: 'x' }, /unknown key: exmaple/],
    [
      'a name with odd characters',
      { type: 'object', properties: { 'payer _currency': { type: 'string' } } },
      /200\.f\.payer _currency: has a name with odd characters/,
    ],
    [
      'a name with two underscores',
      { type: 'object', properties: { med__fee: { type: 'integer' } } },
      /odd characters/,
    ],
    [
      'a required name that does not exist',
      { type: 'object', properties: { a: { type: 'string' } }, required: ['b'] },
      /requires "b"/,
    ],
    [
      'required names out of order',
      { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } }, required: ['b', 'a'] },
      /not in the order/,
    ],
    [
      'required as a flag',
      { type: 'object', properties: { a: { type: 'string' } }, required: true },
      /has required, but no names/,
    ],
    ['no properties', { type: 'object', properties: {} }, /has properties, but none/],
    [
      'properties of a string',
      { type: 'string', properties: { a: { type: 'string' } } },
      /string, which has no properties/,
    ],
    ['an array without items', { type: 'array' }, /200\.f\[\]: is not a field/],
    [
      'a length of an array',
      { type: 'array', items: { type: 'string' }, maxLength: 5 },
      /array, which has no maxLength/,
    ],
    [
      'a sensitive field that is no string',
      { type: 'integer', sensitive: true },
      /integer, which has no sensitive/,
    ],
    ['a flag that is not true', { type: 'string', sensitive: false }, /has sensitive, but it is not true/],
    ['format json without a schema', { type: 'string', format: 'json' }, /format json without a schema/],
    [
      'a schema without format json',
      { type: 'string', json: { type: 'array', items: { type: 'string' } } },
      /or the reverse/,
    ],
    ['an unknown format', { type: 'string', format: 'decimal-integer' }, /unknown format: decimal-integer/],
    ['another unit', { type: 'integer', unit: 'minutes' }, /unknown unit: minutes/],
    [
      'a time that counts fen',
      { type: 'object', properties: { available_time_after_receive: { type: 'integer', unit: 'fen' } } },
      /available_time_after_receive: counts fen, and its name says that it is a time/,
    ],
    ['a number without a reason', { type: 'number' }, /number without a note/],
    ['an enum without values', { type: 'string', enum: [] }, /enum without values/],
    ['an enum with a value twice', { type: 'string', enum: ['A', 'A'] }, /value twice/],
    ['an enum of another type', { type: 'integer', enum: ['1'] }, /"1" in its enum/],
    ['spaces in an enum', { type: 'string', enum: ['A '] }, /spaces around a value/],
    ['a pattern with slashes', { type: 'string', pattern: '/a/' }, /has slashes around it/],
    ['a pattern that is none', { type: 'string', pattern: '(' }, /no regular expression/],
    [
      'limits the wrong way round',
      { type: 'string', minLength: 3, maxLength: 2 },
      /minLength above maxLength/,
    ],
    [
      'an example of another type',
      { type: 'integer', example: '1142' },
      /example "1142" against its own schema: expected an integer/,
    ],
    ['an example outside the enum', { type: 'string', enum: ['A'], example: 'B' }, /expected one of A/],
    [
      'an example that is too long',
      { type: 'string', maxLength: 2, example: 'abc' },
      /expected at most 2 characters/,
    ],
    [
      'an example against the pattern',
      { type: 'string', pattern: '\\d+', example: '1a' },
      /expected text like/,
    ],
    ['an example outside the range', { type: 'integer', maximum: 3, example: 4 }, /expected at most 3/],
    [
      'an example that is no date-time',
      { type: 'string', format: 'date-time', example: '2025-07-24T00:00+08:00' },
      /expected a date and time with offset/,
    ],
    [
      'an example that is no JSON',
      { type: 'string', format: 'json', json: { type: 'object' }, example: '{' },
      /expected a string of JSON/,
    ],
    ['a default of another type', { type: 'boolean', default: 'true' }, /has default "true"/],
    ['markup in a label', { type: 'string', label: '名<br/>' }, /label with spaces around it or markup/],
  ])('finds %s', (_, field, message) => {
    expect(fieldProblems(field)).toContainEqual(expect.stringMatching(message))
  })

  it('finds operations that are there twice, in whatever file', () => {
    const text = formatFacts([sound])
    expect(
      validateFacts([
        { family: 'x', text },
        { family: 'x', text },
      ]),
    ).toEqual(['x.json: POST /v3/x/{id}: is there twice'])
  })

  it('finds a file that is not in its form, and one that is no JSON', () => {
    expect(validateFacts([{ family: 'x', text: JSON.stringify([sound]) }])).toEqual([
      expect.stringMatching(/not in the form/),
    ])
    expect(validateFacts([{ family: 'x', text: '[' }])).toEqual(['x.json: is not a JSON array'])
  })
})

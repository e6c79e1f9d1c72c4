import { describe, expect, it } from 'vitest'
import { findOperation } from '../../../src/catalog/find.ts'
import { brand } from '../../../src/catalog/generated/data/brand.ts'
import type { FieldSchema } from '../../../src/catalog/types.ts'
import { validateValue } from '../../../src/catalog/validate.ts'

const body = findOperation(
  brand,
  'POST',
  '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm',
)!.body!

describe('validateValue', () => {
  it('says nothing of what is right', () => {
    expect(
      validateValue(body, { brand_id: '1004', openid: 'o', phone_number: '13800000000' }, 'lenient', 'json'),
    ).toEqual([])
  })

  it('gives dotted paths and Chinese names', () => {
    const value = {
      brand_id: '1',
      phone_number: '138',
      user_information: { common_field_list: [{ value: 3 }] },
    }
    expect(validateValue(body, value, 'lenient', 'json')).toEqual([
      {
        path: 'json.user_information.common_field_list.0.value',
        message: 'expected a string, got a number',
        label: '加密的用户开卡时填写的个人信息',
      },
    ])
  })

  it('finds all that is wrong', () => {
    const paths = validateValue(
      body,
      { brand_id: 1, user_information: {}, unknown: 1 },
      'strict',
      'json',
    ).map(issue => issue.path)
    expect(paths).toEqual(expect.arrayContaining(['json.brand_id', 'json.openid', 'json.unknown']))
  })

  it.each<[string, FieldSchema, unknown, string, string]>([
    ['a wrong type', { type: 'integer', label: '金额' }, '100', 'x.f', 'expected an integer, got "100"'],
    [
      'a missing field',
      { type: 'array', items: { type: 'string' } },
      undefined,
      'x.f',
      'expected an array, got nothing',
    ],
    ['an unknown value', { type: 'string', enum: ['A', 'B'] }, 'C', 'x.f', 'expected one of A, B, got "C"'],
    [
      'a long value',
      { type: 'string', maxLength: 3 },
      'x'.repeat(61),
      'x.f',
      'expected at most 3 characters, got a string of 61 characters',
    ],
    ['an object', { type: 'string' }, {}, 'x.f', 'expected a string, got an object'],
    ['a Date', { type: 'string' }, new Date(0), 'x.f', 'expected a string, got a Date'],
    ['a bigint', { type: 'integer' }, 1n, 'x.f', 'expected an integer, got a bigint'],
    ['NUL deep inside', { type: 'any' }, { a: ['\0'] }, 'x.f', 'expected text without NUL'],
    [
      'something inside JSON in a string',
      {
        type: 'string',
        format: 'json',
        json: { type: 'object', properties: { a: { type: 'array', items: { type: 'string' } } } },
      },
      '{"a":["x",2]}',
      'x.f.a.1',
      'expected a string, got 2',
    ],
    [
      'something inside the value for it',
      { type: 'string', format: 'json', json: { type: 'object', properties: { a: { type: 'string' } } } },
      { a: 2 },
      'x.f.a',
      'expected a string, got 2',
    ],
  ])('says what was expected and found: %s', (_, field, value, path, message) => {
    expect(
      validateValue(
        { type: 'object', properties: { f: field }, required: ['f'] },
        { f: value },
        'strict',
        'x',
      ),
    ).toEqual([expect.objectContaining({ path, message })])
  })

  it('says so of an unknown field', () => {
    expect(validateValue({ type: 'object', properties: {} }, { f: 1 }, 'strict', 'x')).toEqual([
      { path: 'x.f', message: 'expected no such field: it is not documented' },
    ])
  })

  it('names the value itself where that is wrong', () => {
    expect(validateValue({ type: 'object', label: '体' }, null, 'lenient', 'json')).toEqual([
      { path: 'json', message: 'expected an object, got null: leave it out', label: '体' },
    ])
  })

  it('never tells the value of a sensitive field', () => {
    const secret = '13800138000'
    const field: FieldSchema = {
      type: 'string',
      sensitive: true,
      maxLength: 3,
      enum: ['A'],
      pattern: '[a-z]',
      format: 'date',
    }
    for (const value of [secret, Number(secret), [secret], { secret }]) {
      for (const options of [{}, { query: true }]) {
        const issues = validateValue({ type: 'object', properties: { f: field } }, { f: value }, 'strict', {
          path: 'x',
          ...options,
        })
        expect(issues.length).toBeGreaterThan(0)
        expect(JSON.stringify(issues)).not.toContain(secret)
      }
    }
  })

  it('takes no name of Object.prototype for a field', () => {
    expect(
      validateValue(
        { type: 'object', properties: { f: { type: 'string' } } },
        { toString: 1, valueOf: 2 },
        'strict',
        'x',
      ).map(issue => issue.label),
    ).toEqual([undefined, undefined])
  })
})

describe('validateValue of query parameters', () => {
  const schema: FieldSchema = {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string', maxLength: 3 },
      limit: { type: 'integer' },
      rate: { type: 'number' },
      all: { type: 'boolean' },
      state: { type: 'string', enum: ['A'] },
      list: { type: 'array', items: { type: 'string', enum: ['A'] } },
      partner: {
        type: 'string',
        format: 'json',
        json: { type: 'object', properties: { type: { type: 'string' } } },
      },
    },
  }
  const count = (value: unknown, mode: 'lenient' | 'strict'): number =>
    validateValue(schema, value, mode, { path: 'query', query: true }).length

  it.each([
    ['text for each', { id: '1', limit: '10', rate: '1.5', all: 'true', state: 'A', list: 'A' }, 0, 0],
    ['values of their own types', { id: '1', limit: 10, rate: 1.5, all: false, list: ['A', 'A'] }, 0, 0],
    ['a number for text', { id: 123 }, 0, 0],
    ['a bigint', { id: 123n }, 0, 0],
    ['JSON as text and as the value', { id: '1', partner: '{"type":"APPID"}' }, 0, 0],
    ['the value for JSON', { id: '1', partner: { type: 'APPID' } }, 0, 0],
    ['wrong JSON', { id: '1', partner: { type: 1 } }, 1, 1],
    ['nothing', {}, 0, 1],
    ['undefined', { id: '1', limit: undefined }, 0, 0],
    ['null', { id: '1', state: null }, 1, 1],
    ['text that is no integer', { id: '1', limit: 'ten' }, 0, 1],
    ['text that is no number', { id: '1', rate: '1.' }, 0, 1],
    ['text that is no boolean', { id: '1', all: '1' }, 0, 1],
    ['an unknown value', { id: '1', state: 'B' }, 0, 1],
    ['an unknown value in a list', { id: '1', list: ['A', 'B'] }, 0, 1],
    ['text that is too long', { id: 1234 }, 0, 1],
    ['an unknown parameter', { id: '1', other: 1 }, 0, 1],
    ['NUL', { id: '\0' }, 1, 1],
    ['NaN', { id: NaN }, 1, 1],
    ['an object', { id: { a: 1 } }, 1, 1],
    ['a list where there is none', { id: ['1'] }, 1, 1],
    ['no object', [['id', '1']], 1, 1],
  ])('takes %s', (_, value, lenient, strict) => {
    expect(count(value, 'lenient'), 'lenient').toBe(lenient)
    expect(count(value, 'strict'), 'strict').toBe(strict)
  })
})

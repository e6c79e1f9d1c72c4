import { describe, expect, test, vi } from 'vitest'
import type { FieldSchema } from '../../../src/catalog/types.ts'
import { missingOwnNumbers, withOwnNumbers } from '../../../src/client/own-numbers.ts'

const schema = {
  type: 'object',
  required: ['mchid', 'appid', 'other'],
  properties: {
    mchid: { type: 'string', own: 'mchid', label: '商户号' },
    appid: { type: 'string', own: 'appid' },
    sub_appid: { type: 'string', own: 'appid' },
    other: { type: 'string' },
  },
} as FieldSchema
const both = { mchid: '1900000001', appid: 'wx1' }
const neither = { mchid: undefined, appid: undefined }

describe('own numbers', () => {
  test('are filled in where they were left out, and nothing that was given is changed', () => {
    const given = Object.freeze({ appid: 'wx2', other: 'x' })
    expect(withOwnNumbers(schema, given, both)).toEqual({
      mchid: '1900000001',
      appid: 'wx2',
      sub_appid: 'wx1',
      other: 'x',
    })
    expect(withOwnNumbers(schema, undefined, both)).toEqual({
      mchid: '1900000001',
      appid: 'wx1',
      sub_appid: 'wx1',
    })
    expect(withOwnNumbers(schema, {}, { mchid: '1', appid: undefined })).toEqual({ mchid: '1' })
  })

  test.each<[string, FieldSchema | undefined, unknown]>([
    ['there is no schema', undefined, { a: 1 }],
    ['the schema has no properties', { type: 'object' } as FieldSchema, { a: 1 }],
    ['what was given is a list', schema, [1]],
    ['what was given is null', schema, null],
    ['what was given is text', schema, 'x'],
    ['everything was given', schema, { mchid: '1', appid: '2', sub_appid: '3' }],
  ])('leave what was given as it is where %s', (_, of, value) => {
    expect(withOwnNumbers(of, value, both)).toBe(value)
  })

  test('that are nowhere to be had leave nothing behind', () => {
    expect(withOwnNumbers(schema, undefined, neither)).toBeUndefined()
  })

  test('are looked for in a schema once, however many calls there are', () => {
    const own = vi.fn<() => 'mchid'>(() => 'mchid')
    const properties = { mchid: Object.defineProperty({ type: 'string' }, 'own', { get: own }) }
    const once = { type: 'object', required: ['mchid'], properties } as FieldSchema
    for (let times = 0; times < 2; times++)
      expect(withOwnNumbers(once, {}, both)).toEqual({ mchid: both.mchid })
    expect(missingOwnNumbers(once, {}, 'json')).toHaveLength(1)
    expect(own).toHaveBeenCalledOnce()
  })
})

describe('what is missing', () => {
  const APPID = "is missing: give it here, or as the client's option appid"
  const MCHID = "is missing: give it here, or as the client's option mchid"

  test('is named by its place, with its label where it has one', () => {
    expect(missingOwnNumbers(schema, undefined, 'json')).toStrictEqual([
      { path: 'json.mchid', message: MCHID, label: '商户号' },
      { path: 'json.appid', message: APPID },
    ])
    expect(missingOwnNumbers(schema, { mchid: '1' }, 'query')).toStrictEqual([
      { path: 'query.appid', message: APPID },
    ])
  })

  test.each<[string, FieldSchema | undefined, unknown]>([
    ['everything is there', schema, { mchid: '1', appid: '2' }],
    ['there is no schema', undefined, undefined],
    ['nothing is required', { ...schema, required: [] } as FieldSchema, {}],
    [
      'it does not say what is required',
      { type: 'object', properties: schema.properties } as FieldSchema,
      {},
    ],
    ['something else was given', schema, [1]],
    ['null was given', schema, null],
  ])('is nothing where %s', (_, of, value) => {
    expect(missingOwnNumbers(of, value, 'json')).toEqual([])
  })
})

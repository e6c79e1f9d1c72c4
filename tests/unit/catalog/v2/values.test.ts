import { describe, expect, test } from 'vitest'
import { toElements, toValues } from '../../../../src/catalog/v2/values.ts'
import type { FieldSchema } from '../../../../src/catalog/types.ts'

const schema: FieldSchema = {
  type: 'object',
  properties: {
    total_fee: { type: 'integer' },
    attach: { type: 'string' },
    detail: { type: 'string', format: 'json', json: { type: 'object' } },
    coupon_fee: { type: 'integer' },
    coupon_fee_$n: { type: 'integer' },
    coupon_refund_fee_$n: { type: 'integer' },
    coupon_refund_fee_$n_$m: { type: 'integer' },
    list: {
      type: 'object',
      properties: {
        item: { type: 'array', items: { type: 'object', properties: { amount: { type: 'integer' } } } },
      },
    },
  },
}

describe('elements become values', () => {
  test.each<[string, Record<string, string>, object]>([
    [
      'digits are numbers where they are documented so',
      { total_fee: '100', attach: '007' },
      { total_fee: 100, attach: '007' },
    ],
    ['what is no safe integer stays text', { total_fee: '9'.repeat(16) }, { total_fee: '9'.repeat(16) }],
    ['what is no number stays text', { total_fee: '1元' }, { total_fee: '1元' }],
    ['JSON is parsed', { detail: '{"a":[1]}' }, { detail: { a: [1] } }],
    ['what is no JSON stays text', { detail: '{a' }, { detail: '{a' }],
    [
      'numbers make lists',
      { coupon_fee: '3', coupon_fee_0: '1', coupon_fee_1: '2' },
      { coupon_fee: 3, coupon_fee_$n: [1, 2] },
    ],
    [
      'two numbers make lists of lists',
      { coupon_refund_fee_0: '3', coupon_refund_fee_0_0: '1', coupon_refund_fee_0_1: '2' },
      { coupon_refund_fee_$n: [3], coupon_refund_fee_$n_$m: [[1, 2]] },
    ],
    ['a number beyond all is no index', { coupon_fee_1234: '1' }, { coupon_fee_1234: '1' }],
    ['unknown names stay', { new_0: 'x', __proto_: 'y' }, { new_0: 'x', __proto_: 'y' }],
  ])('%s', (_, elements, values) => {
    expect(toValues(schema, elements)).toEqual(values)
  })

  test('a name that an object has of itself is one like others', () => {
    const values = toValues(schema, JSON.parse('{"__proto__":"1"}') as Record<string, string>)
    expect(Object.entries(values)).toEqual([['__proto__', '1']])
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype)
  })

  test('one element of a list is a list', () => {
    expect(toValues(schema, { list: { item: { amount: '1' } } })).toEqual({ list: { item: [{ amount: 1 }] } })
    expect(toValues(schema, { list: { item: [{ amount: '1' }, { amount: '2' }] } })).toEqual({
      list: { item: [{ amount: 1 }, { amount: 2 }] },
    })
  })
})

describe('values become elements', () => {
  test('as they are on the wire', () => {
    expect(
      toElements(schema, {
        total_fee: 100,
        attach: 'x',
        detail: { a: [1] },
        coupon_fee_$n: [1, undefined, 3],
        coupon_refund_fee_$n_$m: [[1, 2]],
        list: { item: [{ amount: 1 }] },
        left: undefined,
        out: null,
        yes: true,
      }),
    ).toEqual({
      total_fee: '100',
      attach: 'x',
      detail: '{"a":[1]}',
      coupon_fee_0: '1',
      coupon_fee_2: '3',
      coupon_refund_fee_0_0: '1',
      coupon_refund_fee_0_1: '2',
      list: { item: [{ amount: '1' }] },
      yes: 'true',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { operationOf, type FieldSchema } from '../../../../src/catalog.ts'
import { putFields, readField } from '../../../../src/cli/request/field-values.ts'

const order = (await operationOf('POST', 'v3/pay/transactions/jsapi'))!.body!

const put = (schema: FieldSchema | undefined, ...written: string[]): unknown =>
  putFields(schema, written.map(readField))

describe('a field takes the type that the catalog gives it', () => {
  it.each([
    ['amount.total=100', { amount: { total: 100 } }],
    ['amount.total:=100', { amount: { total: 100 } }],
    ['out_trade_no=100', { out_trade_no: '100' }],
    ['description=a=b:=c', { description: 'a=b:=c' }],
    ['description=', { description: '' }],
    ['support_fapiao=true', { support_fapiao: true }],
    ['limit_pay=no_debit', { limit_pay: ['no_debit'] }],
    ['detail.goods_detail[0].quantity=2', { detail: { goods_detail: [{ quantity: 2 }] } }],
    ['detail.goods_detail.0.quantity=2', { detail: { goods_detail: [{ quantity: 2 }] } }],
    ['detail:={"cost_price":1}', { detail: { cost_price: 1 } }],
    ['new_field=1', { new_field: '1' }],
  ])('%s', (written, expected) => {
    expect(put(order, written)).toEqual(expected)
  })

  it('and text where nothing is known', () => {
    expect(put(undefined, 'a.b=1', 'a.c:=1', 'a.d.0=x')).toEqual({ a: { b: '1', c: 1, d: ['x'] } })
  })
})

it('fields add up, and what was there before is not changed', () => {
  const start = { amount: { currency: 'CNY' }, attach: 'x' }
  const fields = ['amount.total=1', 'limit_pay=no_debit', 'limit_pay=no_credit'].map(readField)
  expect(putFields(order, fields, start)).toEqual({
    amount: { currency: 'CNY', total: 1 },
    attach: 'x',
    limit_pay: ['no_debit', 'no_credit'],
  })
  expect(start).toEqual({ amount: { currency: 'CNY' }, attach: 'x' })
})

describe('what cannot be meant is refused by name', () => {
  it.each([
    ['amount.total=1.5', 'amount.total has to be an integer, got 1.5'],
    ['amount.total=', 'amount.total has to be an integer, got '],
    ['support_fapiao=yes', 'support_fapiao has to be true or false, got yes'],
    ['amount=100', 'amount is an object: write its fields, amount.x=…'],
    ['amount.total:=1x', 'amount.total:= takes JSON'],
    ['detail.goods_detail.1.quantity=2', 'element 1 is given before element 0'],
    ['description', 'description is no field'],
    ['=x', '=x is no field'],
    ['a..b=x', 'a..b=x is no field'],
    ['__proto__.polluted=1', '__proto__.polluted is no name of a field'],
    ['a.constructor.x=1', 'is no name of a field'],
  ])('%s', (written, message) => {
    expect(() => put(order, written)).toThrow(message)
  })

  it('a field below a text', () => {
    expect(() => put(undefined, 'a=1', 'a.b=2')).toThrow('a.b: a is no object')
  })
})

import { expect, test } from 'vitest'
import { setPaths } from '../../../../src/emulator/acts/set-paths.ts'

const OBJECT = { amount: { total: 1, currency: 'CNY' }, goods: [{ price: 1 }, { price: 2 }], text: 'a' }

test('values at some places of a copy', () => {
  const before = structuredClone(OBJECT)
  expect(
    setPaths(OBJECT, { 'amount.total': 7, 'goods.1.price': 3, text: null, 'payer.openid': 'o' }),
  ).toEqual({
    amount: { total: 7, currency: 'CNY' },
    goods: [{ price: 1 }, { price: 3 }],
    text: null,
    payer: { openid: 'o' },
  })
  expect(OBJECT).toEqual(before)
})

test.each([
  ['text.length', 'text.length: there is no object at text'],
  ['', ' is no path'],
  ['a..b', 'a..b is no path'],
  ['__proto__.x', '__proto__.x is no path'],
])('%j', (path, message) => {
  expect(() => setPaths(OBJECT, { [path]: 1 })).toThrow(message)
})

test('what every object inherits is not reached', () => {
  const made = setPaths({}, { 'constructor.prototype.polluted': true })
  expect(made).toEqual({ constructor: { prototype: { polluted: true } } })
  expect({}).not.toHaveProperty('polluted')
})

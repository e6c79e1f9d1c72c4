import { describe, expect, test } from 'vitest'
import { fillTemplate, templateVariables } from '../../../src/client/template.ts'

const PATH = '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'

test('names its variables in order', () => {
  expect(templateVariables('/v3/{a}/b/{c_d}:{e1}')).toEqual(['a', 'c_d', 'e1'])
  expect(templateVariables('/v3/a')).toEqual([])
})

test.each<[unknown, string]>([
  ['478515832665', '478515832665'],
  [478515832665, '478515832665'],
  [0, '0'],
  [9007199254740993n, '9007199254740993'],
  ['oGkMs5-_ImKf8', 'oGkMs5-_ImKf8'],
  ['a/b', 'a%2Fb'],
  ['../x', '..%2Fx'],
  ['%2e%2e', '%252e%252e'],
  ['a?b#c&d=e', 'a%3Fb%23c%26d%3De'],
  ['张 三+', '%E5%BC%A0%20%E4%B8%89%2B'],
  ['😀', '%F0%9F%98%80'],
  ['{user_card_code}', '%7Buser_card_code%7D'],
  ['$&', '%24%26'],
  ['...', '...'],
])('%s goes into the path as %s', (value, encoded) => {
  expect(fillTemplate(PATH, { user_card_code: value })).toBe(PATH.replace('{user_card_code}', () => encoded))
})

describe('a value that cannot be one is a TypeError that names the variable', () => {
  test.each<[string, unknown, RegExp]>([
    ['undefined', undefined, /is missing/],
    ['null', null, /is missing/],
    ['an empty string', '', /is empty/],
    ['NaN', Number.NaN, /has to be a string/],
    ['Infinity', Infinity, /has to be a string/],
    ['a fraction', 1.5, /has to be a string/],
    ['a number that has lost its last digits', 2 ** 53, /has to be a string/],
    ['true', true, /has to be a string/],
    ['an object', {}, /has to be a string/],
    ['an array', ['x'], /has to be a string/],
    ['a dot', '.', /dot segment/],
    ['two dots', '..', /dot segment/],
    ['half a character', '\uD83D', /Unicode/],
  ])('%s', (_, value, message) => {
    let error: unknown
    try {
      fillTemplate(PATH, { user_card_code: value })
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(TypeError)
    expect((error as TypeError).message).toContain('user_card_code')
    expect((error as TypeError).message).toMatch(message)
  })

  test('names of Object.prototype are missing as well', () => {
    for (const name of ['constructor', 'toString', '__proto__'])
      expect(() => fillTemplate(`/v3/{${name}}`, {})).toThrow(`${name} is missing`)
  })
})

test('a variable may occur twice', () => {
  expect(fillTemplate('/v3/{a}/{a}/{b}', { a: 'x', b: 'y' })).toBe('/v3/x/x/y')
})

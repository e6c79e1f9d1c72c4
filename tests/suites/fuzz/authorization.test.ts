import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  shuffledSubarray,
  string,
} from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatAuthorization,
  parseAuthorization,
  type Authorization,
} from '../../../src/protocol/authorization.ts'

const token = (characters: string, lengths: { minLength: number; maxLength: number }) =>
  string({ unit: constantFrom(...characters), ...lengths })
const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

const authorization = record<Authorization>({
  kind: constantFrom('mchid', 'brand_id'),
  id: token('0123456789', { minLength: 1, maxLength: 32 }),
  serial: token('0123456789ABCDEF', { minLength: 1, maxLength: 40 }),
  timestamp: integer({ min: 0 }).map(String),
  nonce: token(alphanumeric, { minLength: 1, maxLength: 64 }),
  signature: token(`${alphanumeric}+/=`, { minLength: 1, maxLength: 400 }),
})

test('what is written is read, in any order', () => {
  assert(
    property(authorization, shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (given, order) => {
      const header = formatAuthorization(given)
      expect(parseAuthorization(header)).toEqual(given)
      const [scheme, parameters] = header.split(' ')
      const parts = parameters!.split(',')
      expect(parseAuthorization(`${scheme} ${order.map(index => parts[index]).join(',')}`)).toEqual(given)
    }),
  )
})

const garbage = oneof(
  string({ unit: 'binary' }),
  array(
    constantFrom(
      'WECHATPAY2-SHA256-RSA2048',
      'WECHATPAY-BRAND-SHA256-RSA2048',
      ' ',
      ',',
      '"',
      '=',
      'mchid',
      'brand_id',
      'nonce_str="x"',
      'signature="x"',
      'timestamp="1"',
      'serial_no="A"',
      'mchid="1"',
      '__proto__="1"',
      '\n',
      '\0',
      '张',
    ),
    { maxLength: 20 },
  ).map(parts => parts.join('')),
)

test('whatever a header holds, reading it does not throw, and gives all or nothing', () => {
  assert(
    property(garbage, header => {
      const parsed = parseAuthorization(header)
      if (parsed === undefined) return
      expect(Object.values(parsed)).toHaveLength(6)
      for (const value of Object.values(parsed)) expect(value).toEqual(expect.stringMatching(/^[^"]+$/))
    }),
    { numRuns: 1000 },
  )
})

test('a header that is cut or changed at one place is read as something else, or not at all', () => {
  assert(
    property(
      authorization,
      integer({ min: 0, max: 200 }),
      constantFrom('"', ',', ' ', '=', 'x', ''),
      (given, place, replacement) => {
        const header = formatAuthorization(given)
        const index = place % header.length
        const changed = header.slice(0, index) + replacement + header.slice(index + 1)
        if (changed === header) return
        expect(parseAuthorization(changed)).not.toEqual(given)
        expect(parseAuthorization(header.slice(0, index))).toBeUndefined()
      },
    ),
  )
})

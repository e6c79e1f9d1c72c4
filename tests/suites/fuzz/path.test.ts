import { assert, asyncProperty, constantFrom, integer, oneof, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { matchPath } from '../../../src/catalog/find.ts'
import { brand } from '../../../src/catalog/generated/data/brand.ts'
import { fillTemplate } from '../../../src/client/template.ts'
import { serialiseQuery } from '../../../src/client/query.ts'
import type { Identity } from '../../../src/keys/identity.ts'
import { onHost } from '../../../src/transport/hosts.ts'
import { signAttempt } from '../../../src/transport/attempt.ts'

const CONFIRM = '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'
const identity: Identity = {
  kind: 'mchid',
  id: '1900000001',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
  sign: async () => new Uint8Array(256),
}

/** What a template variable takes: text without halves of characters, and no dot segment. */
const isValue = (text: string): boolean =>
  text !== '' && text !== '.' && text !== '..' && !/\p{Surrogate}/u.test(text)
const text = oneof(
  string({ unit: 'binary' }),
  string({ unit: 'grapheme' }),
  string({
    unit: constantFrom(
      '.',
      '/',
      '\\',
      '%',
      '?',
      '#',
      '&',
      '=',
      '+',
      ' ',
      ';',
      ':',
      '@',
      "'",
      '"',
      '{',
      '}',
      '|',
      '2',
      'e',
      '\n',
      '\0',
      '张',
    ),
  }),
)
const value = oneof(text.filter(isValue), integer({ min: 0 }).map(String))

test('every value of a template variable comes back as it was', () => {
  assert(
    property(value, code => {
      const path = fillTemplate(CONFIRM, { user_card_code: code })
      expect(path).toMatch(/^[\w!'()*.~%/-]+$/)
      const match = matchPath(brand, 'POST', path)
      expect(match?.operation.path).toBe(CONFIRM)
      expect(match?.variables).toEqual({ user_card_code: code })
    }),
  )
})

test('what is signed is what is sent, and what a server reads from it', async () => {
  await assert(
    asyncProperty(
      value,
      tuple(text, text).filter(texts => texts.every(each => !/\p{Surrogate}/u.test(each))),
      constantFrom('https://api.mch.weixin.qq.com', 'http://127.0.0.1:8080'),
      async (code, [name, parameter], host) => {
        const target =
          fillTemplate(CONFIRM, { user_card_code: code }) +
          serialiseQuery({ [name]: parameter, b: ['1', parameter] })
        const attempt = await signAttempt(
          {
            method: 'POST',
            url: onHost(new URL(target, 'https://a.example'), new URL(host)),
            headers: {},
            body: undefined,
            signedBody: '',
          },
          identity,
          crypto,
        )
        const [method, signed] = attempt.message.split('\n')
        expect(method).toBe('POST')
        const { href, pathname, searchParams } = attempt.url
        expect(href).toBe(host + signed)
        expect(new URL(href).href, 'fetch sends it as it is').toBe(href)
        expect(matchPath(brand, 'POST', pathname)?.variables).toEqual({ user_card_code: code })
        expect(searchParams.get(name)).toBe(name === 'b' ? '1' : parameter)
        expect(searchParams.getAll('b').at(-1)).toBe(parameter)
      },
    ),
  )
})

test('a value that cannot be one is a TypeError, and nothing else', () => {
  assert(
    property(text, code => {
      if (isValue(code)) expect(() => fillTemplate(CONFIRM, { user_card_code: code })).not.toThrow()
      else expect(() => fillTemplate(CONFIRM, { user_card_code: code })).toThrow(TypeError)
    }),
  )
})

test('a path from the wire never makes the matching throw', () => {
  assert(
    property(text, path => {
      const match = matchPath(brand, 'POST', path)
      expect(match === undefined || typeof match.operation.path === 'string').toBe(true)
    }),
  )
})

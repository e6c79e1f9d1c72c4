import { describe, expect, test } from 'vitest'
import type { FieldSchema, Operation } from '../../../src/catalog/types.ts'
import { ApiError } from '../../../src/errors/api-error.ts'
import { redact } from '../../../src/redact/redact.ts'
import { encryptedPkcs8Pem, pkcs1Der, pkcs1Pem, pkcs8Der, pkcs8Pem, privateJwk } from '../../fixtures/keys.ts'
import { jsonText, list, object, secret, text } from '../fields/plain-key.ts'

const R = '[redacted]'

const operationWith = (body: FieldSchema): Operation => ({
  method: 'POST',
  path: '/v3/x/{a}',
  title: '',
  tags: [],
  roles: [],
  pathParams: { a: text },
  body,
  responses: { 204: null },
})

const operation = operationWith(
  object({
    out_trade_no: text,
    phone_number: secret,
    user_information: object({ choices: list(secret) }),
    extra: jsonText(object({ id_card: secret, kind: text })),
  }),
)

/** What a log line would hold. */
const line = (value: unknown): string | undefined => JSON.stringify(redact(value, operation))

describe('a sensitive field is masked', () => {
  test.each<[string, unknown, unknown]>([
    [
      'at its place',
      { phone_number: '13800000000', out_trade_no: '1' },
      { phone_number: R, out_trade_no: '1' },
    ],
    [
      'whatever its value',
      {
        a: { phone_number: '' },
        b: { phone_number: 13800000000 },
        c: { phone_number: false },
        d: { phone_number: { x: '1' } },
        e: { phone_number: 1n },
      },
      {
        a: { phone_number: R },
        b: { phone_number: R },
        c: { phone_number: R },
        d: { phone_number: R },
        e: { phone_number: R },
      },
    ],
    [
      'but not where there is none',
      { phone_number: null, choices: [null, 'x'] },
      { phone_number: null, choices: [null, R] },
    ],
    [
      'item by item',
      { user_information: { choices: ['篮球', '游泳', ['x']] } },
      { user_information: { choices: [R, R, R] } },
    ],
    [
      'in JSON in a string, and the rest of it stays',
      { extra: '{"id_card":"4401","kind":"A"}' },
      { extra: `{"id_card":"${R}","kind":"A"}` },
    ],
    [
      'in the value for JSON in a string',
      { extra: { id_card: '4401', kind: 'A' } },
      { extra: { id_card: R, kind: 'A' } },
    ],
    [
      'in JSON in JSON in a string',
      { x: JSON.stringify({ extra: JSON.stringify({ id_card: '4401' }) }) },
      { x: JSON.stringify({ extra: JSON.stringify({ id_card: R }) }) },
    ],
    ['in a part of the body', { choices: ['篮球'] }, { choices: [R] }],
    [
      'in an envelope of one’s own',
      [{ request: { body: { phone_number: '138' } } }],
      [{ request: { body: { phone_number: R } } }],
    ],
    ['as a template variable', { a: '1', id_card: '4401' }, { a: '1', id_card: R }],
    [
      'under a name that the log has made of it',
      { phoneNumber: '138', 'Phone-Number': '138', 'body.phone_number': '138', PHONE_NUMBER: '138' },
      { phoneNumber: R, 'Phone-Number': R, 'body.phone_number': R, PHONE_NUMBER: R },
    ],
    [
      'and what only looks like its name is not',
      { phone: '1', phone_number_2: '2', number: '3' },
      { phone: '1', phone_number_2: '2', number: '3' },
    ],
  ])('%s', (_, value, expected) => {
    expect(redact(value, operation)).toStrictEqual(expected)
  })
})

describe('of a text nothing more is left than is safe', () => {
  test.each([
    ['JSON', ' {"phone_number": "138", "n": 1}', `{"phone_number":"${R}","n":1}`],
    [
      'JSON without sensitive fields stays to the byte',
      ' {"n": 12345678901234567890, "x": "a=b"}',
      ' {"n": 12345678901234567890, "x": "a=b"}',
    ],
    ['JSON that is cut off', '{"out_trade_no":"1","phone_number":"138', R],
    ['JSON in JSON that is cut off', String.raw`{"x":"{\"phone_number\":\"138`, R],
    ['JSON after something else', 'POST /v3/x {"phone_number":"138"}', R],
    ['an inspected object', "{ phone_number: '138' }", R],
    ['a header', 'phone-number : 138', R],
    [
      'a URL',
      'https://api.mch.weixin.qq.com/v3/x?a=1&phone_number=138&b=2',
      `https://api.mch.weixin.qq.com/v3/x?a=1&phone_number=${R}&b=2`,
    ],
    ['a query with an encoded name', '?phone%5Fnumber=138&%=2', `?phone%5Fnumber=${R}&%=2`],
    ['a form', 'id_card=4401&phone_number=138', `id_card=${R}&phone_number=${R}`],
    ['a message that names a field', '输入源“/body/phone_number”映射到', '输入源“/body/phone_number”映射到'],
    ['a message that quotes one', 'field "phone_number" is required', 'field "phone_number" is required'],
    ['a pair in a message', 'sent phone_number=张 三 to 1', R],
    ['a request line', 'GET /v3/x?phone_number=138 HTTP/1.1', R],
    [
      'a pair whose value holds what parts others',
      'a=1&phone_number=张,三;四&b=2',
      `a=1&phone_number=${R}&b=2`,
    ],
    ['a form with an index', 'user[phone_number]=138&x=1', `user[phone_number]=${R}&x=1`],
    ['cookies', 'a=1;phone_number=138', `a=1;phone_number=${R}`],
    ['XML', '<xml><phone_number>138</phone_number></xml>', R],
    ['XML with CDATA and attributes', '<phone_number type="x"><![CDATA[138]]></phone_number>', R],
    ['XML that is cut off', '<xml><phone_number><![CDATA[13', R],
    ['an array as PHP prints it', 'Array\n(\n    [phone_number] => 138\n)', R],
    ['a dump of PHP', 'array(1) { ["phone_number"]=> string(3) "138" }', R],
    ['a hash of Ruby', '{:phone_number=>"138"}', R],
    ['an inspected object of Python', "{'phone_number': '138'}", R],
    ['a tuple', "('phone_number', '138')", R],
    ['a struct of Go', '{OutTradeNo:1 PhoneNumber:138}', R],
    ['a table', '| phone_number | 138 |', R],
    ['columns', 'phone_number\t138', R],
    ['a full-width colon', 'phone_number：138', R],
    ['options of a command', 'call --phone-number 138', R],
    ['header lines', 'Accept: x\r\nPhone-Number: 138\r\n', R],
    ['a part of a form', 'form-data; name="phone_number"\r\n\r\n138\r\n', R],
    ['an error that is cut off', '{"detail":{"field":"/phone_number","value":"13', R],
    ['JSON, percent-encoded', encodeURIComponent('{"phone_number":"138"}'), R],
    ['JSON, percent-encoded and cut off in a character', '%7B%22phone_number%22%3A%22%E5%BC%A0%E4%B8', R],
    ['JSON in a query', `a=1&body=${encodeURIComponent('{"phone_number":"138"}')}`, R],
    [
      'JSON in a query in a query',
      `x=${encodeURIComponent(`y=${encodeURIComponent('{"phone_number":"138"}')}`)}`,
      R,
    ],
    ['a query in a query', `url=${encodeURIComponent('https://a.example/?phone_number=138')}`, R],
    ['JSON in HTML', '&lt;b&gt;{&quot;phone_number&quot;:&quot;138&quot;}', R],
    ['JSON in HTML, by numbers', '{&#34;phone_number&#34;&#58;&#x22;138', R],
    ['JSON in JSON with escapes of its own', String.raw`\u0022phone_number\u0022:\u0022138`, R],
    ['a name with escapes', String.raw`"phone\u005Fnumber":"138`, R],
    ['percent signs that are none', '100% of a=b', '100% of a=b'],
    ['a time', '2026-11-22T10:11:12+08:00', '2026-11-22T10:11:12+08:00'],
  ])('%s', (_, value, expected) => {
    expect(redact(value, operation)).toBe(expected)
    expect(redact({ x: [value] }, operation)).toStrictEqual({ x: [expected] })
  })

  test('a megabyte of it is read once', () => {
    for (const piece of [
      'a',
      'a-',
      '"a',
      'a ',
      '\\',
      'a\\',
      '&a',
      '=',
      '-----BEGIN ',
      '[',
      '{"a":',
      '%',
      '":',
    ]) {
      const long = piece.repeat(2 ** 20 / piece.length)
      expect(redact(long, operation)).toBe(long)
    }
  })
})

describe('secrets are masked in every place', () => {
  test.each([
    ['PKCS#8', pkcs8Pem],
    ['PKCS#1', pkcs1Pem],
    ['PEM in one line', pkcs8Pem.replaceAll('\n', String.raw`\n`)],
    ['PEM within a text', `key: ${pkcs8Pem} and more`],
    ['PEM that is cut off', pkcs8Pem.slice(0, 200)],
    ['PEM, percent-encoded', encodeURIComponent(pkcs8Pem)],
    ['base64 of PKCS#8', pkcs8Der],
    ['base64 of PKCS#1', `key ${pkcs1Der.slice(0, 300)}`],
    ['base64 of PEM', Buffer.from(pkcs8Pem).toString('base64')],
    ['base64 of PEM of PKCS#1', Buffer.from(pkcs1Pem).toString('base64')],
    ['base64 of encrypted PEM', Buffer.from(encryptedPkcs8Pem).toString('base64')],
    ['an Authorization in JSON in a text', String.raw`x \"WECHATPAY2 signature=\"abc\"`],
    [
      'an Authorization',
      'WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="x",signature="abc",timestamp="1",serial_no="4"',
    ],
  ])('%s', (_, value) => {
    expect(redact({ note: value, list: [value] }, operation)).toStrictEqual({ note: R, list: [R] })
  })

  test('a JWK, and options by their names', () => {
    const { n, e, kty } = privateJwk
    expect(redact(privateJwk, operation)).toStrictEqual({ kty, n, e, d: R, p: R, q: R, dp: R, dq: R, qi: R })
    expect(
      redact(
        {
          mchid: '1900000001',
          privateKey: { x: 1 },
          apiv3Key: '0123456789',
          headers: { Authorization: 'x' },
        },
        operation,
      ),
    ).toStrictEqual({ mchid: '1900000001', privateKey: R, apiv3Key: R, headers: { Authorization: R } })
    expect(redact({ d: 1, k: 2 }, operation)).toStrictEqual({ d: 1, k: 2 })
  })
})

describe('an error', () => {
  const detail = {
    field: '/phone_number',
    value: '1380013800',
    issue: '“1380013800” is too short',
    location: 'body',
  }

  test('loses what it quotes of a sensitive field', () => {
    expect(redact(detail, operation)).toStrictEqual({ ...detail, value: R, issue: R })
    expect(redact({ ...detail, field: '/user_information/choices/0' }, operation)).toMatchObject({
      value: R,
      issue: R,
    })
    expect(redact({ ...detail, field: '/out_trade_no' }, operation)).toStrictEqual({
      ...detail,
      field: '/out_trade_no',
    })
  })

  test('shows its name, message, cause and whatever is in it', () => {
    const request = new Request('https://api.mch.weixin.qq.com/')
    const error = new ApiError(
      {
        status: 400,
        code: 'PARAM_ERROR',
        message: '参数错误',
        detail,
        requestId: '08F7',
        request,
        response: new Response(),
      },
      { cause: new TypeError('phone_number: 138') },
    )
    expect(redact({ error }, operationWith(object({ name: secret, phone_number: secret })))).toMatchObject({
      error: {
        name: 'ApiError',
        message: '参数错误',
        code: 'PARAM_ERROR',
        status: 400,
        requestId: '08F7',
        detail: { ...detail, value: R, issue: R },
        cause: { name: 'TypeError', message: R },
      },
    })
  })
})

describe('it never throws, and JSON.stringify takes what it gives', () => {
  const throwing = {
    get phone_number(): string {
      throw new Error('x')
    },
    get other(): string {
      throw new Error('x')
    },
    out_trade_no: '1',
  }
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()

  test.each<[string, unknown, unknown]>([
    [
      'getters that throw',
      throwing,
      { phone_number: '[unreadable]', other: '[unreadable]', out_trade_no: '1' },
    ],
    ['a proxy that is revoked', { x: revoked.proxy }, { x: '[unreadable]' }],
    [
      'a toJSON that throws',
      {
        x: {
          toJSON() {
            throw new Error('x')
          },
        },
      },
      { x: '[unreadable]' },
    ],
    [
      'a toJSON that gives a sensitive field',
      { toJSON: () => ({ phone_number: '138' }) },
      { phone_number: R },
    ],
    [
      'a toJSON that gives itself',
      {
        phone_number: '138',
        toJSON() {
          return this
        },
      },
      { phone_number: R, toJSON: '[function]' },
    ],
    ['dates', { at: new Date(0), bad: new Date(Number.NaN) }, { at: '1970-01-01T00:00:00.000Z', bad: null }],
    [
      'a Map',
      new Map<unknown, unknown>([
        ['phone_number', '138'],
        [1, 'x'],
        [{}, 'y'],
      ]),
      { phone_number: R, 1: 'x', '[object]': 'y' },
    ],
    ['a Set', { a: new Set(['x', { phone_number: '138' }]) }, { a: ['x', { phone_number: R }] }],
    [
      'BigInt, functions and symbols',
      { a: 10n, b: () => '138', c: Symbol('138') },
      { a: '10', b: '[function]', c: '[symbol]' },
    ],
    [
      'bytes',
      { a: new TextEncoder().encode('{"phone_number":"138"}'), b: new ArrayBuffer(2), c: Buffer.from('x') },
      { a: R, b: R, c: R },
    ],
    [
      'Headers, URLSearchParams and URL',
      [
        new Headers({ authorization: 'x', accept: 'y' }),
        new URLSearchParams('phone_number=138&b=1&b=2'),
        new URL('https://example.com/?phone_number=138'),
      ],
      [
        { accept: 'y', authorization: R },
        { phone_number: R, b: ['1', '2'] },
        `https://example.com/?phone_number=${R}`,
      ],
    ],
    [
      'an instance of a class',
      new (class {
        phone_number = '138'
        b = 1
      })(),
      { phone_number: R, b: 1 },
    ],
    [
      'an object without a prototype',
      Object.assign(Object.create(null) as object, { phone_number: '138' }),
      { phone_number: R },
    ],
    [
      'numbers that JSON has not',
      { a: 1.5, b: Infinity, c: undefined, d: true },
      { a: 1.5, b: Infinity, c: undefined, d: true },
    ],
  ])('%s', (_, value, expected) => {
    const result = redact(value, operation)
    expect(result).toEqual(expected)
    expect(() => JSON.stringify(result)).not.toThrow()
  })

  test.each([[undefined], [null], [5], [true], ['text']])('%s as it is', value => {
    expect(redact(value, operation)).toBe(value)
  })

  test('cycles end', () => {
    const value: Record<string, unknown> = { phone_number: '138', list: [] }
    value['self'] = value
    ;(value['list'] as unknown[]).push(value)
    expect(redact(value, operation)).toStrictEqual({
      phone_number: R,
      list: ['[circular]'],
      self: '[circular]',
    })
    const around: unknown[] = ['x']
    around.push(around)
    expect(redact({ choices: around }, operation)).toStrictEqual({ choices: [R, R] })
  })

  test('what is shared is copied once, and is no cycle', () => {
    const shared = { phone_number: '138' }
    expect(redact([shared, { shared }], operation)).toStrictEqual([
      { phone_number: R },
      { shared: { phone_number: R } },
    ])
    let wide: object = shared
    for (let depth = 0; depth < 50; depth++) wide = { a: wide, b: wide }
    expect(redact(wide, operation)).toHaveProperty(`${'a.'.repeat(49)}b.phone_number`, R)
  })

  test('depth ends in a mask', () => {
    let deep: object = { phone_number: '138' }
    for (let depth = 0; depth < 100_000; depth++) deep = { x: deep }
    expect(line(deep)).toMatch(/^(?:\{"x":){64}"\[redacted\]"\}+$/)
    expect(line(`${'['.repeat(100_000)}"phone_number":"138"`)).toBe(JSON.stringify(R))
  })

  test('a property called __proto__ changes no prototype', () => {
    const result = redact(JSON.parse('{"__proto__":{"phone_number":"138","polluted":true}}'), operation)
    expect((result as { polluted?: boolean }).polluted).toBeUndefined()
    expect(JSON.stringify(result)).toBe(`{"__proto__":{"phone_number":"${R}","polluted":true}}`)
  })
})

test('the value is not modified', () => {
  const value = Object.freeze({
    phone_number: '138',
    user_information: Object.freeze({ choices: Object.freeze(['x']) }),
    extra: '{"id_card":"4401"}',
  })
  const before = structuredClone(value)
  redact(value, operation)
  expect(value).toStrictEqual(before)
})

describe('where the operation is not known', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a path', 'POST /v3/x'],
    ['a summary', { method: 'POST', path: '/v3/x' }],
    [
      'what throws',
      new Proxy(
        {},
        {
          get() {
            throw new Error('x')
          },
        },
      ),
    ],
  ])('%s: every value is masked, and the names stay', (_, unknown) => {
    expect(
      redact(
        {
          a: '1',
          b: [2, true, null],
          c: { d: '{"x":1}', e: 1n },
          f: new Date(),
          g: new Map([['h', '1']]),
          name: 'x',
        },
        unknown as Operation,
      ),
    ).toStrictEqual({ a: R, b: [R, R, null], c: { d: R, e: R }, f: R, g: { h: R }, name: R })
    expect(redact('text', unknown as Operation)).toBe(R)
  })
})

test('an operation without sensitive fields hides nothing but secrets', () => {
  const value = { phone_number: '138', name: 'x', nested: [{ value: 1 }] }
  expect(redact(value, operationWith(object({ a: text })))).toStrictEqual(value)
  expect(redact({ ...value, key: pkcs8Pem }, operationWith(object({ a: text })))).toStrictEqual({
    ...value,
    key: R,
  })
})

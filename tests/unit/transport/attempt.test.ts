import { verify } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { createIdentity } from '../../../src/keys/identity.ts'
import { parseAuthorization } from '../../../src/protocol/authorization.ts'
import { readBody, signAttempt, type UnsignedRequest } from '../../../src/transport/attempt.ts'
import { pkcs8Pem, spkiPem } from '../../fixtures/keys.ts'

const identity = createIdentity(
  { mchid: '1900000001', serial: '408b07e79b8269fec3d5d3e6ab8ed163a6a380db', privateKey: pkcs8Pem },
  crypto,
)
const json = '{"a":"张"}'
const unsigned: UnsignedRequest = {
  method: 'POST',
  url: new URL("https://a.example/v3/a%2Fb/?x=%E5%BC%A0&y='#ignored"),
  headers: { accept: 'application/json' },
  body: json,
  signedBody: json,
}

afterEach(() => {
  vi.useRealTimers()
})

test('an attempt carries a signature of exactly what goes out', async () => {
  vi.useFakeTimers({ now: 1554208460_999, toFake: ['Date'] })
  const attempt = await signAttempt(unsigned, identity, crypto)
  const authorization = parseAuthorization(attempt.headers['authorization']!)!
  expect(authorization).toMatchObject({
    kind: 'mchid',
    id: '1900000001',
    serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
    timestamp: '1554208460',
  })
  expect(authorization.nonce).toMatch(/^[\dA-Za-z]{32}$/)
  expect(attempt.message).toBe(
    `POST\n/v3/a%2Fb/?x=%E5%BC%A0&y=%27\n1554208460\n${authorization.nonce}\n{"a":"张"}\n`,
  )
  expect(
    verify('sha256', Buffer.from(attempt.message), spkiPem, Buffer.from(authorization.signature, 'base64')),
  ).toBe(true)
  expect(attempt.url.href).toBe('https://a.example/v3/a%2Fb/?x=%E5%BC%A0&y=%27#ignored')
  expect(attempt).toMatchObject({
    method: 'POST',
    body: unsigned.body,
    headers: { accept: 'application/json' },
  })
  expect(unsigned.headers).toEqual({ accept: 'application/json' })
})

test('without a body the fifth line is there, and empty', async () => {
  const { message, body } = await signAttempt(
    { ...unsigned, body: undefined, signedBody: '' },
    identity,
    crypto,
  )
  expect(message.split('\n').slice(4)).toEqual(['', ''])
  expect(body).toBeUndefined()
})

test('no two attempts share a nonce, nor an Authorization', async () => {
  const attempts = await Promise.all(
    Array.from({ length: 20 }, () => signAttempt(unsigned, identity, crypto)),
  )
  expect(
    new Set(attempts.map(({ headers }) => parseAuthorization(headers['authorization']!)!.nonce)).size,
  ).toBe(20)
  expect(new Set(attempts.map(({ headers }) => headers['authorization'])).size).toBe(20)
})

test('an Authorization of the caller does not go out', async () => {
  const { headers } = await signAttempt(
    { ...unsigned, headers: { authorization: 'Bearer x' } },
    identity,
    crypto,
  )
  expect(headers['authorization']).toMatch(/^WECHATPAY2-SHA256-RSA2048 /)
})

test('of an upload, its meta is signed and its bytes go out', async () => {
  const body = Uint8Array.of(0xff, 0)
  const attempt = await signAttempt(
    { ...unsigned, body, signedBody: '{"filename":"a.png"}' },
    identity,
    crypto,
  )
  expect(attempt.message).toMatch(/\n{"filename":"a\.png"}\n$/)
  expect(attempt.body).toBe(body)
})

test('a body that a hook may have replaced is read as text, an empty one as none, an upload’s as bytes', async () => {
  const text = '\uFEFF{"a":"张"}'
  const request = (body?: BodyInit): Request =>
    new Request('https://a.example', { method: 'POST', ...(body !== undefined && { body }) })
  expect(await readBody(request(text), undefined)).toEqual({ body: text, signedBody: text })
  expect(await readBody(request(''), undefined)).toEqual({ body: undefined, signedBody: '' })
  expect(await readBody(request(), undefined)).toEqual({ body: undefined, signedBody: '' })
  expect(await readBody(request(Uint8Array.of(0xff, 0)), '{"sha256":""}')).toEqual({
    body: Uint8Array.of(0xff, 0),
    signedBody: '{"sha256":""}',
  })
})

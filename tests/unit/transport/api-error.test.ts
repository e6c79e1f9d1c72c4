import { describe, expect, test } from 'vitest'
import { createApiError } from '../../../src/transport/api-error.ts'
import { readErrorBody } from '../../../src/transport/error-body.ts'
import type { Attempt } from '../../../src/transport/attempt.ts'
import { HINTS as ADVICE } from '../../../src/client/all-features.ts'

const attempt: Attempt = {
  method: 'POST',
  url: new URL('https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi?a=1'),
  headers: {
    accept: 'application/json',
    authorization: 'WECHATPAY2-SHA256-RSA2048 signature="s3cret"',
    'wechatpay-serial': 'PUB_KEY_ID_1',
  },
  body: '{"phone_number":"cipher"}',
  signedBody: '{"phone_number":"cipher"}',
  message: 'POST\n/v3/pay/transactions/jsapi?a=1\n1\nnonce\n{"phone_number":"cipher"}\n',
}
/** The path as the catalog knows it. */
const PATH = attempt.url.pathname
/** The error of a refusal with this body. */
const errorOf = (response: Response, body: string): ReturnType<typeof createApiError> => {
  const bytes = new TextEncoder().encode(body)
  const refusal = readErrorBody(bytes)
  return createApiError({ attempt, response, bytes, proof: { by: 'nothing' }, refusal }, PATH, ADVICE)
}
const answer = (status: number, headers: Record<string, string> = { 'Request-ID': '08R' }): Response =>
  new Response(null, { status, headers })

test('what WeChat Pay says, with the last attempt and its response', async () => {
  const body =
    '{"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/amount","issue":"x","location":"body"}}'
  const error = errorOf(answer(400), body)
  expect(error).toMatchObject({
    name: 'ApiError',
    status: 400,
    code: 'PARAM_ERROR',
    message: 'POST /v3/pay/transactions/jsapi 400 PARAM_ERROR: 参数错误',
    detail: { field: '/amount', issue: 'x', location: 'body' },
    requestId: '08R',
  })
  expect([error.request.method, error.request.url]).toEqual(['POST', attempt.url.href])
  expect(Object.fromEntries(error.request.headers)).toEqual({
    accept: 'application/json',
    'wechatpay-serial': 'PUB_KEY_ID_1',
  })
  expect(error.request.body).toBeNull()
  expect([error.response.status, await error.response.text()]).toEqual([400, body])
})

test.each(['', '<html>Bad Gateway</html>', 'null', '[]', '"x"', '5', '{}', '{"code":7,"message":null}'])(
  '%j is no error of WeChat Pay’s: its status is the code',
  async body => {
    const error = errorOf(answer(502), body)
    expect(error).toMatchObject({
      status: 502,
      code: 'HTTP_502',
      message: 'POST /v3/pay/transactions/jsapi 502 HTTP_502: WeChat Pay gave no reason (Request-ID 08R)',
    })
    expect(await error.response.text()).toBe(body)
  },
)

test.each([300, 301, 302, 304, 307, 400, 401, 403, 404, 409, 413, 429, 500, 502, 503, 504, 599])(
  'a response of %d',
  status => {
    expect(errorOf(answer(status), '')).toMatchObject({
      name: 'ApiError',
      status,
      code: `HTTP_${status}`,
    })
  },
)

test('a redirect that a browser keeps opaque has no status of its own', () => {
  const opaque = { status: 0, statusText: '', headers: new Headers(), ok: false } as Response
  expect(errorOf(opaque, '')).toMatchObject({
    name: 'ApiError',
    status: 0,
    code: 'HTTP_0',
  })
})

describe('SIGN_ERROR', () => {
  const signError = (detail: unknown): string =>
    errorOf(answer(401), JSON.stringify({ code: 'SIGN_ERROR', message: '错误的签名', detail })).message

  test('says which line differs', () => {
    expect(
      signError({
        sign_information: {
          truncated_sign_message: attempt.message.replace('nonce', 'other'),
          sign_message_length: 5,
        },
      }),
    ).toBe(
      'POST /v3/pay/transactions/jsapi 401 SIGN_ERROR: 错误的签名 (line 4 (nonce) differs: signed "nonce", WeChat Pay verified "other")',
    )
  })

  test.each([
    ['no detail', undefined],
    ['null', null],
    ['text', 'x'],
    ['no information', {}],
    ['null for information', { sign_information: null }],
    ['text for information', { sign_information: 'x' }],
  ])('with %s is left as it is', (_, detail) => {
    expect(signError(detail)).toBe('POST /v3/pay/transactions/jsapi 401 SIGN_ERROR: 错误的签名')
  })

  test('does not show the body', () => {
    expect(
      signError({
        sign_information: { truncated_sign_message: attempt.message.replace('cipher', 'Cipher') },
      }),
    ).not.toMatch(/cipher|phone/i)
  })

  test('is not explained for other codes', () => {
    const body = JSON.stringify({
      code: 'NO_AUTH',
      message: '无权限',
      detail: { sign_information: { truncated_sign_message: 'x' } },
    })
    expect(errorOf(answer(403), body).message).toBe('POST /v3/pay/transactions/jsapi 403 NO_AUTH: 无权限')
  })
})

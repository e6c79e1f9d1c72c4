import { describe, expect, test } from 'vitest'
import { HINTS } from '../../../src/errors/hints.ts'
import { createApiError } from '../../../src/transport/api-error.ts'

const PATH = '/v3/pay/transactions/jsapi'
const errorOf = (code: string, requestId: string) =>
  createApiError(
    {
      method: 'POST',
      url: new URL(PATH, 'https://api.mch.weixin.qq.com'),
      headers: {},
      body: '',
      signedBody: '',
      message: '',
    },
    new Response(null, { status: 400, headers: { 'Request-ID': requestId } }),
    JSON.stringify({ code, message: '错误' }),
    PATH,
  )

describe('hints', () => {
  test('are there for the usual codes and the twenty commonest numbers', () => {
    const names = Object.keys(HINTS)
    for (const code of ['SIGN_ERROR', 'PARAM_ERROR', 'NO_AUTH', 'APPID_MCHID_NOT_MATCH'])
      expect(names).toContain(code)
    expect(names.filter(name => /^\d{9}$/.test(name)).length).toBeGreaterThanOrEqual(20)
  })

  test.each(Object.entries(HINTS))('%s says what to do in one line of each language', (_, { en, zh }) => {
    expect(en).toMatch(/^[a-z][\x20-\x7e]{15,160}$/)
    expect(zh.match(/[\u4e00-\u9fff]/g)?.length).toBeGreaterThan(5)
    expect(zh).not.toMatch(/\n/)
  })

  test('the number at the end of the Request-ID says more than the code', () => {
    expect(errorOf('SIGN_ERROR', '08F-0')).toMatchObject({
      errorNumber: 0,
      hint: HINTS['SIGN_ERROR']!.en,
    })
    expect(errorOf('INVALID_REQUEST', '08F-268512771')).toMatchObject({
      errorNumber: 268512771,
      hint: HINTS['268512771']!.en,
    })
    expect(errorOf('INVALID_REQUEST', '08F').hint).toBeUndefined()
  })
})

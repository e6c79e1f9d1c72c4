import { describe, expect, test } from 'vitest'
import { HINTS } from '../../../src/errors/hints.ts'
import { createApiError } from '../../../src/transport/api-error.ts'
import { readErrorBody } from '../../../src/transport/error-body.ts'
import { HINTS as ADVICE } from '../../../src/client/all-features.ts'

const PATH = '/v3/pay/transactions/jsapi'
const errorOf = (code: string, requestId: string): ReturnType<typeof createApiError> => {
  const bytes = new TextEncoder().encode(JSON.stringify({ code, message: '错误' }))
  const url = new URL(PATH, 'https://api.mch.weixin.qq.com')
  return createApiError(
    {
      attempt: { method: 'POST', url, headers: {}, body: '', signedBody: '', message: '' },
      response: new Response(null, { status: 400, headers: { 'Request-ID': requestId } }),
      bytes,
      proof: { by: 'nothing' },
      refusal: readErrorBody(bytes),
    },
    PATH,
    ADVICE,
  )
}

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

import { expect, test } from 'vitest'
import { explainNumber } from '../../../../src/cli/doctor/explain-number.ts'
import { run } from '../../../../src/cli/doctor/run.ts'
import { given, keep } from './terminal.ts'

const REQUEST_ID = '08F7CEB1AA0610E30518D9A6F1D70120D9F3B40C28DE02-268443699'

test.each([
  [REQUEST_ID, 268443699, 'the signature does not match: check serial, privateKey and mchid'],
  [
    `Request-ID: ${REQUEST_ID}`,
    268443699,
    'the signature does not match: check serial, privateKey and mchid',
  ],
  ['268447840', 268447840, 'too many calls: slow down'],
  ['08F7-0', 0, undefined],
])('%s is explained', (text, errorNumber, advice) => {
  const explanation = explainNumber(text)
  expect(explanation.errorNumber).toBe(errorNumber)
  expect(explanation.advice?.en).toBe(advice)
})

test.each(['SIGN_ERROR', 'sign_error', 'SYSTEM_ERROR', 'RESOURCE_NOT_EXISTS'])('so is the code %s', code => {
  expect(explainNumber(code)).toMatchObject({ code: code.toUpperCase(), advice: { zh: expect.any(String) } })
})

test.each(['', '!', '08F7', 'constructor-', '-'])('%j is none of them', text => {
  expect(() => explainNumber(text)).toThrow('is no Request-ID, which ends in - and a number')
})

test('what every object has is no code', () => {
  expect(explainNumber('constructor').advice).toBeUndefined()
})

test.each<[text: string, exitCode: number, en: RegExp, zh: RegExp]>([
  [REQUEST_ID, 0, /^268443699: the signature does not match/, /^268443699: 签名错误/],
  ['08F7-0', 1, /^0: the Request-ID has no error number/, /^0：/],
  ['08F7-999999', 1, /^999999: not known here; give the whole Request-ID/, /^999999：/],
])('doctor %s', async (text, exitCode, en, zh) => {
  const english = keep()
  const chinese = keep({ language: 'zh' })
  expect(await run(given([text]), english.terminal)).toBe(exitCode)
  expect(await run(given([text]), chinese.terminal)).toBe(exitCode)
  expect(english.out()).toMatch(en)
  expect(chinese.out()).toMatch(zh)
})

test('as JSON', async () => {
  const { terminal, out } = keep({ json: true })
  await run(given(['268447840']), terminal)
  expect(JSON.parse(out())).toEqual({
    given: '268447840',
    errorNumber: 268447840,
    advice: 'too many calls: slow down',
  })
})

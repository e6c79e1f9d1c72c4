import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import * as bundle from 'wechatpay-isomorphic/bundle'
import * as modules from 'wechatpay-isomorphic'
import * as source from '../../../src/errors/wechatpay-error.ts'

const commonjs = createRequire(import.meta.url)('wechatpay-isomorphic') as typeof modules
const COPIES = { modules, commonjs, bundle }

const make = ({ ConfigurationError, DownloadError, ValidationError, WechatpayError }: typeof modules) => ({
  ConfigurationError: new ConfigurationError('mchid', 'is missing'),
  DownloadError: new DownloadError('hash', 'differs'),
  ValidationError: new ValidationError([{ path: 'json', message: 'is missing' }]),
  WechatpayError: new WechatpayError('CODE', 'message'),
})

type Kind = keyof ReturnType<typeof make>

test('the copies are copies', () => {
  const classes = Object.values(COPIES).map(({ ApiError }) => ApiError)
  expect(new Set(classes).size).toBe(3)
})

describe.each(Object.entries(COPIES))('errors of %s', (_, made) => {
  test.each(Object.entries(COPIES))('are known to %s, by class', (_name, asked) => {
    for (const [kind, error] of Object.entries(make(made))) {
      expect(error instanceof asked.WechatpayError).toBe(true)
      for (const other of ['ConfigurationError', 'DownloadError', 'ValidationError'] satisfies Kind[])
        expect(error instanceof asked[other]).toBe(kind === other)
    }
  })
})

test.each([undefined, null, 'text', 1, {}, [], new Error('x'), { kind: 'WechatpayError' }, () => undefined])(
  'not known: %j',
  value => {
    for (const { WechatpayError } of Object.values(COPIES))
      expect(value instanceof WechatpayError).toBe(false)
  },
)

test("a user's own class knows its own errors alone, and they stay errors of the package to every copy", () => {
  class OrderError extends modules.ConfigurationError {}
  const own = new OrderError('order', 'is missing')
  expect(own instanceof OrderError).toBe(true)
  expect(own instanceof commonjs.ConfigurationError).toBe(true)
  expect(own instanceof commonjs.DownloadError).toBe(false)
  expect(new modules.ConfigurationError('order', 'x') instanceof OrderError).toBe(false)
  expect(new commonjs.ConfigurationError('order', 'x') instanceof OrderError).toBe(false)
})

test('what makes an error known is not among what is shown of it', () => {
  const error = new source.WechatpayError('CODE', 'message')
  expect(Object.keys(error).sort()).toEqual(['code', 'name'])
})

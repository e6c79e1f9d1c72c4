import { describe, expect, test } from 'vitest'
import { onHost, resolveHosts } from '../../../src/transport/hosts.ts'

const origins = (baseUrl?: string, standbyUrls?: readonly string[]): string[] =>
  resolveHosts(baseUrl, standbyUrls).map(url => url.origin)

describe('which hosts are tried, in order', () => {
  test.each<[string, string | undefined, readonly string[] | undefined, string[]]>([
    [
      'WeChat Pay’s own two',
      undefined,
      undefined,
      ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'],
    ],
    [
      'no standby for a host of one’s own',
      'https://apihk.mch.weixin.qq.com',
      undefined,
      ['https://apihk.mch.weixin.qq.com'],
    ],
    [
      'a standby of one’s own',
      undefined,
      ['https://b.example'],
      ['https://api.mch.weixin.qq.com', 'https://b.example'],
    ],
    ['no standby at all', undefined, [], ['https://api.mch.weixin.qq.com']],
    [
      'several',
      'https://a.example',
      ['https://b.example', 'http://127.0.0.1:8080/'],
      ['https://a.example', 'https://b.example', 'http://127.0.0.1:8080'],
    ],
  ])('%s', (_, baseUrl, standbyUrls, expected) => {
    expect(origins(baseUrl, standbyUrls)).toEqual(expected)
  })
})

describe('what is not an origin is refused, and named', () => {
  const wrong = [
    '',
    'api.mch.weixin.qq.com',
    '//a.example',
    '/v3',
    'https://',
    'ftp://a.example',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://a.example/v3',
    'https://a.example/?a',
    'https://a.example?a=1',
    'https://a.example/#a',
    'https://user@a.example',
    'https://user:password@a.example',
    'https://:password@a.example',
  ]

  test.each(wrong)('baseUrl %j', url => {
    expect(() => resolveHosts(url, undefined)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option: 'baseUrl' }),
    )
  })

  test.each(wrong)('standbyUrls %j', url => {
    expect(() => resolveHosts(undefined, ['https://a.example', url])).toThrow(
      expect.objectContaining({ option: 'standbyUrls.1' }),
    )
  })

  test.each([
    ['a string', 'https://a.example'],
    ['an object', {}],
  ])('%s for standbyUrls', (_, standbyUrls) => {
    expect(() => resolveHosts(undefined, standbyUrls as unknown as string[])).toThrow(
      expect.objectContaining({ option: 'standbyUrls' }),
    )
  })

  test('a password is not shown', () => {
    expect(() => resolveHosts('https://user:s3cret@a.example', undefined)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('s3cret') }),
    )
  })
})

test.each([
  ['https://a.example/v3/a%2Fb/?x=%20#', 'https://b.example', 'https://b.example/v3/a%2Fb/?x=%20#'],
  ['https://a.example:8443/v3', 'https://b.example', 'https://b.example/v3'],
  ['https://a.example/v3', 'http://127.0.0.1:8080', 'http://127.0.0.1:8080/v3'],
  ['http://a.example:8080/v3', 'https://b.example', 'https://b.example/v3'],
  ['https://a.example/v3', 'http://[::1]:81', 'http://[::1]:81/v3'],
])('%s on %s keeps its path and query to the byte', (url, host, expected) => {
  const original = new URL(url)
  expect(onHost(original, new URL(host)).href).toBe(expected)
  expect(original.href).toBe(url)
})

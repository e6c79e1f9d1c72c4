import { describe, expect, test } from 'vitest'
import { h5Url } from '../../../src/protocol/h5-url.ts'

const ORDER =
  'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241'
const BACK = 'https://www.wechatpay.com.cn/结果?order=1&ok=yes#top'
const ENCODED = 'https%3A%2F%2Fwww.wechatpay.com.cn%2F%E7%BB%93%E6%9E%9C%3Forder%3D1%26ok%3Dyes%23top'

test.each([
  ['to a query', ORDER, `${ORDER}&redirect_url=${ENCODED}`],
  [
    'where there is no query',
    'https://wx.tenpay.com/pay',
    `https://wx.tenpay.com/pay?redirect_url=${ENCODED}`,
  ],
  ['to an empty query', 'https://wx.tenpay.com/pay?', `https://wx.tenpay.com/pay?redirect_url=${ENCODED}`],
  [
    'after a trailing &',
    'https://wx.tenpay.com/pay?a=1&',
    `https://wx.tenpay.com/pay?a=1&redirect_url=${ENCODED}`,
  ],
  [
    'before a fragment',
    'https://wx.tenpay.com/pay?a=1#b?c',
    `https://wx.tenpay.com/pay?a=1&redirect_url=${ENCODED}#b?c`,
  ],
  [
    'before a fragment without a query',
    'https://wx.tenpay.com/pay#b?c',
    `https://wx.tenpay.com/pay?redirect_url=${ENCODED}#b?c`,
  ],
  [
    'without touching what is there',
    'https://WX.tenpay.com:443/a/../b?x=%e4%BD&y=+',
    `https://WX.tenpay.com:443/a/../b?x=%e4%BD&y=+&redirect_url=${ENCODED}`,
  ],
])('is added %s', (_, url, expected) => {
  const result = h5Url(url, BACK)
  expect(result).toBe(expected)
  expect(new URL(result).searchParams.get('redirect_url')).toBe(BACK)
})

test.each([
  'http://localhost/pay?prepay_id=wx1',
  'http://localhost:8000/pay?prepay_id=wx1',
  'http://127.0.0.1:8000/pay?prepay_id=wx1',
  'http://127.10.200.30/pay?prepay_id=wx1',
  'http://[::1]:8000/pay?prepay_id=wx1',
])('is added to what a sandbox of this machine gives: %s', url => {
  expect(h5Url(url, BACK)).toBe(`${url}&redirect_url=${ENCODED}`)
})

test('may be a page of http', () => {
  expect(h5Url(ORDER, 'http://example.com/')).toBe(`${ORDER}&redirect_url=http%3A%2F%2Fexample.com%2F`)
})

test('is not added twice', () => {
  const once = h5Url(ORDER, BACK)
  expect(h5Url(once, BACK)).toBe(once)
  expect(() => h5Url(once, 'https://example.com/')).toThrow(
    new TypeError('requestPayment.h5: h5_url has another redirect_url already: give it as the order gave it'),
  )
  expect(() => h5Url(`${ORDER}&redirect_url=`, BACK)).toThrow(TypeError)
})

describe('is refused', () => {
  test.each([
    'http://wx.tenpay.com/x',
    'http://localhost.example.com/x',
    'http://127.0.0.1.example.com/x',
    'http://my-localhost/x',
    'ftp://localhost/x',
    '/x',
    'wx.tenpay.com/x',
    'weixin://wxpay/bizpayurl',
    'javascript:alert(1)',
    `${ORDER}\n`,
    ` ${ORDER}`,
    `${ORDER}&\0`,
    `${ORDER}&\u007F`,
  ])('as h5_url: %j', url => {
    expect(() => h5Url(url, BACK)).toThrow(
      new TypeError('requestPayment.h5: h5_url has to be the https URL that the order gave'),
    )
  })

  test.each([
    '/done',
    'www.example.com',
    ENCODED,
    'javascript:alert(1)',
    'data:text/html,x',
    'myapp://done',
    'https://',
    'https://example.com/a\nb',
    'https://example.com/a b',
    'https://example.com/\uD800',
  ])('as redirect_url: %j', back => {
    expect(() => h5Url(ORDER, back)).toThrow(
      new TypeError('requestPayment.h5: redirect_url has to be an absolute http or https URL'),
    )
  })

  test('the value is not shown', () => {
    expect(() => h5Url('http://wx.tenpay.com/?token=1', BACK)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('token') }),
    )
  })
})

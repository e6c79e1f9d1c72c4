import { expect, test } from 'vitest'
import { isLoopback, WECHATPAY_HOSTS } from '../../../../../src/cli/emulator/https/hosts.ts'
import { API_ORIGIN, OVERSEAS_ORIGIN, STANDBY_ORIGIN } from '../../../../../src/protocol/hosts.ts'

test('WeChat Pay’s hosts are those that the client knows', () => {
  expect(WECHATPAY_HOSTS.map(host => `https://${host}`)).toEqual([
    API_ORIGIN,
    STANDBY_ORIGIN,
    OVERSEAS_ORIGIN,
  ])
})

test.each(['localhost', '127.0.0.1', '127.8.9.10', '::1', '[::1]', '::ffff:127.0.0.1'])(
  '%s is loopback',
  host => {
    expect(isLoopback(host)).toBe(true)
  },
)

test.each([
  '',
  '0.0.0.0',
  '10.0.0.1',
  '128.0.0.1',
  'localhost.example.com',
  '127.0.0.1.example.com',
  '::ffff:10.0.0.1',
])('%j is not', host => {
  expect(isLoopback(host)).toBe(false)
})

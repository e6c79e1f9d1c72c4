import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ownHeaders, USER_AGENT } from '../../../src/client/own-headers.ts'

const { name, version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { name: string; version: string }

test('requests say which version of which package they are of', () => {
  expect(USER_AGENT).toBe(`${name}/${version}`)
})

test('a serial number is named where there is one', () => {
  expect(ownHeaders('*/*', undefined)).toEqual({ accept: '*/*', 'user-agent': USER_AGENT })
  expect(ownHeaders('application/json', 'A1')['wechatpay-serial']).toBe('A1')
})

import { expect, test } from 'vitest'
import { backTo, isCashier, tokenOf } from '../../../../src/page/cashier/address.ts'

const at = (path: string): URL => new URL(path, 'http://127.0.0.1:8080')

test.each([
  ['/__emulator/', false],
  ['/__emulator/cashier', true],
  ['/__emulator/cashier/x', true],
  ['/__emulator/cashiers', false],
])('%s: %s', (path, expected) => {
  expect(isCashier(at(path))).toBe(expected)
})

test.each([
  [
    `/__emulator/cashier/${encodeURIComponent('weixin://wxpay/bizpayurl?pr=a')}`,
    'weixin://wxpay/bizpayurl?pr=a',
  ],
  ['/__emulator/cashier/?prepay_id=wx1&package=2', 'wx1'],
  ['/__emulator/cashier/wx1', 'wx1'],
  ['/__emulator/cashier/%E0%A4%A', '%E0%A4%A'],
])('%s names %s', (path, token) => {
  expect(tokenOf(at(path))).toBe(token)
})

test.each([
  ['https://shop.example/done?a=b', 'https://shop.example/done?a=b'],
  ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['/relative', undefined],
])('%s leads back to %s', (url, expected) => {
  expect(backTo(at(`/__emulator/cashier/x?redirect_url=${encodeURIComponent(url)}`))).toBe(expected)
})

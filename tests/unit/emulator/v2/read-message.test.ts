import { expect, test } from 'vitest'
import { lazyCatalogV2 } from '../../../../src/catalog/v2/lazy.ts'
import { signTypesOf } from '../../../../src/emulator/v2/read-message.ts'

const typesOf = async (path: string, method = 'POST'): Promise<readonly string[]> =>
  signTypesOf((await lazyCatalogV2.find(method, path))!)

test.each([
  ['/pay/unifiedorder', ['MD5', 'HMAC-SHA256']],
  ['/mmpaymkttransfers/sendredpack', ['MD5']],
  ['/secapi/pay/profitsharing', ['HMAC-SHA256']],
  ['/secapi/mch/uploadmedia', ['MD5', 'HMAC-SHA256']],
])('%s is signed by %j, the first where nothing is said', async (path, types) => {
  expect(await typesOf(path)).toEqual(types)
})

test('a default that is not MD5 counts', async () => {
  expect(await typesOf('/papay/h5entrustweb', 'GET')).toEqual(['HMAC-SHA256', 'MD5'])
})

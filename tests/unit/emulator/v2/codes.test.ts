import { expect, test } from 'vitest'
import { errCode, isMarketing } from '../../../../src/emulator/v2/codes.ts'

test.each([
  [{ code: 'ORDER_PAID' }, '/pay/closeorder', 'ORDERPAID'],
  [{ code: 'AUTH_CODE_EXPIRE' }, '/pay/micropay', 'AUTHCODEEXPIRE'],
  [{ code: 'RESOURCE_NOT_EXISTS' }, '/secapi/pay/refund', 'ORDERNOTEXIST'],
  [{ code: 'RESOURCE_NOT_EXISTS' }, '/mmpaymkttransfers/gettransferinfo', 'NOT_FOUND'],
  [{ code: 'NO_AUTH' }, '/pay/orderquery', 'NOAUTH'],
  [{ code: 'NO_AUTH' }, '/mmpaymkttransfers/sendredpack', 'NO_AUTH'],
  [{ code: 'INVALID_REQUEST', v2: 'REVERSE_EXPIRE' }, '/secapi/pay/reverse', 'REVERSE_EXPIRE'],
  [{ code: 'INVALID_REQUEST' }, '/secapi/pay/reverse', 'INVALID_REQUEST'],
])('%j of %s is %s', (problem, path, code) => {
  expect(errCode(problem, path)).toBe(code)
})

test('red packets and transfers to banks belong to marketing', () => {
  expect([isMarketing('/mmpaysptrans/pay_bank'), isMarketing('/pay/micropay')]).toEqual([true, false])
})

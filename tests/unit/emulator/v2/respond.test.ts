import { expect, test } from 'vitest'
import type { Operation } from '../../../../src/catalog/types.ts'
import type { Party } from '../../../../src/emulator/keys/key-ring.ts'
import { EmulatorProblem } from '../../../../src/emulator/problem.ts'
import { MessageRefused } from '../../../../src/emulator/v2/message-refused.ts'
import { composeAnswer, composeRefusal, flat, xmlResponse } from '../../../../src/emulator/v2/respond.ts'
import { verifyFields } from '../../../../src/protocol/v2/sign.ts'

const KEY = 'k'.repeat(32)
const message = {
  fields: { appid: 'wx1', mch_id: '1', out_trade_no: 'A' },
  party: { apiv2Key: KEY } as Party,
  signType: 'MD5',
} as const
const text = { type: 'string' } as const
const operationOf = (names: readonly string[], path = '/pay/x'): Operation => ({
  method: 'POST',
  path,
  title: '',
  tags: [],
  roles: [],
  pathParams: {},
  responses: {
    200: { type: 'object', properties: Object.fromEntries(names.map(name => [name, text])) },
  },
})

test('an answer has what is documented, the request’s numbers, a nonce and a signature over all of it', () => {
  const operation = operationOf(['return_code', 'appid', 'nonce_str', 'coupon_id_$n', 'sign'])
  const fields = { coupon_id_$n: ['7', '8'], other: 'x' }
  const { elements, error } = composeAnswer({ operation, message }, { fields }, globalThis.crypto)
  expect(Object.keys(elements)).toEqual([
    'return_code',
    'appid',
    'nonce_str',
    'coupon_id_0',
    'coupon_id_1',
    'sign',
  ])
  expect(verifyFields(flat(elements), KEY, 'MD5')).toBe(true)
  expect(error).toBeUndefined()
})

test('a refusal is said whatever is documented; an answer without a documented signature has none', () => {
  const operation = operationOf(['return_code', 'recall'])
  const refusal = new EmulatorProblem(500, 'SYSTEM_ERROR', '系统繁忙')
  const { elements, error } = composeAnswer({ operation, message }, { refusal }, globalThis.crypto)
  expect(elements).toEqual({
    return_code: 'SUCCESS',
    recall: 'Y',
    result_code: 'FAIL',
    err_code: 'SYSTEMERROR',
    err_code_des: '系统繁忙',
  })
  expect(error).toBe('SYSTEMERROR')
})

test('red packets say in return_msg what is wrong', () => {
  const operation = operationOf(['return_msg'], '/mmpaymkttransfers/sendredpack')
  const refusal = new EmulatorProblem(403, 'NOT_ENOUGH', '资金不足')
  expect(composeAnswer({ operation, message }, { refusal }, globalThis.crypto).elements).toMatchObject({
    return_msg: '资金不足',
    err_code: 'NOTENOUGH',
  })
  expect(composeAnswer({ operation, message }, {}, globalThis.crypto).elements).toEqual({
    return_msg: '发放成功',
  })
})

test('a message that is refused at once has no more than that, and of a bill a number', async () => {
  const refused = new MessageRefused('No Bill Exist', '20002')
  const bill: Operation = { ...operationOf([]), produces: ['text/csv'] }
  expect(composeRefusal(operationOf([]), refused).elements).toEqual({
    return_code: 'FAIL',
    return_msg: 'No Bill Exist',
  })
  const response = xmlResponse(composeRefusal(bill, refused))
  expect(await response.text()).toBe(
    '<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg><error_code>20002</error_code></xml>',
  )
  expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8')
})

import { expect, test } from 'vitest'
import type { FieldSchema } from '../../../../src/catalog/types.ts'
import { checkFields } from '../../../../src/emulator/v2/check-fields.ts'
import { MessageRefused } from '../../../../src/emulator/v2/message-refused.ts'

const schema: FieldSchema = {
  type: 'object',
  properties: {
    appid: { type: 'string', maxLength: 4 },
    total_fee: { type: 'integer' },
    deposit: { type: 'string', enum: ['Y', 'N'] },
    detail: { type: 'string', format: 'json' },
    sign: { type: 'string', maxLength: 2 },
    a: { type: 'string' },
    b: { type: 'string' },
  },
  required: ['appid'],
  atLeastOne: [['a', 'b']],
}
const right = { appid: 'wx1', b: '1' }

test.each([
  [{ ...right, appid: '' }, '缺少参数appid'],
  [{ appid: 'wx1' }, '缺少参数a或b'],
  [{ ...right, appid: '四个字长了' }, 'appid参数长度有误'],
  [{ ...right, total_fee: '1.5' }, 'total_fee参数格式错误'],
  [{ ...right, deposit: 'yes' }, 'deposit参数格式错误'],
  [{ ...right, detail: '{' }, 'detail参数格式错误'],
])('%j: %s', (fields, message) => {
  expect(() => checkFields(schema, fields)).toThrow(new MessageRefused(message))
})

test('what is empty counts as left out, what is unknown is taken, and the signature is no business of this', () => {
  const fields = { ...right, total_fee: '', other: 'x', sign: 'ABC', detail: '{"a":1}', appid: '四个字啊' }
  expect(() => checkFields(schema, fields)).not.toThrow()
})

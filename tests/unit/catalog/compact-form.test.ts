import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compactFamily } from '../../../src/catalog/build/compact.ts'
import type { OperationFact } from '../../../src/catalog/build/facts.ts'

const closeOrder: OperationFact = {
  method: 'POST',
  path: '/v3/orders/{id}/close',
  title: '关闭订单',
  tags: ['订单'],
  roles: ['merchant', 'partner'],
  pathParams: { id: { type: 'string', label: '单号', maxLength: 32 } },
  body: {
    type: 'object',
    required: ['mchid'],
    properties: {
      mchid: { type: 'string', label: '商户号' },
      reason: { type: 'string', label: '原因', enum: ['TIMEOUT', 'CANCELLED'] },
    },
  },
  responses: { 204: null },
  idempotentBy: ['id'],
}

test('the worked example of compact-form.ts is what the encoder writes', () => {
  const source = readFileSync(new URL('../../../src/catalog/compact-form.ts', import.meta.url), 'utf8')
  const example = /```json\n(.*?)```/s.exec(source)![1]!.replace(/^ \* /gm, '')
  expect(JSON.parse(compactFamily([closeOrder]))).toEqual(JSON.parse(example))
})

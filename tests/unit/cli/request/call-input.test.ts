import { expect, test } from 'vitest'
import { operationOf } from '../../../../src/catalog.ts'
import { callInput, type WrittenCall } from '../../../../src/cli/request/call-input.ts'
import { readField } from '../../../../src/cli/request/field-values.ts'

const written = (
  method: string,
  path: string,
  fields: string[],
  more: Partial<WrittenCall> = {},
): WrittenCall => ({
  method,
  path,
  fields: fields.map(readField),
  query: [],
  headers: {},
  data: undefined,
  hasFile: false,
  ...more,
})

test('a field goes where the catalog has it: path, query or body', async () => {
  const path = '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'
  const call = written('POST', path, ['user_card_code=1', 'card_id=c', 'brand_id=1004'])
  expect(callInput(call, await operationOf('POST', path))).toEqual({
    variables: { user_card_code: '1' },
    query: { card_id: 'c' },
    json: { brand_id: '1004' },
  })
})

test('a GET has a query, and of an unknown path everything else a body', () => {
  expect(callInput(written('GET', '/v3/new', ['a=1']), undefined)).toEqual({
    variables: {},
    query: { a: '1' },
  })
  expect(callInput(written('POST', '/v3/new', ['a=1']), undefined)).toEqual({
    variables: {},
    json: { a: '1' },
  })
})

test('fields go over the data that was given', async () => {
  const path = '/v3/pay/transactions/native'
  const call = written('POST', path, ['amount.total=2'], {
    data: { description: 'x', amount: { total: 1 } },
    query: [readField('q=1')],
    headers: { 'Idempotency-Key': 'k' },
  })
  expect(callInput(call, await operationOf('POST', path))).toEqual({
    variables: {},
    query: { q: '1' },
    json: { description: 'x', amount: { total: 2 } },
    headers: { 'Idempotency-Key': 'k' },
  })
})

test('of an upload they are parts, or go into its meta', async () => {
  const path = '/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'
  const call = written('POST', path, ['sub_mchid=19', 'item_id=3', 'file_name=x.png'], { hasFile: true })
  expect(callInput(call, await operationOf('POST', path))).toEqual({
    variables: { sub_mchid: '19' },
    form: { item_id: 3 },
    meta: { file_name: 'x.png' },
  })
})

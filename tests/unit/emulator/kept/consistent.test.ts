import { expect, test } from 'vitest'
import type { FieldSchema } from '../../../../src/catalog/types.ts'
import { consistent } from '../../../../src/emulator/kept/consistent.ts'

const text: FieldSchema = { type: 'string' }
const schema: FieldSchema = {
  type: 'object',
  required: ['out_no'],
  properties: {
    out_no: text,
    state: text,
    fail_reason: text,
    close_reason: text,
    transaction_id: text,
    success_time: text,
    details: {
      type: 'array',
      items: { type: 'object', properties: { detail_status: text, fail_reason: text } },
    },
  },
}
const everything = {
  out_no: '1',
  state: '',
  fail_reason: 'NO_RELATION',
  close_reason: 'OVERDUE',
  transaction_id: '42',
  success_time: '2026-11-22T10:00:00+08:00',
}
const of = (state: string): string[] => Object.keys(consistent({ ...everything, state }, schema) as object)

test.each([
  ['SUCCESS', ['out_no', 'state', 'transaction_id', 'success_time']],
  ['FAIL', ['out_no', 'state', 'fail_reason']],
  ['PROCESSING', ['out_no', 'state']],
  ['NOTPAY', ['out_no', 'state']],
  ['CLOSED', ['out_no', 'state', 'fail_reason', 'close_reason']],
])('what is said of %s', (state, fields) => {
  expect(of(state)).toEqual(fields)
})

test('each item goes by its own state', () => {
  const details = [
    { detail_status: 'SUCCESS', fail_reason: 'x' },
    { detail_status: 'FAIL', fail_reason: 'x' },
  ]
  expect(consistent({ out_no: '1', details }, schema)).toEqual({
    out_no: '1',
    details: [{ detail_status: 'SUCCESS' }, { detail_status: 'FAIL', fail_reason: 'x' }],
  })
})

test('what is required stays, and without a state everything does', () => {
  const required = { ...schema, required: ['fail_reason'] }
  expect(consistent({ state: 'SUCCESS', fail_reason: 'x' }, required)).toHaveProperty('fail_reason')
  expect(consistent({ fail_reason: 'x', transaction_id: '42' }, schema)).toEqual({
    fail_reason: 'x',
    transaction_id: '42',
  })
})

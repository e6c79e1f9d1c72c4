import { expect, test } from 'vitest'
import { showReturn, type SharingReturn } from '../../../../src/emulator/flows/sharing/sharing.ts'

const given: SharingReturn = {
  mchid: '1900000001',
  order_id: '3008',
  out_order_no: 'S1',
  out_return_no: 'B1',
  return_id: '3009',
  return_mchid: '1900000109',
  amount: 10,
  ecommerce: false,
  description: '退回',
  result: 'PROCESSING',
  fail_reason: 'BALANCE_NOT_ENOUGH',
  parameters: '{}',
  created: 0,
  finished: 0,
}

test('a return says why it failed when it has', () => {
  expect(showReturn(given)).not.toHaveProperty('fail_reason')
  expect(showReturn({ ...given, result: 'FAILED' })).toHaveProperty('fail_reason', 'BALANCE_NOT_ENOUGH')
})

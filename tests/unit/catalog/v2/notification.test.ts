import { expect, test } from 'vitest'
import { notificationKinds } from '../../../../src/catalog/generated/v2/notification-kinds.ts'
import { kindOfFields } from '../../../../src/catalog/v2/notification.ts'
import {
  readNotificationsFile,
  validateNotifications,
  type NotificationFact,
} from '../../../../src/catalog/build/notifications-v2.ts'
import { formatFacts } from '../../../../src/catalog/build/format.ts'

test('the first kind that fits counts', () => {
  const kindOf = (fields: Record<string, string>): string | undefined =>
    kindOfFields(notificationKinds, fields)?.kind
  expect(kindOf({ transaction_id: '1', out_trade_no: '2' })).toBe('payment')
  expect(kindOf({ transaction_id: '1', out_trade_no: '2', contract_id: '3' })).toBe('deduction')
  expect(kindOf({ transaction_id: '1', out_trade_no: '2', contract_id: '' })).toBe('payment')
  expect(kindOf({ change_type: 'ADD', contract_id: '3' })).toBe('contract-signed')
  expect(kindOf({ req_info: 'x' })).toBe('refund')
  expect(kindOf({ transaction_id: '1' })).toBe(undefined)
})

test('facts are checked', () => {
  const facts = JSON.parse(readNotificationsFile()) as NotificationFact[]
  expect(validateNotifications(formatFacts(facts))).toEqual([])
  const [first] = facts as [NotificationFact]
  const broken = [{ ...first, kind: 'A b', when: {}, id: ['nothing'], doc: 'https://example.com' }]
  expect(validateNotifications(formatFacts(broken))).toEqual([
    'facts-v2/notifications: A b: has no kind or title',
    'facts-v2/notifications: A b: doc: is no official page',
    'facts-v2/notifications: A b: when: says nothing',
    'facts-v2/notifications: A b: id: names nothing, which is no field of it',
  ])
  expect(validateNotifications('[]')).toEqual([expect.stringContaining('is not in its form')])
})

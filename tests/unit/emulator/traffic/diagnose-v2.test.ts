import { expect, test } from 'vitest'
import type { Party } from '../../../../src/emulator/keys/key-ring.ts'
import { explainSignV2 } from '../../../../src/emulator/traffic/diagnose-v2.ts'
import { md5Hex, signFields } from '../../../../src/protocol/v2/sign.ts'

const KEY = 'k'.repeat(32)
const OTHER = 'o'.repeat(32)
const parties = [
  { kind: 'mchid', id: '1', apiv2Key: KEY, apiv3Key: '3'.repeat(32) },
  { kind: 'brand_id', id: '1004', apiv2Key: OTHER },
  { kind: 'mchid', id: '2', apiv2Key: OTHER },
].map(each => each as unknown as Party)
const fields = { mch_id: '1', appid: 'wx1', sign_type: 'MD5', attach: '' }
const explain = (sign: string, given: Readonly<Record<string, string>> = fields): string =>
  explainSignV2({ fields: { ...given, sign }, signType: 'MD5' }, parties).reason

test.each([
  ['key-apiv3', signFields(fields, '3'.repeat(32), 'MD5')],
  ['sign-case', signFields(fields, KEY, 'MD5').toLowerCase()],
  ['sign-type-other', signFields(fields, KEY, 'HMAC-SHA256')],
  ['sign-type-unsigned', signFields({ mch_id: '1', appid: 'wx1' }, KEY, 'MD5')],
  ['empty-fields', md5Hex(`appid=wx1&attach=&mch_id=1&sign_type=MD5&key=${KEY}`)],
  ['fields-unsorted', md5Hex(`mch_id=1&appid=wx1&sign_type=MD5&key=${KEY}`)],
  ['key-other', signFields(fields, OTHER, 'MD5')],
  ['sign-missing', ''],
  ['unknown', signFields(fields, 'x'.repeat(32), 'MD5')],
])('%s', (reason, sign) => {
  expect(explain(sign)).toBe(reason)
})

test('a merchant that nobody knows', () => {
  expect(explain('A', { mchid: '9' })).toBe('mchid-unknown')
  expect(explain('A', {})).toBe('mchid-unknown')
})

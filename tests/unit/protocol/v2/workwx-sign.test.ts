import { expect, test } from 'vitest'
import { md5Hex } from '../../../../src/protocol/v2/sign.ts'
import { WORKWX_SIGNED, workwxSign } from '../../../../src/protocol/v2/workwx-sign.ts'

test('covers the named fields alone, sorted, and the secret', () => {
  expect(workwxSign({ b: '2', a: '1', c: '3' }, ['b', 'a'], 's')).toBe(md5Hex('a=1&b=2&secret=s'))
})

test('a named field that is not sent is signed as an empty one', () => {
  expect(workwxSign({ b: '2' }, ['b', 'a'], 's')).toBe(md5Hex('a=&b=2&secret=s'))
})

test('the names stay in their order', () => {
  const names = ['b', 'a']
  workwxSign({ a: '1', b: '2' }, names, 's')
  expect(names).toStrictEqual(['b', 'a'])
})

test.each([
  [
    '/mmpaymkttransfers/sendworkwxredpack',
    {
      nonce_str: 'n',
      wxappid: 'wx1',
      mch_billno: '123',
      mch_id: '1900000109',
      sender_name: 'not signed',
      re_openid: 'o1',
      total_amount: '1000',
      wishing: 'not signed',
      act_name: 'XX',
    },
    'act_name=XX&mch_billno=123&mch_id=1900000109&nonce_str=n&re_openid=o1&total_amount=1000&wxappid=wx1&secret=s',
  ],
  [
    '/mmpaymkttransfers/promotion/paywwsptrans2pocket',
    {
      appid: 'wx1',
      mch_id: '1900000109',
      nonce_str: 'n',
      partner_trade_no: 'p1',
      openid: 'o1',
      check_name: 'NO_CHECK',
      amount: '100',
      desc: 'd',
      ww_msg_type: 'NORMAL_MSG',
    },
    'amount=100&appid=wx1&desc=d&mch_id=1900000109&nonce_str=n&openid=o1&partner_trade_no=p1&ww_msg_type=NORMAL_MSG&secret=s',
  ],
])('%s: the fields that its page names', (path, fields, text) => {
  expect(workwxSign(fields, WORKWX_SIGNED[path]!, 's')).toBe(md5Hex(text))
})

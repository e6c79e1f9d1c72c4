import { describe, expect, test } from 'vitest'
import { verifyFields } from '../../../src/protocol/v2/sign.ts'
import { APPID, clientOf, KEY, MCHID, rejection, signed, signTypeOf } from './wechat.ts'

const contract = {
  plan_id: 12535,
  contract_code: '100000',
  request_serial: 1000,
  contract_display_account: '微信代扣',
  notify_url: 'https://example.com/notify?a=1',
  version: '1.0',
}

describe('what a browser is sent to', () => {
  test('has its fields and their signature in the query', async () => {
    const { wxpay, sent } = clientOf([])
    const url = new URL(await wxpay.signedUrl('v2/papay/entrustweb', contract))
    expect(url.origin + url.pathname).toBe('https://api.mch.weixin.qq.com/papay/entrustweb')
    const fields = Object.fromEntries(url.searchParams)
    expect(fields).toMatchObject({
      appid: APPID,
      mch_id: MCHID,
      plan_id: '12535',
      contract_display_account: '微信代扣',
    })
    expect(fields['timestamp']).toMatch(/^\d{10}$/)
    expect(verifyFields(fields, KEY, 'MD5')).toBe(true)
    expect(sent).toEqual([])
  })

  test('is not signed where the page takes no signature, and has a host of its own', async () => {
    const { wxpay } = clientOf([])
    const query = {
      redirect_uri: 'https://example.com',
      response_type: 'code',
      scope: 'pay_identity',
      state: '1',
    }
    const url = new URL(await wxpay.signedUrl('v2/appauth/authindex', query))
    expect(url.host).toBe('payapp.mch.weixin.qq.com')
    expect([...url.searchParams.keys()]).not.toContain('sign')
  })

  test.each<[string, object, string]>([
    ['v2/pay/micropay', {}, 'there is no GET /pay/micropay'],
    ['papay/entrustweb', contract, 'begins with v2/'],
    ['v2/papay/entrustweb', { ...contract, sign: 'x' }, 'query.sign: is made by the client'],
  ])('%s is refused', async (path, query, message) => {
    const { wxpay } = clientOf([])
    expect((await rejection(wxpay.signedUrl(path, query as Record<string, unknown>))).message).toContain(
      message,
    )
  })
})

test('a GET that is called has its signature in the query', async () => {
  const { wxpay, sent } = clientOf([
    signed({ result_code: 'SUCCESS', redirect_url: 'https://payapp.weixin.qq.com' }),
  ])
  const answer = await wxpay.v2.papay.h5entrustweb
    .get({ query: { ...contract, clientip: '1.2.3.4' } as never })
    .xml()
  expect(answer).toMatchObject({ redirect_url: 'https://payapp.weixin.qq.com' })
  expect([sent[0]!.method, sent[0]!.text]).toEqual(['GET', ''])
  expect(signTypeOf(sent[0]!)).toBe('MD5')
})

import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { clientOf, rejection, signTypeOf } from './wechat.ts'

const CSV =
  '\uFEFF交易时间,商户订单号,订单金额,商品名称\r\n' +
  '`2026-11-25 10:00:00,`O1,`8.88,`奶茶, 大\r\n' +
  '`2026-11-25 11:00:00,`O2,`0.01,`x\r\n' +
  '总交易单数,订单总金额\r\n`2,`8.89\r\n'
const FAILURE =
  '<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg><error_code>20002</error_code></xml>'

describe('a trade bill', () => {
  test.each([
    ['plain', CSV],
    ['gzip', new Response(gzipSync(CSV))],
  ])('%s comes as rows, and totals', async (_, answer) => {
    const { wxpay, sent } = clientOf([answer])
    const bill = wxpay.bills.trade({ bill_date: '20261125' })
    const rows = []
    for await (const row of bill) rows.push(row)
    expect(rows).toEqual([
      { 交易时间: '2026-11-25T10:00:00+08:00', 商户订单号: 'O1', 订单金额: 888, 商品名称: '奶茶, 大' },
      { 交易时间: '2026-11-25T11:00:00+08:00', 商户订单号: 'O2', 订单金额: 1, 商品名称: 'x' },
    ])
    expect(await bill.summaries()).toEqual([{ 总交易单数: 2, 订单总金额: 889 }])
    expect(sent).toHaveLength(1)
    expect(sent[0]!.url.pathname).toBe('/pay/downloadbill')
    expect(sent[0]!.fields).toMatchObject({ bill_date: '20261125', bill_type: 'ALL', tar_type: 'GZIP' })
    expect(signTypeOf(sent[0]!)).toBe('MD5')
  })

  test('that fails is XML, and an ApiError', async () => {
    const { wxpay } = clientOf([`\n${FAILURE}`])
    const error = await rejection(wxpay.bills.trade({ bill_date: '20261125' }).files())
    expect(error).toMatchObject({
      name: 'ApiError',
      code: '20002',
      message: 'POST /pay/downloadbill 200 20002: No Bill Exist',
    })
  })

  test('is text by the chain, and no XML', async () => {
    const { wxpay } = clientOf([CSV])
    const post = (): ReturnType<typeof wxpay.v2.pay.downloadbill.post> =>
      wxpay.v2.pay.downloadbill.post({ xml: { bill_date: '20261125' } })
    expect(await post().text()).toContain('交易时间')
    expect((await rejection(post().xml())).message).toContain('read it with text()')
  })

  test('of funds is signed by HMAC-SHA256, the only way that it takes', async () => {
    const { wxpay, sent } = clientOf([CSV])
    await wxpay.bills.fundflow({ bill_date: '20261125', tar_type: undefined }).files()
    expect(sent[0]!.fields).toMatchObject({ account_type: 'Basic', sign_type: 'HMAC-SHA256' })
    expect(sent[0]!.fields).not.toHaveProperty('tar_type')
    expect(signTypeOf(sent[0]!)).toBe('HMAC-SHA256')
  })
})

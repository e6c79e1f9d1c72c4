import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createWechatpay } from '../../../../../src/index.ts'
import { signFields, type SignType } from '../../../../../src/protocol/v2/sign.ts'
import { formatXml } from '../../../../../src/protocol/v2/xml.ts'
import { APPID, openV2Shop, orderFields } from '../../v2/shop.ts'

test('a bill by APIv2 is the one by APIv3; what there is none of is said in XML', async () => {
  const { emulator, call } = await openV2Shop()
  await emulator.clock.set('2026-11-22T10:00:00+08:00')
  const order = orderFields()
  await call('/pay/unifiedorder', order)
  await emulator.pay(order.out_trade_no)
  const { mchid, apiv2Key } = emulator.credentials
  const download = async (
    path: string,
    given: Readonly<Record<string, string>>,
    type: SignType = 'MD5',
  ): Promise<Response> => {
    const fields = { appid: APPID, mch_id: mchid, nonce_str: 'n', bill_date: '20261122', ...given }
    const sign = signFields(fields, apiv2Key, type)
    return emulator.fetch(`https://api.mch.weixin.qq.com${path}`, {
      method: 'POST',
      body: formatXml({ ...fields, sign }),
    })
  }
  const textOf = async (given: Readonly<Record<string, string>> = {}): Promise<string> =>
    (await download('/pay/downloadbill', given)).text()
  expect(await textOf()).toContain('<return_msg>No Bill Exist</return_msg><error_code>20002</error_code>')
  await emulator.clock.set('2026-11-23T09:00:00+08:00')
  expect(await textOf()).toContain('Bill Creating')
  await emulator.clock.set('2026-11-23T10:00:00+08:00')
  const text = await textOf()
  expect(text).toContain(`\`${order.out_trade_no},`)
  const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
  const rows = []
  for await (const row of wxpay.bills.trade({ bill_date: '2026-11-22' })) rows.push(row)
  expect(rows).toHaveLength(1)
  const zipped = await download('/pay/downloadbill', { tar_type: 'GZIP' })
  expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(
    `\uFEFF${text.replace('\uFEFF', '')}`,
  )
  expect(await textOf({ bill_type: 'REFUND' })).toContain('No Bill Exist')
  expect(await textOf({ bill_date: '20260101' })).toContain('invalid bill_date')
  expect(await textOf({ bill_date: '20261333' })).toContain('<error_code>20001</error_code>')
  const funds = { account_type: 'Basic', sign_type: 'HMAC-SHA256' }
  expect(await (await download('/pay/downloadfundflow', funds, 'HMAC-SHA256')).text()).toContain('交易手续费')
})

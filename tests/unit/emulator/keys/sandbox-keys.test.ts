import { expect, test } from 'vitest'
import { createEmulator, memoryJournal } from '../../../../src/emulator.ts'
import { createWechatpay } from '../../../../src/index.ts'

test('with its keys and its journal a sandbox is the same one after a restart', async () => {
  const journal = memoryJournal()
  const before = await createEmulator({ journal })
  const order = {
    appid: 'wxd678efh567hg6787',
    description: '图书',
    out_trade_no: 'ORDER-000001',
    notify_url: 'https://merchant.example/notify',
    amount: { total: 1 },
  }
  await createWechatpay({ ...before.credentials, fetch: before.fetch }).v3.pay.transactions.native.post({
    json: order,
  })
  await before.rotateCertificate()
  const keys = JSON.parse(JSON.stringify(before.keys())) as ReturnType<typeof before.keys>
  const after = await createEmulator({ journal, keys })
  // The one that was rotated in is new to the credentials.
  expect(after.credentials).toMatchObject(before.credentials)
  expect(after.brandCredentials).toMatchObject(before.brandCredentials)
  expect(after.keys()).toEqual(before.keys())
  const client = createWechatpay({ ...before.credentials, fetch: after.fetch, validate: 'strict' })
  expect(
    await client.v3.pay.transactions.outTradeNo._out_trade_no_
      .get({ out_trade_no: 'ORDER-000001', query: { mchid: before.credentials.mchid } })
      .json(),
  ).toMatchObject({ trade_state: 'NOTPAY' })
  expect((await client.certificates.refresh()).map(({ serial }) => serial)).toHaveLength(2)
})

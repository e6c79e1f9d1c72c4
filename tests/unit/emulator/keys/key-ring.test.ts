import { describe, expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../../../src/emulator.ts'
import { createWechatpay, type Wechatpay } from '../../../../src/index.ts'
import { createNotifications } from '../../../../src/notification.ts'

const PARTNER = '1900000109'
const NOTIFY_URL = 'https://merchant.example/notify'

const clientOf = (emulator: Emulator, id?: string): Wechatpay =>
  createWechatpay({
    ...(id === undefined ? emulator.credentials : (emulator.credentialsOf(id) as Emulator['credentials'])),
    fetch: emulator.fetch,
    validate: 'strict',
  })
const order = (out_trade_no: string) => ({
  appid: 'wxd678efh567hg6787',
  description: '图书',
  out_trade_no,
  notify_url: NOTIFY_URL,
  amount: { total: 100 },
})

test('a seed gives the same keys and numbers each time, whoever else is there', async () => {
  const first = await createEmulator({ seed: 'shop' })
  const second = await createEmulator({ seed: 'shop', parties: { merchants: [PARTNER] } })
  expect(second.credentials).toEqual(first.credentials)
  expect(second.brandCredentials).toEqual(first.brandCredentials)
  expect((await createEmulator({ seed: 'another' })).credentials.serial).not.toBe(first.credentials.serial)
  expect(second.credentialsOf(PARTNER)).toEqual(
    (await createEmulator({ seed: 'shop', parties: { merchants: [PARTNER] } })).credentialsOf(PARTNER),
  )
}, 60_000)

describe('several merchants', () => {
  test('each signs with its own key, sees its own orders, and is told in its own cipher', async () => {
    const told: string[] = []
    const emulator: Emulator = await createEmulator({
      parties: { merchants: [PARTNER], brands: ['1005'] },
      async deliver(request) {
        const { privateKey, certs, apiv3Key } = emulator.credentialsOf(PARTNER)
        const handler = createNotifications({ certs, apiv3Key, privateKey }).handler(({ resource }) => {
          told.push(String((resource as { out_trade_no?: string }).out_trade_no))
        })
        return handler(request)
      },
    })
    const [mine, theirs] = [clientOf(emulator), clientOf(emulator, PARTNER)]
    expect(emulator.credentialsOf(PARTNER).apiv3Key).not.toBe(emulator.credentials.apiv3Key)
    await theirs.v3.pay.transactions.native.post({ json: order('THEIRS-1') })
    const query = { out_trade_no: 'THEIRS-1', query: { mchid: PARTNER } }
    expect(await theirs.v3.pay.transactions.outTradeNo._out_trade_no_.get(query).json()).toMatchObject({
      mchid: PARTNER,
    })
    await expect(
      mine.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        ...query,
        query: { mchid: emulator.credentials.mchid },
      }),
    ).rejects.toThrow('ORDER_NOT_EXIST')
    await emulator.pay('THEIRS-1')
    expect(told).toEqual(['THEIRS-1'])
    expect((await theirs.certificates.refresh()).length).toBe(1)
    expect(emulator.credentialsOf('1005')).toHaveProperty('brandId', '1005')
    expect(() => emulator.credentialsOf('1900000110')).toThrow(
      'there is no 1900000110: name it in parties.merchants or parties.brands',
    )
  })

  test('their keys are among those that are kept', async () => {
    const before = await createEmulator({ parties: { merchants: [PARTNER] } })
    const keys = JSON.parse(JSON.stringify(before.keys())) as ReturnType<Emulator['keys']>
    const after = await createEmulator({ keys })
    expect(after.credentialsOf(PARTNER)).toEqual(before.credentialsOf(PARTNER))
    const url = `http://localhost/__emulator/credentials?id=${PARTNER}`
    const told = await (await after.fetch(url)).json()
    for (const secret of ['privateKey', 'apiv3Key', 'apiv2Key']) expect(told).not.toHaveProperty(secret)
    expect(await (await after.fetch(`${url}&secrets=true`)).json()).toEqual(before.credentialsOf(PARTNER))
  })

  test('a notification of any kind is made for one of them', async () => {
    const emulator = await createEmulator({ parties: { merchants: [PARTNER] } })
    const { privateKey, certs, apiv3Key } = emulator.credentialsOf(PARTNER)
    const handler = createNotifications({ certs, apiv3Key, privateKey }).handler(() => undefined)
    const made = await emulator.notify('TRANSACTION.SUCCESS', { mchid: PARTNER })
    expect((await made.deliver(handler)).map(({ status }) => status)).toEqual([204])
    const mine = await emulator.notify('TRANSACTION.SUCCESS')
    expect((await mine.deliver(handler)).map(({ status }) => status)).toEqual([400])
  })
})

test('each merchant has an APIv2 key, which stays, and no brand has one', async () => {
  const emulator = await createEmulator({ parties: { merchants: [PARTNER] } })
  const partner = emulator.credentialsOf(PARTNER)
  expect(partner).toMatchObject({ apiv2Key: expect.stringMatching(/^[\dA-F]{32}$/) })
  expect(partner).not.toMatchObject({ apiv2Key: emulator.credentials.apiv2Key })
  expect(emulator.brandCredentials).not.toHaveProperty('apiv2Key')
  // Kept by a sandbox of before there was APIv2.
  const { apiv2Key: _, ...old } = emulator.keys()
  expect((await createEmulator({ keys: old })).credentials).toEqual(emulator.credentials)
  const apiv2Key = 'abcdefghijklmnopqrstuvwxyz012345'
  const given = await createEmulator({ apiv2Key })
  expect(given.credentials.apiv2Key).toBe(apiv2Key)
  expect((await createEmulator({ keys: given.keys() })).credentials.apiv2Key).toBe(apiv2Key)
  await expect(createEmulator({ apiv2Key: 'short' })).rejects.toThrow('apiv2Key: is 32 letters and digits')
})

describe('a merchant migrates from certificates to the public key', () => {
  test('half-way both are right, and a client that has both notices nothing', async () => {
    const emulator = await createEmulator({ platformKeys: 'certificate' })
    const [serial] = Object.keys(emulator.credentials.certs)
    emulator.usePlatformKeys('both')
    const { certs } = emulator.credentials
    expect(Object.keys(certs)).toEqual([expect.stringMatching(/^PUB_KEY_ID_\d{31}$/), serial])
    const both = clientOf(emulator)
    const place = (out_trade_no: string) =>
      both.v3.pay.transactions.native.post({ json: order(out_trade_no) })
    await place('MIGRATE-1')
    emulator.usePlatformKeys('public-key')
    await place('MIGRATE-2')
    const old = createWechatpay({
      ...emulator.credentials,
      certs: { [serial!]: certs[serial!]! },
      fetch: emulator.fetch,
    })
    await expect(old.v3.pay.transactions.native.post({ json: order('MIGRATE-4') })).rejects.toMatchObject({
      name: 'SignatureError',
    })
    emulator.usePlatformKeys('both')
    await place('MIGRATE-3')
    // A public key that is not in use yet, or no more, cannot be named.
    emulator.usePlatformKeys('certificate')
    await expect(place('MIGRATE-5')).rejects.toThrow('平台证书序列号Wechatpay-Serial错误')
  })

  test('over HTTP, where an unknown word is refused', async () => {
    const emulator = await createEmulator()
    const post = (use: string) =>
      emulator.fetch('http://localhost/__emulator/platform-keys', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ use }),
      })
    expect(Object.keys(((await (await post('certificate')).json()) as { certs: object }).certs)).toHaveLength(
      1,
    )
    const refused = await post('keys')
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({
      message: 'use has to be one of certificate, both, public-key',
    })
  })
})

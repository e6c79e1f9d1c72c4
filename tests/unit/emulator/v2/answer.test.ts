import { beforeAll, describe, expect, test } from 'vitest'
import { signFields, type SignType } from '../../../../src/protocol/v2/sign.ts'
import { formatXml } from '../../../../src/protocol/v2/xml.ts'
import { APPID, openV2Shop, orderFields, send, type V2Shop } from './shop.ts'

let shop: V2Shop
beforeAll(async () => {
  shop = await openV2Shop({ traffic: 10, parties: { merchants: ['1900000109'] } })
})

/** A message that is signed with any key. */
function signed(fields: Readonly<Record<string, string>>, key: string, type: SignType = 'MD5'): string {
  return formatXml({ ...fields, sign: signFields(fields, key, type) })
}

const order = (): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(orderFields()).map(([name, value]) => [name, String(value)])),
  mch_id: shop.emulator.credentials.mchid,
  nonce_str: 'n'.repeat(32),
})

describe('a message that cannot be believed is refused, and nothing is signed', () => {
  test.each([
    ['no XML', () => '{"appid":"wx1"}', 'XML格式错误'],
    ['XML with a DTD', () => '<!DOCTYPE x [<!ENTITY a "b">]><xml><mch_id>&a;</mch_id></xml>', 'XML格式错误'],
    ['elements in elements', () => '<xml><a><b>1</b></a></xml>', 'XML格式错误'],
    ['nothing', () => '', 'post数据为空'],
    ['no merchant', () => formatXml({ appid: APPID }), '缺少参数mch_id'],
    ['an unknown merchant', () => signed({ ...order(), mch_id: '1' }, 'x'), '商户号不存在'],
    ['another key', () => signed(order(), 'x'.repeat(32)), '签名错误，请检查后再试'],
    ['no sign', () => formatXml(order()), '签名错误，请检查后再试'],
    ['a key of another merchant', () => signed(order(), keyOf('1900000109')), '签名错误，请检查后再试'],
    [
      'HMAC-SHA256 without saying so',
      () => signed(order(), keyOf(), 'HMAC-SHA256'),
      '签名错误，请检查后再试',
    ],
    [
      'another algorithm',
      () => signed({ ...order(), sign_type: 'SHA1' }, keyOf()),
      '签名类型错误，仅支持MD5、HMAC-SHA256',
    ],
  ])('%s', async (_, body, return_msg) => {
    expect(await send(shop.emulator, '/pay/unifiedorder', body())).toEqual({
      return_code: 'FAIL',
      return_msg,
    })
  })
})

function keyOf(id = shop.emulator.credentials.mchid): string {
  return (shop.emulator.credentialsOf(id) as { apiv2Key: string }).apiv2Key
}

test('operations that take one algorithm alone refuse the other', async () => {
  const packet = { mch_billno: '1', wxappid: APPID }
  expect(await shop.call('/mmpaymkttransfers/sendredpack', packet, 'HMAC-SHA256')).toMatchObject({
    return_code: 'FAIL',
    return_msg: '签名类型错误，仅支持MD5',
  })
  expect(await shop.call('/secapi/pay/profitsharing', { appid: APPID }, 'MD5')).toMatchObject({
    return_code: 'FAIL',
    return_msg: '签名类型错误，仅支持HMAC-SHA256',
  })
})

test('both algorithms are taken, and the answer is signed by the same one', async () => {
  const md5 = await shop.call('/pay/unifiedorder', orderFields())
  const hmac = await shop.call('/pay/unifiedorder', orderFields(), 'HMAC-SHA256')
  expect([md5['sign']?.length, hmac['sign']?.length]).toEqual([32, 64])
  expect(md5['result_code']).toBe('SUCCESS')
})

test('another method than the documented one is refused, another path is none of APIv2', async () => {
  const { emulator } = shop
  const got = await emulator.fetch('https://api.mch.weixin.qq.com/pay/unifiedorder')
  expect(await got.text()).toContain('请使用post方法')
  expect((await emulator.fetch('https://api.mch.weixin.qq.com/pay/nothing', { method: 'POST' })).status).toBe(
    401,
  )
})

test('a refused call is an error in the traffic, with what was signed and without the key', async () => {
  const body = signed(order(), 'x'.repeat(32))
  await send(shop.emulator, '/pay/unifiedorder', body)
  const response = await shop.emulator.fetch('http://localhost/__emulator/traffic?failed=true&limit=1')
  const [exchange] = (await response.json()) as Record<string, unknown>[]
  expect(exchange).toMatchObject({
    status: 200,
    operation: 'POST /pay/unifiedorder',
    title: '统一下单',
    error: '签名错误，请检查后再试',
    signature: { holds: false, lines: [{ name: 'fields' }] },
  })
  expect(JSON.stringify(exchange)).not.toContain(keyOf())
  await shop.call('/pay/orderquery', { appid: APPID, out_trade_no: 'never' })
  const after = await shop.emulator.fetch('http://localhost/__emulator/traffic?failed=true&limit=1')
  expect(await after.json()).toMatchObject([{ error: 'ORDERNOTEXIST', signature: { holds: true } }])
})

test('what a user opens answers with a page, and one operation with JSON', async () => {
  const { emulator } = shop
  const { mchid } = emulator.credentials
  const query = new URLSearchParams({
    mch_id: mchid,
    appid: APPID,
    redirect_uri: 'https://merchant.example/back',
    response_type: 'code',
    scope: 'pay_identity',
    state: '1',
  })
  const page = await emulator.fetch(`https://payapp.mch.weixin.qq.com/appauth/authindex?${query}`)
  expect(page.headers.get('content-type')).toContain('text/html')
  const fields = {
    mch_id: mchid,
    appid: APPID,
    openid: 'o1',
    code: '1',
    grant_type: 'authorization_code',
    scope: 'pay_identity',
    sign_type: 'HMAC-SHA256',
  }
  const sign = signFields(fields, keyOf(), 'HMAC-SHA256')
  const token = await emulator.fetch(
    `https://api.mch.weixin.qq.com/appauth/getaccesstoken?${new URLSearchParams({ ...fields, sign })}`,
  )
  expect(await token.json()).toMatchObject({ retcode: 0 })
})

describe('faults', () => {
  const query = { appid: APPID, out_trade_no: 'never' }
  const withFault = async (
    fault: Parameters<V2Shop['emulator']['faults']['add']>[0]['fault'],
    path = '/pay/orderquery',
  ): Promise<string> => {
    const { emulator } = shop
    emulator.faults.add({ fault, count: 1 })
    const fields = { ...query, mch_id: emulator.credentials.mchid, nonce_str: 'n' }
    const response = await emulator.fetch(`https://api.mch.weixin.qq.com${path}`, {
      method: 'POST',
      body: signed(fields, keyOf()),
    })
    return response.text()
  }

  test('a refusal is said in the words of APIv2, signed', async () => {
    const { emulator } = shop
    emulator.faults.add({ fault: { kind: 'refuse', status: 500, code: 'SYSTEM_ERROR' }, count: 1 })
    expect(await shop.call('/pay/orderquery', query)).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'FAIL',
      err_code: 'SYSTEMERROR',
    })
    emulator.faults.add({ fault: { kind: 'refuse', status: 500, code: 'SYSTEM_ERROR' }, count: 1 })
    expect(await shop.call('/secapi/pay/reverse', query)).toMatchObject({ recall: 'Y' })
  })

  test('a connection breaks', async () => {
    await expect(withFault({ kind: 'cut' })).rejects.toThrow('fetch failed')
  })

  test('a signature is wrong, or missing, or of something else', async () => {
    const fine = await withFault({ kind: 'delay', ms: 0 })
    expect(fine).toMatch(/<sign>[\dA-F]{32}<\/sign>/)
    expect(await withFault({ kind: 'missing-signature' })).not.toContain('<sign>')
    for (const kind of ['wrong-signature', 'tampered-body'] as const) {
      shop.emulator.faults.add({ fault: { kind }, count: 1 })
      await expect(shop.call('/pay/orderquery', query)).rejects.toThrow('expected false to be true')
    }
    expect(await withFault({ kind: 'wrong-content' })).toContain('502 Bad Gateway')
  })
})

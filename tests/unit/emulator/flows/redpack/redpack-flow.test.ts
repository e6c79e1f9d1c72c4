import { beforeAll, describe, expect, test } from 'vitest'
import { formatXml, parseXmlTree } from '../../../../../src/protocol/v2/xml.ts'
import { signFields } from '../../../../../src/protocol/v2/sign.ts'
import type { XmlTree } from '../../../../../src/lib/xml-tree.ts'
import { APPID, openV2Shop, type V2Shop } from '../../v2/shop.ts'

let shop: V2Shop
beforeAll(async () => {
  shop = await openV2Shop()
})

let last = 0
const packet = (
  given: Readonly<Record<string, string | number>> = {},
): Record<string, string | number> & { readonly mch_billno: string } =>
  ({
    mch_billno: `H${String(++last).padStart(10, '0')}`,
    wxappid: APPID,
    send_name: '天虹百货',
    re_openid: 'o1',
    total_amount: 100,
    total_num: 1,
    wishing: '新年快乐',
    client_ip: '127.0.0.1',
    act_name: '抽奖',
    remark: '快来抢',
    ...given,
  }) as Record<string, string | number> & { readonly mch_billno: string }

const group = (given: Readonly<Record<string, string | number>> = {}): ReturnType<typeof packet> => {
  const { client_ip: _, ...fields } = packet({
    amt_type: 'ALL_RAND',
    total_amount: 500,
    total_num: 3,
    ...given,
  })
  return fields as ReturnType<typeof packet>
}

const send = (
  fields: Readonly<Record<string, string | number>>,
  path = 'sendredpack',
): ReturnType<V2Shop['call']> => shop.call(`/mmpaymkttransfers/${path}`, fields)

/** With its list, which the flat form does not have. */
async function query(mch_billno: string): Promise<XmlTree> {
  const { mchid, apiv2Key } = shop.emulator.credentials
  const fields = { mch_id: mchid, appid: APPID, nonce_str: 'n', mch_billno, bill_type: 'MCHT' }
  const body = formatXml({ ...fields, sign: signFields(fields, apiv2Key, 'MD5') })
  const url = 'https://api.mch.weixin.qq.com/mmpaymkttransfers/gethbinfo'
  return parseXmlTree(await (await shop.emulator.fetch(url, { method: 'POST', body })).text())
}

const accounts = (): Readonly<Record<string, number>> => shop.emulator.ledger().accounts
const own = (account: string): number =>
  accounts()[`merchant:${shop.emulator.credentials.mchid}:${account}`] ?? 0

test('a red packet is sent, found, taken by its user alone', async () => {
  const given = packet()
  const answer = await send(given)
  expect(answer).toMatchObject({
    return_code: 'SUCCESS',
    return_msg: '发放成功',
    result_code: 'SUCCESS',
    re_openid: 'o1',
    total_amount: '100',
  })
  expect(answer['sign']).toBeUndefined()
  expect((await send(given))['send_listid']).toBe(answer['send_listid'])
  expect(own('redpack')).toBe(100)
  expect(await query(given.mch_billno)).toMatchObject({ status: 'SENT', detail_id: answer['send_listid'] })
  await expect(shop.emulator.redpack.receive(given.mch_billno, 'o2')).rejects.toThrow('for o1 alone')
  const user = accounts()['user'] ?? 0
  await shop.emulator.redpack.receive(given.mch_billno)
  expect([own('redpack'), accounts()['user']]).toEqual([0, user + 100])
  expect(await query(given.mch_billno)).toMatchObject({
    status: 'RECEIVED',
    hblist: { hbinfo: { openid: 'o1', amount: '100' } },
  })
  await expect(shop.emulator.redpack.receive(given.mch_billno)).rejects.toThrow('RECEIVED, not SENT')
})

test('what nobody takes goes back after 24 hours', async () => {
  const given = packet()
  await send(given)
  const before = own('operating')
  await shop.emulator.clock.advance('24h')
  expect(own('operating')).toBe(before + 100)
  expect(await query(given.mch_billno)).toMatchObject({ status: 'REFUND', refund_amount: '100' })
})

test('a group shares one by chance, and the rest goes back', async () => {
  const whole = group()
  await send(whole, 'sendgroupredpack')
  for (let index = 0; index < 3; index++) await shop.emulator.redpack.receive(whole.mch_billno)
  const found = await query(whole.mch_billno)
  expect(found).toMatchObject({ status: 'RECEIVED', hb_type: 'GROUP' })
  const { hbinfo } = found['hblist'] as { hbinfo: readonly Record<string, string>[] }
  expect(hbinfo[0]!['openid']).toBe('o1')
  expect(new Set(hbinfo.map(each => each['openid'])).size).toBe(3)
  expect(hbinfo.reduce((sum, each) => sum + Number(each['amount']), 0)).toBe(500)
  const half = group()
  await send(half, 'sendgroupredpack')
  const { receipts } = await shop.emulator.redpack.receive(half.mch_billno)
  await expect(shop.emulator.redpack.receive(half.mch_billno, 'o1')).rejects.toThrow('already')
  await shop.emulator.clock.advance('24h')
  expect(await query(half.mch_billno)).toMatchObject({
    status: 'REFUND',
    refund_amount: String(500 - receipts[0]!.amount),
  })
})

test('one that cannot be sent is not sent again', async () => {
  const given = packet()
  await send(given)
  await shop.emulator.redpack.fail(given.mch_billno, '用户账户冻结')
  expect(await query(given.mch_billno)).toMatchObject({ status: 'FAILED', reason: '用户账户冻结' })
  expect(await send(given)).toMatchObject({ err_code: 'SEND_FAILED' })
})

test('a mini program gets what it opens one with', async () => {
  const { client_ip: _, ...given } = packet({ notify_way: 'MINI_PROGRAM_JSAPI' })
  expect((await send(given, 'sendminiprogramhb'))['package']).toContain('sendid=')
})

describe('refused', () => {
  test.each([
    ['sendredpack', packet({ total_amount: 99 }), 'MONEY_LIMIT'],
    ['sendredpack', packet({ total_amount: 20_001 }), 'MONEY_LIMIT'],
    ['sendredpack', packet({ total_num: 2 }), 'PARAM_ERROR'],
    ['sendgroupredpack', group({ total_num: 2 }), 'PARAM_ERROR'],
  ])('%s %#: %j', async (path, fields, err_code) => {
    expect(await send(fields, path)).toMatchObject({ result_code: 'FAIL', err_code })
  })

  test('other parameters, unknown numbers, too little money; a scene lifts the limit', async () => {
    const given = packet()
    await send(given)
    expect(await send({ ...given, total_amount: 200 })).toMatchObject({ err_code: 'FATAL_ERROR' })
    expect(await query('never')).toMatchObject({ result_code: 'FAIL', err_code: 'NOT_FOUND' })
    await expect(shop.emulator.redpack.receive('never')).rejects.toThrow('no red packet never')
    const scene = packet({ total_amount: 30_000, scene_id: 'PRODUCT_1' })
    expect(await send(scene)).toMatchObject({ result_code: 'SUCCESS' })
    const poor = await openV2Shop({ topUp: false })
    expect(await poor.call('/mmpaymkttransfers/sendredpack', packet())).toMatchObject({
      err_code: 'NOTENOUGH',
      return_msg: '资金不足',
    })
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { signFields, verifyFields } from '../../../../../src/protocol/v2/sign.ts'
import { parseXml } from '../../../../../src/protocol/v2/xml.ts'
import { APPID, NOTIFY_URL, openV2Shop, orderFields, type V2Shop } from '../../v2/shop.ts'

let shop: V2Shop
beforeAll(async () => {
  shop = await openV2Shop()
})

let last = 0
const contract = (): Record<string, string> & { readonly contract_code: string } => ({
  appid: APPID,
  plan_id: '12535',
  contract_code: `C-V2-${++last}`,
  request_serial: String(last),
  contract_display_account: '微信代扣',
  notify_url: NOTIFY_URL,
  version: '1.0',
  timestamp: '1414488825',
})

async function signedContract(): Promise<{ contract_code: string; contract_id: string }> {
  const given = contract()
  await shop.call('/papay/preentrustweb', given)
  const { contract_id } = await shop.emulator.papay.sign(given.contract_code)
  return { contract_code: given.contract_code, contract_id }
}

const deduction = (contract_id: string): Record<string, string> & { readonly out_trade_no: string } => ({
  appid: APPID,
  body: '会员',
  out_trade_no: `D-V2-${++last}`,
  total_fee: '100',
  spbill_create_ip: '127.0.0.1',
  notify_url: NOTIFY_URL,
  trade_type: 'PAP',
  contract_id,
})

describe('a contract', () => {
  test('is prepared, signed and told of, queried by both numbers, and ended', async () => {
    const given = contract()
    const { contract_code } = given
    const prepared = await shop.call('/papay/preentrustweb', given)
    expect(prepared).toMatchObject({ result_code: 'SUCCESS' })
    expect(prepared['pre_entrustweb_id']).toMatch(/\w{20}/)
    const query = { appid: APPID, version: '1.0' }
    const byCode = { ...query, plan_id: '12535', contract_code }
    expect(await shop.call('/papay/querycontract', byCode)).toMatchObject({ err_code: 'CONTRACT_NOT_EXIST' })
    const { contract_id } = await shop.emulator.papay.sign(contract_code, 'o9')
    const told = shop.told.at(-1)!
    expect(told).toMatchObject({ change_type: 'ADD', contract_code, contract_id, openid: 'o9' })
    expect(verifyFields(told, shop.emulator.credentials.apiv2Key, 'MD5')).toBe(true)
    expect(await shop.call('/papay/querycontract', byCode)).toMatchObject({
      contract_id,
      contract_state: '0',
      request_serial: given['request_serial'],
      openid: 'o9',
    })
    const end = { ...query, contract_id, contract_termination_remark: '不再需要' }
    expect(await shop.call('/papay/deletecontract', end)).toMatchObject({
      result_code: 'SUCCESS',
      contract_code,
    })
    expect(shop.told.at(-1)).toMatchObject({ change_type: 'DELETE', contract_termination_mode: '3' })
    expect(await shop.call('/papay/querycontract', { ...query, contract_id })).toMatchObject({
      contract_state: '1',
      contract_termination_mode: '3',
      contract_termination_remark: '不再需要',
    })
    expect(await shop.call('/papay/deletecontract', end)).toMatchObject({ result_code: 'SUCCESS' })
  })

  test('is signed on a page that a link leads to', async () => {
    const { mchid, apiv2Key } = shop.emulator.credentials
    const link = async (path: string, type: 'MD5' | 'HMAC-SHA256', clientip?: string): Promise<Response> => {
      const fields = { ...contract(), mch_id: mchid, ...(clientip !== undefined && { clientip }) }
      const query = new URLSearchParams({ ...fields, sign: signFields(fields, apiv2Key, type) })
      return shop.emulator.fetch(`https://api.mch.weixin.qq.com${path}?${query}`)
    }
    const h5 = parseXml(await (await link('/papay/h5entrustweb', 'HMAC-SHA256', '127.0.0.1')).text())
    expect(h5['redirect_url']).toContain('pre_entrustweb_id=')
    const page = await link('/papay/entrustweb', 'MD5')
    expect(page.headers.get('content-type')).toContain('text/html')
    const signed = await shop.emulator.papay.sign(`C-V2-${last}`)
    expect(signed.contract_state).toBe('SIGNED')
  })

  test('comes again by a schedule of its own', async () => {
    const deaf = await openV2Shop({ acknowledge: 'what?' })
    const given = contract()
    await deaf.call('/papay/preentrustweb', given)
    await deaf.emulator.papay.sign(given.contract_code)
    await deaf.emulator.clock.advance('10s')
    expect(deaf.told).toHaveLength(2)
    await deaf.emulator.clock.advance('24h')
    expect(deaf.told).toHaveLength(30)
    expect(deaf.emulator.notifications()[0]!.state).toBe('given-up')
  })
})

test('a contract is signed by paying an order; a contract that cannot be leaves the order as it is', async () => {
  const { notify_url: _, version: __, timestamp: ___, ...given } = contract()
  const both = { ...orderFields(), ...given, contract_notify_url: NOTIFY_URL }
  const { mchid: contract_mchid } = shop.emulator.credentials
  const own = { contract_mchid, contract_appid: APPID }
  const placed = await shop.call('/pay/contractorder', { ...both, ...own })
  expect(placed).toMatchObject({ contract_result_code: 'SUCCESS', contract_code: given['contract_code'] })
  expect(placed['code_url']).toMatch(/^weixin:/)
  await shop.emulator.pay(both.out_trade_no, { openid: 'o7' })
  const told = shop.told.slice(-2)
  expect(told).toMatchObject([
    { out_trade_no: both.out_trade_no, openid: 'o7' },
    { change_type: 'ADD', contract_code: given['contract_code'], openid: 'o7' },
  ])
  const again = { ...both, ...own, out_trade_no: 'OTHER-ORDER', contract_display_account: '李四' }
  expect(await shop.call('/pay/contractorder', again)).toMatchObject({
    result_code: 'SUCCESS',
    contract_result_code: 'FAIL',
    contract_err_code: 'RESOURCE_ALREADY_EXISTS',
  })
  await shop.emulator.pay('OTHER-ORDER')
  expect(shop.told.at(-1)).toMatchObject({ out_trade_no: 'OTHER-ORDER' })
})

describe('a deduction', () => {
  test('is accepted, succeeds and is told of', async () => {
    const { contract_id } = await signedContract()
    const given = deduction(contract_id)
    expect(await shop.call('/pay/pappayapply', given)).toMatchObject({ result_code: 'SUCCESS' })
    const asked = { appid: APPID, out_trade_no: given.out_trade_no }
    expect(await shop.call('/pay/paporderquery', asked)).toMatchObject({ trade_state: 'ACCEPT' })
    await shop.emulator.papay.pay(given.out_trade_no)
    expect(shop.told.at(-1)).toMatchObject({
      result_code: 'SUCCESS',
      trade_state: 'SUCCESS',
      trade_type: 'PAP',
      contract_id,
      total_fee: '100',
    })
    expect(await shop.call('/pay/paporderquery', asked)).toMatchObject({ trade_state: 'SUCCESS' })
  })

  test('fails, and says why', async () => {
    const { contract_id } = await signedContract()
    const given = deduction(contract_id)
    await shop.call('/pay/pappayapply', given)
    await shop.emulator.papay.fail(given.out_trade_no, '余额不足')
    expect(shop.told.at(-1)).toMatchObject({ result_code: 'FAIL', err_code_des: '余额不足', contract_id })
  })

  test('is refused without a contract, and what is none is not found', async () => {
    expect(await shop.call('/pay/pappayapply', deduction('never'))).toMatchObject({
      err_code: 'CONTRACT_NOT_EXIST',
    })
    const { contract_id, contract_code } = await signedContract()
    await shop.emulator.papay.terminate(contract_code)
    expect(await shop.call('/pay/pappayapply', deduction(contract_id))).toMatchObject({
      err_code: 'CONTRACT_ERROR',
    })
    expect(await shop.call('/pay/paporderquery', { appid: APPID, out_trade_no: 'never' })).toMatchObject({
      err_code: 'ORDERNOTEXIST',
    })
  })
})

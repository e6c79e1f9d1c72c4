import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { chinaDay } from '../../../../src/emulator/time.ts'
import {
  actOverHttp,
  expectBalanced,
  expectDocumented,
  expectRefusal,
  NOTIFY_URL,
  openShop,
  type Shop,
} from './shop.ts'

const DAY = 24 * 3_600_000

let shop: Shop
let number = 0
let out_contract_code: string
let out_trade_no: string
/** Ten in the morning of a day that is all a test's own, years after any clock. */
let start = Date.parse('2060-01-01T10:00:00+08:00')

beforeEach(async () => {
  shop ??= await openShop()
  start += 30 * DAY
  await shop.emulator.clock.set(start)
  shop.events.length = 0
  out_contract_code = `contract${++number}`
  out_trade_no = `DEDUCTION-${number}`
})

afterEach(() => {
  expectDocumented(shop)
  expectBalanced(shop)
})

const appid = 'wxd678efh567hg6787'
const plan_id = 12535
const papay = () => shop.wxpay.v3.papay
const preparing = () => papay().scheduledDeductSign.contracts.preEntrustSign
const onDay = (days: number) => chinaDay(start + days * DAY)
/** Moves the clock to a time of a day, counted from the test's first one. */
const at = (days: number, time: string) => shop.emulator.clock.set(`${onDay(days)}T${time}:00+08:00`)
const prepared = (change = {}) => ({
  appid,
  plan_id,
  out_contract_code,
  contract_display_account: '微信代扣用户A',
  contract_notify_url: NOTIFY_URL,
  ...change,
})
/** What is agreed on: 1,000 fen on the test's fourth day. */
const agreed = () => ({
  deduct_schedule: {
    estimated_deduct_date: onDay(3),
    estimated_deduct_amount: { total: 1000, currency: 'CNY' },
    description: '连续包月',
  },
})
const prepare = (change = {}) =>
  preparing()
    .app.post({ json: prepared(change) })
    .json()
const contracts = () => papay().sign.contracts.planId._plan_id_.outContractCode._out_contract_code_
const query = () => contracts().get({ plan_id, out_contract_code }).json()
const terminate = () =>
  contracts()
    .terminate.post({ plan_id, out_contract_code, json: { contract_termination_remark: '用户要求' } })
    .json()
const schedules = () => papay().pay.schedules.contractId._contract_id_
const schedule = (contract_id: string, total = 1000) =>
  schedules()
    .schedule.post({ contract_id, json: { appid, schedule_amount: { total } } })
    .json()
const apply = (contract_id: string, total = 1000, change = {}) =>
  papay()
    .pay.transactions.apply.post({
      json: {
        appid,
        out_trade_no,
        description: '连续包月',
        transaction_notify_url: NOTIFY_URL,
        contract_id,
        amount: { total, currency: 'CNY' },
        ...change,
      },
    })
    .json()
const notices = () => papay().contracts._contract_id_
const announce = (contract_id: string, amount = 1000, change = {}) =>
  notices().notify.post({
    contract_id,
    json: { mchid: shop.emulator.credentials.mchid, appid, estimated_amount: { amount }, ...change },
  })
const order = () =>
  shop.wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
    .get({ out_trade_no, query: { mchid: shop.emulator.credentials.mchid } })
    .json()
const types = () => shop.events.map(({ type }) => type)

async function signed(change = {}): Promise<string> {
  await prepare(change)
  return (await shop.emulator.papay.sign(out_contract_code)).contract_id
}

/** A contract that has scheduled its deduction, on the day of it. */
async function scheduled(): Promise<string> {
  const contract_id = await signed(agreed())
  await at(2, '09:00')
  await schedule(contract_id)
  await at(3, '09:00')
  return contract_id
}

describe('contracts', () => {
  test('prepared by every way of signing, and the same one by the same parameters', async () => {
    const { pre_entrustweb_id } = await prepare()
    expect(await prepare()).toMatchObject({ pre_entrustweb_id })
    const json = prepared()
    expect(await preparing().miniProgram.post({ json }).json()).toMatchObject({ pre_entrustweb_id })
    for (const scene of ['h5', 'jsapi'] as const)
      expect((await preparing()[scene].post({ json }).json()).redirect_url).toContain(pre_entrustweb_id)
    await expectRefusal(prepare({ plan_id: 12536 }), 400, 'RESOURCE_ALREADY_EXISTS')
    await expectRefusal(query(), 404, 'RESOURCE_NOT_EXISTS')
  })

  test('signed by the user whom the merchant named, and notified of', async () => {
    await prepare({ openid: 'oSigner', out_user_code: '用户A' })
    await shop.emulator.papay.sign(out_contract_code)
    const contract = await query()
    expect(contract).toMatchObject({ contract_state: 'SIGNED', openid: 'oSigner', out_user_code: '用户A' })
    expect(contract).not.toHaveProperty('contract_terminate_info')
    expect(contract).not.toHaveProperty('deduct_schedule')
    expect(shop.events).toEqual([{ type: 'ENTRUST.SIGN', resource: contract }])
    await expect(shop.emulator.papay.sign(out_contract_code)).rejects.toThrow('SIGNED, not PREPARED')
  })

  test('a rule stops the signing: it has failed, and nobody is told', async () => {
    await prepare()
    await shop.emulator.papay.failSigning(out_contract_code)
    const contract = await query()
    expect(contract).toMatchObject({ contract_state: 'SIGN_FAILED' })
    expect(contract).not.toHaveProperty('contract_signed_time')
    await expectRefusal(terminate(), 403, 'CONTRACT_ERROR')
    expect(types()).toEqual([])
  })

  test('ended by the merchant, and once more the same', async () => {
    await signed()
    const ended = await terminate()
    expect(ended).toMatchObject({
      contract_state: 'TERMINATED',
      contract_terminate_info: {
        contract_termination_mode: 'MCH_API_TERMINATE',
        contract_termination_remark: '用户要求',
      },
    })
    expect(await terminate()).toEqual(ended)
    expect(await query()).toEqual(ended)
    await expect.poll(types).toEqual(['ENTRUST.SIGN', 'ENTRUST.TERMINATE'])
  })

  test('ended by the user', async () => {
    await signed()
    await shop.emulator.papay.terminate(out_contract_code)
    expect(await query()).toMatchObject({
      contract_terminate_info: { contract_termination_mode: 'USER_TERMINATE' },
    })
    expect(types()).toEqual(['ENTRUST.SIGN', 'ENTRUST.TERMINATE'])
    await expect(shop.emulator.papay.terminate(out_contract_code)).rejects.toThrow('TERMINATED')
  })

  test('a user has one of a plan in force, and another one after it has ended', async () => {
    await prepare()
    await shop.emulator.papay.sign(out_contract_code, `oOne${number}`)
    const another = out_contract_code + 'b'
    const openid = `oOne${number}`
    await expectRefusal(prepare({ out_contract_code: another, openid }), 403, 'CONTRACT_EXISTED')
    await prepare({ out_contract_code: another })
    await expect(shop.emulator.papay.sign(another, openid)).rejects.toThrow('已签约')
    await terminate()
    expect(await shop.emulator.papay.sign(another, openid)).toMatchObject({ contract_state: 'SIGNED' })
  })

  test('another plan’s, an unknown one, and one that nobody has prepared', async () => {
    await expect(shop.emulator.papay.sign(out_contract_code)).rejects.toThrow('there is no contract')
    await signed()
    await expectRefusal(
      contracts().get({ plan_id: plan_id + 1, out_contract_code }),
      404,
      'RESOURCE_NOT_EXISTS',
    )
    out_contract_code += 'c'
    await expectRefusal(query(), 404, 'RESOURCE_NOT_EXISTS')
    await expectRefusal(
      prepare({ deduct_schedule: { ...agreed().deduct_schedule, estimated_deduct_date: '2060-02-30' } }),
      400,
      'PARAM_ERROR',
    )
  })
})

describe('a contract with an agreed deduction', () => {
  test('scheduled on the day before, deducted on its day, ended with it', async () => {
    const contract_id = await signed(agreed())
    const asked = () => schedules().get({ contract_id }).json()
    expect(await asked()).toEqual({ schedule_state: 'NO_SCHEDULED' })
    await at(2, '09:00')
    const waiting = await schedule(contract_id)
    expect(waiting).toEqual({
      schedule_state: 'SCHEDULED',
      deduct_start_date: onDay(3),
      deduct_end_date: onDay(3),
      scheduled_amount: { total: 1000, currency: 'CNY' },
    })
    expect(await asked()).toEqual(waiting)
    await at(3, '00:30')
    const accepted = { out_trade_no, amount: { total: 1000, currency: 'CNY' } }
    expect(await apply(contract_id)).toEqual(accepted)
    expect(await apply(contract_id)).toEqual(accepted)
    const before = await order()
    expect(before).toMatchObject({ trade_state: 'ACCEPT' })
    expect(before).not.toHaveProperty('transaction_id')
    await shop.emulator.clock.advance('2s')
    const { transaction_id, ...paid } = await order()
    expect(paid).toMatchObject({ trade_state: 'SUCCESS', amount: { payer_total: 1000 } })
    expect(await apply(contract_id)).toEqual(accepted)
    const contract = await query()
    expect(contract).toMatchObject({
      contract_state: 'TERMINATED',
      contract_terminate_info: { contract_termination_mode: 'SYSTEM_TERMINATE' },
      deduct_schedule: { schedule_state: 'PAID', deduct_date: onDay(3), deduct_amount: { total: 1000 } },
    })
    expect(await asked()).toMatchObject({ schedule_state: 'PAID' })
    expect(types()).toEqual(['ENTRUST.SIGN', 'TRANSACTION.SUCCESS', 'ENTRUST.TERMINATE'])
    expect(shop.events[1]!.resource).toMatchObject({ ...paid, transaction_id, trade_type: 'PAP' })
    expect(shop.events[2]!.resource).toEqual(contract)
    const refund = {
      out_trade_no,
      out_refund_no: `R-${out_trade_no}`,
      amount: { refund: 400, total: 1000, currency: 'CNY' as const },
    }
    const refunded = await shop.wxpay.v3.refund.domestic.refunds.post({ json: refund }).json()
    expect(refunded).toMatchObject({ status: 'PROCESSING', transaction_id })
  })

  test('a deduction that fails is told of, and tried again by the same number or a new one', async () => {
    const contract_id = await scheduled()
    await apply(contract_id)
    await expectRefusal(apply(contract_id, 1000, { out_trade_no: 'OTHER' }), 400, 'INVALID_REQUEST')
    await shop.emulator.papay.fail(out_trade_no)
    const failed = await order()
    expect(failed).toMatchObject({ trade_state: 'PAYERROR', trade_state_desc: '用户账户余额不足' })
    expect(failed).not.toHaveProperty('transaction_id')
    expect(shop.events.at(-1)).toMatchObject({
      type: 'TRANSACTION.FAIL',
      resource: { out_trade_no, trade_state: 'PAY_FAIL', trade_type: 'PAP' },
    })
    await apply(contract_id)
    expect(await order()).toMatchObject({ trade_state: 'ACCEPT', trade_state_desc: '已接收，等待扣款' })
    await shop.emulator.papay.fail(out_trade_no, '银行卡已失效')
    out_trade_no += 'b'
    await apply(contract_id)
    expect(await shop.emulator.papay.pay(out_trade_no)).toMatchObject({ trade_state: 'SUCCESS' })
    await expect(shop.emulator.papay.fail(out_trade_no)).rejects.toThrow('SUCCESS')
    out_trade_no += 'c'
    await expectRefusal(apply(contract_id), 403, 'CONTRACT_ERROR')
  })

  test('not deducted on its day, it is over, and ended at eight the next morning', async () => {
    const contract_id = await scheduled()
    await at(4, '07:00')
    expect(await query()).toMatchObject({
      contract_state: 'SIGNED',
      deduct_schedule: { schedule_state: 'EXPIRED' },
    })
    await expectRefusal(apply(contract_id), 400, 'INVALID_REQUEST')
    await at(4, '08:01')
    expect(await query()).toMatchObject({ contract_state: 'TERMINATED' })
    expect(types()).toEqual(['ENTRUST.SIGN', 'ENTRUST.TERMINATE'])
  })

  test('ended while a deduction waits: nothing is deducted', async () => {
    const contract_id = await scheduled()
    await apply(contract_id)
    await shop.emulator.papay.terminate(out_contract_code)
    await shop.emulator.clock.advance('2s')
    expect(await order()).toMatchObject({ trade_state: 'PAYERROR', trade_state_desc: '签约协议已解约' })
  })

  test('scheduled on another day, at night, with another amount, or twice', async () => {
    const contract_id = await signed(agreed())
    const refused = () => expectRefusal(schedule(contract_id), 400, 'INVALID_REQUEST')
    await at(1, '10:00')
    await refused()
    await at(2, '07:59')
    await refused()
    await at(2, '08:00')
    await expectRefusal(schedule(contract_id, 999), 400, 'INVALID_REQUEST')
    await schedule(contract_id)
    await refused()
    out_contract_code += 'b'
    const late = await signed(agreed())
    await at(2, '19:30')
    await expectRefusal(schedule(late), 400, 'INVALID_REQUEST')
  })

  test('deducted unscheduled, with another amount, by an unknown contract, or by a used number', async () => {
    const contract_id = await signed(agreed())
    await expectRefusal(apply(contract_id), 400, 'INVALID_REQUEST')
    await at(2, '09:00')
    await schedule(contract_id)
    await expectRefusal(apply(contract_id), 400, 'INVALID_REQUEST')
    await at(3, '09:00')
    await expectRefusal(apply(contract_id, 1001), 400, 'INVALID_REQUEST')
    await expectRefusal(apply(contract_id, 0), 400, 'PARAM_ERROR')
    await expectRefusal(apply('404'), 403, 'CONTRACT_NOT_EXIST')
    await apply(contract_id)
    await expectRefusal(apply(contract_id, 1000, { attach: 'x' }), 400, 'ALREADY_EXISTS')
    const native = (json = {}) =>
      shop.wxpay.v3.pay.transactions.native.post({
        json: {
          appid,
          description: '图书',
          out_trade_no,
          notify_url: NOTIFY_URL,
          amount: { total: 1000 },
          ...json,
        },
      })
    await expectRefusal(native(), 403, 'OUT_TRADE_NO_USED')
    const close = shop.wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close
    const { mchid } = shop.emulator.credentials
    await expectRefusal(close.post({ out_trade_no, json: { mchid } }), 400, 'INVALID_REQUEST')
    out_trade_no += 'b'
    await native()
    await expectRefusal(apply(contract_id), 403, 'OUT_TRADE_NO_USED')
  })
})

describe('a contract without one', () => {
  test('the first deduction needs no notice for twelve hours, the next one does', async () => {
    const contract_id = await signed()
    await apply(contract_id, 300)
    await shop.emulator.papay.pay(out_trade_no)
    expect(await query()).toMatchObject({ contract_state: 'SIGNED' })
    expect(types()).toEqual(['ENTRUST.SIGN', 'TRANSACTION.SUCCESS'])
    out_trade_no += 'b'
    await expectRefusal(apply(contract_id), 400, 'INVALID_REQUEST')
    out_contract_code += 'b'
    const late = await signed()
    await shop.emulator.clock.advance('13h')
    await expectRefusal(apply(late), 400, 'INVALID_REQUEST')
  })

  test('announced on the first day, deducted once from the third one, by day, at most what was said', async () => {
    const contract_id = await signed()
    await at(1, '06:59')
    await expectRefusal(announce(contract_id), 400, 'INVALID_REQUEST')
    await at(1, '12:00')
    expect((await announce(contract_id)).status).toBe(204)
    await expectRefusal(announce(contract_id), 400, 'INVALID_REQUEST')
    for (const [days, time] of [
      [2, '12:00'],
      [3, '06:00'],
      [3, '22:00'],
    ] as const) {
      await at(days, time)
      await expectRefusal(apply(contract_id), 400, 'INVALID_REQUEST')
    }
    await at(9, '12:00')
    await expectRefusal(apply(contract_id, 1001), 400, 'INVALID_REQUEST')
    await apply(contract_id, 900)
    await shop.emulator.papay.pay(out_trade_no)
    out_trade_no += 'b'
    await expectRefusal(apply(contract_id, 100), 400, 'INVALID_REQUEST')
    expect((await announce(contract_id)).status).toBe(204)
  })

  test('the days of a notice are those that it says', async () => {
    const contract_id = await signed()
    await at(1, '12:00')
    await announce(contract_id, 1000, { deduct_duration: { count: 1, unit: 'DAY' } })
    await at(4, '12:00')
    await expectRefusal(apply(contract_id), 400, 'INVALID_REQUEST')
    expect((await announce(contract_id)).status).toBe(204)
  })

  test('nothing can be scheduled, and a notice of another try changes nothing', async () => {
    const contract_id = await signed()
    await expectRefusal(schedule(contract_id), 400, 'INVALID_REQUEST')
    const failNotify = () =>
      notices().failNotify.post({ contract_id, json: { mchid: shop.emulator.credentials.mchid, appid } })
    expect((await failNotify()).status).toBe(204)
    await terminate()
    await expectRefusal(failNotify(), 403, 'CONTRACT_ERROR')
    await expectRefusal(announce(contract_id), 403, 'CONTRACT_ERROR')
  })
})

test('a partner signs, schedules and deducts for its sub-merchant, and for no other', async () => {
  const sub_mchid = '1900000109'
  const sub = { sp_appid: appid, sub_mchid, sub_appid: 'wx8888888888888888' }
  const { appid: _, ...rest } = prepared(agreed())
  await papay().scheduledDeductSign.partner.contracts.preEntrustSign.jsapi.post({ json: { ...sub, ...rest } })
  const { contract_id } = await shop.emulator.papay.sign(out_contract_code)
  const contract = papay().sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_
  const asked = (of: { readonly sub_mchid: string }) =>
    contract.get({ plan_id, out_contract_code, query: of }).json()
  expect(await asked({ sub_mchid })).toMatchObject({ ...sub, contract_state: 'SIGNED' })
  await expectRefusal(asked({ sub_mchid: '1900000110' }), 404, 'RESOURCE_NOT_EXISTS')
  await expectRefusal(query(), 404, 'RESOURCE_NOT_EXISTS')
  await at(2, '09:00')
  const schedule_amount = { total: 1000, currency: 'CNY' }
  const deduction = papay().pay.partner.schedules.contractId._contract_id_
  await deduction.schedule.post({ contract_id, json: { ...sub, schedule_amount } })
  expect(await deduction.get({ contract_id, query: { sub_mchid } }).json()).toMatchObject({
    schedule_state: 'SCHEDULED',
  })
  await at(3, '09:00')
  const applied = {
    ...sub,
    out_trade_no,
    description: '连续包月',
    transaction_notify_url: NOTIFY_URL,
    contract_id,
    amount: { total: 1000, currency: 'CNY' },
  }
  const { transactions } = papay().pay.partner
  await expectRefusal(
    transactions.apply.post({ json: { ...applied, sub_mchid: '1900000110' } }),
    403,
    'CONTRACT_NOT_EXIST',
  )
  await transactions.apply.post({ json: applied })
  const paid = await shop.emulator.papay.pay(out_trade_no)
  const { sp_openid, sub_openid } = await asked({ sub_mchid })
  expect(paid.payment).toMatchObject({ openid: sp_openid, sub_openid })
  expect(shop.emulator.ledger().accounts).toMatchObject({ [`merchant:${sub_mchid}:available`]: 994 })
  expect(types()).toEqual(['ENTRUST.SIGN', 'TRANSACTION.SUCCESS', 'ENTRUST.TERMINATE'])
})

test('a partner tells its sub-merchant’s user of a deduction', async () => {
  const sub = { sp_appid: appid, sub_mchid: '1900000109' }
  const { appid: _, ...rest } = prepared()
  await papay().scheduledDeductSign.partner.contracts.preEntrustSign.app.post({ json: { ...sub, ...rest } })
  const { contract_id } = await shop.emulator.papay.sign(out_contract_code)
  const told = shop.wxpay.v3.partnerPapay.contracts._contract_id_
  const json = { ...sub, sp_mchid: shop.emulator.credentials.mchid }
  const { status } = await told.notify.post({
    contract_id,
    json: { ...json, estimated_amount: { amount: 1 } },
  })
  expect(status).toBe(204)
  expect((await told.failNotify.post({ contract_id, json })).status).toBe(204)
})

test('on Harmony: prepared by app or by code, found by its own query, deducted', async () => {
  const device_info = {
    device_type: 'DEVICE_TYPE_PHONE',
    device_os: 'HarmonyOS 5',
    device_id: 'd',
    device_running_as_root: false,
    device_ip: '192.0.2.1',
    weixin_installed: true,
    weixin_version: '8',
    days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS',
  } as const
  const prepareHarmony = (sign_scene: 'SIGN_SCENE_APP' | 'SIGN_SCENE_QRCODE') =>
    papay()
      .sign.contracts.preEntrustSign.post({
        json: { ...prepared(), sign_scene, out_user_code: '用户A', device_info },
      })
      .json()
  const byCode = await prepareHarmony('SIGN_SCENE_QRCODE')
  expect(byCode.redirect_url).toContain(byCode.pre_entrustweb_id)
  out_contract_code += 'b'
  expect(await prepareHarmony('SIGN_SCENE_APP')).toHaveProperty('mini_program_path')
  const { contract_id } = await shop.emulator.papay.sign(out_contract_code)
  const contract = papay().sign.contracts.harmonyPlanId._plan_id_.outContractCode._out_contract_code_
  expect(await contract.get({ plan_id, out_contract_code }).json()).toMatchObject({
    contract_state: 'SIGNED',
  })
  await expectRefusal(query(), 404, 'RESOURCE_NOT_EXISTS')
  await papay().pay.harmony.transactions.apply.post({
    json: {
      appid,
      out_trade_no,
      description: '连续包月',
      transaction_notify_url: NOTIFY_URL,
      contract_id,
      amount: { total: 1000, currency: 'CNY' },
      harmony_account_id: 'h',
    },
  })
  expect(await shop.emulator.papay.pay(out_trade_no)).toMatchObject({ trade_state: 'SUCCESS' })
})

test('every act is a call over HTTP as well', async () => {
  await prepare()
  const contract = `/contracts/${out_contract_code}`
  expect(await actOverHttp(shop, `${contract}/fail`)).toMatchObject({ contract_state: 'SIGN_FAILED' })
  out_contract_code += 'b'
  await prepare()
  const signedNow = await actOverHttp(shop, `${contract}b/sign`, { openid: 'oHttp' })
  expect(signedNow).toMatchObject({ contract_state: 'SIGNED', openid: 'oHttp' })
  const { contract_id } = await query()
  await apply(contract_id)
  const failed = await actOverHttp(shop, `/deductions/${out_trade_no}/fail`, { reason: '银行卡已失效' })
  expect(failed).toMatchObject({ trade_state: 'PAYERROR', failure: '银行卡已失效' })
  await apply(contract_id)
  expect(await actOverHttp(shop, `/deductions/${out_trade_no}/pay`)).toMatchObject({ trade_state: 'SUCCESS' })
  expect(await actOverHttp(shop, `${contract}b/terminate`)).toMatchObject({ contract_state: 'TERMINATED' })
  expect(await actOverHttp(shop, `${contract}b/terminate`)).toMatchObject({ code: 'INVALID_REQUEST' })
})

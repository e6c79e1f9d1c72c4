import { beforeEach, describe, expect, test } from 'vitest'
import { expectRefusal, openShop, type Shop } from './shop.ts'

let shop: Shop
let number: string
let made = 0

beforeEach(async () => {
  shop ??= await openShop()
  number = `1900013511_${made++}`
})

const acts = () => shop.emulator.applyments
const wait = (duration: string) => shop.emulator.clock.advance(duration)

describe('a partner’s sub-merchant', () => {
  const api = () => shop.wxpay.v3.applyment4sub.applyment
  const given = (merchant_shortname = '张三餐饮店') => ({
    business_code: number,
    contact_info: { contact_name: '张三', mobile_phone: '13900000000', contact_email: 'a@example.com' },
    subject_info: { subject_type: 'SUBJECT_TYPE_ENTERPRISE' as const, identity_info: {} },
    business_info: {
      merchant_shortname,
      service_phone: '0758-0000000',
      sales_info: { sales_scenes_type: ['SALES_SCENES_STORE' as const] },
    },
    settlement_info: { settlement_id: '719', qualification_type: '餐饮' },
    bank_account_info: {
      bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE' as const,
      account_name: '示例餐饮有限公司',
      account_bank: '工商银行',
      account_number: '6225000000000000',
    },
  })
  const submit = (shortname?: string) =>
    api()
      .post({ json: given(shortname) })
      .json()
  const query = () => api().business_code._business_code_.get({ business_code: number }).json()

  test('from submission to trade: audited, signed, opened half an hour later', async () => {
    const { applyment_id } = await submit()
    const audited = await query()
    expect(audited).toMatchObject({
      applyment_state: 'APPLYMENT_STATE_AUDITING',
      applyment_state_msg: '审核中',
      business_code: number,
      applyment_id,
      sign_url: expect.stringContaining(`applymentId=${applyment_id}`),
    })
    expect(audited).not.toHaveProperty('sub_mchid')
    expect(audited).not.toHaveProperty('audit_detail')
    const { sub_mchid } = await acts().approve(number)
    expect(await query()).toMatchObject({ applyment_state: 'APPLYMENT_STATE_TO_BE_SIGNED', sub_mchid })
    await acts().sign(number)
    await wait('29m')
    expect(await query()).toMatchObject({ applyment_state: 'APPLYMENT_STATE_SIGNING', sub_mchid })
    await wait('2m')
    const finished = await query()
    expect(finished).toMatchObject({ applyment_state: 'APPLYMENT_STATE_FINISHED', sub_mchid })
    expect(await api().applyment_id._applyment_id_.get({ applyment_id }).json()).toEqual(finished)
  })

  test('rejected, it says why; submitted again under its number, it is audited anew', async () => {
    const { applyment_id } = await submit()
    await acts().reject(String(applyment_id), [
      { field: 'license_copy', field_name: '营业执照照片', reject_reason: '照片不清晰' },
    ])
    expect(await query()).toMatchObject({
      applyment_state: 'APPLYMENT_STATE_REJECTED',
      audit_detail: [{ field: 'license_copy', field_name: '营业执照照片', reject_reason: '照片不清晰' }],
    })
    expect(await submit('李四餐饮店')).toEqual({ applyment_id })
    const again = await query()
    expect(again).toMatchObject({ applyment_state: 'APPLYMENT_STATE_AUDITING' })
    expect(again).not.toHaveProperty('audit_detail')
  })

  test('the same again is the same, another one under way is refused', async () => {
    const first = await submit()
    expect(await submit()).toEqual(first)
    await expectRefusal(submit('李四餐饮店'), 400, 'PROCESSING')
  })

  test('an account that has to be verified is verified after the audit', async () => {
    await submit()
    await acts().requireVerification(number)
    const waiting = await query()
    expect(waiting).toMatchObject({ applyment_state: 'APPLYMENT_STATE_TO_BE_CONFIRMED' })
    expect(waiting).not.toHaveProperty('sub_mchid')
    await acts().verify(number)
    expect(await query()).toMatchObject({ applyment_state: 'APPLYMENT_STATE_TO_BE_SIGNED' })
  })

  test('what nobody signs within thirty days is void', async () => {
    await submit()
    await wait('40d')
    expect(await query()).toMatchObject({ applyment_state: 'APPLYMENT_STATE_AUDITING' })
    await acts().approve(number)
    await wait('29d')
    expect(await query()).toMatchObject({ applyment_state: 'APPLYMENT_STATE_TO_BE_SIGNED' })
    await wait('2d')
    const void_ = await query()
    expect(void_).toMatchObject({ applyment_state: 'APPLYMENT_STATE_CANCELED' })
    expect(void_).not.toHaveProperty('sub_mchid')
    await expectRefusal(submit('李四餐饮店'), 400, 'PROCESSING')
  })

  test('what is refused', async () => {
    await expectRefusal(query(), 400, 'APPLYMENT_NOT_EXIST')
    await expectRefusal(
      api().applyment_id._applyment_id_.get({ applyment_id: 2000000000000000 }),
      400,
      'APPLYMENT_NOT_EXIST',
    )
    await expectRefusal(api().post({ json: { ...given(), business_code: 'a-b' } }), 400, 'PARAM_ERROR')
    await expect(acts().approve(number)).rejects.toThrow('there is no applyment')
    await submit()
    await expect(acts().sign(number)).rejects.toThrow('APPLYMENT_STATE_AUDITING')
    await expect(acts().freeze(number)).rejects.toThrow('APPLYMENT_STATE_AUDITING')
    await expect(acts().verify(number)).rejects.toThrow('APPLYMENT_STATE_AUDITING')
    await acts().approve(number)
    await expect(acts().reject(number)).rejects.toThrow('APPLYMENT_STATE_TO_BE_SIGNED')
    await expect(acts().approve(number)).rejects.toThrow('APPLYMENT_STATE_TO_BE_SIGNED')
  })
})

describe('an ecommerce platform’s merchant', () => {
  const api = () => shop.wxpay.v3.ecommerce.applyments
  const given = (merchant_shortname = '张三餐饮店') => ({
    out_request_no: number,
    organization_type: '2' as const,
    account_info: {
      bank_account_type: '74' as const,
      account_bank: '工商银行',
      account_name: '示例餐饮有限公司',
      account_number: '6225000000000000',
    },
    contact_info: {
      contact_type: '65' as const,
      contact_name: '张三',
      contact_id_card_number: '110101199003070000',
      mobile_phone: '13900000000',
    },
    sales_scene_info: { store_name: '张三餐饮店' },
    merchant_shortname,
  })
  const submit = (shortname?: string) =>
    api()
      .post({ json: given(shortname) })
      .json()
  const query = () => api().outRequestNo._out_request_no_.get({ out_request_no: number }).json()
  const revoke = () => api().outRequestNo._out_request_no_.revoke.post({ out_request_no: number }).json()

  test('checked by itself, audited, signed, and done', async () => {
    const { applyment_id, out_request_no } = await submit()
    expect(out_request_no).toBe(number)
    expect(await query()).toMatchObject({
      applyment_state: 'CHECKING',
      applyment_state_desc: '资料校验中',
      sign_state: 'NOT_SIGNABLE',
      applyment_id,
      out_request_no,
    })
    await wait('2m')
    const audited = await query()
    expect(audited).toMatchObject({ applyment_state: 'AUDITING', sign_state: 'UNSIGNED' })
    for (const name of ['sub_mchid', 'sign_url', 'account_validation', 'audit_detail'])
      expect(audited).not.toHaveProperty(name)
    const { sub_mchid } = await acts().approve(number)
    expect(await query()).toMatchObject({
      applyment_state: 'NEED_SIGN',
      sign_url: expect.stringContaining(`applymentId=${applyment_id}`),
      sub_mchid,
    })
    await acts().sign(number)
    const finished = await query()
    expect(finished).toMatchObject({ applyment_state: 'FINISH', sign_state: 'SIGNED', sub_mchid })
    expect(finished).not.toHaveProperty('sign_url')
    expect(await api()._applyment_id_.get({ applyment_id }).json()).toEqual(finished)
  })

  test('an account is verified by a payment from it, before the audit', async () => {
    await submit()
    await acts().requireVerification(number)
    expect(await query()).toMatchObject({
      applyment_state: 'ACCOUNT_NEED_VERIFY',
      account_validation: {
        account_name: '示例餐饮有限公司',
        account_no: '6225000000000000',
        pay_amount: expect.any(Number),
        deadline: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      },
      legal_validation_url: expect.stringContaining('https://'),
    })
    await acts().verify(number)
    const audited = await query()
    expect(audited).toMatchObject({ applyment_state: 'AUDITING' })
    expect(audited).not.toHaveProperty('account_validation')
  })

  test('rejected or frozen, it says why; rejected, it is written over', async () => {
    const { applyment_id } = await submit()
    await acts().reject(number)
    expect(await query()).toMatchObject({
      applyment_state: 'REJECTED',
      audit_detail: [{ param_name: 'id_card_copy', reject_reason: expect.any(String) }],
    })
    expect(await submit('李四餐饮店')).toMatchObject({ applyment_id })
    expect(await query()).toMatchObject({ applyment_state: 'CHECKING' })
    await acts().freeze(number, [{ field: 'merchant_name', reject_reason: '该主体已入驻' }])
    expect(await query()).toMatchObject({
      applyment_state: 'FROZEN',
      audit_detail: [{ param_name: 'merchant_name', reject_reason: '该主体已入驻' }],
    })
    await expectRefusal(submit('王五餐饮店'), 400, 'PROCESSING')
  })

  test('revoked by either number until it is done', async () => {
    const { applyment_id } = await submit()
    expect(await revoke()).toEqual({ applyment_id, out_request_no: number })
    expect(await query()).toMatchObject({ applyment_state: 'CANCELED' })
    expect(await api()._applyment_id_.revoke.post({ applyment_id }).json()).toMatchObject({ applyment_id })
    number += 'b'
    await submit()
    await acts().approve(number)
    await acts().sign(number)
    await expectRefusal(revoke(), 400, 'INVALID_REQUEST')
  })

  test('the platform signs for a merchant where it said so', async () => {
    const { submitAccountHostingApplyment: hosted, submitSignVerifyInfo: info } = api()
    const sign = (change: object = {}) =>
      info
        .post({
          json: {
            out_request_no: number,
            pre_sign_time: '2026-11-25T10:34:56+08:00',
            proxy_verify_identity_info: {
              verify_identity_type: 'VERIFY_IDENTITY_TYPE_REMOTE',
              verify_identity_result: true,
            },
            ...change,
          },
        })
        .json()
    await hosted.post({ json: { ...given(), proxy_sign_verify_mode: true } })
    await expectRefusal(sign(), 400, 'INVALID_REQUEST')
    const { applyment_id } = await acts().approve(number)
    const failed = { verify_identity_type: 'VERIFY_IDENTITY_TYPE_REMOTE', verify_identity_result: false }
    await expectRefusal(sign({ proxy_verify_identity_info: failed }), 400, 'PARAM_ERROR')
    await expectRefusal(sign({ pre_sign_time: undefined }), 400, 'PARAM_ERROR')
    expect(await sign()).toEqual({ applyment_id })
    expect(await sign()).toEqual({ applyment_id })
    expect(await query()).toMatchObject({ applyment_state: 'FINISH' })
    number += 'b'
    await submit()
    await acts().approve(number)
    await expectRefusal(sign(), 400, 'INVALID_REQUEST')
  })

  test('what is refused', async () => {
    await expectRefusal(query(), 404, 'RESOURCE_NOT_EXISTS')
    await expectRefusal(revoke(), 404, 'RESOURCE_NOT_EXISTS')
    await expectRefusal(
      api()._applyment_id_.get({ applyment_id: 2000000000000000 }),
      404,
      'RESOURCE_NOT_EXISTS',
    )
    await submit()
    await expectRefusal(submit('李四餐饮店'), 400, 'PROCESSING')
    await expect(acts().sign(number)).rejects.toThrow('CHECKING')
    await expect(acts().verify(number)).rejects.toThrow('CHECKING')
    await expect(acts().reject(number, [{ field: 1 } as never])).rejects.toThrow('rejections')
  })

  test('the acts over HTTP', async () => {
    await submit()
    const post = (act: string, body: object = {}) =>
      shop.emulator.fetch(`http://127.0.0.1/__emulator/applyments/${number}/${act}`, {
        method: 'POST',
        body: JSON.stringify(body),
      })
    expect((await post('require-verification')).status).toBe(200)
    expect(await query()).toMatchObject({ applyment_state: 'ACCOUNT_NEED_VERIFY' })
    expect((await post('sign')).status).toBe(400)
    const rejections = [{ field: 'account_name', reject_reason: '户名不符' }]
    expect(await (await post('reject', { rejections })).json()).toMatchObject({
      state: 'REJECTED',
      rejections,
    })
    expect((await post('reject', { rejections: 'no' })).status).toBe(400)
  })
})

import { expect, test } from 'vitest'
import { expectRefusal, NOTIFY_URL, openShop, type Shop } from './shop.ts'

let shop: Shop
let made = 0

const api = () => shop.wxpay.v3.global.merchant.h5.permission.domain.applications
const given = (out_applyment_id: string) => ({
  sub_mchid: '2491935631',
  domains: ['qq.com'],
  website_state: 'HAS_LAUNCHED' as const,
  website_url: 'https://qq.com',
  notify_url: NOTIFY_URL,
  out_applyment_id,
})
const query = (applyment_id: number) => api()._applyment_id_.get({ applyment_id }).json()

async function applied(): Promise<{ readonly number: string; readonly applyment_id: number }> {
  shop ??= await openShop()
  shop.events.length = 0
  const number = `DOMAIN-${made++}`
  const { applyment_id } = await api()
    .post({ json: given(number) })
    .json()
  return { number, applyment_id }
}

test('an application waits, is reviewed and approved, and the merchant is told', async () => {
  const { number, applyment_id } = await applied()
  expect(await query(applyment_id)).toMatchObject({ applyment_state: 'PENDING', out_applyment_id: number })
  await shop.emulator.clock.advance('2m')
  expect(await query(applyment_id)).toMatchObject({ applyment_state: 'UNDER_REVIEW' })
  await shop.emulator.h5Domains.approve(number)
  const approved = await query(applyment_id)
  expect(approved).toMatchObject({
    applyment_state: 'APPROVED',
    domains: ['qq.com'],
    sub_mchid: '2491935631',
  })
  expect(approved).not.toHaveProperty('audit_reject_detail')
  await shop.emulator.clock.advance('1s')
  expect(shop.events).toEqual([
    {
      type: 'APPLYMENT_STATE.APPROVED',
      resource: { ...given(number), applyment_id, applyment_state: 'APPROVED' },
    },
  ])
  await expect(shop.emulator.h5Domains.reject(number)).rejects.toThrow('APPROVED')
})

test('rejected, it says why, and is mended', async () => {
  const { number, applyment_id } = await applied()
  const mend = (domains: string[]) => api()._applyment_id_.patch({ applyment_id, json: { domains } }).json()
  await expectRefusal(mend(['a.com']), 400, 'INVALID_REQUEST')
  await shop.emulator.h5Domains.reject(String(applyment_id), '经营网址首页截图内容违法')
  expect(await query(applyment_id)).toMatchObject({
    applyment_state: 'REJECTED',
    audit_reject_detail: '经营网址首页截图内容违法',
  })
  const mended = await mend(['a.com'])
  expect(mended).toMatchObject({
    applyment_state: 'PENDING',
    domains: ['a.com'],
    website_url: 'https://qq.com',
  })
  expect(mended).not.toHaveProperty('audit_reject_detail')
  await shop.emulator.h5Domains.approve(number)
  expect(await query(applyment_id)).toMatchObject({ applyment_state: 'APPROVED' })
})

test('the same again is the same; what is refused', async () => {
  const { number, applyment_id } = await applied()
  const post = (change: object) => api().post({ json: { ...given(number), ...change } })
  expect(await (await post({})).json()).toMatchObject({ applyment_id })
  await expectRefusal(post({ domains: ['a.com'] }), 400, 'INVALID_REQUEST')
  await expectRefusal(query(1), 404, 'RESOURCE_NOT_EXISTS')
  const other = { out_applyment_id: `${number}b` }
  await expectRefusal(post({ ...other, domains: ['a', 'b', 'c', 'd', 'e', 'f'] }), 400, 'PARAM_ERROR')
  await expectRefusal(post({ ...other, website_state: 'UN_LAUNCHED' }), 400, 'PARAM_ERROR')
  await expect(shop.emulator.h5Domains.approve('none')).rejects.toThrow('no application')
})

import { beforeAll, describe, expect, test } from 'vitest'
import { loadExampleV2 } from '../../../../src/catalog/v2/examples.ts'
import { loadFamilyV2 } from '../../../../src/catalog/v2/lazy.ts'
import { toElements } from '../../../../src/catalog/v2/values.ts'
import { expandFamily } from '../../../../src/catalog/expand.ts'
import { families } from '../../../../src/catalog/generated/v2/families.ts'
import type { Operation } from '../../../../src/catalog/types.ts'
import { signFields, verifyFields } from '../../../../src/protocol/v2/sign.ts'
import { formatXml, parseXmlTree, type XmlFields } from '../../../../src/protocol/v2/xml.ts'
import { openV2Shop, type V2Shop } from './shop.ts'

const operations = (
  await Promise.all(Object.keys(families).map(async name => expandFamily((await loadFamilyV2(name))!)))
).flat()

/** Those that have a flow: what they ask for was never made, is over, or has the number of another one. */
const REFUSED: Readonly<Record<string, string>> = {
  '/deposit/consume': 'ORDERNOTEXIST',
  '/deposit/micropay': 'PARAM_ERROR',
  '/deposit/orderquery': 'ORDERNOTEXIST',
  '/deposit/refund': 'ORDERNOTEXIST',
  '/deposit/refundquery': 'REFUNDNOTEXIST',
  '/deposit/reverse': 'ORDERNOTEXIST',
  '/deposit/unifiedorder': 'PARAM_ERROR',
  '/pay/refundqueryv2': 'REFUNDNOTEXIST',
  '/secapi/pay/refundv2': 'ORDERNOTEXIST',
  '/mmpaymkttransfers/gethbinfo': 'NOT_FOUND',
  '/mmpaymkttransfers/sendminiprogramhb': 'FATAL_ERROR',
  '/mmpaymkttransfers/sendredpack': 'FATAL_ERROR',
  '/papay/deletecontract': 'CONTRACT_NOT_EXIST',
  '/papay/partner/deletecontract': 'CONTRACT_NOT_EXIST',
  '/papay/partner/querycontract': 'CONTRACT_NOT_EXIST',
  '/papay/querycontract': 'CONTRACT_NOT_EXIST',
  '/pay/closeorder': 'ORDERNOTEXIST',
  '/pay/contractorder': 'PARAM_ERROR',
  '/pay/micropay': 'PARAM_ERROR',
  '/pay/orderquery': 'ORDERNOTEXIST',
  '/pay/paporderquery': 'ORDERNOTEXIST',
  '/pay/pappayapply': 'CONTRACT_NOT_EXIST',
  '/pay/partner/paporderquery': 'ORDERNOTEXIST',
  '/pay/partner/pappayapply': 'CONTRACT_NOT_EXIST',
  '/pay/refundquery': 'REFUNDNOTEXIST',
  '/pay/unifiedorder': 'PARAM_ERROR',
  '/secapi/pay/refund': 'ORDERNOTEXIST',
  '/secapi/pay/reverse': 'ORDERNOTEXIST',
}

let shop: V2Shop
beforeAll(async () => {
  shop = await openV2Shop()
})

/** The documented example of a request, as this merchant sends it. */
async function exampleOf(operation: Operation): Promise<XmlFields> {
  const schema = operation.body ?? operation.query
  const example = await loadExampleV2(operation)
  const { apiv2Key, mchid } = shop.emulator.credentials
  const given = toElements(schema, { ...example?.query, ...example?.body }) as XmlFields
  const own = Object.keys(given).filter(name => ['mch_id', 'mchid', 'combine_mch_id'].includes(name))
  const { sign: _, ...fields } = { ...given, ...Object.fromEntries(own.map(name => [name, mchid])) }
  const type = fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'
  return { ...fields, sign: signFields(fields, apiv2Key, type) }
}

test('there are operations enough to say something', () => {
  expect(operations.length).toBeGreaterThan(120)
})

const withXml = operations.filter(
  ({ method, form, produces }) => method === 'POST' && form === undefined && produces === undefined,
)

describe.each(withXml)('$path', operation => {
  test('its documented example is answered, and signed where the answer has a signature', async () => {
    const fields = await exampleOf(operation)
    const response = await shop.emulator.fetch(`https://api.mch.weixin.qq.com${operation.path}`, {
      method: 'POST',
      body: formatXml(fields),
    })
    const text = await response.text()
    expect(text).toMatch(/^<xml>/)
    const answer = parseXmlTree(text) as XmlFields
    const schema = operation.responses[200]
    expect(answer['return_code']).toBe('SUCCESS')
    expect(answer['err_code']).toBe(REFUSED[operation.path])
    if (schema?.properties?.['sign'] === undefined) return expect(answer['sign']).toBeUndefined()
    const type = fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'
    return expect(verifyFields(answer, shop.emulator.credentials.apiv2Key, type)).toBe(true)
  })
})

test('a file is uploaded: the fields beside it are signed', async () => {
  const { apiv2Key, mchid } = shop.emulator.credentials
  const fields = { mch_id: mchid, media_hash: 'D41D8CD98F00B204E9800998ECF8427E' }
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...fields, sign: signFields(fields, apiv2Key, 'MD5') }))
    body.set(name, value)
  body.set('media', new Blob(['x']), 'a.png')
  const response = await shop.emulator.fetch(
    new Request('https://api.mch.weixin.qq.com/secapi/mch/uploadmedia', { method: 'POST', body }),
  )
  expect(parseXmlTree(await response.text())).toMatchObject({
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
  })
})

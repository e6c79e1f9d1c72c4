import { beforeEach, describe, expect, test, vi } from 'vitest'
import { brand } from '../../src/catalog/generated/data/brand.ts'
import { lazyCatalog } from '../../src/catalog/lazy.ts'
import type { WechatpayOptions } from '../../src/client/options.ts'
import { createWechatpayOver, type Wechatpay } from '../../src/client/wechatpay.ts'
import { createPlatform, recordingFetch, type SentRequest } from '../conformance/platform.ts'

const platform = await createPlatform(crypto)

function client(options: Partial<WechatpayOptions>): { wxpay: Wechatpay; sent: SentRequest[] } {
  const { fetch, sent } = recordingFetch(() => platform.answer('{}'))
  return {
    wxpay: createWechatpayOver(lazyCatalog, { ...platform.credentials, fetch, retry: 0, ...options }),
    sent,
  }
}

const warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn.mockReset().mockReturnValue()
})

describe('a known path with a wrong verb', () => {
  test.each([
    ['a template', 'v3/pay/transactions/jsapi', 'get', 'GET /v3/pay/transactions/jsapi', 'POST'],
    [
      'a template with variables',
      'v3/pay/transactions/out-trade-no/{out_trade_no}',
      'patch',
      'PATCH /v3/pay/transactions/out-trade-no/{out_trade_no}',
      'GET',
    ],
    [
      'a concrete path',
      'v3/pay/transactions/out-trade-no/1217752501',
      'delete',
      'DELETE /v3/pay/transactions/out-trade-no/1217752501',
      'GET',
    ],
    [
      'a path with several verbs',
      'v3/brand/partner/store/brandstores/{store_id}',
      'put',
      'PUT /v3/brand/partner/store/brandstores/{store_id}',
      'GET, PATCH, DELETE',
    ],
  ] as const)('is refused in strict mode with the right verbs: %s', async (_, path, verb, call, verbs) => {
    const { wxpay, sent } = client({ validate: 'strict' })
    const error = await (wxpay.chain(path) as ReturnType<typeof wxpay.chain<string>>)
      [verb]({ out_trade_no: '1', store_id: '1' })
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(TypeError)
    expect((error as TypeError).message).toContain(call)
    expect((error as TypeError).message.split('takes ')[1]!.split(', ').sort()).toEqual(
      verbs.split(', ').sort(),
    )
    expect(sent).toEqual([])
    expect(warn).not.toHaveBeenCalled()
  })

  test.each(['lenient', undefined, false] as const)('goes through with validate: %s', async validate => {
    const { wxpay, sent } = client({ validate })
    expect(
      await wxpay
        .chain('v3/pay/transactions/jsapi' as string)
        .put({ json: { a: 1 } })
        .json(),
    ).toEqual({})
    expect(sent.map(({ method, url, body }) => [method, new URL(url).pathname, body])).toEqual([
      ['PUT', '/v3/pay/transactions/jsapi', '{"a":1}'],
    ])
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('an unknown path', () => {
  test('works in strict mode and is warned of once, whatever the verb, the query and the client', async () => {
    for (const { wxpay, sent } of [client({ validate: 'strict' }), client({ validate: 'strict' })]) {
      await wxpay.chain('v3/unknown/twice').get()
      await wxpay.chain('v3/unknown/twice').post({ json: {} })
      await wxpay.chain('v3/unknown/twice?openid=secret').get()
      expect(sent).toHaveLength(3)
    }
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/\/v3\/unknown\/twice is not in the catalog(?!.*secret)/)],
    ])
    await client({ validate: 'strict' }).wxpay.chain('v3/unknown/twice/').get()
    expect(warn).toHaveBeenCalledTimes(2)
  })

  test('is what lies outside of the families that were chosen', async () => {
    const { wxpay, sent } = client({ validate: 'strict', catalog: [brand] })
    await wxpay.chain('v3/refund/domestic/refunds' as string).put()
    expect(sent).toHaveLength(1)
    expect(warn).toHaveBeenCalledTimes(1)
  })

  test.each(['lenient', undefined, false] as const)('is not warned of with validate: %s', async validate => {
    const { wxpay, sent } = client({ validate })
    await wxpay.chain('v3/unknown/quiet').get()
    expect(sent).toHaveLength(1)
    expect(warn).not.toHaveBeenCalled()
  })
})

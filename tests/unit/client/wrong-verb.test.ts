import { beforeEach, describe, expect, test, vi } from 'vitest'
import { brand } from '../../../src/catalog/generated/data/brand.ts'
import { lazyCatalog } from '../../../src/catalog/lazy.ts'
import type { WechatpayOptions } from '../../../src/client/options.ts'
import { createWechatpayOver, type Wechatpay } from '../../../src/client/wechatpay.ts'
import { createPlatform, recordingFetch, type SentRequest } from '../../suites/conformance/platform.ts'

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
    ['a template', 'v3/pay/transactions/jsapi', {}, 'get', 'GET /v3/pay/transactions/jsapi', 'POST'],
    [
      'a template with variables',
      'v3/pay/transactions/out-trade-no/{out_trade_no}',
      { out_trade_no: '1' },
      'patch',
      'PATCH /v3/pay/transactions/out-trade-no/{out_trade_no}',
      'GET',
    ],
    [
      'a concrete path',
      'v3/pay/transactions/out-trade-no/1217752501',
      {},
      'delete',
      'DELETE /v3/pay/transactions/out-trade-no/{out_trade_no}',
      'GET',
    ],
    [
      'a path with several verbs',
      'v3/brand/partner/store/brandstores/{store_id}',
      { store_id: '1' },
      'put',
      'PUT /v3/brand/partner/store/brandstores/{store_id}',
      'GET, PATCH, DELETE',
    ],
  ] as const)(
    'is refused in strict mode with the right verbs: %s',
    async (_, path, variables, verb, call, verbs) => {
      const { wxpay, sent } = client({ validate: 'strict' })
      const error = await (wxpay.chain(path) as ReturnType<typeof wxpay.chain<string>>)
        [verb](variables)
        .catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(TypeError)
      expect((error as TypeError).message).toContain(call)
      expect((error as TypeError).message.split('takes ')[1]!.split(', ').sort()).toEqual(
        verbs.split(', ').sort(),
      )
      expect(sent).toEqual([])
      expect(warn).not.toHaveBeenCalled()
    },
  )

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
    expect(warn).toHaveBeenCalledTimes(validate === 'lenient' ? 1 : 0)
  })
})

describe('an unknown path', () => {
  test('is sent and warned of once, with the nearest known path and without the caller’s own', async () => {
    for (const validate of ['strict', 'lenient', false] as const) {
      const { wxpay, sent } = client({ validate })
      await wxpay.chain('v3/pay/transaction/jsapi').post({ json: {} })
      await wxpay.chain('v3/pay/transaction/jsapi?openid=secret').post({ json: {} })
      expect(sent).toHaveLength(2)
    }
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/did you mean v3\/pay\/transactions\/jsapi\?(?!.*secret)/)],
    ])
    await client({}).wxpay.chain('v3/unknown/o-secret').get()
    expect(warn.mock.calls.at(-1)).toEqual([expect.not.stringContaining('o-secret')])
  })

  test('is what lies outside of the families that were chosen', async () => {
    const { wxpay, sent } = client({ validate: 'strict', catalog: [brand] })
    await wxpay.chain('v3/refund/domestic/refunds' as string).put()
    expect(sent).toHaveLength(1)
  })
})

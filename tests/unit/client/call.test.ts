import { afterEach, describe, expect, test, vi } from 'vitest'
import { createCatalog } from '../../../src/catalog/catalog.ts'
import { lazyCatalog } from '../../../src/catalog/lazy.ts'
import type { Operation } from '../../../src/catalog/types.ts'
import { orAborted } from '../../../src/client/call.ts'
import type { WechatpayOptions } from '../../../src/client/options.ts'
import { createWechatpayOver, type Wechatpay } from '../../../src/client/wechatpay.ts'
import { createPlatform, recordingFetch, type SentRequest } from '../../suites/conformance/platform.ts'

const platform = await createPlatform(crypto)

function client(
  options: Partial<WechatpayOptions> = {},
  answer: () => Promise<Response> | Response = () => platform.answer('{}'),
): { wxpay: Wechatpay; sent: SentRequest[] } {
  const { fetch, sent } = recordingFetch(answer)
  const all = { ...platform.credentials, fetch, retry: 0, ...options }
  return { wxpay: createWechatpayOver(lazyCatalog, all), sent }
}
const pathOf = ({ url }: SentRequest): string => url.slice('https://api.mch.weixin.qq.com'.length)

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a documented path that ends in /', () => {
  test('is meant without it, and goes out as documented', async () => {
    const { wxpay, sent } = client({ validate: false })
    for (const path of ['v3/ecommerce/applyments', 'v3/ecommerce/applyments/', '/v3/ecommerce/applyments'])
      await wxpay.chain(path).post({ json: { out_request_no: '1' } })
    expect(sent.map(pathOf)).toEqual(Array(3).fill('/v3/ecommerce/applyments/'))
    for (const request of sent) expect(await platform.verifyRequest(request)).toBe(true)
  })

  test('keeps its query', async () => {
    const { wxpay, sent } = client({ validate: false })
    await wxpay.chain('v3/ecommerce/applyments?a=1').post({ json: {} })
    expect(pathOf(sent[0]!)).toBe('/v3/ecommerce/applyments/?a=1')
  })

  test('is none where the / would be an empty variable', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { wxpay, sent } = client({ hooks: { warning: () => undefined } })
    await wxpay.chain('v3/refund/domestic/refunds/').get()
    await wxpay.chain('v3/pay/transactions/out-trade-no').get({ query: { mchid: '1' } })
    expect(sent.map(pathOf)).toEqual([
      '/v3/refund/domestic/refunds/',
      '/v3/pay/transactions/out-trade-no?mchid=1',
    ])
    expect(warn).not.toHaveBeenCalled()
  })
})

test('template variables that make it another operation are refused, and nothing is sent', async () => {
  const { wxpay, sent } = client()
  const advance = wxpay.chain('v3/ecommerce/refunds/{refund_id}/return-advance')
  await expect(advance.get({ refund_id: 'id', query: { sub_mchid: '1' } })).rejects.toThrow(
    new TypeError(
      'GET /v3/ecommerce/refunds/{refund_id}/return-advance: with these template variables it is ' +
        '/v3/ecommerce/refunds/id/{refund_id}, another operation',
    ),
  )
  expect(sent).toEqual([])
  await advance.get({ refund_id: '1217752501201407033233368018', query: { sub_mchid: '1' } })
  expect(sent).toHaveLength(1)
})

test('template variables may make it an operation of the same shape', async () => {
  const { wxpay, sent } = client()
  await wxpay.chain('v3/apply4subject/applyment/{business_code}/cancel').post({ business_code: '1' })
  expect(sent.map(pathOf)).toEqual(['/v3/apply4subject/applyment/1/cancel'])
})

test('a template that is not known is the operation that its values make it', async () => {
  const { wxpay, sent } = client()
  const order = wxpay.chain('v3/pay/transactions/{kind}')
  await expect(order.post({ kind: 'native', json: {} })).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: 'json.appid' }],
  })
  expect(sent).toEqual([])
})

describe('a catalog', () => {
  const NAMED = { method: 'GET', path: '/v3/x/{id}', responses: {} } as unknown as Operation

  /** A client of a catalog that knows an operation by these paths, and which it was asked for. */
  function over(...paths: readonly string[]): { wxpay: Wechatpay; asked: string[]; sent: SentRequest[] } {
    const asked: string[] = []
    const find = (_: string, path: string): Operation | undefined => {
      asked.push(path)
      return paths.includes(path) ? NAMED : undefined
    }
    const { fetch, sent } = recordingFetch(() => platform.answer('{}'))
    const options = { ...platform.credentials, fetch, retry: 0, hooks: { warning: () => undefined } }
    return { wxpay: createWechatpayOver({ ...createCatalog(), find }, options), asked, sent }
  }

  test('that knows a path without variables is asked once', async () => {
    const { wxpay, asked } = over('/v3/x/1')
    await wxpay.chain('v3/x/1').get()
    expect(asked).toEqual(['/v3/x/1'])
  })

  test('that knows a template alone is believed', async () => {
    const { wxpay, sent } = over('/v3/x/{id}')
    await expect(wxpay.chain('v3/x/{id}').get({ id: '1', colour: 'red' })).rejects.toThrow(
      'GET /v3/x/{id} takes no colour',
    )
    await wxpay.chain('v3/x/{id}').get({ id: '1' })
    expect(sent.map(pathOf)).toEqual(['/v3/x/1'])
  })
})

test('an argument that no call takes is refused by the path that was given, where that is not known', async () => {
  const { wxpay, sent } = client()
  await expect(wxpay.chain('v3/not/known').post({ colour: 'red' })).rejects.toThrow(
    'POST /v3/not/known takes no colour',
  )
  expect(sent).toEqual([])
})

describe('a signal', () => {
  const never = (): Promise<Response> => new Promise(() => undefined)

  test('that is aborted already stops a call before anything is sent, with its reason', async () => {
    const { wxpay, sent } = client()
    const reason = new Error('not needed any more')
    const signal = AbortSignal.abort(reason)
    await expect(wxpay.chain('v3/certificates').get({ signal })).rejects.toBe(reason)
    await new Promise(resolve => setTimeout(resolve, 5))
    expect(sent).toEqual([])
  })

  test('that is aborted already counts, whatever is waited for', async () => {
    const reason = new Error('not needed any more')
    await expect(orAborted(never(), AbortSignal.abort(reason))).rejects.toBe(reason)
  })

  test('counts while facts are fetched', async () => {
    const waiting = { ...createCatalog(), find: () => new Promise<undefined>(() => undefined) }
    const { fetch, sent } = recordingFetch(never)
    const wxpay = createWechatpayOver(waiting, { ...platform.credentials, fetch, retry: 0 })
    const controller = new AbortController()
    const reason = new Error('enough')
    const called = wxpay.chain('v3/certificates').get({ signal: controller.signal }).json()
    setTimeout(() => controller.abort(reason), 5)
    await expect(called).rejects.toBe(reason)
    expect(sent).toEqual([])
  })

  test('that outlives its calls keeps nothing of them', async () => {
    const { signal } = new AbortController()
    const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
    const { wxpay } = client()
    await wxpay.chain('v3/certificates').get({ signal })
    const listeners = add.mock.calls.filter(([, , options]) => (options as { once?: boolean })?.once === true)
    expect(listeners.length).toBeGreaterThan(0)
    for (const [type, listener] of listeners)
      expect(remove.mock.calls.map(([name, removed]) => [name, removed])).toContainEqual([type, listener])
  })

  test('may be null, as fetch allows', async () => {
    const { wxpay, sent } = client()
    await wxpay.chain('v3/certificates').get({ signal: null as never })
    expect(sent).toHaveLength(1)
  })
})

describe('without a fetch of its own', () => {
  test('a client takes the host’s, as it is when the call is made', async () => {
    const { wxpay } = client({ fetch: undefined })
    const { fetch, sent } = recordingFetch(() => platform.answer('{"a":1}'))
    vi.stubGlobal('fetch', fetch)
    expect(await wxpay.chain('v3/certificates').get().json()).toEqual({ a: 1 })
    expect(sent).toHaveLength(1)
  })

  test('and without one of the host’s it says so', async () => {
    const { wxpay } = client({ fetch: undefined })
    vi.stubGlobal('fetch', undefined)
    await expect(wxpay.chain('v3/certificates').get()).rejects.toMatchObject({
      name: 'NetworkError',
      cause: { name: 'ConfigurationError', option: 'fetch', message: 'fetch: this host has none: pass one' },
    })
  })
})

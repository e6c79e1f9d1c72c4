import { expect, test, vi } from 'vitest'
import { createAvoidedHosts, AVOID_FOR } from '../../../src/transport/avoided-hosts.ts'
import { resolveHosts } from '../../../src/transport/hosts.ts'
import { createWechatpay, TimeoutError } from '../../../src/index.ts'
import { pkcs8Pem, rsa3072PublicPem } from '../../fixtures/keys.ts'

const required = {
  mchid: '1900000001',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
  privateKey: pkcs8Pem,
  certs: { PUB_KEY_ID_1: rsa3072PublicPem },
}

/** Never answers, and gives up when it is told to. */
const silent =
  (seen: string[]) =>
  (url: string, { signal }: RequestInit): Promise<Response> =>
    new Promise((_, reject) => {
      seen.push(new URL(url).host)
      signal!.addEventListener('abort', () => reject(signal!.reason as Error))
    })

test('a time-out of one attempt is tried again on the next host', async () => {
  const seen: string[] = []
  const wxpay = createWechatpay({
    ...required,
    // Signing is part of it, on a busy machine too.
    timeout: 400,
    retry: { limit: 2, delay: () => 1 },
    fetch: silent(seen),
  })
  await expect(wxpay.chain('v3/x').get()).rejects.toBeInstanceOf(TimeoutError)
  expect(seen).toEqual(['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com', 'api.mch.weixin.qq.com'])
})

test('no attempt begins after the total time-out', async () => {
  const seen: string[] = []
  const wxpay = createWechatpay({
    ...required,
    timeout: false,
    totalTimeout: 400,
    // A timer may come a little early: the pause must not fit into what that leaves.
    retry: { limit: 100, delay: () => 20, jitter: false },
    fetch: silent(seen),
  })
  await expect(wxpay.chain('v3/x').get()).rejects.toBeInstanceOf(TimeoutError)
  expect(seen.length).toBe(1)
  await expect(wxpay.chain('v3/x').get({ totalTimeout: 30 })).rejects.toBeInstanceOf(TimeoutError)
})

test('a caller who aborts blames no host', async () => {
  const seen: string[] = []
  const wxpay = createWechatpay({ ...required, fetch: silent(seen) })
  for (let index = 0; index < 2; index++) {
    const controller = new AbortController()
    const call = wxpay.chain('v3/x').get({ signal: controller.signal })
    await vi.waitFor(() => expect(seen.length).toBe(index + 1), 10_000)
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
  }
  expect(seen).toEqual(['api.mch.weixin.qq.com', 'api.mch.weixin.qq.com'])
})

test('a host is avoided for a while, and first again when it has been reached', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const hosts = resolveHosts('https://a.example', ['https://b.example', 'https://c.example'])
    const avoided = createAvoidedHosts()
    const order = (): string[] => avoided.order(hosts).map(({ host }) => host)
    avoided.failed(hosts[0])
    expect(order()).toEqual(['b.example', 'c.example', 'a.example'])
    avoided.failed(hosts[1]!)
    avoided.failed(hosts[2]!)
    expect(order()).toEqual(['a.example', 'b.example', 'c.example'])
    avoided.reached(hosts[1]!)
    expect(order()).toEqual(['b.example', 'a.example', 'c.example'])
    vi.setSystemTime(Date.now() + AVOID_FOR)
    expect(order()).toEqual(['a.example', 'b.example', 'c.example'])
  } finally {
    vi.useRealTimers()
  }
})

test('options of time and hooks are checked by name', () => {
  expect(() => createWechatpay({ ...required, totalTimeout: 0 })).toThrow(
    /^totalTimeout: expected a number of milliseconds/,
  )
  expect(() => createWechatpay({ ...required, hooks: { requests: () => undefined } as never })).toThrow(
    /^hooks\.requests: is not a hook: there are request, response, retry, error, warning, unsafeIncludeBodies/,
  )
  expect(() => createWechatpay({ ...required, hooks: { request: 'log' } as never })).toThrow(
    /^hooks\.request: expected a function/,
  )
})

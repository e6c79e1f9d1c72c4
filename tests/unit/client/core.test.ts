import { describe, expect, test } from 'vitest'
import { fundApp } from '../../../src/catalog/generated/data/fund-app.ts'
import { merchant } from '../../../src/catalog/generated/data/merchant.ts'
import { pay } from '../../../src/catalog/generated/data/pay.ts'
import {
  certificates,
  createWechatpay,
  hints,
  streaming,
  uploads,
  validation,
  type CoreOptions,
} from '../../../src/core.ts'
import { createEmulator } from '../../../src/emulator.ts'
import type { ApiError } from '../../../src/errors/api-error.ts'
import type { Fetch } from '../../../src/transport/transport.ts'

const emulator = await createEmulator()

/** A client of some families, and the paths that it has sent to. */
function client(options: Partial<CoreOptions> = {}) {
  const sent: string[] = []
  const fetch: Fetch = (url, init) => {
    sent.push(new URL(url).pathname)
    return emulator.fetch(url, init)
  }
  const wxpay = createWechatpay({ ...emulator.credentials, fetch, catalog: [pay, merchant], ...options })
  return { wxpay, sent }
}

const order = {
  appid: 'wxd678efh567hg6787',
  description: '图书',
  out_trade_no: 'CORE-000001',
  notify_url: 'https://merchant.example/notify',
  amount: { total: 1 },
}
const file = new File(['png'], 'shop.png', { type: 'image/png' })

test('has the chain and encryption at its root, and nothing else', async () => {
  const { wxpay } = client()
  expect(await wxpay.v3.pay.transactions.native.post({ json: order }).json()).toHaveProperty('code_url')
  expect(await wxpay.decrypt('AAAA').catch((error: Error) => error.name)).toBe('DecryptionError')
  expect(await wxpay.encrypt('text')).toMatch(/^[\w+/]+=*$/)
  for (const name of ['bills', 'certificates', 'notifications', 'requestPayment'])
    expect(String(Reflect.get(wxpay, name))).toMatch(/^wechatpay \//)
})

describe('a client without a feature', () => {
  test('sends no file, and says how it would', async () => {
    const { wxpay, sent } = client()
    await expect(wxpay.v3.merchant.media.upload.post({ file })).rejects.toThrow(
      new TypeError(
        'this client sends no files: import { uploads } from wechatpay-isomorphic/core, and give ' +
          'use: [uploads]',
      ),
    )
    expect(sent).toEqual([])
  })

  test.each([
    ['validate', { validate: 'strict' }, 'validation'],
    ['validate', { validate: 'lenient' }, 'validation'],
    ['certStore', { certStore: { get: async () => undefined, set: async () => undefined } }, 'certificates'],
    ['certAuthority', { certAuthority: 'pem' }, 'certificates'],
  ] as const)('takes no option that nothing heeds: %s', (option, options, feature) => {
    expect(() => client(options)).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        option,
        message:
          `${option}: needs use: [${feature}], which wechatpay-isomorphic/core exports: without it nothing ` +
          'heeds this option',
      }),
    )
  })

  test('takes validate: false', () => {
    expect(() => client({ validate: false })).not.toThrow()
  })

  const transfer = {
    appid: 'wxd678efh567hg6787',
    out_bill_no: 'CORE000001',
    transfer_scene_id: '1000',
    openid: 'o-MYE42l80oelYMDE34nYD456Xoy',
    user_name: '张三',
    transfer_amount: 200_000,
    transfer_remark: '测试',
    transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '测试' }],
  }

  test('encrypts all the same, and refuses sensitive fields of a family that it was not given', async () => {
    const without = client()
    await expect(
      without.wxpay.v3.fundApp.mchTransfer.transferBills.post({ json: transfer }),
    ).rejects.toMatchObject({
      option: 'catalog',
    })
    expect(without.sent).toEqual([])
    const { wxpay } = client({ catalog: [fundApp] })
    const bill = await wxpay.v3.fundApp.mchTransfer.transferBills.post({ json: transfer }).json()
    expect(bill).toHaveProperty('transfer_bill_no')
  })

  test('sends sensitive fields of a family that it was not given where they were encrypted by hand', async () => {
    const { wxpay, sent } = client()
    const serial = Object.keys(emulator.credentials.certs).find(name => name.startsWith('PUB_KEY_ID_'))
    const json = { ...transfer, out_bill_no: 'CORE000002', user_name: await wxpay.encrypt('张三') }
    const post = wxpay.v3.fundApp.mchTransfer.transferBills.post
    const bill = await post({ json, headers: { 'Wechatpay-Serial': serial } }).json()
    expect(bill).toHaveProperty('transfer_bill_no')
    expect(sent).toEqual(['/v3/fund-app/mch-transfer/transfer-bills'])
  })

  test('says which key it was given where another one signs', async () => {
    const { wxpay } = client({
      retry: 0,
      fetch: async (url, init) => {
        const response = await emulator.fetch(url, init)
        response.headers.set('Wechatpay-Serial', 'PUB_KEY_ID_2')
        return response
      },
    })
    const json = { ...order, out_trade_no: 'CORE-000003' }
    await expect(wxpay.v3.pay.transactions.native.post({ json })).rejects.toMatchObject({
      name: 'SignatureError',
      reason: 'unknown-serial',
      message: expect.stringMatching(
        /"PUB_KEY_ID_2" names a key that is not trusted: certs has PUB_KEY_ID_\d/,
      ),
    })
  })

  test('says nothing of what to do about an error', async () => {
    const unknown = { transaction_id: '1' }
    const fault = { kind: 'refuse', status: 401, code: 'SIGN_ERROR', message: '签名错误' } as const
    const refusal = { fault, count: 1 }
    const get = (options?: Partial<CoreOptions>): Promise<ApiError> =>
      client(options)
        .wxpay.v3.pay.transactions.id._transaction_id_.get(unknown)
        .json()
        .catch((error: ApiError) => error) as Promise<ApiError>
    emulator.faults.add(refusal)
    expect((await get()).hint).toBeUndefined()
    emulator.faults.add(refusal)
    expect((await get({ use: [hints] })).hint).toContain('check that serial')
  })
})

describe('a client with a feature', () => {
  test('uploads', async () => {
    const { wxpay } = client({ use: [uploads] })
    expect(await wxpay.v3.merchant.media.upload.post({ file }).json()).toHaveProperty('media_id')
  })

  test('checks before it sends', async () => {
    const wrong = { ...order, amount: { total: '1' as unknown as number } }
    const without = client()
    await without.wxpay.v3.pay.transactions.native.post({ json: wrong }).catch(() => undefined)
    expect(without.sent).toHaveLength(1)
    const { wxpay, sent } = client({ use: [validation] })
    await expect(wxpay.v3.pay.transactions.native.post({ json: wrong })).rejects.toThrow('json.amount.total')
    expect(sent).toEqual([])
  })

  test('takes the options that it heeds', () => {
    const certStore = { get: async () => undefined, set: async () => undefined }
    expect(() => client({ use: [validation], validate: 'strict' })).not.toThrow()
    expect(() => client({ use: [certificates], certStore })).not.toThrow()
  })

  test('downloads platform certificates', async () => {
    const { certs, ...keyless } = emulator.credentials
    expect(Object.keys(certs)).not.toHaveLength(0)
    expect(() => createWechatpay({ ...keyless, fetch: emulator.fetch })).toThrow('certs: ')
    const wxpay = createWechatpay({
      ...keyless,
      fetch: emulator.fetch,
      use: [certificates],
      catalog: [pay],
    })
    const json = { ...order, out_trade_no: 'CORE-000002' }
    expect(await wxpay.v3.pay.transactions.native.post({ json }).json()).toHaveProperty('code_url')
  })

  test('gives files as they come', async () => {
    let pulled = 0
    const fetch: Fetch = async () =>
      new Response(
        new ReadableStream<Uint8Array>(
          {
            pull(controller) {
              if (++pulled === 3) return controller.close()
              return controller.enqueue(Uint8Array.of(pulled))
            },
          },
          { highWaterMark: 0 },
        ),
      )
    const whole = await client({ fetch })
      .wxpay.chain('v3/billdownload/file')
      .get({ query: { token: 'x' } })
    expect([pulled, await whole.arrayBuffer().then(bytes => bytes.byteLength)]).toEqual([3, 2])
    pulled = 0
    const { wxpay } = client({ fetch, use: [streaming] })
    const streamed = await wxpay.chain('v3/billdownload/file').get({ query: { token: 'x' } })
    expect(pulled).toBe(1)
    expect((await streamed.arrayBuffer()).byteLength).toBe(2)
  })
})

test.each([[[undefined]], [[null]], [['uploads']], ['uploads'], [{ uploads }]])(
  'use has to be an array of features, not %j',
  use => {
    expect(() => client({ use: use as never })).toThrow(
      'use: expected an array of features, like [uploads, validation]',
    )
  },
)

import { expect, test } from 'vitest'
import { createEmulator, type EmulatorOptions } from '../../../../src/emulator.ts'
import type { Exchange } from '../../../../src/emulator/traffic/exchange.ts'
import { createWechatpay, type Wechatpay } from '../../../../src/index.ts'

const order = {
  out_trade_no: 'SHOP-1',
  description: 'goods',
  notify_url: 'http://127.0.0.1:9/',
  amount: { total: 1 },
}

interface Recorded {
  readonly emulator: Awaited<ReturnType<typeof createEmulator>>
  readonly wxpay: Wechatpay
  traffic(query?: string): Promise<Exchange[]>
}

async function recording(options: EmulatorOptions = { traffic: 100 }): Promise<Recorded> {
  const emulator = await createEmulator(options)
  const { fetch } = emulator
  const wxpay = createWechatpay({
    ...emulator.credentials,
    appid: 'wx8888888888888888',
    fetch,
    retry: { limit: 0 },
  })
  return {
    emulator,
    wxpay,
    traffic: async (query = '') =>
      (await (await fetch(`http://127.0.0.1/__emulator/traffic${query}`)).json()) as Exchange[],
  }
}

test('a call is kept with its answer, its lines and what it is about', async () => {
  const { emulator, wxpay, traffic } = await recording()
  await wxpay.v3.pay.transactions.native.post({ json: order }).json()
  const [exchange] = await traffic()
  expect(exchange).toMatchObject({
    id: 1,
    method: 'POST',
    target: '/v3/pay/transactions/native',
    operation: 'POST /v3/pay/transactions/native',
    title: 'Native下单API',
    status: 200,
    signature: { holds: true },
    about: [`orders/${emulator.credentials.mchid}/SHOP-1`],
  })
  expect(exchange!.signature.lines.map(({ name }) => name)).toEqual([
    'method',
    'url',
    'timestamp',
    'nonce',
    'body',
  ])
  expect(exchange!.signature.lines[4]!.value).toBe(exchange!.body)
  expect(exchange!.answer).toContain('weixin://')
})

test('encrypted fields are kept as they are, beside their ciphertext', async () => {
  const { wxpay, traffic } = await recording()
  await wxpay.v3.profitsharing.receivers.add
    .post({ json: { type: 'PERSONAL_OPENID', account: 'o1', name: '张三', relation_type: 'STAFF' } })
    .json()
  const [exchange] = await traffic()
  expect(exchange!.body).not.toContain('张三')
  expect(exchange!.plain).toMatchObject({
    body: { name: '张三' },
    encrypted: ['name'],
    encryptedAnswer: ['name'],
  })
})

test('a refusal has its code; a connection that broke has why, and no status', async () => {
  const { emulator, wxpay, traffic } = await recording()
  const ask = { out_trade_no: 'NOTHING' }
  await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
    .get(ask)
    .json()
    .catch(() => undefined)
  emulator.faults.add({ fault: { kind: 'cut' } })
  await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
    .get(ask)
    .json()
    .catch(() => undefined)
  const [refused, broken] = await traffic()
  expect(refused).toMatchObject({ status: 404, error: 'ORDER_NOT_EXIST' })
  expect(broken).toMatchObject({ error: 'read ECONNRESET', answer: '' })
  expect(broken).not.toHaveProperty('status')
})

test('a file is kept by its size, and a long text is cut', async () => {
  const { emulator, traffic } = await recording()
  const put = (body: string, type: string): Promise<Response> =>
    emulator.fetch('http://127.0.0.1/v3/x', { method: 'POST', body, headers: { 'content-type': type } })
  await put('\u00ff'.repeat(10), 'image/png')
  await put('x'.repeat(70_000), 'text/plain')
  const [file, text] = await traffic()
  expect(file!.body).toBe('(20 bytes of image/png)')
  expect(text!.body).toHaveLength(65_536 + '… (70000 bytes)'.length)
})

test('the list is filtered by text, failure, status, thing and number', async () => {
  const { emulator, wxpay, traffic } = await recording()
  await wxpay.v3.pay.transactions.native.post({ json: order }).json()
  await emulator.fetch('http://127.0.0.1/v3/nothing')
  const ids = async (query: string): Promise<number[]> => (await traffic(query)).map(({ id }) => id)
  expect(await ids('?text=shop-1')).toEqual([1])
  expect(await ids('?failed=true')).toEqual([2])
  expect(await ids('?status=200')).toEqual([1])
  expect(await ids(`?about=orders/${emulator.credentials.mchid}/SHOP-1`)).toEqual([1])
  expect(await ids('?after=1')).toEqual([2])
  expect(await ids('?limit=1')).toEqual([2])
  const wrong = await emulator.fetch('http://127.0.0.1/__emulator/traffic?limit=x')
  expect([wrong.status, await wrong.json()]).toEqual([
    400,
    { code: 'PARAM_ERROR', message: 'limit has to be a whole number: x' },
  ])
})

test('without the option nothing is kept; with a wrong one it says so', async () => {
  const { wxpay, traffic } = await recording({})
  await wxpay.v3.pay.transactions.native.post({ json: order }).json()
  expect(await traffic()).toEqual([])
  await expect(createEmulator({ traffic: -1 })).rejects.toThrow(
    'traffic: is a number of calls, 0 or more: got -1',
  )
})

import { expect, test } from 'vitest'
import { createEmulator } from '../../../src/emulator.ts'
import { createWechatpay } from '../../../src/index.ts'
import { toBase64 } from '../../../src/lib/base64.ts'

const FORGED = 20_000

test('20,000 forged notifications of unknown serial numbers cause one download, hold up nobody genuine, and are all refused', async () => {
  const emulator = await createEmulator()
  let downloads = 0
  let answerDownload = (): void => undefined
  const mayResponse = new Promise<void>(resolve => (answerDownload = resolve))
  const refusals: unknown[] = []
  const seen: string[] = []
  const wxpay = createWechatpay({
    ...emulator.credentials,
    async fetch(input, init) {
      const request = new Request(input, init)
      if (new URL(request.url).pathname !== '/v3/certificates')
        throw new Error(`not expected: ${request.url}`)
      downloads++
      await mayResponse
      return emulator.fetch(request)
    },
  })
  const handler = wxpay.notifications.handler(event => void seen.push(event.id), {
    onError: error => void refusals.push(error),
  })
  const signature = toBase64(crypto.getRandomValues(new Uint8Array(256)))
  const forged = (index: number): Request =>
    new Request('https://merchant.example/notify', {
      method: 'POST',
      headers: {
        'Wechatpay-Timestamp': String(Math.floor(Date.now() / 1000)),
        'Wechatpay-Nonce': 'n',
        'Wechatpay-Serial': (0xabcdef00000000 + index).toString(16).toUpperCase(),
        'Wechatpay-Signature': signature,
      },
      body: '{"id":"1"}',
    })
  const flood = async (begin: number): Promise<Set<number>> =>
    new Set(
      (
        await Promise.all(Array.from({ length: FORGED / 2 }, (_, index) => handler(forged(begin + index))))
      ).map(({ status }) => status),
    )

  const during = flood(0)
  // What WeChat Pay has signed is answered while the download is still on its way.
  const genuine = await emulator.notify('TRANSACTION.SUCCESS', { id: 'genuine' })
  expect((await handler(genuine.request())).status).toBe(204)
  expect(downloads).toBe(1)
  answerDownload()
  expect(await during).toEqual(new Set([401]))
  // Within the cool-down each is answered without another one.
  expect(await flood(FORGED / 2)).toEqual(new Set([401]))
  expect(downloads).toBe(1)
  expect(refusals).toHaveLength(FORGED)
  expect(new Set(refusals.map(error => (error as { reason?: unknown }).reason))).toEqual(
    new Set(['unknown-serial']),
  )
  expect(seen).toEqual(['genuine'])
}, 60_000)

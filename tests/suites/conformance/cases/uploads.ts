import { createWechatpay } from 'wechatpay-isomorphic'
import { assert, deepEqual, equal, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { sharedEmulator, sharedPlatform } from '../clients.ts'

export const uploads: readonly Case[] = [
  {
    name: 'uploads: a File and its parts reach the emulator, which checks name and digest',
    async run() {
      const emulator = await sharedEmulator()
      const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
      const data = new Uint8Array(100_000).fill(0xc3)
      for (const file of [
        new File([data], '营业执照 "1".png', { type: 'image/png' }),
        { name: '图\r\n.png', data },
        { name: 'a.png', data: data.buffer },
        { name: 'text.png', data: '张三' },
      ]) {
        const { media_id } = await wxpay.v3.merchant.media.upload.post({ file }).json()
        assert(typeof media_id === 'string' && media_id !== '')
      }
      await rejects(
        () => wxpay.v3.merchant.media.upload.post({ file: new Blob([data]) }),
        error => assert(error instanceof TypeError && error.message.includes('name')),
      )
    },
  },
  {
    name: 'uploads: the signature covers meta alone, and a retry sends the same bytes under a new one',
    async run({ crypto }) {
      const platform = await sharedPlatform(crypto)
      const sent: { url: string; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> }[] = []
      const wxpay = createWechatpay({
        ...platform.credentials,
        retry: { limit: 1, delay: () => 1 },
        fetch: async (url, init) => {
          sent.push({
            url,
            headers: Object.fromEntries(new Headers(init.headers)),
            body: init.body as Uint8Array<ArrayBuffer>,
          })
          if (sent.length === 1) throw new TypeError('fetch failed')
          return platform.answer('{"media_id":"1"}')
        },
      })
      await wxpay.v3.merchant.media.upload.post({ file: { name: '图 "1".png', data: 'abc' } })
      equal(sent.length, 2)
      const [first, second] = sent
      deepEqual(first!.body, second!.body)
      assert(first!.headers['authorization'] !== second!.headers['authorization'])
      const form = await new Response(second!.body, {
        headers: { 'Content-Type': second!.headers['content-type']! },
      }).formData()
      const meta = form.get('meta')
      assert(typeof meta === 'string')
      deepEqual(JSON.parse(meta), {
        filename: '图 "1".png',
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      })
      assert(
        await platform.verifyRequest({
          method: 'POST',
          url: second!.url,
          headers: second!.headers,
          body: meta,
        }),
      )
    },
  },
]

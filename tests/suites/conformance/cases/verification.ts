import { SignatureError, type SignatureFailure } from 'wechatpay-isomorphic'
import { assert, deepEqual, equal, match, rejects } from '../assert.ts'
import type { Case, Context } from '../harness.ts'
import { recordingClient } from '../clients.ts'
import type { Platform } from '../platform.ts'

const now = (): number => Math.floor(Date.now() / 1000)

/** Expects that a response is refused, once, without its body. */
async function refused(
  { crypto }: Context,
  reason: SignatureFailure,
  answer: (platform: Platform) => Promise<Response>,
  clockTolerance?: number,
): Promise<void> {
  const { wxpay, sent } = await recordingClient(crypto, answer, { clockTolerance })
  await rejects(
    () => wxpay.chain('v3/x').get(),
    error => {
      assert(error instanceof SignatureError, `a SignatureError, got ${error}`)
      equal(error.reason, reason)
      equal(error.requestId, '08F78BB5AF0610D302')
    },
  )
  equal(sent.length, 1, 'a forged response is not asked for again')
}

export const verification: readonly Case[] = [
  {
    name: 'verification: a signed response is given, as JSON, text and bytes',
    async run({ crypto }) {
      const body = '{"name":"张三","n":1}'
      const { wxpay } = await recordingClient(crypto, platform => platform.answer(body))
      deepEqual(await wxpay.chain('v3/x').get().json(), { name: '张三', n: 1 })
      equal(await wxpay.chain('v3/x').get().text(), body)
      equal(new TextDecoder().decode(await wxpay.chain('v3/x').get().arrayBuffer()), body)
      const response = await wxpay.chain('v3/x').get()
      equal(response.status, 200)
      deepEqual(await response.clone().json(), { name: '张三', n: 1 })
      deepEqual(await response.json(), { name: '张三', n: 1 })
    },
  },
  {
    name: 'verification: a 204 is verified too and reads as undefined',
    async run(context) {
      const { wxpay } = await recordingClient(context.crypto, platform => platform.answer(''))
      equal(await wxpay.chain('v3/x').post().json(), undefined)
      equal((await wxpay.chain('v3/x').post()).status, 204)
      await refused(context, 'mismatch', platform =>
        platform.answer('', { 'Wechatpay-Signature': btoa('x'.repeat(256)) }),
      )
    },
  },
  {
    name: 'verification: a changed byte of body, nonce, timestamp or signature is refused',
    async run(context) {
      await refused(context, 'mismatch', async platform => {
        const { headers } = await platform.answer('{"total":1}')
        return new Response('{"total":9}', { headers })
      })
      for (const name of ['Wechatpay-Nonce', 'Wechatpay-Timestamp']) {
        await refused(context, 'mismatch', async platform => {
          const response = await platform.answer('{}')
          response.headers.set(
            name,
            name.endsWith('Nonce')
              ? 'd5ac7061fccab6bf3e254dcf98995b8c'
              : String(Number(response.headers.get(name)) + 1),
          )
          return response
        })
      }
      await refused(context, 'mismatch', async platform => {
        const response = await platform.answer('{}')
        const signature = response.headers.get('Wechatpay-Signature')!
        response.headers.set(
          'Wechatpay-Signature',
          (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1),
        )
        return response
      })
      await refused(context, 'mismatch', platform => platform.answer('{}', { 'Wechatpay-Signature': '!!!' }))
      await refused(context, 'mismatch', platform =>
        platform.answer('{}', { 'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3' }),
      )
    },
  },
  {
    name: 'verification: every header is needed',
    async run(context) {
      for (const name of [
        'Wechatpay-Timestamp',
        'Wechatpay-Nonce',
        'Wechatpay-Signature',
        'Wechatpay-Serial',
      ]) {
        await refused(context, 'missing-header', platform => platform.answer('{}', { [name]: null }))
      }
    },
  },
  {
    name: 'verification: an unknown serial is refused',
    run: context =>
      refused(context, 'unknown-serial', platform =>
        platform.answer('{}', { 'Wechatpay-Serial': 'PUB_KEY_ID_9' }),
      ),
  },
  {
    name: 'verification: time tolerance counts in both directions, and 0 means 0',
    async run(context) {
      for (const seconds of [-302, 302, 86400, -86400]) {
        await refused(context, 'timestamp', platform =>
          platform.answer('{}', { 'Wechatpay-Timestamp': String(now() + seconds) }),
        )
      }
      await refused(
        context,
        'timestamp',
        platform => platform.answer('{}', { 'Wechatpay-Timestamp': String(now() + 3) }),
        0,
      )
      for (const value of ['soon', '1e9', '-1', '0x6923', ' ']) {
        await refused(context, value === ' ' ? 'missing-header' : 'timestamp', platform =>
          platform.answer('{}', { 'Wechatpay-Timestamp': value }),
        )
      }
      for (const seconds of [-290, 290]) {
        const { wxpay } = await recordingClient(context.crypto, platform =>
          platform.answer('{"ok":true}', { 'Wechatpay-Timestamp': String(now() + seconds) }),
        )
        deepEqual(await wxpay.chain('v3/x').get().json(), { ok: true })
      }
    },
  },
  {
    name: 'verification: a probe is refused, whether it is base64 or not, and says so',
    async run(context) {
      for (const tail of ['aGVsbG8=', '不是base64', '']) {
        const signature = `WECHATPAY/SIGNTEST/${encodeURIComponent(tail)}`
        await refused(context, 'probe', platform =>
          platform.answer('{}', { 'Wechatpay-Signature': signature }),
        )
        const { wxpay } = await recordingClient(context.crypto, platform =>
          platform.answer('{}', { 'Wechatpay-Signature': signature }),
        )
        await rejects(
          () => wxpay.chain('v3/x').get(),
          error => match((error as Error).message, /SIGNTEST/),
        )
      }
    },
  },
  {
    name: 'verification: files that WeChat Pay does not sign are given as they are, their upload is not',
    async run({ crypto }) {
      const { wxpay } = await recordingClient(crypto, () => new Response('`a`,`b`'))
      for (const path of [
        'v3/billdownload/file',
        'v3/transferdownload/elecvoucherfile',
        'v3/transferdownload/signfile',
        'v3/new-tax-control-fapiao/download',
        'v3/merchant-service/images/abc',
        'v3/merchant-service/images/ChsyMDAw/9Cg%3D%3D',
        'v3/global/merchant-service/images/abc',
      ]) {
        equal(
          await wxpay
            .chain(path)
            .get({ query: { token: 'x' } })
            .text(),
          '`a`,`b`',
        )
      }
      for (const path of [
        'v3/merchant-service/images/upload',
        'v3/global/merchant-service/images/upload',
        'v3/billdownload/file/x',
        'v3/bill/tradebill',
      ]) {
        await rejects(
          () => wxpay.chain(path).get(),
          error => assert(error instanceof SignatureError, 'a SignatureError'),
        )
      }
    },
  },
]

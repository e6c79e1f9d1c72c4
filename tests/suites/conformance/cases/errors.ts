import {
  ApiError,
  ConfigurationError,
  createWechatpay,
  ValidationError,
  WechatpayError,
} from 'wechatpay-isomorphic'
import { assert, deepEqual, equal, match, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { activation, CARD_ID, CONFIRM, recordingClient, sharedEmulator, sharedPlatform } from '../clients.ts'

/** The error of a call whose signature the emulator refuses. */
async function signError(change: (url: string, init: RequestInit) => Promise<Response>): Promise<ApiError> {
  const emulator = await sharedEmulator()
  const wxpay = createWechatpay({ ...emulator.credentials, fetch: change })
  let caught: unknown
  await rejects(
    () => wxpay[CONFIRM].post({ user_card_code: '1', query: { card_id: '2' }, json: activation }),
    error => {
      caught = error
    },
  )
  assert(caught instanceof ApiError, `an ApiError, got ${caught}`)
  equal(caught.code, 'SIGN_ERROR')
  equal(caught.status, 401)
  return caught
}

export const errors: readonly Case[] = [
  {
    name: 'errors: a response of 4xx is an ApiError with all that support asks for',
    async run({ crypto }) {
      const body = {
        code: 'PARAM_ERROR',
        message: '参数错误',
        detail: { field: '/amount/total', value: 0, issue: 'too small', location: 'body' },
      }
      const { wxpay } = await recordingClient(
        crypto,
        () =>
          new Response(JSON.stringify(body), {
            status: 400,
            headers: { 'Content-Type': 'application/json; charset=utf-8', 'Request-ID': '08R' },
          }),
      )
      await rejects(
        () =>
          wxpay
            .chain('v3/pay/transactions/{any}')
            .post({ any: 'jsapi', json: { appid: 'wxd678efh567hg6787' } }),
        async error => {
          assert(error instanceof ApiError && error instanceof WechatpayError, 'an ApiError')
          equal(error.name, 'ApiError')
          equal(error.status, 400)
          equal(error.code, 'PARAM_ERROR')
          equal(error.message, 'POST /v3/pay/transactions/jsapi 400 PARAM_ERROR: 参数错误')
          deepEqual(error.detail, body.detail)
          equal(error.requestId, '08R')
          equal(error.request.method, 'POST')
          equal(error.request.url, 'https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi')
          equal(error.request.headers.get('authorization'), null, 'no Authorization')
          deepEqual(await error.response.json(), body)
        },
      )
    },
  },
  {
    name: 'errors: what is not WeChat Pay’s JSON is an ApiError all the same',
    async run({ crypto }) {
      for (const text of ['<html>Bad Gateway</html>', '', 'null', '[]', '"x"', '{"code":7}']) {
        const { wxpay } = await recordingClient(crypto, () => new Response(text, { status: 400 }))
        await rejects(
          () => wxpay.chain('v3/x').get(),
          error => {
            assert(error instanceof ApiError, `an ApiError, got ${error}`)
            equal(error.code, 'HTTP_400')
          },
        )
      }
    },
  },
  {
    name: 'errors: a redirect is not followed',
    async run({ crypto }) {
      const { wxpay, sent } = await recordingClient(
        crypto,
        () => new Response(null, { status: 302, headers: { Location: 'https://evil.example/' } }),
      )
      await rejects(
        () => wxpay.chain('v3/x').get(),
        error => assert(error instanceof ApiError && error.status === 302, 'an ApiError of 302'),
      )
      equal(sent.length, 1)
    },
  },
  {
    name: 'errors: SIGN_ERROR says which line differs',
    async run() {
      const { fetch } = await sharedEmulator()
      const other = (url: string): string => url.replace('card_id=2', 'card_id=3')
      match(
        (await signError((url, init) => fetch(other(url), init))).message,
        /line 2 \(URL\) differs: signed ".*card_id=2", WeChat Pay verified ".*card_id=3"/,
      )
      match(
        (await signError((url, init) => fetch(url, { ...init, method: 'PUT' }))).message,
        /line 1 \(method\) differs: signed "POST", WeChat Pay verified "PUT"/,
      )
      match(
        (
          await signError((url, init) =>
            fetch(url, { ...init, body: String(init.body).replace('1004', '1005') }),
          )
        ).message,
        /line 5 \(body\) differs/,
      )
      match(
        (await signError((url, init) => fetch(url, { ...init, body: `${init.body} ` }))).message,
        /line 5 \(body\) differs/,
      )
      const renonced = (init: RequestInit): RequestInit => ({
        ...init,
        headers: {
          ...(init.headers as Record<string, string>),
          authorization: (init.headers as Record<string, string>)['authorization']!.replace(
            /nonce_str="\w+"/,
            'nonce_str="abc"',
          ),
        },
      })
      match(
        (await signError((url, init) => fetch(url, renonced(init)))).message,
        /line 4 \(nonce\) differs: signed "\w{32}", WeChat Pay verified "abc"/,
      )
    },
  },
  {
    name: 'errors: SIGN_ERROR with the right message says that the key is the wrong one',
    async run({ crypto }) {
      const emulator = await sharedEmulator()
      const { privateKey } = (await sharedPlatform(crypto)).credentials
      const wxpay = createWechatpay({ ...emulator.credentials, privateKey, fetch: emulator.fetch })
      await rejects(
        () => wxpay.v3.certificates.get(),
        error => {
          assert(error instanceof ApiError, 'an ApiError')
          match(error.message, /the private key does not belong to the certificate serial/)
        },
      )
    },
  },
  {
    name: 'errors: lenient validation refuses what cannot be right, before anything is sent',
    async run({ crypto }) {
      const { wxpay, sent } = await recordingClient(crypto)
      const json = {
        ...activation,
        level: 5 as unknown as string,
        valid_date_information: { type: 'FIX_TERM', available_day_after_receive: 1.5 },
      }
      await rejects(
        () => wxpay[CONFIRM].post({ user_card_code: '1', query: { card_id: CARD_ID }, json }),
        error => {
          assert(error instanceof ValidationError, `a ValidationError, got ${error}`)
          deepEqual(error.issues.map(issue => issue.path).sort(), [
            'json.level',
            'json.valid_date_information.available_day_after_receive',
          ])
          equal(error.issues.find(issue => issue.path === 'json.level')!.label, '等级')
        },
      )
      equal(sent.length, 0)
      await wxpay[CONFIRM].post({
        user_card_code: '1',
        query: { card_id: CARD_ID },
        json: {
          ...activation,
          user_card_confirm_state: 'A_NEW_STATE',
          new_field: { a: 1 },
        } as typeof activation,
      })
      equal(sent.length, 1, 'new values and new fields are let through')
    },
  },
  {
    name: 'errors: strict validation names everything that is not as documented',
    async run({ crypto }) {
      const { wxpay, sent } = await recordingClient(crypto, undefined, { validate: 'strict' })
      const { openid: _, ...json } = { ...activation, user_card_confirm_state: 'MAYBE', nonsense: 1 }
      await rejects(
        () =>
          wxpay[CONFIRM].post({
            user_card_code: '1',
            query: { card_id: CARD_ID },
            json: json as unknown as typeof activation,
          }),
        error => {
          assert(error instanceof ValidationError, `a ValidationError, got ${error}`)
          deepEqual(error.issues.map(issue => issue.path).sort(), [
            'json.nonsense',
            'json.openid',
            'json.user_card_confirm_state',
          ])
          match(error.message, /CREATE_CARD_FAIL/)
        },
      )
      equal(sent.length, 0)
    },
  },
  {
    name: 'errors: options that cannot work are named when the client is made',
    async run({ crypto }) {
      const { credentials } = await sharedPlatform(crypto)
      const wrong: readonly [string, Record<string, unknown>][] = [
        ['mchid', { mchid: '' }],
        ['mchid', { mchid: 1900000001 }],
        ['brandId', { brandId: '1' }],
        ['serial', { serial: 'x' }],
        ['serial', { serial: undefined }],
        ['privateKey', { privateKey: undefined }],
        ['privateKey', { privateKey: '' }],
        ['privateKey', { privateKey: 'apiclient_key.pem' }],
        ['certs', { certs: {} }],
        ['certs', { certs: undefined }],
        ['certs.PUB_KEY_ID_1', { certs: { PUB_KEY_ID_1: credentials.privateKey } }],
        ['apiv3Key', { apiv3Key: 'short' }],
        ['baseUrl', { baseUrl: 'api.mch.weixin.qq.com' }],
        ['baseUrl', { baseUrl: 'https://x.example/v3' }],
        ['standbyUrls.0', { standbyUrls: ['x'] }],
        ['timeout', { timeout: -1 }],
        ['clockTolerance', { clockTolerance: -1 }],
        ['clockTolerance', { clockTolerance: '300' }],
        ['validate', { validate: 'loose' }],
        ['fetch', { fetch: 'x' }],
        ['signer', { signer: {}, privateKey: undefined }],
        ['signer', { signer: { sign: async () => new Uint8Array() } }],
        ['mchId', { mchId: '1' }],
        ['catalog', { catalog: 'brand' }],
      ]
      for (const [option, change] of wrong) {
        await rejects(
          async () =>
            createWechatpay({ ...credentials, crypto, ...change } as Parameters<typeof createWechatpay>[0]),
          error => {
            assert(error instanceof ConfigurationError, `${option}: a ConfigurationError, got ${error}`)
            equal(error.option, option)
            assert(!error.message.includes('MII'), 'without key material')
          },
        )
      }
    },
  },
  {
    name: 'errors: a brand signs below /brand/, a merchant everywhere else',
    async run({ crypto }) {
      const {
        credentials: { mchid: _, ...credentials },
      } = await sharedPlatform(crypto)
      const { wxpay, sent, platform } = await recordingClient(crypto, undefined, {
        mchid: undefined,
        brandId: '1004',
        ...credentials,
      })
      await wxpay.brand.store.brandstores.get({ query: { offset: 0, limit: 1 } })
      match(sent[0]!.headers['authorization']!, /^WECHATPAY-BRAND-SHA256-RSA2048 brand_id="1004",/)
      assert(await platform.verifyRequest(sent[0]!), 'validly signed')
      await rejects(
        () => wxpay.chain('v3/x').get(),
        error =>
          assert(error instanceof ConfigurationError && error.option === 'brandId', 'a ConfigurationError'),
      )
      const merchant = await recordingClient(crypto)
      await rejects(
        () => merchant.wxpay.brand.store.brandstores.get({ query: { offset: 0, limit: 1 } }),
        error =>
          assert(error instanceof ConfigurationError && error.option === 'mchid', 'a ConfigurationError'),
      )
      equal(merchant.sent.length, 0)
    },
  },
]

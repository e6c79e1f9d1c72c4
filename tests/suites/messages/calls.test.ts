import { expect, test } from 'vitest'
import {
  createFieldCipher,
  createRequestPayment,
  createWechatpay,
  type Validate,
  type Wechatpay,
  type WechatpayOptions,
} from '../../../src/index.ts'
import { createWechatpay as createCore } from '../../../src/core.ts'
import { pay } from '../../../src/catalog/generated/data/pay.ts'
import { undiciFetch } from '../../../src/undici.node.ts'
import { pkcs8Pem, rsa3072PublicPem } from '../../fixtures/keys.ts'

const SERIAL = '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'
const options: WechatpayOptions = {
  mchid: '1900000001',
  serial: SERIAL,
  privateKey: pkcs8Pem,
  certs: { PUB_KEY_ID_0114232134912410000000000000: rsa3072PublicPem },
  fetch: () => Promise.reject(new Error('nothing may be sent')),
  retry: 0,
}
const wxpay = createWechatpay(options)
/** What JavaScript, or a cast, gives. */
type Loose = Readonly<Record<string, unknown>>
const at = (path: string, method: 'get' | 'post' | 'delete' = 'post', client: Wechatpay = wxpay) =>
  client.chain(path)[method] as unknown as (call?: unknown, more?: unknown) => Promise<unknown>
const post = (path: string, call?: Loose, client?: Wechatpay) => (): unknown => at(path, 'post', client)(call)
const get = (path: string, call?: Loose) => (): unknown => at(path, 'get')(call)
const order = (change: Loose = {}, validate: Validate = 'lenient') =>
  post(
    'v3/pay/transactions/native',
    { json: { appid: 'wxd678efh567hg6787', ...change } },
    createWechatpay({ ...options, validate }),
  )
/** Of one family, as an edge function has it. */
const createClientOfPay = () => createCore({ ...options, catalog: [pay] }) as unknown as Wechatpay
const payment = createRequestPayment({ mchid: '1900000001', privateKey: pkcs8Pem })

/** Every text of a call that is refused before anything is sent, so that a reader sees them together. */
const MESSAGES: readonly (readonly [situation: string, text: string, thrower: () => unknown])[] = [
  [
    'appid beside the path variables',
    'POST /v3/pay/transactions/native takes no appid: it belongs into json: { appid }',
    post('v3/pay/transactions/native', { appid: 'wx1', mchid: '1' }),
  ],
  [
    'data, as axios has it',
    'POST /v3/pay/transactions/native takes no data: the body is json: { … }',
    post('v3/pay/transactions/native', { data: {} }),
  ],
  [
    'body, as fetch has it',
    'POST /v3/pay/transactions/native takes no body: the body is json: { … }',
    post('v3/pay/transactions/native', { body: '{}' }),
  ],
  [
    'params',
    'GET /v3/certificates takes no params: parameters are query: { … }, and template variables stand beside it by their names',
    get('v3/certificates', { params: { a: 1 } }),
  ],
  [
    'a second argument',
    'post() takes one argument: template variables, json, query and options are in one object',
    () => at('v3/pay/transactions/native')({ json: {} }, { json: {} }),
  ],
  [
    'no object',
    'post() takes an object of template variables, query, json and options, got string',
    () => at('v3/pay/transactions/native')('{}'),
  ],
  [
    'no call where values are needed',
    '/v3/pay/transactions/out-trade-no/{out_trade_no}/close: template variable out_trade_no is missing: give it beside json and query',
    post('v3/pay/transactions/out-trade-no/{out_trade_no}/close'),
  ],
  [
    'an empty value',
    '/v3/pay/transactions/out-trade-no/{out_trade_no}/close: template variable out_trade_no is empty: is the value that it comes from there?',
    post('v3/pay/transactions/out-trade-no/{out_trade_no}/close', { out_trade_no: '', json: {} }),
  ],
  [
    'a value that is NaN',
    '/v3/pay/transactions/id/{transaction_id}: template variable transaction_id has to be a string, got number',
    get('v3/pay/transactions/id/{transaction_id}', { transaction_id: NaN }),
  ],
  [
    'a value that is an object',
    '/v3/pay/transactions/id/{transaction_id}: template variable transaction_id has to be a string, got object',
    get('v3/pay/transactions/id/{transaction_id}', { transaction_id: {} }),
  ],
  [
    'half a character in a value',
    '/v3/pay/transactions/id/{transaction_id}: template variable transaction_id is not well-formed Unicode: it holds half of a surrogate pair',
    get('v3/pay/transactions/id/{transaction_id}', { transaction_id: 'a\ud800' }),
  ],
  [
    'a dot segment as a value',
    '/v3/pay/transactions/id/{transaction_id}: template variable transaction_id must not be a dot segment (. or ..)',
    get('v3/pay/transactions/id/{transaction_id}', { transaction_id: '..' }),
  ],
  [
    'query as a string',
    'query has to be a plain object or URLSearchParams, got string',
    get('v3/certificates', { query: 'a=1' }),
  ],
  [
    'query with NaN',
    'query.a is NaN: give a finite number, or leave it out',
    get('v3/certificates', { query: { a: NaN } }),
  ],
  [
    'query with an object',
    'query.a has to be a string, number or boolean, got object',
    get('v3/certificates', { query: { a: {} } }),
  ],
  [
    'query with half a character',
    'query.a is not well-formed Unicode: it holds half of a surrogate pair',
    get('v3/certificates', { query: { a: 'x\udc00' } }),
  ],
  [
    'a GET with json',
    'GET /v3/certificates: a GET has no body; give query instead of json',
    get('v3/certificates', { json: {} }),
  ],
  [
    'a BigInt',
    'json.attach.0 is a BigInt, which JSON does not have: give a number or a string',
    order({ attach: [1n] }),
  ],
  [
    'a cycle',
    'json.attach.self is a cycle: it holds itself, which JSON cannot say',
    order({ attach: ((cycle: Record<string, unknown>) => (cycle['self'] = cycle))({}) }),
  ],
  ['null', 'json.attach: expected a string, got null: leave it out', order({ attach: null })],
  [
    'a total that is no integer',
    'json.amount.total: expected an integer, got 0.5',
    order({ amount: { total: 0.5 } }),
  ],
  [
    'a total as text',
    'json.amount.total: expected an integer, got "100"',
    order({ amount: { total: '100' } }),
  ],
  ['NUL', 'json.attach: expected text without NUL, got "a\\u0000"', order({ attach: 'a\0' })],
  [
    'half a character',
    'json.attach is not well-formed Unicode: it holds half of a surrogate pair',
    order({ attach: 'a\ud800' }),
  ],
  [
    'json that is text',
    'json: expected an object, got "{}"',
    post('v3/pay/transactions/native', { json: '{}' }),
  ],
  [
    'json that is undefined as JSON',
    'json: expected an object, got a function',
    post('v3/pay/transactions/native', { json: () => 1 }),
  ],
  [
    'strict: a field too many, one missing',
    'json.description: expected a string, got nothing; json.out_trade_no: expected a string, got nothing; json.amount: expected an object, got nothing; json.notify_url: expected a string, got nothing; json.colour: expected no such field: it is not documented',
    order({ colour: 'red' }, 'strict'),
  ],
  [
    'headers that are text',
    'headers has to be an object of names and values, got string',
    post('v3/pay/transactions/native', { json: {}, headers: 'a: b' }),
  ],
  [
    'a header that cannot be sent',
    'headers: "x-a" is no name of a header, or its value holds what a header cannot',
    post('v3/pay/transactions/native', { json: { appid: 'wx1' }, headers: { 'x-a': 'a\nb' } }),
  ],
  [
    "the merchant's own serial as Wechatpay-Serial",
    "headers: Wechatpay-Serial is the merchant's own serial: it names the WeChat Pay key that sensitive fields are encrypted with; leave it out, and the client encrypts them",
    post('v3/fund-app/mch-transfer/transfer-bills', {
      json: { appid: 'wx1', user_name: '张三' },
      headers: { 'Wechatpay-Serial': SERIAL },
    }),
  ],
  [
    'an empty Wechatpay-Serial',
    'headers: Wechatpay-Serial is empty; leave it out, and sensitive fields are encrypted',
    post('v3/fund-app/mch-transfer/transfer-bills', {
      json: { appid: 'wx1', user_name: '张三' },
      headers: { 'Wechatpay-Serial': '' },
    }),
  ],
  [
    'plain text under Wechatpay-Serial',
    'json.user_name: expected ciphertext in base64, because the header Wechatpay-Serial is set: encrypt it, or leave the header out',
    post('v3/fund-app/mch-transfer/transfer-bills', {
      json: { appid: 'wx1', user_name: '张三' },
      headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_1' },
    }),
  ],
  [
    'a sensitive field that is empty',
    'json.user_name: expected text that is not empty: leave it out',
    post('v3/fund-app/mch-transfer/transfer-bills', { json: { appid: 'wx1', user_name: '' } }),
  ],
  [
    'a sensitive field that is a number',
    'json.user_name: expected a string, because it is encrypted, got number',
    post(
      'v3/fund-app/mch-transfer/transfer-bills',
      { json: { appid: 'wx1', user_name: 1 } },
      createWechatpay({ ...options, validate: false }),
    ),
  ],
  [
    'a sensitive field that is ciphertext already',
    'json.user_name: is ciphertext already: give the plain text, or set the header Wechatpay-Serial to the key that it was encrypted with',
    post('v3/fund-app/mch-transfer/transfer-bills', {
      json: { appid: 'wx1', user_name: btoa('a'.repeat(384)) },
    }),
  ],
  [
    'a sensitive field that is too long',
    'json.user_name: expected at most 342 bytes of UTF-8, because it is encrypted with RSA, got 600',
    post('v3/fund-app/mch-transfer/transfer-bills', { json: { appid: 'wx1', user_name: '张'.repeat(200) } }),
  ],
  [
    'no appid',
    "json.appid: is missing: give it here, or as the client's option appid",
    post('v3/pay/transactions/native', { json: {} }),
  ],
  [
    'an absolute URL',
    'chain() takes a path, like v3/certificates, and no URL: the host is the option baseUrl',
    () => wxpay.chain('https://api.mch.weixin.qq.com/v3/certificates').get(),
  ],
  [
    'chain() of nothing',
    'chain() takes a path, like v3/pay/transactions/id/{transaction_id}',
    () => wxpay.chain(undefined as never),
  ],
  [
    'a dot segment in a path string',
    'the path holds a dot segment (. or ..): give values as template variables',
    get('v3/pay/transactions/out-trade-no/../../../billdownload/file?x='),
  ],
  [
    'an encoded one',
    'the path holds %2e, which stands for a plain .: write the character itself',
    get('v3/pay/transactions/%2e%2e/x'),
  ],
  [
    'a backslash',
    'the path holds "\\\\", which does not go out as it is: give values as template variables',
    get('v3/pay\\transactions'),
  ],
  [
    'a line feed',
    'the path holds "\\n", which does not go out as it is: give values as template variables',
    get('v3/pay/x\ny'),
  ],
  [
    'a fragment',
    'the path holds "#", which does not go out as it is: give values as template variables',
    get('v3/certificates#x'),
  ],
  [
    'an encoded letter',
    'the path holds %63, which stands for a plain c: write the character itself',
    get('v3/%63ertificates'),
  ],
  [
    'half a character in a path',
    'the path is not well-formed Unicode: it holds half of a surrogate pair',
    get('v3/a\ud800'),
  ],
  [
    'a wrong verb, strict',
    'POST /v3/certificates: there is no such operation; this path takes GET',
    post('v3/certificates', {}, createWechatpay({ ...options, validate: 'strict' })),
  ],
  [
    'no verb',
    'wechatpay /v3/pay is a path, not a verb: end it with get, post, put, patch or delete',
    () => (wxpay.v3.pay as unknown as () => unknown)(),
  ],
  [
    'a verb in capitals',
    'wechatpay /v3/certificates/g-e-t is a path, not a verb: end it with get, post, put, patch or delete',
    () => (wxpay.v3.certificates as unknown as { GET(): unknown }).GET(),
  ],
  [
    'a property is set',
    'wechatpay /v3 is read-only: a cannot be set',
    () => Object.assign(wxpay.v3, { a: 1 }),
  ],
  [
    'the client called',
    'wechatpay is a path, not a verb: end it with get, post, put, patch or delete',
    () => (wxpay as unknown as () => unknown)(),
  ],
  [
    'a family that was not given',
    'catalog: this operation has sensitive fields, which would go out in clear: give the family fund-app, from wechatpay-isomorphic/catalog/fund-app',
    () =>
      createClientOfPay()
        .chain('v3/fund-app/mch-transfer/transfer-bills')
        .post({ json: { user_name: '张三' } } as never),
  ],
  [
    "a brand's path as a merchant",
    'mchid: a path below /brand/ is called by a brand: make a client with brandId and its serial and key',
    get('brand/card-member/user-cards'),
  ],
  [
    "a merchant's path as a brand",
    'brandId: a path outside of /brand/ is called by a merchant: make a client with mchid and its serial and key',
    () =>
      createWechatpay({ ...options, mchid: undefined, brandId: '1004' } as never)
        .chain('v3/certificates')
        .get(),
  ],
  [
    'json beside a file',
    'POST /v3/merchant/media/upload takes a file and no json; what goes beside the file is in meta and form',
    post('v3/merchant/media/upload', { file: { name: 'a.png', data: new Uint8Array(1) }, json: {} }),
  ],
  [
    'an upload without a file',
    'POST /v3/merchant/media/upload takes a file and no json; what goes beside the file is in meta and form',
    post('v3/merchant/media/upload', { json: {} }),
  ],
  [
    'a file without a name',
    'file.name has to be a file name, like license.png',
    post('v3/merchant/media/upload', { file: { data: new Uint8Array(1) } }),
  ],
  [
    'a file whose name is empty',
    'file.name has to be a file name, like license.png',
    post('v3/merchant/media/upload', { file: { name: '', data: new Uint8Array(1) } }),
  ],
  [
    "a file's type that is none",
    'file.type has to be a media type, like image/png',
    post('v3/merchant/media/upload', { file: { name: 'a.png', type: 'a\nb', data: new Uint8Array(1) } }),
  ],
  [
    'a file without bytes',
    'file.data has to be what the file holds: a Uint8Array, an ArrayBuffer or a string',
    post('v3/merchant/media/upload', { file: { name: 'a.png', data: 1 } }),
  ],
  [
    'a file that is a path',
    'file has to be a File, or { name, data }, got string; of a path on this machine fileFromPath() of wechatpay-isomorphic/node makes one',
    post('v3/merchant/media/upload', { file: 'a.png' }),
  ],
  [
    'a file where there is none',
    'POST /v3/pay/transactions/native takes no file: its body is json: { … }',
    post('v3/pay/transactions/native', { file: { name: 'a.png', data: new Uint8Array(1) } }),
  ],
  [
    'meta that is text',
    'meta has to be an object, got string',
    post('v3/merchant/media/upload', { file: { name: 'a.png', data: new Uint8Array(1) }, meta: 'x' }),
  ],
  [
    'the cashier without prepay_id',
    'requestPayment.jsapi: prepay_id is missing: give the one of the response to the order',
    () => payment.jsapi({ appid: 'wx1' } as never),
  ],
  [
    "the cashier with the order's answer as prepay_id",
    'requestPayment.jsapi: prepay_id has to be a string, got object',
    () => payment.jsapi({ appid: 'wx1', prepay_id: {} } as never),
  ],
  [
    'the cashier with package for prepay_id',
    'requestPayment.jsapi: prepay_id has to be the bare id that the order gave, without prepay_id=',
    () => payment.jsapi({ appid: 'wx1', prepay_id: 'prepay_id=wx2' }),
  ],
  [
    'the cashier without appid',
    "requestPayment.jsapi: appid is missing: give it here, or as the client's option appid",
    () => payment.jsapi({ prepay_id: 'wx2' } as never),
  ],
  [
    'the cashier with nothing',
    'requestPayment.jsapi takes an object, got undefined',
    () => payment.jsapi(undefined as never),
  ],
  [
    'h5 without a URL',
    'requestPayment.h5: h5_url has to be the https URL that the order gave',
    () => payment.h5({ h5_url: 'wx', redirect_url: 'https://a.example' }),
  ],
  [
    'h5 with a relative redirect',
    'requestPayment.h5: redirect_url has to be an absolute http or https URL',
    () => payment.h5({ h5_url: 'https://wx.tenpay.com/x?a=1', redirect_url: '/done' }),
  ],
  [
    'h5 with another redirect',
    'requestPayment.h5: h5_url has another redirect_url already: give it as the order gave it',
    () =>
      payment.h5({
        h5_url: 'https://wx.tenpay.com/x?redirect_url=https%3A%2F%2Fb.example',
        redirect_url: 'https://a.example',
      }),
  ],
  [
    'a cipher of nothing',
    'options: expected an object, like { certs: { PUB_KEY_ID_…: pem } }',
    () => createFieldCipher(undefined as never),
  ],
  [
    'encrypt() of a number',
    'text: expected a string, because it is encrypted, got number',
    () => createFieldCipher({ certs: options.certs! }).encrypt(1 as never),
  ],
  ['decrypt() of plain text', 'ciphertext: is not base64', () => wxpay.decrypt('13800000000')],
  [
    'undiciFetch() of a URL',
    'dispatcher: expected a dispatcher of undici, like new ProxyAgent(url), or leave it out',
    () => undiciFetch('http://proxy.internal:3128' as never),
  ],
]

test.each(MESSAGES)('%s', async (_, text, thrower) => {
  const error: unknown = await Promise.resolve()
    .then(thrower)
    .catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Error)
  expect((error as Error).message).toBe(text)
  // No line of a log begins with what came from outside.
  expect((error as Error).message).not.toMatch(/[\n\r]/)
})

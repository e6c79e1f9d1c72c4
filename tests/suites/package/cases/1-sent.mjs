// Sent, though it cannot be right.
import { createPublicKey } from 'node:crypto'
import { createWechatpay } from 'wechatpay-isomorphic'
import { createWechatpay as createCore } from 'wechatpay-isomorphic/core'
import { pay } from 'wechatpay-isomorphic/catalog/pay'
import * as lib from './lib.mjs'

const { assert, certificateOf, client, credentials, emulator, fails, order } = lib
const { publicKey, publicKeyId, transfer } = lib

const withCerts = certs => () => createWechatpay({ ...credentials, certs, fetch: emulator.fetch })

export const cases = {
  'certs under a name that is no key id': async () => {
    const id = publicKeyId.slice('PUB_KEY_ID_'.length)
    for (const name of ['undefined', '', 'pub_key.pem', credentials.mchid, id, `“${publicKeyId}”`])
      await fails(withCerts({ [name]: publicKey }), 'ConfigurationError', /certs/)
  },
  'a blank or line feed at the end of a key id': async () => {
    for (const end of [' ', '\n', '\r\n']) {
      const { wxpay } = client({ certs: { [publicKeyId + end]: publicKey } })
      assert.ok((await wxpay.v3.pay.transactions.native.post({ json: order() }).json()).code_url)
    }
  },
  'a key id with a letter that no header may have': () =>
    fails(withCerts({ PUB_KEY_ID_01中: publicKey }), 'ConfigurationError', /certs/),
  'the merchant’s own certificate or public key as WeChat Pay’s': async () => {
    const own = createPublicKey(credentials.privateKey).export({ type: 'spki', format: 'pem' })
    for (const certs of [
      { [credentials.serial]: certificateOf(credentials.privateKey, credentials.serial) },
      { PUB_KEY_ID_0119000000012026: own },
    ]) {
      const sent = []
      const fetch = async (...call) => (sent.push(call), emulator.fetch(...call))
      const attempt = () =>
        createWechatpay({ ...credentials, certs, fetch })
          .v3.pay.transactions.native.post({ json: order() })
          .json()
      await fails(attempt, 'ConfigurationError', /own/)
      assert.equal(sent.length, 0)
    }
  },
  'arguments as other packages take them': async () => {
    const { wxpay, sent } = client()
    const { native } = wxpay.v3.pay.transactions
    const query = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
    await fails(() => native.post({ appid: 'wx1', mchid: '1' }), 'TypeError', /appid/, /json/)
    await fails(() => native.post({ data: order() }), 'TypeError', /data/, /json/)
    await fails(() => native.post({ body: order() }), 'TypeError', /body/, /json/)
    await fails(
      () => query.get({ out_trade_no: 'A-12345', params: { mchid: '1' } }),
      'TypeError',
      /params/,
      /query/,
    )
    await fails(() => native.post({ json: order() }, { headers: {} }), 'TypeError', /second|one/)
    assert.equal(sent.length, 0)
  },
  'query as URLSearchParams is sent, as text refused': async () => {
    const { wxpay, sent } = client()
    const unknown = wxpay.chain('v3/not/documented/yet')
    await unknown.get({ query: new URLSearchParams('a=1') }).catch(() => undefined)
    assert.ok(sent[0].url.endsWith('/v3/not/documented/yet?a=1'), sent[0].url)
    await fails(() => unknown.get({ query: 'a=1' }), 'TypeError', /query/)
    assert.equal(sent.length, 1)
  },
  'an absolute URL given to chain()': async () => {
    const { wxpay, sent } = client()
    const attempt = () => wxpay.chain('https://api.mch.weixin.qq.com/v3/certificates').get()
    await fails(attempt, 'TypeError')
    assert.equal(sent.length, 0)
  },
  'a documented path without the slash at its end': async () => {
    const { wxpay, sent } = client()
    const json = { id_card_info: { id_card_name: '张三' } }
    await wxpay.v3.ecommerce.applyments.post({ json }).catch(() => undefined)
    await wxpay
      .chain('v3/ecommerce/applyments')
      .post({ json })
      .catch(() => undefined)
    const contact_info = { contact_name: '张三' }
    await wxpay.v3.applyment4sub.applyment.post({ json: { contact_info } }).catch(() => undefined)
    await wxpay
      .chain('v3/applyment4sub/applyment')
      .post({ json: { contact_info } })
      .catch(() => undefined)
    assert.equal(sent.length, 4)
    for (const { url, body } of sent) {
      assert.match(url, /\/applyments?\/$/)
      assert.doesNotMatch(String(body), /张三/)
      assert.match(String(body), /_name":"[A-Za-z\d+/]{300,}/)
    }
  },
  'sensitive fields of a family that was not given': async () => {
    const sent = []
    const fetch = async (...call) => (sent.push(call), emulator.fetch(...call))
    const wxpay = createCore({ ...credentials, fetch, catalog: [pay] })
    const attempt = () => wxpay.chain('v3/fund-app/mch-transfer/transfer-bills').post({ json: transfer() })
    await fails(attempt, 'ConfigurationError', /fund-app/)
    assert.equal(sent.length, 0)
  },
  'a text field that the catalog does not know beside sensitive ones': async () => {
    const warnings = []
    const { wxpay, sent } = client({ hooks: { warning: warning => warnings.push(warning.message) } })
    const json = transfer({ nick_name: '李四' })
    for (let times = 0; times < 2; times++)
      await wxpay.v3.fundApp.mchTransfer.transferBills.post({ json }).catch(() => undefined)
    assert.ok(sent.length >= 2)
    const about = warnings.filter(message => message.includes('nick_name'))
    assert.equal(about.length, 1, warnings.join('\n'))
    assert.doesNotMatch(about[0], /李四/)
  },
  'Wechatpay-Serial set by hand': async () => {
    const { wxpay, sent } = client()
    const { transferBills } = wxpay.v3.fundApp.mchTransfer
    const post = serial => () =>
      transferBills.post({ json: transfer(), headers: { 'Wechatpay-Serial': serial } })
    await fails(post(credentials.serial), 'TypeError', /own/)
    await fails(post(publicKeyId), ['TypeError', 'ValidationError'], /user_name/)
    assert.equal(sent.length, 0)
  },
  'null and empty sensitive text, lenient': async () => {
    const { wxpay, sent } = client()
    const { native } = wxpay.v3.pay.transactions
    await fails(
      () => native.post({ json: order({ attach: null }) }),
      'ValidationError',
      /attach/,
      /leave it out/,
    )
    const { transferBills } = wxpay.v3.fundApp.mchTransfer
    await fails(
      () => transferBills.post({ json: transfer({ user_name: '' }) }),
      'ValidationError',
      /user_name/,
      /leave it out/,
    )
    assert.equal(sent.length, 0)
  },
  'a misspelt path is warned of once, with the nearest one': async () => {
    const warnings = []
    const { wxpay } = client({ hooks: { warning: warning => warnings.push(warning.message) } })
    for (let times = 0; times < 2; times++)
      await wxpay.v3.pay.transaction.jsapi.post({ json: {} }).catch(() => undefined)
    assert.equal(warnings.length, 1, warnings.join('\n'))
    assert.match(warnings[0], /v3\/pay\/transactions\/jsapi/)
  },
  'a POST without a body says application/json': async () => {
    const { wxpay, sent } = client()
    await wxpay.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel
      .post({ out_bill_no: 'A12345' })
      .catch(() => undefined)
    assert.equal(sent.length, 1)
    assert.equal(sent[0].body, undefined)
    assert.equal(sent[0].headers.get('content-type'), 'application/json')
  },
}

// Opens the same notification in turns by each contender, and prints notifications a second of each: node process.mjs <keys> <peers> <rounds> <milliseconds> <concurrency> [<bytes>]
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import { createNotifications } from 'wechatpay-isomorphic/notification'
import { signedNotification } from 'wechatpay-isomorphic/emulator'

const [path, peers, rounds, milliseconds, concurrency, bytes = '0'] = process.argv.slice(2)
const keys = JSON.parse(readFileSync(path, 'utf8'))
const require = createRequire(peers)
const apiv3Key = '0123456789abcdef0123456789abcdef'

const { headers, body } = await signedNotification({
  privateKey: keys.platformPrivateKey,
  serial: keys.publicKeyId,
  apiv3Key,
  event_type: 'TRANSACTION.SUCCESS',
  associated_data: 'transaction',
  resource: {
    mchid: keys.mchid,
    appid: 'wxd678efh567hg6787',
    out_trade_no: '1217752501201407033233368018',
    transaction_id: '1217752501201407033233368018',
    trade_type: 'JSAPI',
    trade_state: 'SUCCESS',
    trade_state_desc: '支付成功',
    bank_type: 'CMC',
    attach: 'a'.repeat(Math.max(0, Math.round((Number(bytes) - 1100) * 0.75))),
    success_time: '2026-11-24T10:34:56+08:00',
    payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
  },
})
const request = {
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  body,
}
const {
  'wechatpay-timestamp': timestamp,
  'wechatpay-nonce': nonce,
  'wechatpay-serial': serial,
  'wechatpay-signature': signature,
} = request.headers

const notifications = createNotifications({ certs: { [keys.publicKeyId]: keys.platformPublicKey }, apiv3Key })

let handled
// The same notification comes again and again: a store would run the callback once.
const handler = notifications.handler(({ resource }) => void (handled = resource.transaction_id), {
  replayStore: false,
})
const init = { method: 'POST', headers, body }

const { subtle } = crypto
const fromPem = pem => Buffer.from(pem.replace(/-----.*-----/g, ''), 'base64')
const publicKey = await subtle.importKey(
  'spki',
  fromPem(keys.platformPublicKey),
  { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  false,
  ['verify'],
)
const aesKey = await subtle.importKey('raw', Buffer.from(apiv3Key), 'AES-GCM', false, ['decrypt'])
const utf8 = new TextEncoder()

const Pay = require('wechatpay-node-v3')
// It downloads certificates when it meets an unknown serial number; here it is given the key.
Pay.certificates = { [serial]: keys.platformPublicKey }
const pay = new Pay({
  appid: 'wx',
  mchid: keys.mchid,
  publicKey: Buffer.from(keys.merchantPublicKey),
  privateKey: Buffer.from(keys.privateKey),
  key: apiv3Key,
  serial_no: keys.serial,
})
const {
  Rsa,
  Aes: { AesGcm },
  Formatter,
} = require('wechatpay-axios-plugin')

const contenders = {
  'wechatpay-isomorphic': async () => (await notifications.parse(request)).resource.transaction_id,
  'wechatpay-isomorphic, handler': async () => {
    const response = await handler(new Request('https://merchant.example/notify', init))
    if (response.status !== 204) throw new Error(`the handler responds ${response.status}`)
    return handled
  },
  'bare WebCrypto': async () => {
    const message = utf8.encode(`${timestamp}\n${nonce}\n${body}\n`)
    if (!(await subtle.verify('RSASSA-PKCS1-v1_5', publicKey, Buffer.from(signature, 'base64'), message)))
      throw new Error('not verified')
    const { resource } = JSON.parse(body)
    const plain = await subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: utf8.encode(resource.nonce),
        additionalData: utf8.encode(resource.associated_data),
      },
      aesKey,
      Buffer.from(resource.ciphertext, 'base64'),
    )
    return JSON.parse(Buffer.from(plain).toString()).transaction_id
  },
  'wechatpay-axios-plugin': async () => {
    if (!Rsa.verify(Formatter.response(timestamp, nonce, body), signature, keys.platformPublicKey))
      throw new Error('not verified')
    const { resource } = JSON.parse(body)
    return JSON.parse(AesGcm.decrypt(resource.ciphertext, apiv3Key, resource.nonce, resource.associated_data))
      .transaction_id
  },
  'wechatpay-node-v3': async () => {
    if (!(await pay.verifySign({ timestamp, nonce, body, serial, signature })))
      throw new Error('not verified')
    const { resource } = JSON.parse(body)
    const plain = pay.decipher_gcm(resource.ciphertext, resource.associated_data, resource.nonce, apiv3Key)
    return (typeof plain === 'string' ? JSON.parse(plain) : plain).transaction_id
  },
}

async function openFor(open, duration) {
  const begin = performance.now()
  let opened = 0
  await Promise.all(
    Array.from({ length: Number(concurrency) }, async () => {
      while (performance.now() - begin < duration) {
        if ((await open()) !== '1217752501201407033233368018') throw new Error('not what was sent')
        opened++
      }
    }),
  )
  return (opened / (performance.now() - begin)) * 1000
}

const names = Object.keys(contenders)
const rates = Object.fromEntries(names.map(name => [name, []]))
for (const name of names) await openFor(contenders[name], 5 * Number(milliseconds))
for (let round = 0; round < Number(rounds); round++) {
  for (const name of names) rates[name].push(await openFor(contenders[name], Number(milliseconds)))
}
console.log(JSON.stringify(rates))

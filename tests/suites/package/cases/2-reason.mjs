// The reason is known, and has to be told.
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { inspect } from 'node:util'
import express from 'express'
import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { nodeListener } from 'wechatpay-isomorphic/notification'
import * as lib from './lib.mjs'

const { assert, certificate, certificateSerial, client, consoleOf, credentials, emulator } = lib
const { fails, order, publicKeyId, serve, textOf, transfer, within } = lib

const { certs: _certs, ...withoutCerts } = credentials
const notification = (overrides = {}) => emulator.notify('TRANSACTION.SUCCESS', overrides)

/** A client that downloads what it trusts, from a host that responses the download so. */
function downloading(answer, options = {}) {
  const fetch = async (url, init) =>
    new URL(url).pathname === '/v3/certificates' ? answer(url, init) : emulator.fetch(url, init)
  return createWechatpay({ ...withoutCerts, fetch, retry: 0, ...options })
}

const notFound = async () =>
  Response.json(
    { code: 'RESOURCE_NOT_EXISTS', message: '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥' },
    { status: 404 },
  )

/** Answers a notification, and says what onError was told. */
async function answered(wxpay, request, options = {}) {
  const errors = []
  const handler = wxpay.notifications.handler(() => undefined, {
    onError: error => void errors.push(error),
    ...options,
  })
  const response = await handler(request)
  return { status: response.status, errors }
}

export const cases = {
  'only an APIv3 key, and WeChat Pay has no certificates for this merchant': async () => {
    const warnings = []
    const wxpay = downloading(notFound, { hooks: { warning: warning => warnings.push(warning.message) } })
    const attempt = () => wxpay.v3.pay.transactions.native.post({ json: order() }).json()
    await fails(attempt, ['SignatureError', 'ConfigurationError'], /PUB_KEY_ID_/, /certs/, /无可用的平台证书/)
    await fails(
      () => wxpay.v3.fundApp.mchTransfer.transferBills.post({ json: transfer() }),
      ['SignatureError', 'ConfigurationError'],
      /PUB_KEY_ID_/,
      /certs/,
    )
    assert.equal(warnings.length, 1, warnings.join('\n'))
  },
  'a wrong APIv3 key at the first download': async () => {
    const wxpay = downloading(emulator.fetch, { apiv3Key: 'a'.repeat(32) })
    const error = await fails(
      () => wxpay.v3.pay.transactions.native.post({ json: order() }).json(),
      ['SignatureError', 'DecryptionError', 'ConfigurationError'],
    )
    assert.match(textOf(error), /another APIv3 key|apiv3Key/)
  },
  'certificates configured, the response signed by a public key': async () => {
    const other = await createEmulator({ platformKeys: 'public-key', mchid: credentials.mchid })
    const answer = (url, init) => {
      // The other side trusts the same merchant.
      return new URL(url).pathname === '/v3/certificates' ? notFound() : other.fetch(url, init)
    }
    const wxpay = createWechatpay({
      ...other.credentials,
      certs: { [certificateSerial]: certificate },
      fetch: answer,
      retry: 0,
    })
    await fails(
      () => wxpay.v3.pay.transactions.native.post({ json: order() }).json(),
      'SignatureError',
      /public key/,
      /merchant console|商户平台/,
    )
  },
  'mistakes of the merchant’s own set-up are written to the console once a minute': async () => {
    const [genuine, later] = [await notification(), await notification()]
    const otherKey = createWechatpay({ ...credentials, apiv3Key: 'a'.repeat(32), fetch: emulator.fetch })
    const otherCerts = createWechatpay({
      ...credentials,
      certs: { PUB_KEY_ID_0119000000012026: credentials.certs[publicKeyId] },
      fetch: notFound,
    })
    const clock = createWechatpay({ ...credentials, clockTolerance: 1, fetch: emulator.fetch })
    const slow = await notification({ timestamp: Math.floor(Date.now() / 1000) - 600 })
    for (const [wxpay, requests, hint] of [
      [otherKey, [genuine, later], /apiv3Key|APIv3 key/],
      [otherCerts, [genuine, later], /PUB_KEY_ID_/],
      [clock, [slow, slow], /clock/],
    ]) {
      const lines = await consoleOf(async () => {
        const handler = wxpay.notifications.handler(() => undefined)
        for (const each of requests) assert.ok((await handler(each.request())).status >= 400)
      })
      assert.equal(lines.length, 1, lines.join('\n'))
      assert.match(lines[0], hint)
      assert.ok(!lines[0].includes('a'.repeat(32)))
    }
  },
  'onError is told of a 405': async () => {
    const { wxpay } = client()
    const { status, errors } = await answered(wxpay, new Request('https://a.example/notify'))
    assert.equal(status, 405)
    assert.equal(errors.length, 1)
  },
  'a correctly signed notification of any content type': async () => {
    const { wxpay } = client()
    for (const type of ['text/plain', 'application/octet-stream', undefined]) {
      const { headers, body } = await notification()
      const { 'Content-Type': _type, ...others } = headers
      const request = new Request('https://a.example/notify', {
        method: 'POST',
        headers: { ...others, ...(type && { 'Content-Type': type }) },
        body: new TextEncoder().encode(body),
      })
      assert.equal((await answered(wxpay, request)).status, 204, type)
    }
  },
  'why a body does not match its signature': async () => {
    const { wxpay } = client()
    const { headers, body } = await notification()
    const spaced = JSON.stringify(JSON.parse(body), undefined, 2)
    const { parse } = wxpay.notifications
    await fails(() => parse({ headers, body: spaced }), 'SignatureError', /raw|serialis|JSON/)
    const base64 = Buffer.from(body).toString('base64')
    await fails(() => parse({ headers, body: base64 }), ['SignatureError', 'TypeError'], /base64/)
    const latin1 = Buffer.from(body.replace('通知', '通知通知'), 'utf8').toString('latin1')
    await fails(() => parse({ headers, body: latin1 }), 'SignatureError', /latin1|UTF-8/)
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const wrong = createWechatpay({
      ...credentials,
      certs: { [publicKeyId]: publicKey.export({ type: 'spki', format: 'pem' }) },
      fetch: emulator.fetch,
    })
    await fails(() => wrong.notifications.parse({ headers, body }), 'SignatureError', /key/)
  },
  'no body, a Blob or a stream as body': async () => {
    const { wxpay } = client()
    const { headers, body } = await notification()
    await fails(() => wxpay.notifications.parse({ headers, body: undefined }), 'TypeError', /raw/i)
    for (const form of [new Blob([body]), new Blob([body]).stream()])
      assert.equal(
        (await wxpay.notifications.parse({ headers, body: form })).event_type,
        'TRANSACTION.SUCCESS',
      )
  },
  'nodeListener where a body is there, parsed, and the stream unread': async () => {
    const { wxpay } = client()
    const listener = nodeListener(wxpay.notifications.handler(() => undefined))
    const { url, close } = await serve((request, response) => {
      request.body = { parsed: 'by a host' }
      listener(request, response)
    })
    try {
      assert.equal((await fetch(url, await notification())).status, 204)
    } finally {
      await close()
    }
  },
  'a handler of a client without apiv3Key': async () => {
    const { apiv3Key: _key, ...without } = credentials
    const wxpay = createWechatpay({ ...without, fetch: emulator.fetch })
    await fails(async () => wxpay.notifications.handler(() => undefined), 'ConfigurationError', /apiv3Key/)
  },
  'a handler given straight to Express': async () => {
    const { wxpay } = client()
    const errors = []
    const app = express()
    app.post(
      '/notify',
      wxpay.notifications.handler(() => undefined, { onError: error => void errors.push(error) }),
    )
    app.use((...args) => {
      errors.push(args[0])
      args[2].status(500).end()
    })
    const { url, close } = await serve(app)
    try {
      await within(3000, () =>
        fetch(`${url}/notify`, { method: 'POST', signal: AbortSignal.timeout(1500) }).catch(() => undefined),
      )
      assert.match(errors.map(textOf).join('\n'), /nodeListener/)
    } finally {
      await close()
    }
  },
  'private keys in other forms': async () => {
    const pem = credentials.privateKey
    const der = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' })
    for (const privateKey of [Buffer.from(pem).toString('base64'), der.toString('base64')]) {
      const { wxpay } = client({ privateKey })
      assert.ok((await wxpay.v3.pay.transactions.native.post({ json: order() }).json()).code_url)
    }
    const openssh =
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----\n'
    for (const [privateKey, hint] of [
      [
        Buffer.from([
          0x30, 0x82, 0x09, 0x8b, 2, 1, 3, 0x30, 0x82, 9, 0x51, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0xd, 1, 7,
          1,
        ]).toString('base64'),
        /p12|PKCS#?12/i,
      ],
      [credentials.apiv3Key, /APIv3 key|apiv3Key/],
      [pem.replaceAll('\n', '\\\\n'), /escape|\\n|line/i],
      [Promise.resolve(pem), /await|Promise/],
      [openssh, /OPENSSH|ssh/i],
    ])
      await fails(
        async () => client({ privateKey }).wxpay.v3.pay.transactions.native.post({ json: order() }).json(),
        'ConfigurationError',
        /privateKey/,
        hint,
      )
  },
  'ciphertext where plain text belongs': async () => {
    const { wxpay, sent } = client()
    const user_name = await wxpay.encrypt('张三')
    await fails(
      () => wxpay.v3.fundApp.mchTransfer.transferBills.post({ json: transfer({ user_name }) }),
      'ValidationError',
      /plain text/,
      /Wechatpay-Serial/,
    )
    assert.equal(sent.length, 0)
  },
  'a BigInt or a cycle in json': async () => {
    const { wxpay } = client()
    const { native } = wxpay.v3.pay.transactions
    const cycle = order()
    cycle.detail = { cost_price: 1, again: cycle }
    for (const [json, field] of [
      [order({ amount: { total: 1n } }), /amount\.total/],
      [cycle, /detail\.again/],
    ])
      await fails(() => native.post({ json }), ['TypeError', 'ValidationError'], field)
  },
  'a response without digest or without URL': async () => {
    const { wxpay } = client()
    const { download } = wxpay.bills
    const download_url = 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=x'
    const noDigest = await (async () => download({ download_url, hash_value: null }).bytes())().catch(
      error => error,
    )
    if (noDigest instanceof Error) assert.doesNotMatch(noDigest.message, /Cannot read propert/)
    await fails(async () => download({ download_url: '' }).bytes(), ['TypeError', 'DownloadError'], /ready/)
  },
  'a gzip bill whose host sets Content-Encoding as well': async () => {
    const text = '﻿交易时间,总金额\r\n`2026-11-22 10:00:00,`1.00\r\n总交易单数,总金额\r\n`1,`1.00\r\n'
    const { url, close } = await serve((_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(text)),
    )
    try {
      const { wxpay } = client({ baseUrl: url, standbyUrls: [] }, fetch)
      const bytes = wxpay.bills.download(`${url}/v3/billdownload/file?token=x`, { gzip: true }).text()
      assert.match(await bytes, /交易时间/)
    } finally {
      await close()
    }
  },
  'console.log of a client, a node and an error is one line': async () => {
    const { wxpay } = client({}, async () =>
      Response.json({ code: 'NO_AUTH', message: '商户未开通' }, { status: 403 }),
    )
    const error = await wxpay.v3.pay.transactions.native
      .post({ json: order(), retry: 0 })
      .catch(caught => caught)
    for (const value of [wxpay, wxpay.v3.pay, wxpay.v3.pay.transactions.native.post]) {
      const text = inspect(value)
      assert.ok(!text.includes('\n') && !text.includes('anonymous') && /wechatpay/i.test(text), text)
      assert.ok(!text.includes('PRIVATE'))
    }
    const text = inspect(error)
    assert.ok(text.split('\n').length <= 12 && !/Headers|Response \{/.test(text), text)
    assert.match(text, /NO_AUTH/)
  },
}

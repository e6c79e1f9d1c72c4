// What is right, and was refused or broken.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import process from 'node:process'
import express from 'express'
import { createWechatpay } from 'wechatpay-isomorphic'
import { nodeListener } from 'wechatpay-isomorphic/notification'
import * as lib from './lib.mjs'

const { assert, client, credentials, emulator, fails, platformCerts, serve, signed, textOf } = lib

const BILL_HEAD = '交易时间,微信订单号,商户数据包,应结订单金额,总金额'

const DOWNLOAD_URL = 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=x'

/** A bill whose file is this text. */
function billOf(kind, text) {
  const hash_value = createHash('sha1').update(text).digest('hex')
  const answer = async url =>
    new URL(url).pathname === '/v3/billdownload/file'
      ? new Response(text)
      : signed({ hash_type: 'SHA1', hash_value, download_url: DOWNLOAD_URL })
  const { wxpay } = client({ certs: platformCerts }, answer)
  return wxpay.bills[kind]({ bill_date: '2026-11-22', tar_type: undefined })
}

export const cases = {
  'TRACE at a Node server': async () => {
    const { wxpay } = client()
    const { port, url, close } = await serve(nodeListener(wxpay.notifications.handler(() => undefined)))
    try {
      const script = `
        const socket = require('node:net').connect(${port}, '127.0.0.1', () => socket.write('TRACE /notify HTTP/1.1\\r\\nHost: a\\r\\nConnection: close\\r\\n\\r\\n'))
        socket.on('data', data => { process.stdout.write(data.toString().split('\\r\\n')[0]); socket.destroy() })
        setTimeout(() => process.exit(1), 4000).unref()`
      const status = await new Promise(resolve =>
        execFile(process.execPath, ['-e', script], (_error, stdout) => resolve(stdout)),
      )
      assert.match(status, /^HTTP\/1\.1 405/)
      assert.equal((await fetch(url)).status, 405, 'the server lives')
    } finally {
      await close()
    }
  },
  'Express behind express.json(), the listener called without next': async () => {
    const { wxpay } = client()
    const errors = []
    const rejections = []
    const onRejection = error => rejections.push(error)
    process.on('unhandledRejection', onRejection)
    const listener = nodeListener(
      wxpay.notifications.handler(() => undefined, { onError: error => void errors.push(error) }),
    )
    const app = express()
    app.use(express.json())
    app.post('/notify', (request, response) => {
      listener(request, response)
    })
    const { url, close } = await serve(app)
    try {
      const response = await fetch(`${url}/notify`, await emulator.notify('TRANSACTION.SUCCESS'))
      assert.equal(response.status, 500)
      await new Promise(resolve => setTimeout(resolve, 50))
      assert.equal(rejections.length, 0)
      assert.match(errors.map(textOf).join('\n'), /raw/)
    } finally {
      process.off('unhandledRejection', onRejection)
      await close()
    }
  },
  'a complaint’s image whose id holds a slash': async () => {
    const png = new Uint8Array([137, 80, 78, 71])
    const { wxpay, sent } = client(
      {},
      async () => new Response(png, { headers: { 'content-type': 'image/png' } }),
    )
    const path = 'v3/merchant-service/images/ChsyMDAw/9CgASNUVTQg%3D%3D'
    assert.deepEqual(new Uint8Array(await wxpay.chain(path).get().arrayBuffer()), png)
    assert.ok(sent[0].url.endsWith(path))
    await fails(() => wxpay.chain('v3/merchant-service/images/upload').get({ retry: 0 }), 'SignatureError')
  },
  'one field of a response that cannot be decrypted': async () => {
    const warnings = []
    const garbled = Buffer.alloc(256, 7).toString('base64')
    const { wxpay } = client(
      { certs: platformCerts, hooks: { warning: warning => warnings.push(warning.message) } },
      async () =>
        signed({ data: [{ complaint_id: '1', payer_phone: garbled }], total_count: 1, limit: 10, offset: 0 }),
    )
    const call = { query: { limit: 10, offset: 0, begin_date: '2026-11-01', end_date: '2026-11-22' } }
    const list = await wxpay.v3.merchantService.complaintsV2.get(call).json()
    assert.equal(list.data[0].complaint_id, '1')
    assert.equal(list.data[0].payer_phone, garbled)
    assert.match(warnings.join('\n'), /payer_phone/)
    const strict = client({ certs: platformCerts, validate: 'strict' }, async () =>
      signed({ data: [{ complaint_id: '1', payer_phone: garbled }], total_count: 1, limit: 10, offset: 0 }),
    )
    await fails(
      () => strict.wxpay.v3.merchantService.complaintsV2.get(call).json(),
      'DecryptionError',
      /payer_phone/,
    )
  },
  'a line feed inside a value of a bill': async () => {
    const text = `﻿${BILL_HEAD}\r\n\`2026-11-22 10:00:00,\`4200000001,\`line one\nline two,\`1.00,\`1.00\r\n总交易单数,应结订单总金额\r\n\`1,\`1.00\r\n`
    const rows = []
    for await (const row of billOf('trade', text)) rows.push(row)
    assert.equal(rows.length, 1)
    assert.equal(rows[0]['商户数据包'], 'line one\nline two')
    assert.equal(rows[0]['总金额'], 100)
  },
  'a fund-flow summary whose count has a fraction': async () => {
    const text =
      '﻿记账时间,微信支付业务单号,收支类型,收支金额(元)\r\n`2026-11-22 10:00:00,`4200000001,`收入,`1.00\r\n资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\r\n`20.0,`20.0,`1.00,`0.0,`0.00\r\n'
    const [summary] = await billOf('fundflow', text).summaries()
    assert.equal(summary['资金流水总笔数'], 20)
    assert.equal(summary['收入金额'], 100)
  },
  'any fetch whose body can be iterated': async () => {
    const body = 'file of WeChat Pay'
    const foreign = async () => ({
      ok: true,
      status: 200,
      statusText: 'OK',
      url: '',
      redirected: false,
      type: 'basic',
      headers: new Headers({ 'content-type': 'text/plain' }),
      body: Readable.from([Buffer.from(body)]),
      bodyUsed: false,
      arrayBuffer: async () => new TextEncoder().encode(body).buffer,
      text: async () => body,
      clone() {
        throw new TypeError('Illegal invocation')
      },
    })
    const wxpay = createWechatpay({ ...credentials, fetch: foreign })
    const url = 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=x'
    assert.equal(await wxpay.bills.download(url, { hash: false }).text(), body)
  },
  'a client at module level without secrets says which variable to set': async () => {
    const attempt = async () => createWechatpay({ ...credentials, privateKey: process.env.NOT_SET_HERE })
    await fails(attempt, 'ConfigurationError', /privateKey/, /environment variable/)
    await fails(
      async () => createWechatpay({ ...credentials, mchid: process.env.NOT_SET_HERE }),
      'ConfigurationError',
      /environment variable/,
    )
  },
  'a host whose DecompressionStream is a stub': async () => {
    const kept = globalThis.DecompressionStream
    globalThis.DecompressionStream = function stub() {
      throw new Error('not implemented')
    }
    const { getBuiltinModule } = process
    process.getBuiltinModule = () => undefined
    try {
      const text = `${BILL_HEAD}\r\n\`2026-11-22 10:00:00,\`4200000001,\`x,\`1.00,\`1.00\r\n`
      const hash_value = createHash('sha1').update(text).digest('hex')
      const { wxpay, sent } = client({ certs: platformCerts }, async url =>
        new URL(url).pathname === '/v3/billdownload/file'
          ? new Response(text)
          : signed({ hash_type: 'SHA1', hash_value, download_url: DOWNLOAD_URL }),
      )
      for await (const row of wxpay.bills.trade({ bill_date: '2026-11-22' })) assert.ok(row)
      assert.ok(!sent[0].url.includes('GZIP'), sent[0].url)
    } finally {
      globalThis.DecompressionStream = kept
      process.getBuiltinModule = getBuiltinModule
    }
  },
}
